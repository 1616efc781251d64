import { readFileSync } from 'node:fs';
import writeFileAtomic from 'write-file-atomic';
import { withPath } from './write-refusal.ts';

const BYTE_ORDER_MARK = '\ufeff';

/**
 * Replaces a file's text in one step: a reader sees the old file or the new one. Its byte order mark stays.
 * Returns false, and writes nothing, where the file no longer holds `expected`: someone is editing it.
 */
export async function replaceText(file: string, expected: string, replacement: string): Promise<boolean> {
	const current = readFileSync(file, 'utf8');
	const mark = current.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
	if (current.slice(mark.length) !== expected) return false;
	await writeFileAtomic(file, mark + replacement).catch((error) => {
		throw withPath(file, error);
	});
	return true;
}
