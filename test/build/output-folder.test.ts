import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
	discardOutput,
	foreignFolder,
	openOutput,
	outputFolder,
	startOutput,
	swapOutput,
} from '#build/output-folder';
import { SITE_MARK } from '#build/site-mark';
import { temporaryFolder, writeFiles } from '#test/store/temporary-folder';

const MARK = { _headers: `${SITE_MARK}\n/*\n` };
const SITE = { 'dist/index.html': 'old', 'dist/_headers': MARK._headers };

const prepareOutput = (target: string) => {
	const output = openOutput(target);
	startOutput(output);
	return output;
};
const contentOf = (folder: string) => readFileSync(join(folder, 'index.html'), 'utf8');

test('puts the new site in place of the old one and leaves nothing else', async () => {
	const root = temporaryFolder(SITE);
	const output = prepareOutput(join(root, 'dist'));
	writeFiles(output.next, { 'index.html': 'new' });
	await swapOutput(output);
	expect(contentOf(output.target)).toBe('new');
	expect(readdirSync(root)).toEqual(['dist']);
});

test('makes the first site', async () => {
	const output = prepareOutput(join(temporaryFolder(), 'deep', 'dist'));
	writeFiles(output.next, { 'index.html': 'new' });
	await swapOutput(output);
	expect(contentOf(output.target)).toBe('new');
});

test('a failed build leaves the old site alone', () => {
	const root = temporaryFolder(SITE);
	const output = prepareOutput(join(root, 'dist'));
	writeFiles(output.next, { 'index.html': 'half' });
	discardOutput(output);
	expect(contentOf(output.target)).toBe('old');
	expect(readdirSync(root)).toEqual(['dist']);
});

test('killed between the two renames: the next start puts the old site back', () => {
	const root = temporaryFolder(SITE);
	const output = prepareOutput(join(root, 'dist'));
	writeFiles(output.next, { 'index.html': 'new' });
	renameSync(output.target, output.previous);
	expect(existsSync(output.target)).toBe(false);
	discardOutput(prepareOutput(output.target));
	expect(contentOf(output.target)).toBe('old');
	expect(readdirSync(root)).toEqual(['dist']);
});

test('killed after the second rename: the new site stays', () => {
	const root = temporaryFolder(SITE);
	const { target, previous } = outputFolder(join(root, 'dist'));
	writeFiles(previous, { ...MARK, 'index.html': 'older' });
	discardOutput(prepareOutput(target));
	expect(contentOf(target)).toBe('old');
	expect(readdirSync(root)).toEqual(['dist']);
});

test('replaces an empty folder and a site of ours, and nothing else', () => {
	const root = temporaryFolder({
		'ours/_headers': MARK._headers,
		'theirs/_headers': '/*\n',
		'home/photo.jpg': '',
		file: '',
		'empty/deep/x': '',
		'linked/x': '',
	});
	symlinkSync(join(root, 'ours', '_headers'), join(root, 'linked', '_headers'));
	mkdirSync(join(root, 'nothing'));
	const foreign = (name: string) => foreignFolder(outputFolder(join(root, name)));
	for (const name of ['none', 'ours', 'nothing']) expect([name, foreign(name)]).toEqual([name, undefined]);
	for (const name of ['theirs', 'home', 'file', 'empty', 'linked'])
		expect([name, foreign(name)]).toEqual([name, join(root, name)]);
});

test('touches nothing that it did not make, whatever its name', async () => {
	for (const role of ['next', 'previous'] as const) {
		const root = temporaryFolder(SITE);
		const output = outputFolder(join(root, 'dist'));
		const theirs = { 'precious.txt': 'x', 'dist.next/a': 'x', 'dist.previous/a': 'x' };
		writeFiles(root, theirs);
		writeFiles(output[role], { 'precious.txt': 'x' });
		expect(foreignFolder(output)).toBe(output[role]);
		expect(() => prepareOutput(output.target)).toThrow(output[role]);
		expect(readFileSync(join(output[role], 'precious.txt'), 'utf8')).toBe('x');
		rmSync(output[role], { recursive: true });
		await swapOutput(prepareOutput(output.target));
		for (const path of Object.keys(theirs)) expect(readFileSync(join(root, path), 'utf8')).toBe('x');
	}
});

test('what a build left that was killed while it cleared away is cleared away by the next', () => {
	const root = temporaryFolder(SITE);
	const { target, next } = prepareOutput(join(root, 'dist'));
	writeFiles(next, { 'a/b': '', 'index.html': '' });
	discardOutput(prepareOutput(target));
	expect(readdirSync(root)).toEqual(['dist']);
});
