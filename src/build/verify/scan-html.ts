import { Parser } from 'htmlparser2';

/** What a page offers and what it asks for, as written in its markup with character references resolved. */
export interface PageScan {
	/** Values of `id`. */
	readonly anchors: ReadonlySet<string>;
	/** Where a reader can go: `href` of `a` and `area`. */
	readonly links: readonly string[];
	/** What a browser fetches by itself, or where a form sends to. */
	readonly resources: readonly string[];
	/** Elements that carry a heading of the first level. */
	readonly headings: number;
}

const RESOURCE_ATTRIBUTES = new Set([
	'src',
	'srcset',
	'poster',
	'data',
	'action',
	'formaction',
	'background',
	'ping',
]);

const FETCHED_LINKS =
	/(?:^|\s)(?:stylesheet|preload|modulepreload|prefetch|preconnect|dns-prefetch|icon|apple-touch-icon|mask-icon|manifest)(?:\s|$)/i;

/** Scans the markup of our own pages, as a browser reads it: what stands in comments, scripts and titles is none. */
export function scanHtml(html: string): PageScan {
	const scan = { anchors: new Set<string>(), links: [] as string[], resources: [] as string[], headings: 0 };
	let style = '';
	const parser = new Parser({
		onopentag(element, attributes) {
			if (element === 'h1') scan.headings += 1;
			readAttributes(element, attributes, scan);
			style = '';
		},
		ontext(text) {
			style += text;
		},
		onclosetag(element) {
			if (element === 'style') scan.resources.push(...cssResources(style));
		},
	});
	parser.end(html);
	return scan;
}

/** Addresses that a style sheet fetches. */
export function cssResources(css: string): string[] {
	const found = css.matchAll(
		/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]+))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/gi,
	);
	return Array.from(found, (match) => match.slice(1).find((value) => value !== undefined) ?? '');
}

function readAttributes(element: string, attributes: Readonly<Record<string, string>>, scan: Mutable): void {
	for (const name in attributes) {
		const value = attributes[name] ?? '';
		if (name === 'id') scan.anchors.add(value);
		else if (name === 'srcset') scan.resources.push(...srcset(value));
		else if (RESOURCE_ATTRIBUTES.has(name)) scan.resources.push(value);
		else if (name === 'style') scan.resources.push(...cssResources(value));
		else if (name === 'href' || name === 'xlink:href') {
			if (element === 'a' || element === 'area') scan.links.push(value);
			else if (element !== 'link' || FETCHED_LINKS.test(attributes['rel'] ?? '')) scan.resources.push(value);
		}
	}
}

function srcset(value: string): string[] {
	return value.split(/\s*,\s+/).flatMap((candidate) => candidate.trim().split(/\s+/)[0] ?? []);
}

interface Mutable {
	anchors: Set<string>;
	links: string[];
	resources: string[];
	headings: number;
}
