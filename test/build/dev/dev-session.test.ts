import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DevSession } from '#build/dev/dev-session';
import { openTemplates } from '#build/templates/open-templates';
import { knowledgeBaseFolder } from '#store/knowledge-base-folder';

const FIXTURE = new URL('../../fixtures/follow-through/', import.meta.url).pathname;

test('every file of the site is found by its path alone, with the same content, and no other', async () => {
	const root = mkdtempSync(join(tmpdir(), 'odap-dev-'));
	cpSync(FIXTURE, root, { recursive: true });
	writeFileSync(join(root, 'kb.yaml'), 'title: "One"\nurl: https://kb.example\nbase: /notes/\n');
	const session = await DevSession.start(knowledgeBaseFolder(root), '2026-11-22');
	const { siteFiles } = await openTemplates();
	const files = await siteFiles(session.library);
	expect(files.length).toBeGreaterThan(100);
	for (const { path, props } of files) expect((await session.file(path))?.props, path).toEqual(props);
	for (const path of ['', 'index', 'postmortems', 'postmortems/', '404', 'x/index.html', '../kb.yaml', '%'])
		expect(await session.file(path), path).toBeUndefined();
	const page = files.find(({ path }) => /^postmortems\/20[^/]+\/index\.html$/.test(path));
	const [one, other] = [await page?.render(), await (await session.file(page?.path ?? ''))?.render()];
	expect(Buffer.from(one ?? []).equals(Buffer.from(other ?? [1]))).toBe(true);
	await session.close();
	rmSync(root, { recursive: true });
});
