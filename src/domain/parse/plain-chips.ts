import type { InlineCode, Paragraph, PhrasingContent } from 'mdast';
import type { Finding } from '#domain/findings/diagnostic';
import { isId } from '#schemas/id-name';
import { type Context, code, INTERNAL, isBareWord, isChip, type Step } from './chip-step.ts';
import type { ChipReader } from './chips.ts';
import { codeRange, nodeRange } from './nodes.ts';
import { notPlain, type Slip } from './plain-chips-finding.ts';
import { isDecorated, undress } from './undress-chips.ts';

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
			betweenChips(children, at, context) ??
			bareId(children, at, context) ??
			bareKeyed(children, at, context) ??
			bareWord(children, at, context)
		);
	}
	return isDecorated(node) ? undress(children, at, node, context) : undefined;
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

/** A word that is a chip, without backticks and set off from what follows: `started: …`, `[mitigated] …`. */
function bareWord(children: PhrasingContent[], at: number, { reader }: Context): Step | undefined {
	const node = children[at];
	if (node?.type !== 'text') return undefined;
	const groups = /^(?<blank>\s*)(?<open>[[({]?)(?<chip>[a-z-]{4,20})(?<close>[\])}:]|\s[-–—])(?=\s|$)/u.exec(
		node.value,
	)?.groups;
	const { blank = '', open = '', chip = '', close = '' } = groups ?? {};
	if (!groups || (open === '') === /[\])}]/.test(close) || !isBareWord(chip, at, reader)) return undefined;
	const start = nodeRange(node).start + blank.length;
	const range = { start, end: start + open.length + chip.length + close.length };
	shorten(node, blank.length + range.end - range.start);
	children.splice(at, 0, code(chip, start + open.length));
	return { next: at + 1, finding: notPlain({ kind: 'bare' }, chip, range, [{ range, text: `\`${chip}\`` }]) };
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
	shorten(node, blank.length + range.end - range.start);
	children.splice(at, 0, code(chip, start + open.length));
	const edits = [{ range, text: `${at > 0 && blank === '' ? ' ' : ''}\`${chip}\`` }];
	return { next: at + 1, finding: notPlain({ kind: 'bare' }, chip, range, edits) };
}
