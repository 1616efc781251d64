/** Where an address in a page leads: to something of the site, to nothing, or to another origin. */
export type AddressAnswer = 'found' | 'broken' | 'foreign';

interface KnownSite {
	readonly base: string;
	readonly url?: string | undefined;
	readonly paths: ReadonlySet<string>;
	anchorsOf(path: string): ReadonlySet<string> | undefined;
}

/** Stands for the site's origin where it has none. */
const OWN_ORIGIN = 'https://site.invalid';

/** Resolves addresses as a browser on the given page would, against a static host that serves folders. */
export function resolverOf(site: KnownSite): (page: string, address: string) => AddressAnswer {
	const origin = site.url === undefined ? OWN_ORIGIN : new URL(site.url).origin;
	const known = new Map<string, AddressAnswer>();
	return (page, address) => {
		if (address.startsWith('#')) return hasAnchor(site, page, address.slice(1)) ? 'found' : 'broken';
		// An address from the root means the same on every page.
		const key = address.startsWith('/') ? address : `${page}\n${address}`;
		const answer = known.get(key) ?? resolveAddress(site, origin, page, address);
		known.set(key, answer);
		return answer;
	};
}

function resolveAddress(site: KnownSite, origin: string, page: string, address: string): AddressAnswer {
	const url = URL.parse(address, origin + site.base + encodeURI(page.replace(/(^|\/)index\.html$/, '$1')));
	if (url === null) return 'broken';
	if (url.protocol === 'data:') return 'found';
	if (url.origin !== origin) return 'foreign';
	const path = servedPath(site, url.pathname);
	if (path === undefined) return 'broken';
	return url.hash === '' || hasAnchor(site, path, url.hash.slice(1)) ? 'found' : 'broken';
}

function servedPath(site: KnownSite, pathname: string): string | undefined {
	if (!pathname.startsWith(site.base)) return undefined;
	const path = decode(pathname.slice(site.base.length));
	const file = path === '' || path?.endsWith('/') ? `${path}index.html` : path;
	return file !== undefined && site.paths.has(file) ? file : undefined;
}

function hasAnchor(site: KnownSite, path: string, fragment: string): boolean {
	const anchors = site.anchorsOf(path);
	// A text fragment and the top of the page are not anchors of ours.
	if (anchors === undefined || fragment === '' || fragment === 'top' || fragment.startsWith(':~:'))
		return true;
	const anchor = decode(fragment);
	return anchors.has(fragment) || (anchor !== undefined && anchors.has(anchor));
}

function decode(text: string): string | undefined {
	try {
		return decodeURIComponent(text);
	} catch {
		return undefined;
	}
}
