import { closeSync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { errorCode } from './error-code.ts';
import { withPath } from './write-refusal.ts';

/**
 * Writes a file that does not exist yet, with its folders. Returns false, and writes nothing, where it does.
 * @throws with no part of the file left.
 */
export function writeNewFile(file: string, text: string): boolean {
	mkdirSync(dirname(file), { recursive: true });
	const descriptor = openNew(file);
	if (descriptor === undefined) return false;
	try {
		writeFileSync(descriptor, text);
	} catch (error) {
		rmSync(file, { force: true });
		throw withPath(file, error);
	} finally {
		closeSync(descriptor);
	}
	return true;
}

function openNew(file: string): number | undefined {
	try {
		return openSync(file, 'wx');
	} catch (error) {
		if (errorCode(error) === 'EEXIST') return undefined;
		throw error;
	}
}
