import type { InlineCode, Paragraph, PhrasingContent } from 'mdast';
import { toString as toText } from 'mdast-util-to-string';
import type { Edit, Finding, Range } from '#domain/findings/diagnostic';
import { isId } from '#schemas/id-name';
import type { ChipReader } from './chips.ts';
import { codeRange, nodeRange } from './nodes.ts';
import { notPlain, type Slip } from './plain-chips-finding.ts';

type Decorated = Extract<PhrasingContent, { type: 'strong' | 'emphasis' | 'delete' | 'link' }>;

/**
 * Takes what decorates the chips at the head of an item (bold, quotes, brackets, commas, no blank between two) out of
 * the tree, so that they are read as the author meant them. Each slip is one finding.
 */
export function plainChips(paragraph: Paragraph, source: string, reader: ChipReader): Finding[] {
	const findings: Finding[] = [];
	const { children } = paragraph;
	for (let at = 0; at < children.length; ) {
		const step = mendAt(children, at, { source, reader });
		if (!step) break;
		if (step.finding) findings.push(step.finding);
		at = step.next;
	}
	return findings;
}

interface Context {
	readonly source: string;
	readonly reader: ChipReader;
}

/** Where to go on; undefined where the run of chips ends. */
interface Step {
	readonly next: number;
	readonly finding?: Finding;
}

function mendAt(children: PhrasingContent[], at: number, context: Context): Step | undefined {
	const node = children[at];
	if (!node) return undefined;
	if (node.type === 'inlineCode')
		return (
			divide(children, at, node, context) ?? (isChip(node, context.reader) ? { next: at + 1 } : undefined)
		);
	if (node.type === 'text') {
		if (node.value.trim() === '') return { next: at + 1 };
		return (
			betweenChips(children, at, context) ?? bareId(children, at, context) ?? bareKeyed(children, at, context)
		);
	}
	return isDecorated(node) ? undress(children, at, node, context) : undefined;
}

function isDecorated(node: PhrasingContent): node is Decorated {
	return node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete' || node.type === 'link';
}

/** Decorated, this mark has findings of its own, and is never honoured. */
const INTERNAL = 'internal';

/** A chip, or a code that is all but one. */
function isChip(node: PhrasingContent | undefined, reader: ChipReader): node is InlineCode {
	if (node?.type !== 'inlineCode') return false;
	const range = codeRange(node.value, nodeRange(node));
	return reader.read(node.value, range) !== undefined || reader.misspelt(node.value, range) !== undefined;
}

