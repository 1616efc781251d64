import { inject } from 'vitest';
import type { SiteName } from './knowledge-bases.ts';

/** A knowledge base that `odap build` built and `odap preview` serves. */
export interface Site {
	/** Where a browser finds the home page; ends with a slash. */
	readonly address: string;
	/** The built files. */
	readonly folder: string;
}

declare module 'vitest' {
	export interface ProvidedContext {
		sites: Record<SiteName, Site>;
	}
}

export function site(name: SiteName): Site {
	return inject('sites')[name];
}

/** The address of a page, by its path below the site's home. */
export function addressOf(name: SiteName, path: string): string {
	return new URL(path, site(name).address).href;
}
