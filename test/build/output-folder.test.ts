import { existsSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { discardOutput, isReplaceable, prepareOutput, SITE_MARK, swapOutput } from '#build/output-folder';
import { temporaryFolder, writeFiles } from '#test/store/temporary-folder';

const contentOf = (folder: string) => readFileSync(join(folder, 'index.html'), 'utf8');

test('puts the new site in place of the old one and leaves nothing else', () => {
	const root = temporaryFolder({ 'dist/index.html': 'old' });
	const output = prepareOutput(join(root, 'dist'));
	writeFiles(output.next, { 'index.html': 'new' });
	swapOutput(output);
	expect(contentOf(output.target)).toBe('new');
	expect(readdirSync(root)).toEqual(['dist']);
});

test('makes the first site', () => {
	const output = prepareOutput(join(temporaryFolder(), 'deep', 'dist'));
	writeFiles(output.next, { 'index.html': 'new' });
	swapOutput(output);
	expect(contentOf(output.target)).toBe('new');
});

test('a failed build leaves the old site alone', () => {
	const root = temporaryFolder({ 'dist/index.html': 'old' });
	const output = prepareOutput(join(root, 'dist'));
	writeFiles(output.next, { 'index.html': 'half' });
	discardOutput(output);
	expect(contentOf(output.target)).toBe('old');
	expect(readdirSync(root)).toEqual(['dist']);
});

test('killed between the two renames: the next start puts the old site back', () => {
	const root = temporaryFolder({ 'dist/index.html': 'old' });
	const output = prepareOutput(join(root, 'dist'));
	writeFiles(output.next, { 'index.html': 'new' });
	renameSync(output.target, output.previous);
	expect(existsSync(output.target)).toBe(false);
	prepareOutput(output.target);
	expect(contentOf(output.target)).toBe('old');
	expect(readdirSync(root)).toEqual(['dist']);
});

test('killed after the second rename: the new site stays', () => {
	const root = temporaryFolder({ 'dist/index.html': 'new', 'dist.previous/index.html': 'old' });
	prepareOutput(join(root, 'dist'));
	expect(contentOf(join(root, 'dist'))).toBe('new');
	expect(readdirSync(root)).toEqual(['dist']);
});

test('replaces an empty folder and a site of ours, and nothing else', () => {
	const root = temporaryFolder({
		'ours/_headers': `${SITE_MARK}\n/*\n`,
		'theirs/_headers': '/*\n',
		'home/photo.jpg': '',
		file: '',
		'empty/deep/x': '',
	});
	expect(isReplaceable(join(root, 'none'))).toBe(true);
	expect(isReplaceable(join(root, 'ours'))).toBe(true);
	expect(['theirs', 'home', 'file', 'empty'].map((name) => isReplaceable(join(root, name)))).toEqual([
		false,
		false,
		false,
		false,
	]);
});
