import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The files of a folder, sorted by path, with `/`. */
export function pathsIn(folder: string): string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => !entry.isDirectory())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.sort();
}

/** One hash over the paths and bytes of all files: equal for equal sites, and for nothing else. */
export function siteHash(folder: string): string {
	const hash = createHash('sha256');
	for (const path of pathsIn(folder)) {
		hash.update(`${path}\0`).update(
			createHash('sha256')
				.update(readFileSync(join(folder, path)))
				.digest(),
		);
	}
	return hash.digest('hex');
}

/** The paths of the files that hold a text in their bytes or, where they are compressed, in what is packed, or in their names. */
export function filesWith(folder: string, text: RegExp): string[] {
	return pathsIn(folder).filter((path) => {
		const bytes = readFileSync(join(folder, path));
		return [Buffer.from(path), bytes, unpacked(bytes)].some((each) => text.test(each.toString('utf8')));
	});
}

function unpacked(bytes: Buffer): Buffer {
	return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}
