import { join } from 'node:path';
import type { SiteLibrary } from '#domain/library/hand-over';
import { writeIn } from '#store/write-refusal';
import { headersFile } from './headers.ts';
import { redirectsFile } from './redirects.ts';

/**
 * Writes what static hosts look for: security headers, what is elsewhere now, and the word that keeps GitHub Pages from
 * dropping `_astro`.
 */
export async function writeHostFiles(folder: string, library: SiteLibrary): Promise<void> {
	await writeIn(join(folder, '_headers'), headersFile(library.knowledgeBase.base));
	const redirects = redirectsFile(library);
	if (redirects !== undefined) await writeIn(join(folder, '_redirects'), redirects);
	await writeIn(join(folder, '.nojekyll'), '');
}
