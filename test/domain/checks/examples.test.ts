import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkWithOwn } from '#build/checked';
import type { Check, Example } from '#domain/checks/check';
import { EXAMPLE_NAME, exampleText } from '#domain/checks/example';
import { checks } from '#domain/checks/registry';
import { BOOKS } from '#locales/books';
import { knowledgeBaseFolder } from '#store/knowledge-base-folder';
import { OwnChecks } from '#store/own-checks/own-checks';
import { readKnowledgeBase } from '#store/read-knowledge-base';
import { checkTexts, TODAY } from '#test/check-text';
import { temporaryFolder, writeFiles } from '#test/store/temporary-folder';

/** What no text can show: a file that cannot be read, one that is too large or too slow. test/store makes such files. */
const STATES_OF_DISK = new Set(['file-unreadable', 'file-limit', 'file-size']);

/** Found while the folder is read. */
const ON_DISK = new Set([
	'config-loads',
	'file-unexpected',
	'id-form',
	'id-unique',
	'encoding-utf8',
	'secret',
	'image-exists',
]);

const withExamples = checks.filter(({ id }) => !STATES_OF_DISK.has(id));

describe.each(checks.map((check) => [check.id, check] as const))('%s', (id, check: Check) => {
	test('says what it is in both languages', () => {
		expect(id).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
		for (const text of Object.values(BOOKS.en.checks[check.id])) expect(text).toMatch(/[.)]$/);
		for (const text of Object.values(BOOKS.ko.checks[check.id])) expect(text).toMatch(/[가-힣]/);
	});
});

test.each(withExamples.map((check) => [check.id, check] as const))(
	'%s: its bad example is found, its good one is not',
	async (id, { examples }: Check) => {
		const findIn = ON_DISK.has(id) ? foundOnDisk : found;
		expect(await findIn(examples.bad)).toContain(id);
		expect(await findIn(examples.good)).not.toContain(id);
	},
);

test('the books speak of no other checks', () => {
	expect(Object.keys(BOOKS.en.checks).toSorted()).toEqual(checks.map(({ id }) => id).toSorted());
});

test('ids are unique', () => {
	expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
});

function found(example: Example): string[] {
	const { path, files } = filesOf(example);
	return checkTexts(files, example.settings)
		.filter((diagnostic) => diagnostic.path === `postmortems/${path}`)
		.map(({ check }) => check);
}

async function foundOnDisk(example: Example): Promise<string[]> {
	const { files } = filesOf(example);
	const { settings = '', config } = example;
	const root = temporaryFolder({ 'kb.yaml': settings, ...(config && { 'odap.config.js': config }) });
	writeFiles(join(root, 'postmortems'), files);
	const ownChecks = new OwnChecks(root);
	const loaded = await readKnowledgeBase(knowledgeBaseFolder(root));
	const { diagnostics } = await checkWithOwn(loaded, TODAY, ownChecks);
	await ownChecks.close();
	return diagnostics.map(({ check }) => check);
}

function filesOf(example: Example): { path: string; files: Record<string, string> } {
	const path = example.name ?? EXAMPLE_NAME;
	return { path, files: { [path]: exampleText(example), ...example.beside } };
}
