import { join } from 'node:path';
import { writeIn } from '#store/write-refusal';
import { headersFile } from './headers.ts';

/** Writes what static hosts look for: security headers, and the word that keeps GitHub Pages from dropping `_astro`. */
export async function writeHostFiles(folder: string, base: string): Promise<void> {
	await writeIn(join(folder, '_headers'), headersFile(base));
	await writeIn(join(folder, '.nojekyll'), '');
}
