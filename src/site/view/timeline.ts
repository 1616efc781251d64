import type { Postmortem, TimelineItem } from '#domain/postmortem';
import { writeClock } from '#domain/time/read/write-when';
import type { DateText } from '#domain/time/types';
import { localTime } from '#domain/time/zone';

/** One entry of the timeline as it stands in the list. */
export interface TimelineRow {
	readonly item: TimelineItem;
	/** The day, where it differs from the entry above. */
	readonly day?: DateText;
	/** The last day that is possible, where only days are known and there are several. */
	readonly untilDay?: DateText;
	/** From when to when it may have happened, in the postmortem's zone. */
	readonly clock?: Clock;
	/** The author wrote `~`. */
	readonly isApproximate: boolean;
}

export interface Clock {
	/** `16:15`, or `16:15:30` where the author wrote seconds. */
	readonly from: string;
	/** Present where the author gave two ends, or a span after the entry above that has two. */
	readonly to?: string;
	/** For machines. */
	readonly datetime: string;
}

/** The entries `[first, first + count)` of a postmortem's timeline, with the day named once. */
export function timelineRows(
	{ timeline, timezone }: Postmortem,
	first: number,
	count: number,
): TimelineRow[] {
	const before = timeline.slice(0, first).flatMap((item) => spanOf(item, timezone)?.from.date ?? []);
	let lastDay = before.at(-1);
	return timeline.slice(first, first + count).map((item) => {
		const row = toRow(item, spanOf(item, timezone), lastDay);
		lastDay = row.day ?? lastDay;
		return row;
	});
}

/** The instants whose clocks the timeline shows, in its order: none where only days are known. */
export function clockInstants({ timeline }: Postmortem): number[] {
	const clocks = timeline.filter(({ precisionSeconds }) => precisionSeconds < DAY_PRECISION_SECONDS);
	return clocks.flatMap(({ instant: { earliest } }) => earliest ?? []);
}

interface LocalTime {
	readonly date: DateText;
	readonly clockSeconds: number;
}

/** The ends of what is possible; both are the written time where that is approximate. */
interface Span {
	readonly from: LocalTime;
	readonly to: LocalTime;
	readonly startSeconds: number;
}

/** Days only: a clock would claim more than the author knew. */
const DAY_PRECISION_SECONDS = 86_400;

function toRow(item: TimelineItem, span: Span | undefined, lastDay: DateText | undefined): TimelineRow {
	const row = { item, isApproximate: isApproximate(item) };
	if (!span) return row;
	const { from, to } = span;
	const day = from.date === lastDay ? {} : { day: from.date };
	if (item.precisionSeconds < DAY_PRECISION_SECONDS) return { ...row, ...day, clock: clockOf(item, span) };
	return { ...row, ...day, ...(to.date === from.date ? {} : { untilDay: to.date }) };
}

/** Nothing where an end is unknown, as in what came "later". */
function spanOf(item: TimelineItem, timezone: string): Span | undefined {
	const { earliest, latest } = item.instant;
	if (earliest === null || latest === null) return undefined;
	const middle = (earliest + latest) / 2;
	const [start, end] = isApproximate(item) ? [middle, middle] : [earliest, latest];
	const isDay = item.precisionSeconds >= DAY_PRECISION_SECONDS;
	return {
		from: localTime(start, timezone),
		to: localTime(isDay ? Math.max(start, end - 1) : end, timezone),
		startSeconds: start,
	};
}

function clockOf({ precisionSeconds }: TimelineItem, { from, to, startSeconds }: Span): Clock {
	const show = ({ clockSeconds }: LocalTime) => writeClock(clockSeconds, precisionSeconds < 60 ? 1 : 60);
	const end = from.date === to.date ? show(to) : `${to.date} ${show(to)}`;
	return {
		from: show(from),
		datetime: new Date(startSeconds * 1000).toISOString().replace(/(?::00)?\.000Z$/, 'Z'),
		...(end === show(from) ? {} : { to: end }),
	};
}

function isApproximate({ when }: TimelineItem): boolean {
	return when?.kind === 'point' && when.approximate;
}
