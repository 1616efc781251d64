import { phrase } from '#domain/text/phrase';
import { errorCode, errorPath, isSystemFault } from '#store/error-code';
import { writeNewFiles } from '#store/write-new-files';
import { meaningOf } from './failure.ts';
import { Misuse } from './misuse.ts';

/** @throws Misuse, with nothing written, where the operating system refuses. @returns what was there already. */
export function writeAllOrNone(files: ReadonlyMap<string, string>): string[] {
	try {
		return writeNewFiles(files);
	} catch (error) {
		if (!isSystemFault(error)) throw error;
		const path = errorPath(error) ?? '';
		const meaning = meaningOf(errorCode(error));
		throw new Misuse(phrase('initWrite.writeAllOrNone', path, meaning));
	}
}
