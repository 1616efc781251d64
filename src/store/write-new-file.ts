import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { errorCode } from './error-code.ts';

/** Writes a file that does not exist yet, with its folders. Returns false, and writes nothing, where it does. */
export function writeNewFile(file: string, text: string): boolean {
	mkdirSync(dirname(file), { recursive: true });
	try {
		writeFileSync(file, text, { flag: 'wx' });
		return true;
	} catch (error) {
		if (errorCode(error) === 'EEXIST') return false;
		throw error;
	}
}
