import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkKnowledgeBase } from '#build/checked';
import type { Check, Example } from '#domain/checks/check';
import { EXAMPLE_NAME, exampleText } from '#domain/checks/example';
import { checks } from '#domain/checks/registry';
import { knowledgeBaseFolder } from '#store/knowledge-base-folder';
import { checkTexts, TODAY } from '#test/check-text';
import { temporaryFolder, writeFiles } from '#test/store/temporary-folder';

/** What no text can show: a file that cannot be read, one that is too large or too slow. test/store makes such files. */
const STATES_OF_DISK = new Set(['file-unreadable', 'file-limit', 'file-size']);

/** Found while the folder is read. */
const ON_DISK = new Set([
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
		for (const text of [check.summary, check.why]) {
			expect(text.en).toMatch(/[.)]$/);
			expect(text.ko).toMatch(/[가-힣]/);
		}
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
	const root = temporaryFolder({ 'kb.yaml': example.settings ?? '' });
	writeFiles(join(root, 'postmortems'), files);
	const { diagnostics } = await checkKnowledgeBase(knowledgeBaseFolder(root), TODAY);
	return diagnostics.map(({ check }) => check);
}

function filesOf(example: Example): { path: string; files: Record<string, string> } {
	const path = example.name ?? EXAMPLE_NAME;
	return { path, files: { [path]: exampleText(example), ...example.beside } };
}
