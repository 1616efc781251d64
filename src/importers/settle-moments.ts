import { addDays } from '#domain/time/calendar';
import { type Clocked, readClocked } from './clocked.ts';
import type { ImportMap } from './found.ts';
import {
	type DaysAround,
	datesWithin,
	dayOrder,
	numberDates,
	placeDate,
	placeDay,
	readNamedDay,
	twoWays,
} from './named-day.ts';
import type { DraftMoment, TimelinePart } from './timeline.ts';
import { offsetText, readZone, timezoneOf, type Zone, zoneNamedIn } from './zones.ts';

/** A timeline in the spelling of the contract, and what only its author can say. */
export interface SettledTimeline {
	readonly rows: readonly SettledRow[];
	/** The zone of the times that name none, where the source says one. */
	readonly timezone?: string;
	/** Zones that mean several, as they are written. */
	readonly asked: readonly string[];
	/** Dates that can be read in two ways, as they are written. */
	readonly days: readonly string[];
	readonly timed: number;
	readonly untimed: number;
}

export type SettledRow =
	| { readonly kind: 'item'; readonly when: string; readonly moment: DraftMoment; readonly kept: string }
	| { readonly kind: 'note'; readonly source: string };

/**
 * Gives each row its time in the contract's spelling. Rows of one timeline follow each other: a clock of the morning
 * below one of the evening is on the next day.
 * @param day The day of the incident.
 * @param surroundings Headings, column names and sentences that may name the zone of all times.
 * @param headings Those above all rows, which may name their day.
 */
export function settleMoments(
	parts: readonly TimelinePart[],
	day: string,
	surroundings: readonly string[],
	map: ImportMap,
	headings: readonly string[] = [],
): SettledTimeline {
	const dates = [...parts.flatMap(datesOf), ...headings.flatMap(numberDates)];
	const order = dayOrder(dates);
	const days = order === undefined ? [...new Set(dates.flatMap(twoWays))] : [];
	const about = { incident: day, ...(order && { order }) };
	const read = parts.map((part) =>
		part.kind === 'moment' && part.when !== undefined ? readClocked(part.when, about) : undefined,
	);
	const common = commonZone(read, day, surroundings, map);
	const asked = new Set(common?.kind === 'ask' ? [common.written] : []);
	const timezone = common && timezoneOf(common);
	const rows: SettledRow[] = [];
	let current = dayNamedIn(headings, about) ?? day;
	let base = current;
	let shown = day;
	let before: string | undefined;
	let isInOrder = true;
	let isDayKnown = true;
	let timed = 0;
	let untimed = 0;
	for (const [index, part] of parts.entries()) {
		if (part.kind === 'note') {
			rows.push(part);
			continue;
		}
		if (part.kind === 'day') {
			const named = dayOfHeading(part.text, { ...about, current, base });
			if (named !== undefined) [current, base, before, isDayKnown] = [named, named, undefined, true];
			else if (readNamedDay(part.text) !== undefined) isDayKnown = false;
			rows.push({ kind: 'note', source: `**${part.text}**` });
			continue;
		}
		const named = part.day && placeDay(part.day, { ...about, current, base });
		const clocked = part.day !== undefined && named === undefined ? undefined : read[index];
		const isDated = named !== undefined || clocked?.day !== undefined;
		if (clocked === undefined || isHalfOpen(clocked, before) || !(isDayKnown || isDated)) {
			// Below a day that cannot be told, that of a clock cannot be told either.
			if (clocked === undefined && namesDay(part)) isDayKnown = false;
			untimed += 1;
			rows.push(withoutTime(part));
			continue;
		}
		timed += 1;
		isDayKnown = true;
		const onDay = named ?? dayOf(clocked, current, before, isInOrder);
		if (before !== undefined && clocked.clock !== undefined && onDay === current)
			isInOrder &&= minutesOf(clocked.clock) >= minutesOf(before);
		const zone = clocked.zone === undefined ? undefined : readZone(clocked.zone, onDay, map);
		if (zone?.kind === 'ask') asked.add(zone.written);
		rows.push({
			kind: 'item',
			// Days of notes are not read: a clock is on the day of the item above it.
			when: written(clocked, onDay, onDay !== shown, zone, timezone),
			moment: part,
			kept: clocked.kept,
		});
		if (clocked.span === undefined) shown = onDay;
		if (clocked.span === undefined) [current, before] = [onDay, clocked.clock ?? before];
		if (part.day?.kind !== 'from-above') base = current;
	}
	return { rows, ...(timezone && { timezone }), asked: [...asked], days, timed, untimed };
}

