import type { Link as LinkNode, Paragraph } from 'mdast';
import { applyEdits } from '#domain/apply-edits';
import { parseFile } from '#domain/checks/parse-file';
import type { Edit } from '#domain/findings/diagnostic';
import type { KnowledgeBase } from '#domain/knowledge-base';
import { parseMarkdown } from '#domain/markdown/parse-markdown';
import { nodeRange } from '#domain/parse/nodes';
import type { Postmortem } from '#domain/postmortem';
import type { Link } from '#domain/references';
import type { ImportedDocument } from './imported-document.ts';
import { baseName } from './local-images.ts';
import { lostLines } from './lost-words.ts';
import { anchorOf } from './source-anchors.ts';

/** Where a source of this import, or of one before, is now. */
export interface ImportedSibling {
	/** What the source called it: its path. */
	readonly source: string;
	readonly id: string;
	/** `postmortems/ID.md` or `postmortems/ID/index.md`. */
	readonly path: string;
	readonly isDraft: boolean;
}

/**
 * Mends the links of imported files among each other: to the new name of a sibling, and to where a heading is now. What
 * leads nowhere becomes text that keeps its address, and is named in the report.
 */
export function linkSiblings(
	documents: readonly ImportedDocument[],
	before: readonly ImportedSibling[],
	knowledgeBase: KnowledgeBase,
): ImportedDocument[] {
	const { repository: _unasked, ...own } = knowledgeBase;
	const pages = new Map(documents.map((document) => [document.id, lazily(() => pageOf(document, own))]));
	const siblings = [...before, ...documents.map(siblingOf)];
	return documents.map((document) => {
		if (!RELATIVE.test(document.text)) return document;
		const page = pages.get(document.id)?.();
		return page === undefined ? document : linked(document, page, { siblings, documents, pages });
	});
}

/** A link, a definition or an attribute whose address names no scheme. */
const RELATIVE = /\]\(\s*<?(?![a-z][a-z\d+.-]*:)|\]:\s*<?(?![a-z][a-z\d+.-]*:)/i;

interface Surroundings {
	readonly siblings: readonly ImportedSibling[];
	readonly documents: readonly ImportedDocument[];
	readonly pages: ReadonlyMap<string, () => Postmortem | undefined>;
}

function linked(document: ImportedDocument, page: Postmortem, around: Surroundings): ImportedDocument {
	const unlinked: string[] = [];
	const edits = page.links.flatMap((link): Edit[] => {
		if (!isOpen(link)) return [];
		const address = addressOf(link.url, document, around);
		if (address === link.url) return [];
		if (address === undefined) unlinked.push(link.url);
		return editFor(link, document.text, address);
	});
	if (edits.length === 0) return document;
	const text = applyEdits(
		document.text,
		edits.map((edit) => [edit]),
	);
	return { ...document, text, unlinked };
}

/** Links within the knowledge base; those of the web are their author's. */
function isOpen({ refused, postmortem }: Link): boolean {
	return refused === 'unresolved' || postmortem !== undefined;
}

