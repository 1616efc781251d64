import { constants } from 'node:fs';
import { type FileHandle, open, realpath } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Opens the file at the path of a URL, below `folder`. Undefined where there is no plain file, where it cannot be read,
 * and where the way to it leads through a link: what a link shows may lie anywhere.
 */
export async function openInside(folder: string, path: string): Promise<FileHandle | undefined> {
	const segments = segmentsOf(path);
	if (segments === undefined) return undefined;
	let file: FileHandle | undefined;
	try {
		const asked = join(await realpath(folder), ...segments);
		if ((await realpath(asked)) !== asked) return undefined;
		// A pipe would wait for somebody who writes into it.
		file = await open(asked, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
		if ((await file.stat()).isFile()) return file;
	} catch {}
	await file?.close();
	return undefined;
}

/** The names that a URL's path consists of. Undefined where one of them is no name of a file. */
function segmentsOf(path: string): string[] | undefined {
	try {
		const segments = path.replace(/^\//, '').split('/').map(decodeURIComponent);
		return segments.every((segment) => isFileName(segment)) ? segments : undefined;
	} catch {
		return undefined;
	}
}

function isFileName(segment: string): boolean {
	return segment !== '' && segment !== '.' && segment !== '..' && !/[/\\\0]/.test(segment);
}
