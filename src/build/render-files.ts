import { join } from 'node:path';
import { writeIn } from '#store/write-refusal';

/** A file to be written. */
export interface FileToRender {
	readonly path: string;
	/** Undefined where it lies in the folder already. */
	render(): Promise<Uint8Array | undefined>;
}

/** While so many pages are being written, no further one is rendered. */
const MOST_WRITES = 32;

/**
 * Renders files one by one and writes each into a folder. Nothing is still being written when it ends, however it ends.
 * @param onWritten Called with the path of each file that was written.
 * @throws what a page or the disk says; and where two pages would be one file, of which the first would vanish without a word.
 */
export async function renderFiles(
	files: readonly FileToRender[],
	outDir: string,
	onWritten: (path: string) => void,
): Promise<void> {
	const paths = new Set<string>();
	const writes = new Set<Promise<void>>();
	const failures: unknown[] = [];
	try {
		for (const { path, render } of files) {
			if (failures.length > 0) break;
			if (paths.has(path)) throw new Error(`Two pages of the site are \`${path}\`.`);
			paths.add(path);
			const bytes = await render();
			if (bytes === undefined) continue;
			while (writes.size >= MOST_WRITES) await Promise.race(writes);
			const write = writeIn(join(outDir, path), bytes)
				.then(() => onWritten(path))
				.catch((error) => void failures.push(error))
				.finally(() => writes.delete(write));
			writes.add(write);
		}
	} finally {
		// What still writes cannot be cleared away.
		await Promise.all(writes);
	}
	if (failures.length > 0) throw failures[0];
}