/** The address under which a link leads where its author meant; undefined where that is nowhere. */
function addressOf(url: string, document: ImportedDocument, around: Surroundings): string | undefined {
	const [path = '', fragment] = url.split(/#(.*)/s);
	const wanted = fragment === undefined ? undefined : decoded(fragment);
	if (path === '') return anchored('', wanted, document, around);
	// What a site generator would have put in is not known.
	if (/\{[{%]/.test(path)) return undefined;
	const sibling = siblingAt(path, document.report.source, around.siblings);
	if (sibling === undefined || sibling.isDraft) return undefined;
	const isFolder = document.path.endsWith('/index.md');
	const address = (isFolder ? '../' : '') + sibling.path.replace(/^postmortems\//, '');
	const target = around.documents.find(({ id }) => id === sibling.id);
	const place = target && wanted ? anchored(address, wanted, target, around) : undefined;
	return place ?? address;
}

function anchored(
	address: string,
	wanted: string | undefined,
	target: ImportedDocument,
	{ pages }: Surroundings,
): string | undefined {
	const page = pages.get(target.id)?.();
	if (wanted === undefined || page === undefined) return undefined;
	if (wanted === '' || page.headings.some(({ slug, anchor }) => (slug ?? anchor) === wanted))
		return `${address}#${encodeURIComponent(wanted)}`;
	const heading = target.anchors.get(wanted);
	const found = heading === undefined ? undefined : anchorOf(heading, { text: target.text, ...page });
	return found === undefined ? undefined : `${address}#${encodeURIComponent(found)}`;
}

/** The sibling that a path means, from where its source lay: with its ending or without, in this folder or another. */
function siblingAt(
	path: string,
	source: string,
	siblings: readonly ImportedSibling[],
): ImportedSibling | undefined {
	const wanted = resolved(decoded(path.replace(/\?.*$/, '')), source);
	const isSame = (name: string) => {
		const bare = withoutEnding(name);
		return [name, bare, `${bare}/`].some((each) => each.normalize('NFC').toLowerCase() === wanted);
	};
	const exact = siblings.find((each) => isSame(each.source));
	if (exact !== undefined) return exact;
	const name = withoutEnding(baseName(wanted.replace(/\/$/, '')));
	const named = siblings.filter((each) => withoutEnding(baseName(each.source)).toLowerCase() === name);
	return named.length === 1 && name !== 'index' && name !== 'readme' ? named[0] : undefined;
}

function resolved(path: string, source: string): string {
	const segments = path.startsWith('/') ? [] : source.split('/').slice(0, -1);
	for (const segment of path.split('/')) {
		if (segment === '..') segments.pop();
		else if (segment !== '.') segments.push(segment);
	}
	return segments.join('/').replace(/^\/+/, '').normalize('NFC').toLowerCase();
}

function withoutEnding(name: string): string {
	return name.replace(/(?:\/(?:index|readme))?\.(?:md|markdown|mdx|html?)$/i, '');
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text).normalize('NFC');
	} catch {
		return text;
	}
}

/** Puts another address into a link, or its text in its place. Words of the old address that stand nowhere else stay. */
function editFor({ url, range }: Link, text: string, address: string | undefined): Edit[] {
	const source = text.slice(range.start, range.end);
	const shown = shownPart(source);
	if (address === undefined) return [{ range, text: `${shown}${shown === '' ? '' : ' '}${asCode(url)}` }];
	const isKept = lostLines(decoded(url), `${text.replaceAll(url, '')}\n${address}`).length === 0;
	const title = isKept ? '' : ` ${JSON.stringify(decoded(url))}`;
	return [{ range, text: `[${shown}](${address}${title})` }];
}

function asCode(url: string): string {
	return `(\`${url.replaceAll('`', '')}\`)`;
}

/** What a link shows, in the Markdown in which it was written. */
function shownPart(source: string): string {
	const paragraph = parseMarkdown(source).children[0] as Paragraph | undefined;
	const link = paragraph?.children?.[0] as LinkNode | undefined;
	const [first, last] = link?.type === 'link' ? [link.children[0], link.children.at(-1)] : [];
	if (first !== undefined && last !== undefined)
		return source.slice(nodeRange(first).start, nodeRange(last).end);
	return /^\[([\s\S]*?)\](?:\[[^\]]*\]|\([\s\S]*\))?$/.exec(source)?.[1] ?? '';
}

function siblingOf({ id, path, report, text }: ImportedDocument): ImportedSibling {
	return { source: report.source, id, path, isDraft: /^status: draft$/m.test(text) };
}

function pageOf(
	{ path, text, images }: ImportedDocument,
	knowledgeBase: KnowledgeBase,
): Postmortem | undefined {
	const companions = Object.fromEntries(images.map((name) => [baseName(name), {}]));
	return parseFile({ path, text, companions }, knowledgeBase).postmortem;
}

function lazily<Value>(make: () => Value): () => Value {
	let made: { readonly value: Value } | undefined;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}
