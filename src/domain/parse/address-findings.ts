import type { Nodes, Paragraph, Root } from 'mdast';
import type { Finding, Range } from '#domain/findings/diagnostic';
import { nodesOf } from '#domain/markdown/nodes-of';
import { phrase } from '#domain/text/phrase';
import { quoted } from '#domain/text/wording';
import { nodeRange } from './nodes.ts';

/** Addresses that Markdown, or a Git host, reads otherwise than they look. */
export function addressFindings(tree: Root, source: string): Finding[] {
	return [...nodesOf<Nodes>(tree)].flatMap((node) => {
		if (node.type === 'link' && node.data?.endsBeforeHangul)
			return [hangulBehind(source, nodeRange(node), node.data.endsBeforeHangul === 'particle')];
		if (node.type === 'paragraph' && source.slice(...ends(node)).includes(']('))
			return blanksIn(node, source);
		return [];
	});
}

function ends(node: Nodes): [number, number] {
	const { start, end } = nodeRange(node);
	return [start, end];
}

function hangulBehind(source: string, range: Range, isCertain: boolean): Finding {
	const address = source.slice(range.start, range.end);
	const hasScheme = /^https?:/i.test(address);
	return {
		check: 'address-end',
		range,
		message: phrase('addressFindings.hangulBehind', quoted(address)),
		fix: hasScheme
			? phrase('addressFindings.hangulBehindFix', quoted(`<${address}>`))
			: phrase('addressFindings.writeLinkHttps', quoted(`[${address}](https://${address})`)),
		...(hasScheme && isCertain ? { edits: [{ range, text: `<${address}>` }] } : {}),
	};
}

const WRITTEN = /(!?)\[(?:[^[\]\\\n]|\\.|\[[^[\]\n]*\])*\]\(([^()<>\n]*(?:\([^()<>\n]*\)[^()<>\n]*)*)\)/g;
const FILE = /\.(?:png|jpe?g|gif|webp|avif|svg|md|markdown|pdf|txt|csv|ya?ml|json|html?)(?:#\S*)?$/i;

/** What was meant as an image or a link, and is text: a blank ends an address. */
function blanksIn(paragraph: Paragraph, source: string): Finding[] {
	const [start, end] = ends(paragraph);
	return [...source.slice(start, end).matchAll(WRITTEN)].flatMap((match) => {
		const [whole, mark, inside = ''] = match;
		const address = inside.trim().replace(/\s+(?:"[^"]*"|'[^']*')$/, '');
		const at = start + match.index + whole.lastIndexOf(`(${inside})`) + 1 + inside.indexOf(address);
		const looksLikeOne = FILE.test(address) || /^(?:https?:\/\/|\.{0,2}\/)\S/.test(address);
		if (!/\s/.test(address) || !looksLikeOne || !isText(paragraph, start + match.index)) return [];
		return [withBlanks(address, { start: at, end: at + address.length }, mark === '!')];
	});
}

/** Whether a place in a paragraph is text, not in a link, an image or code. */
function isText(paragraph: Paragraph, offset: number): boolean {
	const inner = [...nodesOf<Nodes>(paragraph)].filter((node) => {
		const { start, end } = nodeRange(node);
		return !('children' in node) && start <= offset && offset < end;
	});
	return inner.some(({ type }) => type === 'text');
}

function withBlanks(address: string, range: Range, isImage: boolean): Finding {
	const right = quoted(`<${address}>`);
	return {
		check: 'address-blank',
		range,
		message: phrase('addressFindings.withBlanks', quoted(address), isImage),
		fix: phrase('addressFindings.withBlanksFix', right),
		edits: [{ range, text: `<${address}>` }],
	};
}
