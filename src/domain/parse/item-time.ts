import type { Paragraph, PhrasingContent } from 'mdast';
import type { Finding, Range } from '#domain/findings/diagnostic';
import { phrase } from '#domain/text/phrase';
import { quoted } from '#domain/text/wording';
import { spellingFault, type TimeFault } from '#domain/time/read/fault';
import { parseItemWhen, parseWhen } from '#domain/time/read/when';
import type { NearDay, When } from '#domain/time/types';
import type { ChipReader } from './chips.ts';
import { nodeRange } from './nodes.ts';

/** The time of a list item, as read and as written. */
export interface ItemTime {
	readonly value: When;
	readonly text: string;
	readonly range: Range;
}

/** What was meant as a time, where Markdown made a list of it: `- + 10m`, `- 2017. 9. 4. 16:05`. */
export function attemptedTime({ start, end }: Range, source: string, near?: NearDay): Finding | undefined {
	const result = parseItemWhen(source.slice(start, end), near);
	return result && !result.ok ? placeTimeFault(result.fault, start) : undefined;
}

/** Reads the time at the head of an item's paragraph and takes it out of the tree. */
export function readItemTime(
	paragraph: Paragraph,
	source: string,
	findings: Finding[],
	near?: NearDay,
): ItemTime | undefined {
	const { start, end } = nodeRange(paragraph);
	const slice = source.slice(start, end);
	const result = parseItemWhen(slice, near);
	if (!result) return undefined;
	if (!result.ok) {
		findings.push(placeTimeFault(result.fault, start));
		// What was meant as a time is no prose: the chips behind it are read as chips.
		takePrefix(paragraph, start + result.fault.end, source);
		takeRestOfTime(paragraph);
		return undefined;
	}
	const written = slice.slice(0, result.length);
	takePrefix(paragraph, start + result.length, source);
	const text = written.replace(/(?<!\s)\s*(?:(?::|(?<=\s)[-–—])\s*)?$/, '');
	return {
		value: result.when,
		text: text.replaceAll('\\~', '~'),
		range: { start, end: start + text.length },
	};
}

/** `Later` and `Unknown` may begin a sentence; before a chip they are the time. */
export function capitalTimeWord(paragraph: Paragraph, reader: ChipReader): Finding[] {
	const [word, code] = paragraph.children;
	if (word?.type !== 'text' || code?.type !== 'inlineCode') return [];
	const written = /^(?:later|unknown)(?=\s+$)/i.exec(word.value)?.[0];
	const { start } = nodeRange(word);
	if (written === undefined || !reader.read(code.value, nodeRange(code))) return [];
	paragraph.children.shift();
	const span = { start: 0, end: written.length };
	return [placeTimeFault(spellingFault(written, span, written.toLowerCase()), start)];
}

/** Of `2025-02-30 16:05` only the day is at fault; its clock, too, is no prose. */
function takeRestOfTime({ children }: Paragraph): void {
	const [rest, next] = children;
	if (
		rest?.type === 'text' &&
		next?.type === 'inlineCode' &&
		/^[\s\d:.,~+/–—-]*(?:[a-z]\s*)?$/.test(rest.value)
	)
		children.shift();
}

export function placeTimeFault(fault: TimeFault, start: number): Finding {
	const range = { start: start + fault.start, end: start + fault.end };
	return {
		check: fault.check,
		range,
		message: fault.message,
		fix: fault.fix,
		...(fault.replacement === undefined ? {} : { edits: [{ range, text: fault.replacement }] }),
	};
}

/** Removes what stands before `offset` from the paragraph; only text nodes are cut in two. */
function takePrefix(paragraph: Paragraph, offset: number, source: string): void {
	while (paragraph.children.length > 0) {
		const node = paragraph.children[0];
		if (!node) return;
		const { start, end } = nodeRange(node);
		if (start >= offset) return;
		if (end <= offset || node.type !== 'text') {
			paragraph.children.shift();
			continue;
		}
		const cut = source.slice(start, offset).replace(/\\([!-/:-@[-`{-~])/g, '$1').length;
		node.value = node.value.slice(cut).trimStart();
		if (node.value === '') paragraph.children.shift();
		else moveStart(node, source, offset);
		return;
	}
}

function moveStart(node: PhrasingContent, source: string, offset: number): void {
	if (!node.position) return;
	const blanks = /^\s*/.exec(source.slice(offset, nodeRange(node).end))?.[0].length ?? 0;
	node.position = { ...node.position, start: { ...node.position.start, offset: offset + blanks } };
}

/** A time behind the chips would be read as prose, and the item as one of no known time. */
export function misplacedTime(paragraph: Paragraph, source: string): Finding[] {
	const node = paragraph.children[0];
	if (node?.type !== 'text') return [];
	const { start, end } = nodeRange(node);
	const at = start + (/^\s*/.exec(source.slice(start, end))?.[0].length ?? 0);
	const read = parseWhen(source.slice(at, end));
	if (!read?.ok || read.when.kind === 'later' || read.when.kind === 'unknown') return [];
	const written = source.slice(at, at + read.length).replace(/(?<![\s:–—-])[\s:–—-]+$/u, '');
	return [
		{
			check: 'time-format',
			range: { start: at, end: at + written.length },
			message: phrase('itemTime.misplacedTime', quoted(written)),
			fix: phrase('itemTime.misplacedTimeFix'),
		},
	];
}

/** An item of a timeline that says nothing of when it was. */
export function missingTime(range: Range): Finding {
	return {
		check: 'time-missing',
		range,
		message: phrase('itemTime.missingTime'),
		fix: phrase('itemTime.missingTimeFix'),
	};
}
