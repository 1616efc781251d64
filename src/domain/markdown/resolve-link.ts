import { isReadme } from '#domain/text/readme-name';
import { safeAnchor } from './anchors.ts';
import type { RenderContext } from './render-context.ts';

/** Why an address of the content is not made a link. */
export type LinkRefusal = 'scheme' | 'malformed' | 'unresolved';

export type ResolvedLink =
	| { readonly kind: 'external' | 'repository' | 'site' | 'companion'; readonly href: string }
	| { readonly kind: 'anchor'; readonly href: string; readonly anchor: string }
	| { readonly kind: 'postmortem'; readonly href: string; readonly id: string; readonly anchor?: string }
	| { readonly kind: 'refused'; readonly reason: LinkRefusal };

/** Image formats that the site serves. SVG is not one: opened by itself it is a page that runs scripts. */
const SERVED_IMAGE = /\.(?:png|jpe?g|gif|webp|avif)$/i;

/** Where a page of the site may lie, other than a postmortem's. */
const SECTIONS = new Set([
	'',
	'cards',
	'causes',
	'checks',
	'countermeasures',
	'coverage',
	'feed.xml',
	'glossary',
	'lessons',
	'library.json',
	'new',
	'noticed',
	'own',
	'postmortems',
	'search',
	'services',
	'severities',
	'tags',
	'trends',
	'years',
]);

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
	const path = decodePath(url);
	const inside = path === undefined ? undefined : pathInPostmortems(path, context);
	return Object.keys(context.companions ?? {}).find(
		(name) => `${context.id}/${name.normalize('NFC')}` === inside,
	);
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
	return parsed && (scheme === 'mailto:' || url.startsWith('//', scheme.length))
		? { kind: 'external', href: parsed.href }
		: refused('malformed');
}

function resolveAnchor(fragment: string, context: RenderContext): ResolvedLink {
	const anchor = readAnchor(fragment);
	if (anchor === undefined) return refused('malformed');
	if (anchor === '') return { kind: 'postmortem', href: postmortemHref(context.id, context), id: context.id };
	return { kind: 'anchor', href: `#${encodeURIComponent(anchor)}`, anchor };
}

function resolveSitePath(url: string, context: RenderContext): ResolvedLink {
	const { pathname, search, hash } = new URL(url, 'https://site.invalid');
	const path = pathname.startsWith(context.base) ? pathname.slice(context.base.length) : pathname.slice(1);
	const section = path.replace(/\/.*/, '');
	const rest = path.slice(section.length + 1);
	// Behind the base, a path that begins with `/` would name a host.
	if (!SECTIONS.has(section) || path.startsWith('/'))
		return resolveRepositoryFile(decode(pathname)?.replace(/^\/+/, ''), hash, context);
	return section === 'postmortems' && rest
		? resolveRelative(rest + search + hash, { ...context, hasFolder: false })
		: { kind: 'site', href: context.base + path + search + hash };
}

function resolveRelative(url: string, context: RenderContext): ResolvedLink {
	const path = decodePath(url);
	const anchor = readAnchor(url.replace(/[^#]*#?/, ''));
	if (path === undefined || anchor === undefined) return refused('malformed');
	const companion = resolveCompanion(url, context);
	if (companion !== undefined && isServedImage(companion))
		return { kind: 'companion', href: companionHref(companion, context) };
	const id = postmortemIdOf(pathInPostmortems(path, context));
	if (id === undefined)
		return resolveRepositoryFile(pathFromRoot(path, context), url.replace(/[^#]*/, ''), context);
	const href = postmortemHref(id, context);
	return anchor
		? { kind: 'postmortem', href: `${href}#${encodeURIComponent(anchor)}`, id, anchor }
		: { kind: 'postmortem', href, id };
}

/** `2017-09-04-x.md`, `2017-09-04-x/index.md`, `2017-09-04-x/`, all relative to `postmortems/`. */
function postmortemIdOf(path: string | undefined): string | undefined {
	if (path === undefined || isReadme(path)) return undefined;
	return path.match(/^([^/]+?)(?:\.(?:md|markdown)|\/(?:index\.(?:md|markdown))?)$/i)?.[1];
}

/** The path of a relative address, decoded, in NFC; undefined where it is malformed. */
function decodePath(url: string): string | undefined {
	const path = decode(url.replace(/[?#].*/s, ''))?.normalize('NFC');
	return path && (isMalformed(path) || path.startsWith('/')) ? undefined : path;
}

/** A file of the repository beside the postmortems, which its Git host shows. */
function resolveRepositoryFile(path: string | undefined, hash: string, context: RenderContext): ResolvedLink {
	if (!path || !context.repositoryPage) return refused('unresolved');
	return { kind: 'repository', href: context.repositoryPage(path) + hash };
}

/** The path relative to `postmortems/`; undefined where it leads out of it. */
function pathInPostmortems(path: string, context: RenderContext): string | undefined {
	const fromRoot = pathFromRoot(path, context);
	return fromRoot?.startsWith('postmortems/') ? fromRoot.slice('postmortems/'.length) : undefined;
}

/** The path from the knowledge base's root, without `.` and `..`; undefined where it leads out of that. */
function pathFromRoot(path: string, context: RenderContext): string | undefined {
	const segments: string[] = ['postmortems', ...(context.hasFolder ? [context.id] : [])];
	for (const segment of path.split('/')) {
		if (segment === '..' && segments.pop() === undefined) return undefined;
		if (segment !== '..' && segment !== '.') segments.push(segment);
	}
	return segments.join('/');
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
