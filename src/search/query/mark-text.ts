import { foldLetters } from '#search/analysis/identifier';
import type { Segment } from './hit.ts';

const LONGEST_EXCERPT = 32;
const LEAD_IN = 6;
const EDGE = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** The words that matched, by their place in the text, with all that was looked for in each. */
export type Marks = ReadonlyMap<number, readonly string[]>;

/** A part of a text around most of its marks, as segments to be written as plain text. */
export function excerptOf(words: readonly string[], marks: Marks): Segment[] {
	const start = words.length <= LONGEST_EXCERPT ? 0 : densestStart(words.length, marks);
	const end = Math.min(words.length, start + LONGEST_EXCERPT);
	const segments = markWords(
		words.slice(start, end),
		new Map([...marks].map(([at, shown]) => [at - start, shown])),
	);
	if (start > 0) segments.unshift({ text: '… ', marked: false });
	if (end < words.length) segments.push({ text: ' …', marked: false });
	return joinEqual(segments);
}

/** A whole text with its marks. */
export function markedText(words: readonly string[], marks: Marks): Segment[] {
	return joinEqual(markWords(words, marks));
}

function densestStart(length: number, marks: Marks): number {
	const places = [...marks.keys()].sort((a, b) => a - b);
	let best = 0;
	let most = 0;
	for (const place of places) {
		const count = places.filter(
			(other) => other >= place && other < place + LONGEST_EXCERPT - LEAD_IN,
		).length;
		if (count <= most) continue;
		most = count;
		best = place;
	}
	return Math.max(0, Math.min(best - LEAD_IN, length - LONGEST_EXCERPT));
}

function markWords(words: readonly string[], marks: Marks): Segment[] {
	return words.flatMap((word, index) => {
		const shown = marks.get(index);
		const gap = index === 0 ? [] : [{ text: ' ', marked: false }];
		return [...gap, ...(shown === undefined ? [{ text: word, marked: false }] : markWord(word, shown))];
	});
}

/** Marks from the first to the last of what the word has literally, else the word without its punctuation. */
function markWord(word: string, shown: readonly string[]): Segment[] {
	const folded = foldLetters(word).normalize('NFC');
	const spans = shown.flatMap((part) => {
		const start = part === '' ? -1 : folded.indexOf(part.normalize('NFC'));
		return start < 0 ? [] : [{ start, end: start + part.length }];
	});
	const isLiteral = spans.length === shown.length && folded.length === word.length;
	const core = word.replace(EDGE, '');
	const start = isLiteral ? Math.min(...spans.map((span) => span.start)) : word.indexOf(core);
	const end = isLiteral ? Math.max(...spans.map((span) => span.end)) : start + core.length;
	return [
		{ text: word.slice(0, start), marked: false },
		{ text: word.slice(start, end), marked: true },
		{ text: word.slice(end), marked: false },
	].filter(({ text }) => text !== '');
}

function joinEqual(segments: readonly Segment[]): Segment[] {
	const joined: Segment[] = [];
	for (const segment of segments) {
		const last = joined.at(-1);
		if (last && last.marked === segment.marked) {
			joined[joined.length - 1] = { text: last.text + segment.text, marked: last.marked };
		} else joined.push(segment);
	}
	return joined;
}