/** Several chips in one code: two without a blank between their backticks, or all between one pair. */
function divide(
	children: PhrasingContent[],
	at: number,
	node: InlineCode,
	{ reader }: Context,
): Step | undefined {
	const range = nodeRange(node);
	const { start } = codeRange(node.value, range);
	const parts = [...node.value.matchAll(/[^`\s,]+/g)].map(({ 0: value, index }) =>
		code(value, start + index),
	);
	if (parts.length < 2 || !parts.every((part) => isWhole(part, reader))) return undefined;
	children.splice(at, 1, ...parts);
	const text = parts.map(({ value }) => `\`${value}\``).join(' ');
	const slip: Slip = node.value.includes('`') ? { kind: 'glued' } : { kind: 'together' };
	return {
		next: at + parts.length,
		finding: notPlain(slip, parts[0]?.value ?? '', range, [{ range, text }]),
	};
}

function isWhole(node: InlineCode, reader: ChipReader): boolean {
	const reading = reader.read(node.value, nodeRange(node));
	return reading !== undefined && reading.role !== 'fault';
}

/** An inline code that stands in the file without backticks of its own, or is made of a part of one. */
function code(value: string, start: number): InlineCode {
	const point = (offset: number) => ({ line: 1, column: 1, offset });
	return {
		type: 'inlineCode',
		value,
		position: { start: point(start - 1), end: point(start + value.length + 1) },
	};
}

const SIGNS = /^[\s,;:·・|/+&、，；：–—-]*$/;
const OPENING = /^\s*(?:["'“”‘’„«‹「『《〈([{（［【<])\s*$/;
const CLOSING = /^\s*["'“”‘’»›」』》〉)\]}）］】>]/;

/** Signs between two chips, or quotes and brackets around one. */
function betweenChips(
	children: PhrasingContent[],
	at: number,
	{ source, reader }: Context,
): Step | undefined {
	const [before, node, next, behind] = [children[at - 1], children[at], children[at + 1], children[at + 2]];
	if (node?.type !== 'text' || !isChip(next, reader) || next.value === INTERNAL) return undefined;
	const range = nodeRange(node);
	if (OPENING.test(node.value)) {
		const closing = behind?.type === 'text' ? CLOSING.exec(behind.value)?.[0] : undefined;
		if (behind?.type !== 'text' || closing === undefined) return undefined;
		const end = nodeRange(behind).start + closing.length;
		const text = `${at > 0 ? ' ' : ''}${source.slice(nodeRange(next).start, nodeRange(next).end)}`;
		const kind = /["'“”‘’„«‹「『]/.test(node.value) ? 'quotes' : 'brackets';
		shorten(behind, closing.length);
		children.splice(at, 1);
		return {
			next: at + 1,
			finding: notPlain({ kind }, next.value, { start: range.start, end }, [
				{ range: { start: range.start, end }, text },
			]),
		};
	}
	if (before?.type !== 'inlineCode' || !SIGNS.test(node.value)) return undefined;
	children.splice(at, 1);
	const edits = [{ range, text: ' ' }];
	return {
		next: at,
		finding: notPlain({ kind: 'signs', written: node.value.trim() }, next.value, range, edits),
	};
}

function shorten(node: Extract<PhrasingContent, { type: 'text' }>, length: number): void {
	node.value = node.value.slice(length);
	moveStart(node, length);
}

function moveStart(node: PhrasingContent, length: number): void {
	if (!node.position) return;
	const { start } = node.position;
	node.position = { ...node.position, start: { ...start, offset: (start.offset ?? 0) + length } };
}

/** An id without backticks: another one beside it would be the second. */
function bareId(children: PhrasingContent[], at: number, { reader }: Context): Step | undefined {
	const node = children[at];
	if (node?.type !== 'text' || at > 0 || !reader.set.hasId) return undefined;
	const [written, blank = '', id = ''] =
		/^(\s*)#([\p{L}][\p{L}\p{N}_.-]*)(?=[\s:]|$)/u.exec(node.value) ?? [];
	if (written === undefined || !isId(id)) return undefined;
	const start = nodeRange(node).start + blank.length;
	const range = { start, end: start + id.length + 1 };
	shorten(node, written.length);
	children.unshift(code(`#${id}`, start));
	return { next: 1, finding: notPlain({ kind: 'bare' }, `#${id}`, range, [{ range, text: `\`#${id}\`` }]) };
}

/** A chip with a value and without backticks, alone or in brackets: nothing else is written like `noticed:alert`. */
function bareKeyed(children: PhrasingContent[], at: number, { reader }: Context): Step | undefined {
	const node = children[at];
	if (node?.type !== 'text') return undefined;
	const groups =
		/^(?<blank>\s*)(?<open>[[({]?)(?<chip>[a-z-]+:[^\s,\])}]+)(?<close>[\])}]?)(?=[\s,]|$)/u.exec(
			node.value,
		)?.groups;
	const { blank = '', open = '', chip = '', close = '' } = groups ?? {};
	if (!groups || (open === '') !== (close === '')) return undefined;
	const start = nodeRange(node).start + blank.length;
	const range = { start, end: start + open.length + chip.length + close.length };
	const reading = reader.read(chip, range);
	if (reading === undefined || reading.role === 'fault') return undefined;
	const length = blank.length + open.length + chip.length + close.length;
	const written = chip;
	shorten(node, length);
	children.splice(at, 0, code(written, start + open.length));
	const edits = [{ range, text: `${at > 0 && blank === '' ? ' ' : ''}\`${written}\`` }];
	return { next: at + 1, finding: notPlain({ kind: 'bare' }, written, range, edits) };
}

/** Chips in bold, italics or a link: those that it begins with leave it. */
function undress(
	children: PhrasingContent[],
	at: number,
	node: Decorated,
	{ source, reader }: Context,
): Step | undefined {
	const inner = node.children as PhrasingContent[];
	const only = inner.length === 1 && inner[0]?.type === 'text' ? inner[0] : undefined;
	const bare =
		only && at === 0 && reader.set.hasId && isId(toText(only).slice(1)) && toText(only).startsWith('#');
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
