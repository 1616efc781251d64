// What the compiled templates are entered by: Astro makes this file a program of its own.

import { manifest } from 'virtual:astro:manifest';
import type { RouteData } from 'astro';
import { App } from 'astro/app';
import { StaticPaths, type StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import type { SiteLibrary } from '#domain/library/hand-over';
import { provideLibrary } from './library.ts';
import { keepParticles } from './view/particles.ts';

/** A file of the site that is made from the library. */
export interface SiteFile {
	/** Where it lies in the folder that is served at the base, such as `postmortems/2017-09-04-votes/index.html`. */
	readonly path: string;
	/** What its route hands to the template. */
	readonly props: unknown;
	/** @throws what the template throws. */
	render(): Promise<Uint8Array>;
}

/** Nobody sees it: pages know their path alone. */
const ORIGIN = 'http://localhost';

/**
 * All files that the pages in `pages/` make of the library, none of them rendered yet.
 * @param wanted The path of the one file that is asked for: only pages that could make it are asked what they make.
 */
export async function siteFiles(library: SiteLibrary, wanted?: string): Promise<SiteFile[]> {
	const { base } = library.knowledgeBase;
	const app = appFor(base);
	provideLibrary(library);
	const answers: PathAnswers = new Map();
	// Astro asks nothing else of it than what a map has.
	const routeCache = answers as unknown as StaticPathsApp['routeCache'] & object;
	const { routes } = app.manifest;
	const asked = routes.filter(({ routeData }) => wanted === undefined || couldMake(routeData, wanted));
	const paths = await new StaticPaths({ manifest: { ...app.manifest, routes: asked }, routeCache }).getAll();
	return withProps(paths, answers).map(({ pathname, route, props }) => {
		const path = pathname.replace(/^\/|\/$/g, '');
		// Of an image, too, the route ends in a slash, although its address does not.
		const end = path === '' || route.pattern.test(`/${path}`) ? '' : '/';
		const address = `${base}${path}${end}`;
		return {
			path: route.type === 'page' ? pageFile(path) : path,
			props,
			render: async () => {
				provideLibrary(library);
				const response = await app.render(new Request(new URL(address, ORIGIN)), { routeData: route });
				if (route.type !== 'page') return new Uint8Array(await response.arrayBuffer());
				return new TextEncoder().encode(keepParticles(await response.text()));
			},
		};
	});
}

/** The templates know no base. Astro keeps the paths of a library by the manifest: each library has its own. */
function appFor(base: string): App {
	const app = new App({ ...manifest, base }, false);
	// For a server, Astro asks no page for its paths.
	for (const { routeData } of app.manifest.routes) routeData.prerender = routeData.origin === 'project';
	// It would answer a fault with a page that says 500.
	app.renderError = (_, { error, status }) =>
		Promise.reject(error ?? new Error(`A page answered ${status}.`));
	return app;
}

/** Where Astro keeps what `getStaticPaths` of each route answered: it lists the paths in the same order, without the props. */
type PathAnswers = Map<RouteData, { readonly staticPaths: readonly { readonly props?: unknown }[] }>;

function withProps<Listed extends { readonly route: RouteData }>(
	paths: readonly Listed[],
	answers: PathAnswers,
): (Listed & { readonly props: unknown })[] {
	const asked = new Map<RouteData, number>();
	return paths.map((listed) => {
		const at = asked.get(listed.route) ?? 0;
		asked.set(listed.route, at + 1);
		return { ...listed, props: answers.get(listed.route)?.staticPaths[at]?.props };
	});
}

function couldMake({ pattern }: RouteData, file: string): boolean {
	const page = file === '404.html' ? '404' : file.replace(/\/?index\.html$/, '');
	return [file, page, `${page}/`].some((path) => pattern.test(`/${path}`));
}

function pageFile(path: string): string {
	// Hosts look for the page of what is not there by this name.
	return path === '404' ? '404.html' : `${path === '' ? '' : `${path}/`}index.html`;
}
