// What the compiled templates are entered by: `compile-templates.ts` makes this file a program of its own.
import { createApp } from 'astro/app/entrypoint';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';

/** A file of the site that is made from the library. */
export interface SiteFile {
	/** Where it lies in the folder that is served at the base, such as `postmortems/2017-09-04-votes/index.html`. */
	readonly path: string;
	/** @throws what the template throws. */
	render(): Promise<Uint8Array>;
}

/** Nobody sees it: pages know their path alone. */
const ORIGIN = 'http://localhost';

/** All files that the pages in `pages/` make of the library, which has to be there before. */
export async function siteFiles(): Promise<SiteFile[]> {
	const app = createApp({ streaming: false });
	const { base, routes } = app.manifest;
	// For a server, Astro asks no page for its paths.
	for (const { routeData } of routes) routeData.prerender = routeData.origin === 'project';
	// It would answer a fault with a page that says 500.
	app.renderError = (_, { error, status }) =>
		Promise.reject(error ?? new Error(`A page answered ${status}.`));
	const paths = await new StaticPaths(app).getAll();
	return paths.map(({ pathname, route }) => {
		const path = pathname.replace(/^\/|\/$/g, '');
		// Of an image, too, the route ends in a slash, although its address does not.
		const end = path === '' || route.pattern.test(`/${path}`) ? '' : '/';
		const address = `${base}${path}${end}`;
		return {
			path: route.type === 'page' ? pageFile(path) : path,
			render: async () => {
				const response = await app.render(new Request(new URL(address, ORIGIN)), { routeData: route });
				return new Uint8Array(await response.arrayBuffer());
			},
		};
	});
}

function pageFile(path: string): string {
	// Hosts look for the page of what is not there by this name.
	return path === '404' ? '404.html' : `${path === '' ? '' : `${path}/`}index.html`;
}
