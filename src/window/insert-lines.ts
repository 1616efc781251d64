import type { Postmortem, TimelineItem } from '#domain/postmortem';
import type { WindowLine } from './window-lines.ts';

/** Parses a text again, so that an insertion can be seen to change nothing else. */
export type Reparse = (text: string) => Postmortem | undefined;

/**
 * Inserts lines into a postmortem's timeline where they belong in time, each with the marker of the item beside it.
 * Where that would move another item (a bare clock or a `+` counts from the item above), they go to the end of the
 * list. What stands there already is not inserted again. Undefined where there is no list.
 */
export function insertTimelineLines(
	text: string,
	lines: readonly WindowLine[],
	reparse: Reparse,
): string | undefined {
	const before = reparse(text);
	if (!before || before.timeline.length === 0) return undefined;
	const missing = lines.filter((line) => !isThere(text, line, before.timeline));
	for (const place of [beforeNext, behindPrevious, atEnd]) {
		const edited = insert(
			text,
			missing.map((line) => ({ line, ...place(before.timeline, line) })),
		);
		if (isUnmoved(before, reparse(edited), missing.length)) return edited;
	}
	return undefined;
}

/** The item beside which a line is put, and on which side of it. */
interface Place {
	readonly beside: TimelineItem | undefined;
	readonly isBehind: boolean;
}

type FindPlace = (timeline: readonly TimelineItem[], line: WindowLine) => Place;

const beforeNext: FindPlace = (timeline, line) => {
	const next = timeline.find((item) => isLater(item, line));
	return next ? { beside: next, isBehind: false } : atEnd(timeline, line);
};

/** Below a heading that sets another day this is right, where before the next item is not. */
const behindPrevious: FindPlace = (timeline, line) => {
	const next = timeline.findIndex((item) => isLater(item, line));
	return next > 0 ? { beside: timeline[next - 1], isBehind: true } : beforeNext(timeline, line);
};

const atEnd: FindPlace = (timeline) => ({ beside: timeline.at(-1), isBehind: true });

function isLater({ instant }: TimelineItem, { earliest }: WindowLine): boolean {
	return instant.earliest !== null && instant.earliest > earliest;
}

function isThere(text: string, line: WindowLine, timeline: readonly TimelineItem[]): boolean {
	return timeline.some(({ range }) => {
		const item = text.slice(range.start, range.end);
		return item.replace(MARKER, '').split(/\r?\n/)[0] === line.text;
	});
}

const MARKER = /^(?:[-*+]|\d+[.)])[ \t]+/;

/** The lines of one place keep their order; everything else stays as it is. */
function insert(text: string, placed: readonly (Place & { readonly line: WindowLine })[]): string {
	const newline = text.includes('\r\n') ? '\r\n' : '\n';
	let result = text;
	for (const { beside, isBehind, line } of placed.toReversed()) {
		if (!beside) continue;
		const { start, end } = beside.range;
		const marked = (MARKER.exec(text.slice(start, end))?.[0] ?? '- ') + line.text;
		const at = isBehind ? end : start;
		result = result.slice(0, at) + (isBehind ? newline + marked : marked + newline) + result.slice(at);
	}
	return result;
}

/** Every item of before is still there, at the same instant, and there are so many more. */
function isUnmoved(before: Postmortem, after: Postmortem | undefined, added: number): boolean {
	if (!after || after.timeline.length !== before.timeline.length + added) return false;
	let from = 0;
	return before.timeline.every(({ whenText, instant, prose }) => {
		const index = after.timeline.findIndex(
			(item, at) =>
				at >= from &&
				item.whenText === whenText &&
				item.prose.text === prose.text &&
				item.instant.earliest === instant.earliest &&
				item.instant.latest === instant.latest,
		);
		from = index + 1;
		return index >= 0;
	});
}
