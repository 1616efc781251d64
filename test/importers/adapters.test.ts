import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FoundDocument } from '#importers/found';
import type { ImportSource } from '#importers/importer';
import { importers } from '#importers/importers';
import { errorsIn, importText, readImported } from './import.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/imports');

function sourceAt(path: string, text = readFileSync(join(FOLDER, path), 'utf8')): ImportSource {
	const folder = dirname(join(FOLDER, path));
	const near = (name: string) => {
		try {
			return readFileSync(join(folder, name), 'utf8');
		} catch {
			return undefined;
		}
	};
	const beside = readdirSync(folder).filter((name) => name !== basename(path));
	return { path, text, beside, folder: basename(folder), near };
}

function found(source: ImportSource): readonly FoundDocument[] {
	return importers.find((importer) => importer.claims(source))?.read(source) ?? [];
}

const made = (path: string) => found(sourceAt(path)).map((each) => importText(each.markdown, each));

describe('each source as the postmortem that a person would have written', () => {
	test.each([
		['confluence-page.html', 'Confluence'],
		['confluence-storage.xhtml', 'Confluence'],
		['google-docs.html', 'Google Docs'],
		['pagerduty.json', 'PagerDuty'],
		['opsgenie.json', 'Opsgenie'],
		['jira.json', 'Jira'],
		['github.json', 'GitHub'],
		['gitlab.json', 'GitLab'],
		['incident-io.json', 'incident.io'],
		['firehydrant.json', 'FireHydrant'],
		['rootly.json', 'Rootly'],
		['slack/incident-checkout/2026-03-14.json', 'Slack'],
	])('%s', async (path, from) => {
		const results = made(path);
		expect(results.length).toBeGreaterThan(0);
		for (const each of results) {
			expect(errorsIn(each)).toEqual([]);
			expect(readImported(each).imported?.from).toBe(from);
		}
		const golden = path.replaceAll('/', '-').replace(/\.\w+$/, '.md');
		await expect(results.map(({ text }) => text).join('\n')).toMatchFileSnapshot(
			join(FOLDER, 'golden', golden),
		);
	});
});
