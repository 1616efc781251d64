import type { Postmortem, TimelineItem } from '#domain/postmortem';
import type { WindowLine } from './window-lines.ts';

/** Parses a text again, so that an insertion can be seen to change nothing else. */
export type Reparse = (text: string) => Postmortem | undefined;

/**
 * Inserts lines into a postmortem's timeline where they belong in time. Where that would move another item (a bare
 * clock or a `+` counts from the item above), they go to the end of the list. Undefined where there is no list.
 */
export function insertTimelineLines(
	text: string,
	lines: readonly WindowLine[],
	reparse: Reparse,
): string | undefined {
	const before = reparse(text);
	const last = before?.timeline.at(-1);
	if (!before || !last) return undefined;
	const fitting = insertAt(text, lines, placesOf(before.timeline, lines, last.range.end));
	if (isUnmoved(before, reparse(fitting), lines.length)) return fitting;
	const atEnd = insertAt(
		text,
		lines,
		lines.map(() => last.range.end),
	);
	return isUnmoved(before, reparse(atEnd), lines.length) ? atEnd : undefined;
}

function placesOf(timeline: readonly TimelineItem[], lines: readonly WindowLine[], end: number): number[] {
	return lines.map(({ earliest }) => {
		const next = timeline.find(({ instant }) => instant.earliest !== null && instant.earliest > earliest);
		return next?.range.start ?? end;
	});
}

/** An item begins at its marker; the lines take over its indentation and marker. */
function insertAt(text: string, lines: readonly WindowLine[], places: readonly number[]): string {
	let result = text;
	for (const [index, { text: line }] of [...lines.entries()].toReversed()) {
		const place = places[index] ?? text.length;
		const isEnd = place > 0 && text[place - 1] !== '\n';
		const inserted = isEnd ? `\n- ${line}` : `- ${line}\n`;
		result = result.slice(0, place) + inserted + result.slice(place);
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
