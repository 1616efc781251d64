import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { headersFile } from './headers.ts';

/** Writes what static hosts look for: security headers, and the word that keeps GitHub Pages from dropping `_astro`. */
export function writeHostFiles(folder: string, base: string): void {
	writeFileSync(join(folder, '_headers'), headersFile(base));
	writeFileSync(join(folder, '.nojekyll'), '');
}