/** What of a row may say whether its source writes the month or the day first. */
function datesOf(part: TimelinePart): ReturnType<typeof numberDates> {
	return numberDates(part.kind === 'moment' ? (part.when ?? '') : part.kind === 'day' ? part.text : '');
}

/** The one day that a heading above all rows names: `Timeline (UTC), 14 March 2026`. */
function dayNamedIn(
	headings: readonly string[],
	about: Pick<DaysAround, 'incident' | 'order'>,
): string | undefined {
	const dates = headings.flatMap((text) => datesWithin(text));
	const days = new Set(dates.map((date) => placeDate(date, about)));
	return days.size === 1 ? [...days][0] : undefined;
}

/** The day that a heading between rows sets for those below it. */
function dayOfHeading(text: string, around: DaysAround): string | undefined {
	const own = readClocked(text, around)?.day;
	const named = own === undefined ? readNamedDay(text) : undefined;
	return own ?? (named && placeDay(named.day, around));
}

/**
 * A row whose time cannot be placed. What it says of its time stays where it is, as a note; that no time is known is
 * written only where none is named.
 */
function withoutTime(part: Extract<TimelinePart, { kind: 'moment' }>): SettledRow {
	const said = [part.when, part.text].filter(Boolean).join(' ');
	if (part.when === undefined && !NAMES_TIME.test(said))
		return { kind: 'item', when: 'unknown', moment: part, kept: '' };
	return { kind: 'note', source: [said, part.detail].filter(Boolean).join('\n\n') };
}

function namesDay({ day, when = '' }: Extract<TimelinePart, { kind: 'moment' }>): boolean {
	return day !== undefined || datesWithin(when).length > 0;
}

const NAMES_TIME =
	/\d{1,2}:\d{2}|\d\s?[ap]\.?m\b|\d시(?!간|스)|\d{4}-\d{2}-\d{2}|\d월\s?\d{1,2}일|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s\d{1,2}\b/i;

/**
 * Rows follow each other: where all did so far, a clock that goes back by half a working day is on the next day; where
 * some did not, one that goes back by more than half a day.
 */
function dayOf(
	{ day, clock }: Clocked,
	current: string,
	before: string | undefined,
	isInOrder: boolean,
): string {
	if (day !== undefined) return day;
	if (clock === undefined || before === undefined) return current;
	const back = minutesOf(before) - minutesOf(clock);
	return back > (isInOrder ? HOURS_BACK_IN_ORDER : HOURS_BACK) * 60 ? addDays(current, 1) : current;
}

const HOURS_BACK_IN_ORDER = 6;
const HOURS_BACK = 12;

/** `1:15` below `11:40` is in the afternoon, or on another day: nobody wrote which. */
function isHalfOpen({ day, clock, mayBeAfternoon }: Clocked, before: string | undefined): boolean {
	if (day !== undefined || clock === undefined || before === undefined || !mayBeAfternoon) return false;
	return minutesOf(clock) < minutesOf(before) && minutesOf(clock) + 12 * 60 >= minutesOf(before);
}

function minutesOf(clock: string): number {
	const [hour = 0, minute = 0] = clock.split(':').map(Number);
	return hour * 60 + minute;
}

function written(
	{ clock, approximate, span }: Clocked,
	day: string,
	isDayShown: boolean,
	zone: Zone | undefined,
	timezone: string | undefined,
): string {
	if (span !== undefined) return span;
	const about = approximate ? '~' : '';
	if (clock === undefined) return about + day;
	const short = approximate ? clock.slice(0, 5) : clock;
	const isOwn = zone !== undefined && zone.kind !== 'ask' && timezoneOf(zone) !== timezone;
	if (isOwn && zone.kind === 'offset') return `${about}${day}T${short}${offsetText(zone.minutes)}`;
	if (isOwn && zone.kind === 'named' && zone.id === 'UTC') return `${about}${day}T${short}Z`;
	return isDayShown ? `${about}${day} ${short}` : about + short;
}

/** The zone that all rows share, or that is said of all of them. */
function commonZone(
	read: readonly (Clocked | undefined)[],
	day: string,
	surroundings: readonly string[],
	map: ImportMap,
): Zone | undefined {
	const zones = new Set(read.flatMap((each) => (each?.clock === undefined ? [] : [each.zone ?? ''])));
	if (zones.size === 0) return undefined;
	const [only, ...others] = [...zones].filter((zone) => zone !== '');
	const named = zoneNamedIn(surroundings);
	const written = only !== undefined && others.length === 0 ? only : named;
	return written === undefined ? undefined : readZone(written, day, map);
}
