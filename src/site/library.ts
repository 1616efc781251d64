import type { SiteLibrary } from '#domain/library/hand-over';

/** Not a variable of this module: Astro's server, which makes the pages for whoever works on them, has one of its own. */
const LIBRARY = Symbol.for('odapnote.library');

/**
 * The library that the command prepared for this build, the same for every page.
 * @throws when no command has provided one: pages cannot be rendered by Astro alone.
 */
export function readLibrary(): SiteLibrary {
	const library = (globalThis as { [LIBRARY]?: SiteLibrary })[LIBRARY];
	if (!library) {
		throw new Error(
			'The site has no postmortems to show, because it was not started by `odap build`, `odap dev` or `npm run dev:site`.',
		);
	}
	return library;
}

/** Hands the library to the pages that are rendered from now on. */
export function provideLibrary(library: SiteLibrary): void {
	Reflect.set(globalThis, LIBRARY, library);
}
