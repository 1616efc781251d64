import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { replaceText } from '#store/replace-text';
import { temporaryFolder } from './temporary-folder.ts';

test('replaces the text and keeps the byte order mark', async () => {
	const file = join(temporaryFolder({ 'a.md': '\ufeffold' }), 'a.md');
	expect(await replaceText(file, 'old', '새 글')).toBe(true);
	expect(readFileSync(file, 'utf8')).toBe('\ufeff새 글');
});

test('leaves a file alone that someone has changed meanwhile', async () => {
	const file = join(temporaryFolder({ 'a.md': 'newer' }), 'a.md');
	expect(await replaceText(file, 'old', 'mine')).toBe(false);
	expect(readFileSync(file, 'utf8')).toBe('newer');
});
