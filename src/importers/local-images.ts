import type { Image, Nodes } from 'mdast';
import { applyEdits } from '#domain/apply-edits';
import type { Range } from '#domain/findings/diagnostic';
import { nodesOf } from '#domain/markdown/nodes-of';
import { parseMarkdown } from '#domain/markdown/parse-markdown';
import { nodeRange } from '#domain/parse/nodes';

/** Gives pictures that lie with the source, or in a folder below it, the address that they have beside `index.md`. */
export function withLocalImages(
	markdown: string,
	names: readonly string[],
): { markdown: string; used: readonly string[] } {
	if (names.length === 0 || !markdown.includes('![')) return { markdown, used: [] };
	const used = new Map<string, string>();
	const edits = [...nodesOf<Nodes>(parseMarkdown(markdown))].flatMap((node) => {
		const name = node.type === 'image' ? nameOf(node, names) : undefined;
		const written = name === undefined ? undefined : placeOfAddress(nodeRange(node), markdown);
		if (name === undefined || written === undefined) return [];
		// Of two pictures of one name in different folders, the first is brought along.
		if ((used.get(baseName(name)) ?? name) !== name) return [];
		used.set(baseName(name), name);
		return [[{ range: written, text: encodeURIComponent(baseName(name)) }]];
	});
	return { markdown: applyEdits(markdown, edits), used: [...used.values()].sort() };
}

export function baseName(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1);
}

function nameOf({ url }: Image, names: readonly string[]): string | undefined {
	if (/^[a-z][a-z\d+.-]*:/i.test(url)) return undefined;
	const path = decoded(url.replace(/[?#].*$/, '').replace(/^(?:\.?\/)+/, ''));
	return (
		names.find((name) => name.normalize('NFC') === path) ??
		names.find((name) => baseName(name).normalize('NFC') === baseName(path))
	);
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text).normalize('NFC');
	} catch {
		return text;
	}
}

function placeOfAddress({ start, end }: Range, markdown: string): Range | undefined {
	const match = /\]\(\s*<?([^\s<>)]+|[^<>)]*(?=>))/.exec(markdown.slice(start, end));
	if (match?.[1] === undefined) return undefined;
	const at = start + match.index + match[0].length - match[1].length;
	return { start: at, end: at + match[1].length };
}
