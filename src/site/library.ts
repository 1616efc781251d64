import type { SiteLibrary } from '#domain/library/hand-over';

const LIBRARY = Symbol.for('odapnote.library');

/**
 * The library that the command prepared for this build, the same for every page.
 * @throws when no command has provided one: pages cannot be rendered by Astro alone.
 */
export function readLibrary(): SiteLibrary {
	const library = (globalThis as { [LIBRARY]?: SiteLibrary })[LIBRARY];
	if (!library) {
		throw new Error(
			'The site has no postmortems to show, because it was not started by `odap build` or `odap dev`.',
		);
	}
	return library;
}
