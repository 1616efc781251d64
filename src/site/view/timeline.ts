import type { Postmortem, TimelineItem } from '#domain/postmortem';
import type { DateText } from '#domain/time/types';

/** One entry of the timeline as it stands in the list. */
export interface TimelineRow {
	readonly item: TimelineItem;
	/** The day, where it differs from the entry above. */
	readonly day?: DateText;
	/** From when to when it may have happened, in the postmortem's zone. */
	readonly clock?: Clock;
}

export interface Clock {
	/** `16:15`, or `16:15:30` where the author wrote seconds. */
	readonly from: string;
	/** Present where the author gave two ends, or a span after the entry above that has two. */
	readonly to?: string;
	/** The author wrote `~`. */
	readonly isApproximate?: boolean;
	/** For machines. */
	readonly datetime: string;
}

/** The entries `[first, first + count)` of a postmortem's timeline, with the day named once. */
export function timelineRows(postmortem: Postmortem, first: number, count: number): TimelineRow[] {
	const clockIn = clockReader(postmortem.timezone);
	let lastDay = first > 0 ? dayAt(postmortem, first - 1, clockIn) : undefined;
	return postmortem.timeline.slice(first, first + count).map((item) => {
		const day = dayOf(item, clockIn);
		const isNewDay = day !== undefined && day !== lastDay;
		lastDay = day ?? lastDay;
		return { item, ...(isNewDay ? { day } : {}), ...clockOf(item, clockIn) };
	});
}

type ReadClock = (epochSeconds: number) => { day: DateText; time: string };

function clockReader(timeZone: string): ReadClock {
	const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
	return (epochSeconds) => {
		const [day = '', time = ''] = format.format(new Date(epochSeconds * 1000)).split(' ');
		return { day, time };
	};
}

function dayAt(postmortem: Postmortem, index: number, read: ReadClock): DateText | undefined {
	const item = postmortem.timeline[index];
	if (!item) return undefined;
	return dayOf(item, read) ?? (index > 0 ? dayAt(postmortem, index - 1, read) : undefined);
}

/** The day on which the entry begins. What came later than the entry above names no day of its own. */
function dayOf({ instant, when }: TimelineItem, read: ReadClock): DateText | undefined {
	if (instant.earliest === null || when?.kind === 'later') return undefined;
	return read(instant.earliest).day;
}

function clockOf({ instant, when, precisionSeconds }: TimelineItem, read: ReadClock): { clock?: Clock } {
	const { earliest, latest } = instant;
	if (earliest === null || latest === null || when?.kind === 'later' || precisionSeconds > 3600) return {};
	const shown = (time: string) => (precisionSeconds < 60 ? time : time.slice(0, 5));
	if (when?.kind === 'point' && when.approximate) {
		const middle = (earliest + latest) / 2;
		return { clock: { from: shown(read(middle).time), datetime: isoOf(middle), isApproximate: true } };
	}
	const from = read(earliest);
	const to = read(latest);
	const end = from.day === to.day ? shown(to.time) : `${to.day} ${shown(to.time)}`;
	return {
		clock: { from: shown(from.time), datetime: isoOf(earliest), ...(latest > earliest ? { to: end } : {}) },
	};
}

function isoOf(epochSeconds: number): string {
	return new Date(epochSeconds * 1000).toISOString();
}
