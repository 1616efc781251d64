import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** How large a site is, and its heaviest pages. */
export interface SiteSizes {
	readonly megabytes: number;
	readonly files: number;
	/** Of the heaviest page of a postmortem. */
	readonly postmortemKilobytes: number;
	/** Of the list of all postmortems. */
	readonly listKilobytes: number;
}

export function sizesOf(site: string): SiteSizes {
	const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	const bytes = files.map(({ parentPath, name }) => statSync(join(parentPath, name)).size);
	const postmortems = join(site, 'postmortems');
	const pages = readdirSync(postmortems, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && entry.name !== 'page')
		.map(({ name }) => statSync(join(postmortems, name, 'index.html')).size);
	return {
		megabytes: bytes.reduce((sum, size) => sum + size, 0) / 1e6,
		files: files.length,
		postmortemKilobytes: Math.max(...pages) / 1e3,
		listKilobytes: statSync(join(postmortems, 'index.html')).size / 1e3,
	};
}
