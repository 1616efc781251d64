import type { Place, Range } from './diagnostic.ts';

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** Offsets at which lines begin. `\r\n`, `\n` and a lone `\r` end a line. */
export function lineStartsOf(text: string): number[] {
	const starts = [0];
	for (let at = 0; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		if (code === LINE_FEED || (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) !== LINE_FEED))
			starts.push(at + 1);
	}
	return starts;
}

/** Line and column of a range. An empty range covers one character, so that every report has something to mark. */
export function placeOf(range: Range, lineStarts: readonly number[]): Place {
	const start = positionOf(range.start, lineStarts);
	const end = positionOf(Math.max(range.end, range.start), lineStarts);
	return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

/** Line and column of an offset, both from 1. */
export function positionOf(offset: number, lineStarts: readonly number[]): { line: number; column: number } {
	let low = 0;
	let high = lineStarts.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((lineStarts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
}
