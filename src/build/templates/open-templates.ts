import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { siteFiles } from '#site/entry';
import { templatesFolder } from '#store/package-version';
import { refreshTemplates } from './refresh-templates.ts';

/** The site's templates, compiled: they know no knowledge base. */
export interface Templates {
	/** The folder of what is served as it is: scripts and style sheets. */
	readonly assets: string;
	/** Makes the files of a site, see `entry.ts`. */
	readonly siteFiles: typeof siteFiles;
}

/** Loads the compiled templates. @throws what Astro says where they were edited and cannot be compiled. */
export async function openTemplates(): Promise<Templates> {
	await refreshTemplates();
	const entry = await import(pathToFileURL(join(templatesFolder, 'server', 'entry.mjs')).href);
	return { assets: join(templatesFolder, 'client'), siteFiles: entry.siteFiles };
}
