import { safeAnchor } from './anchors.ts';
import type { RenderContext } from './render-context.ts';

/** Why an address of the content is not made a link. */
export type LinkRefusal = 'scheme' | 'malformed' | 'unresolved';

export type ResolvedLink =
	| { readonly kind: 'external' | 'site' | 'companion'; readonly href: string }
	| { readonly kind: 'anchor'; readonly href: string; readonly anchor: string }
	| { readonly kind: 'postmortem'; readonly href: string; readonly id: string; readonly anchor?: string }
	| { readonly kind: 'refused'; readonly reason: LinkRefusal };

/** Image formats that the site serves. SVG is not one: opened by itself it is a page that runs scripts. */
const SERVED_IMAGE = /\.(?:png|jpe?g|gif|webp|avif)$/i;

/** Where a page of the site may lie, other than a postmortem's. */
const SECTIONS = new Set([
	'',
	'causes',
	'checks',
	'countermeasures',
	'coverage',
	'feed.xml',
	'glossary',
	'lessons',
	'noticed',
	'postmortems',
	'search',
	'services',
	'severities',
	'trends',
	'years',
]);

/** Stands for every path that leads out of `postmortems/`. */
const OUTSIDE = '';

const ALLOWED_PROTOCOLS: readonly string[] = ['http:', 'https:', 'mailto:'];

/**
 * Decides where an address in a postmortem leads, as on the Git host: relative to the file's folder, or from the root,
 * where the pages of the site lie too.
 * Whether the postmortem exists is not asked here.
 */
export function resolveLink(url: string, context: RenderContext): ResolvedLink {
	if (isMalformed(url)) return refused('malformed');
	if (url.startsWith('//')) return resolveAbsolute(`https:${url}`);
	if (/^[a-z][a-z0-9+.-]*:/i.test(url)) return resolveAbsolute(url);
	if (url.startsWith('#')) return resolveAnchor(url.slice(1), context);
	return url.startsWith('/') ? resolveSitePath(url, context) : resolveRelative(url, context);
}

/** The companion file that an image's address names, or undefined. */
export function resolveCompanion(url: string, context: RenderContext): string | undefined {
	const path = relativePath(url.replace(/[?#].*$/s, ''), context);
	const file = path?.startsWith(`${context.id}/`) ? path.slice(context.id.length + 1) : undefined;
	const companions = context.companions ?? {};
	return file === undefined
		? undefined
		: Object.keys(companions).find((name) => name.normalize('NFC') === file);
}

export function isServedImage(file: string): boolean {
	return SERVED_IMAGE.test(file);
}

export function companionHref(file: string, context: RenderContext): string {
	return `${postmortemHref(context.id, context)}${encodeURIComponent(file)}`;
}

/** URL parsers drop tabs and line ends and read `\\` as `/`: an address with any of them says one thing and does another. */
function isMalformed(url: string): boolean {
	return url === '' || url !== url.trim() || /[\p{Cc}\\\u2028\u2029\ufeff]/u.test(url);
}

function resolveAbsolute(url: string): ResolvedLink {
	const scheme = url.slice(0, url.indexOf(':') + 1).toLowerCase();
	if (!ALLOWED_PROTOCOLS.includes(scheme)) return refused('scheme');
	const parsed = URL.parse(url);
	if (!parsed || (scheme !== 'mailto:' && !/^https?:\/\//i.test(url))) return refused('malformed');
	return ALLOWED_PROTOCOLS.includes(parsed.protocol)
		? { kind: 'external', href: parsed.href }
		: refused('scheme');
}

function resolveAnchor(fragment: string, context: RenderContext): ResolvedLink {
	const anchor = readAnchor(fragment);
	if (anchor === undefined) return refused('malformed');
	if (anchor === '') return { kind: 'postmortem', href: postmortemHref(context.id, context), id: context.id };
	return { kind: 'anchor', href: `#${encodeURIComponent(anchor)}`, anchor };
}

function resolveSitePath(url: string, context: RenderContext): ResolvedLink {
	const parsed = URL.parse(url, 'https://site.invalid');
	if (parsed?.origin !== 'https://site.invalid') return refused('malformed');
	const { pathname, search, hash } = parsed;
	const path = pathname.startsWith(context.base) ? pathname.slice(context.base.length) : pathname.slice(1);
	const [section = '', rest] = path.split(/\/(.*)/s);
	if (!SECTIONS.has(section)) return refused('unresolved');
	return section === 'postmortems' && rest
		? resolveRelative(rest + search + hash, { ...context, hasFolder: false })
		: { kind: 'site', href: context.base + path + search + hash };
}

function resolveRelative(url: string, context: RenderContext): ResolvedLink {
	const [, pathPart = '', fragment] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(url) ?? [];
	const path = relativePath(pathPart, context);
	const anchor = fragment === undefined ? undefined : readAnchor(fragment);
	if (path === undefined || (fragment !== undefined && anchor === undefined)) return refused('malformed');
	const companion = resolveCompanion(pathPart, context);
	if (companion !== undefined && isServedImage(companion))
		return { kind: 'companion', href: companionHref(companion, context) };
	const id = postmortemIdOf(path);
	if (id === undefined) return refused('unresolved');
	const href = postmortemHref(id, context);
	return anchor
		? { kind: 'postmortem', href: `${href}#${encodeURIComponent(anchor)}`, id, anchor }
		: { kind: 'postmortem', href, id };
}

/** `2017-09-04-x.md`, `2017-09-04-x/index.md`, `2017-09-04-x/`, all relative to `postmortems/`. */
function postmortemIdOf(path: string): string | undefined {
	const [, id] = /^([^/]+?)(?:\.(?:md|markdown)|\/(?:index\.(?:md|markdown))?)$/i.exec(path) ?? [];
	return id;
}

/** The path relative to `postmortems/`, decoded, in NFC, without `.` and `..`; undefined where it is malformed. */
function relativePath(pathPart: string, context: RenderContext): string | undefined {
	const decoded = decode(pathPart);
	if (decoded === undefined || (decoded !== '' && isMalformed(decoded)) || decoded.startsWith('/'))
		return undefined;
	const segments: string[] = ['postmortems', ...(context.hasFolder ? [context.id] : [])];
	for (const segment of decoded.normalize('NFC').split('/')) {
		if (segment === '..' && segments.pop() === undefined) return OUTSIDE;
		if (segment !== '..' && segment !== '.') segments.push(segment);
	}
	const isInside = segments.shift() === 'postmortems';
	return isInside ? segments.join('/') : OUTSIDE;
}

function readAnchor(fragment: string): string | undefined {
	const decoded = decode(fragment);
	return decoded === undefined ? undefined : safeAnchor(decoded.normalize('NFC'));
}

function decode(text: string): string | undefined {
	try {
		return decodeURIComponent(text);
	} catch {
		return undefined;
	}
}

function postmortemHref(id: string, context: RenderContext): string {
	return `${context.base}postmortems/${encodeURIComponent(id)}/`;
}

function refused(reason: LinkRefusal): ResolvedLink {
	return { kind: 'refused', reason };
}
