import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkWithOwn } from '#build/checked';
import { knowledgeBaseFolder } from '#store/knowledge-base-folder';
import { OwnChecks } from '#store/own-checks/own-checks';
import { packageFolder } from '#store/package-version';
import { readKnowledgeBase } from '#store/read-knowledge-base';
import { TODAY } from '#test/check-text';
import { temporaryFolder } from '#test/store/temporary-folder';
import { DRAFT } from './own-config.ts';

test.for(['own-checks.md', 'own-checks.ko.md'])('the example of docs/%s works', async (page) => {
	const text = readFileSync(join(packageFolder, 'docs', page), 'utf8');
	const [, config = ''] = /```js\n([\s\S]+?)```/.exec(text) ?? [];
	const causes = '\n## Causes\n\n1. `#load` `trigger` `capacity` Load\n';
	const measure =
		'\n## Countermeasures\n\n1. `#limit` `prevent` `accepted` `owner:dba` `due:2026-12-01` A limit\n';
	const root = temporaryFolder({
		'odap.config.mjs': config,
		'postmortems/2026-03-14-checkout.md': DRAFT + causes + measure,
	});
	const ownChecks = new OwnChecks(root);
	onTestFinished(() => ownChecks.close());
	const loaded = await readKnowledgeBase(knowledgeBaseFolder(root));
	const { diagnostics } = await checkWithOwn(loaded, TODAY, ownChecks);
	expect(diagnostics.map(({ check, severity, place }) => [check, severity, place?.line])).toEqual([
		['acme/owner-is-a-team', 'warning', 13],
	]);
});
