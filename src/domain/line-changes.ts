import type { Edit } from './findings/diagnostic.ts';
import { lineStartsOf, positionOf } from './findings/line-starts.ts';

/** Lines that edits changed: what stood there, and what stands there now. */
export interface LineChange {
	/** The first of them, from 1. */
	readonly line: number;
	readonly before: readonly string[];
	readonly after: readonly string[];
}

/** What edits that do not overlap change in a text, by line. Edits of one line are one change. */
export function lineChanges(text: string, edits: readonly Edit[]): LineChange[] {
	const starts = lineStartsOf(text);
	const groups: { first: number; last: number; edits: Edit[] }[] = [];
	for (const edit of edits.toSorted((one, other) => one.range.start - other.range.start)) {
		const first = positionOf(edit.range.start, starts).line;
		const last = positionOf(edit.range.end, starts).line;
		const open = groups.at(-1);
		if (!open || first > open.last) groups.push({ first, last, edits: [edit] });
		else {
			open.last = Math.max(open.last, last);
			open.edits.push(edit);
		}
	}
	return groups.map(({ first, last, edits: own }) => {
		const from = starts[first - 1] ?? 0;
		const to = starts[last] ?? text.length;
		const after = own.reduceRight(
			(lines, { range, text: added }) =>
				lines.slice(0, range.start - from) + added + lines.slice(range.end - from),
			text.slice(from, to),
		);
		return { line: first, before: linesOf(text.slice(from, to)), after: linesOf(after) };
	});
}

function linesOf(text: string): string[] {
	const ended = text.replace(/(?:\r\n|\r|\n)$/, '');
	return ended === '' && text === '' ? [] : ended.split(/\r\n|\r|\n/);
}
