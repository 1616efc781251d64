import type { InlineCode, PhrasingContent } from 'mdast';
import { toString as toText } from 'mdast-util-to-string';
import type { Edit, Range } from '#domain/findings/diagnostic';
import { isId } from '#schemas/id-name';
import { type Context, code, INTERNAL, isBareWord, isChip, type Step } from './chip-step.ts';
import type { ChipReader } from './chips.ts';
import { nodeRange } from './nodes.ts';
import { notPlain } from './plain-chips-finding.ts';

export type Decorated = Extract<PhrasingContent, { type: 'strong' | 'emphasis' | 'delete' | 'link' }>;

export function isDecorated(node: PhrasingContent): node is Decorated {
	return node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete' || node.type === 'link';
}

/** Chips in bold, italics or a link: those that it begins with leave it. */
export function undress(
	children: PhrasingContent[],
	at: number,
	node: Decorated,
	{ source, reader }: Context,
): Step | undefined {
	const inner = node.children as PhrasingContent[];
	const only = inner.length === 1 && inner[0]?.type === 'text' ? inner[0] : undefined;
	const bare = only && isBare(toText(only), at, reader);
	const from = inner.findIndex((child) => !isBlank(child) && !isChip(child, reader));
	const count = from < 0 ? inner.length : from;
	const chips = bare
		? [code(toText(only), nodeRange(only).start)]
		: inner.slice(0, count).filter((child) => isChip(child, reader));
	if (chips.some((chip) => chip.type === 'inlineCode' && chip.value === INTERNAL)) return undefined;
	const first = chips[0];
	if (first?.type !== 'inlineCode') return nested(children, at, node, { source, reader });
	const rest = bare ? [] : inner.slice(count);
	const finding = notPlain(
		{ kind: node.type },
		first.value,
		nodeRange(first),
		editsFor(node, chips, rest, source, Boolean(bare)),
	);
	children.splice(at, 1, ...chips, ...(rest.length > 0 ? [{ ...node, children: rest } as Decorated] : []));
	return { next: at + chips.length, finding };
}

/** An id, or a word that is a chip, without backticks. */
function isBare(text: string, at: number, reader: ChipReader): boolean {
	const isBareId = at === 0 && reader.set.hasId && text.startsWith('#') && isId(text.slice(1));
	return isBareId || isBareWord(text, at, reader);
}

/** Bold within italics and the like: as one. */
function nested(
	children: PhrasingContent[],
	at: number,
	node: Decorated,
	context: Context,
): Step | undefined {
	const [only, ...others] = node.children as PhrasingContent[];
	if (!only || others.length > 0 || !isDecorated(only)) return undefined;
	const own = [...children];
	own.splice(at, 1, only);
	const step = undress(own, at, only, context);
	if (!step?.finding) return undefined;
	children.splice(0, children.length, ...own);
	const { edits: [edit] = [] } = step.finding;
	const { edits: _narrower, ...finding } = step.finding;
	return {
		next: step.next,
		finding: edit ? { ...finding, edits: [{ ...edit, range: nodeRange(node) }] } : finding,
	};
}

/** None where more than the decoration would be lost: the address of a link. */
function editsFor(
	node: Decorated,
	chips: readonly PhrasingContent[],
	rest: readonly PhrasingContent[],
	source: string,
	isBare: boolean,
): Edit[] | undefined {
	if (node.type === 'link') return undefined;
	const range = nodeRange(node);
	const written = isBare
		? `\`${(chips[0] as InlineCode).value}\``
		: chips.map((chip) => source.slice(nodeRange(chip).start, nodeRange(chip).end)).join(' ');
	const [next] = rest;
	if (!next) return [{ range, text: written }];
	const opening = source.slice(range.start, nodeRange(node.children[0] as PhrasingContent).start);
	const start =
		nodeRange(next).start + (next.type === 'text' ? (/^\s*/.exec(next.value)?.[0].length ?? 0) : 0);
	const whole: Range = { start: range.start, end: start };
	return [{ range: whole, text: `${written} ${opening}` }];
}

function isBlank(node: PhrasingContent): boolean {
	return node.type === 'text' && node.value.trim() === '';
}
