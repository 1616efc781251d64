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

/** A comment, an element whose content is text, or a start tag, in one left-to-right pass. */
const MARKUP =
	/<!--[\s\S]*?-->|<(script|style|textarea|title|iframe|noscript)\b((?:[^>"']|"[^"]*"|'[^']*')*)>([\s\S]*?)<\/\1\s*>|<([a-z][a-z0-9-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi;

const ATTRIBUTE = /([^\s=/>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;

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

/** Most elements have nothing but a class: their attributes need not be taken apart. */
const TELLING = new RegExp(
	`(?:^|[\\s/"'])(?:${[...RESOURCE_ATTRIBUTES, 'id', 'href', 'xlink:href', 'style'].join('|')})\\s*=`,
	'i',
);

const FETCHED_LINKS =
	/(?:^|\s)(?:stylesheet|preload|modulepreload|prefetch|preconnect|dns-prefetch|icon|apple-touch-icon|mask-icon|manifest)(?:\s|$)/i;

/** Scans the markup of our own pages: well-formed, attributes quoted or bare. */
export function scanHtml(html: string): PageScan {
	const scan = { anchors: new Set<string>(), links: [] as string[], resources: [] as string[], headings: 0 };
	for (const [, rawName, rawAttributes, content, name = rawName, attributes = rawAttributes] of html.matchAll(
		MARKUP,
	)) {
		if (name === undefined) continue;
		const element = name.toLowerCase();
		if (element === 'h1') scan.headings += 1;
		if (element === 'style') scan.resources.push(...cssResources(content ?? ''));
		if (attributes !== undefined && TELLING.test(attributes)) readAttributes(element, attributes, scan);
	}
	return scan;
}

/** Addresses that a style sheet fetches. */
export function cssResources(css: string): string[] {
	const found = css.matchAll(
		/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]+))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/gi,
	);
	return Array.from(found, (match) => match.slice(1).find((value) => value !== undefined) ?? '');
}

function readAttributes(element: string, text: string, scan: Mutable): void {
	for (const [, rawName = '', quoted, single, bare] of text.matchAll(ATTRIBUTE)) {
		const name = rawName.toLowerCase();
		const value = quoted ?? single ?? bare ?? '';
		if (name === 'id') scan.anchors.add(decodeReferences(value));
		else if (name === 'srcset') scan.resources.push(...srcset(decodeReferences(value)));
		else if (RESOURCE_ATTRIBUTES.has(name)) scan.resources.push(decodeReferences(value));
		else if (name === 'style') scan.resources.push(...cssResources(decodeReferences(value)));
		else if (name === 'href' || name === 'xlink:href') {
			if (element === 'a' || element === 'area') scan.links.push(decodeReferences(value));
			else if (element !== 'link' || FETCHED_LINKS.test(relationOf(text)))
				scan.resources.push(decodeReferences(value));
		}
	}
}

function relationOf(attributes: string): string {
	for (const [, name, quoted, single, bare] of attributes.matchAll(ATTRIBUTE))
		if (name?.toLowerCase() === 'rel') return quoted ?? single ?? bare ?? '';
	return '';
}

function srcset(value: string): string[] {
	return value.split(/\s*,\s+/).flatMap((candidate) => candidate.trim().split(/\s+/)[0] ?? []);
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeReferences(value: string): string {
	if (!value.includes('&')) return value;
	return value.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex, decimal, name) => {
		if (name !== undefined) return NAMED[name] ?? whole;
		return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
	});
}

interface Mutable {
	anchors: Set<string>;
	links: string[];
	resources: string[];
	headings: number;
}
