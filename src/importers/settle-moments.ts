import { addDays, padded, realDay } from '#domain/time/calendar';
import { isFirstDay, parseHeadingDay } from '#domain/time/read/named-day';
import { type Clocked, readClocked } from './clocked.ts';
import { commonZone, NO_SURROUNDINGS, type ZoneSurroundings } from './common-zone.ts';
import type { ImportMap } from './found.ts';
import {
	type DaysAround,
	datesWithin,
	dayOrder,
	type NamedDay,
	numberDates,
	orderNear,
	placeDate,
	twoWays,
} from './named-day.ts';
import { RunningDay } from './running-day.ts';
import type { DraftMoment, TimelinePart } from './timeline.ts';
import { eastOf, offsetOf } from './zone-offset.ts';
import { offsetText, readZone, timezoneOf, type Zone, zoneOfHeading } from './zones.ts';

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
 * @param given From the first row to the last, or the other way round.
 * @param day The day of the incident.
 * @param surroundings Where the zone of all times may be named.
 * @param headings Those above all rows, which may name their day.
 */
export function settleMoments(
	given: readonly TimelinePart[],
	day: string,
	map: ImportMap,
	surroundings: ZoneSurroundings = NO_SURROUNDINGS,
	headings: readonly string[] = [],
): SettledTimeline {
	const parts = fromTheFirst(given);
	const dates = [...parts.flatMap(datesOf), ...headings.flatMap(numberDates)];
	const order = dayOrder(dates);
	const twoWay = order === undefined ? [...new Set(dates.flatMap(twoWays))] : [];
	const loose = [...headings, ...parts.map(timeTextOf)].flatMap((text) => datesWithin(text));
	const assumed = order ?? orderNear(loose, day);
	const about = { incident: day, ...(assumed && { order: assumed }) };
	const read = parts.map((part) =>
		part.kind === 'moment' && part.when !== undefined ? readClocked(part.when, about) : undefined,
	);
	const zones = zonesOfRows(parts, read);
	const times = read.flatMap((clocked, index) => (clocked ? [{ clocked, zone: zones[index] }] : []));
	const common = commonZone(times, day, surroundings, map);
	const asked = new Set(common?.kind === 'ask' ? [common.written] : []);
	const timezone = common && timezoneOf(common);
	const rows: SettledRow[] = [];
	let start: Start | undefined;
	const days = new RunningDay(dayNamedIn(headings, about) ?? day, about);
	/** The day that a clock without a date would be on. */
	let shown: string | undefined = day;
	for (const [index, part] of parts.entries()) {
		if (part.kind === 'note') rows.push(part);
		else if (part.kind === 'day') {
			days.heading(part.text);
			rows.push({ kind: 'note', source: `**${part.text}**` });
			if (shown !== undefined && !callsDay(part.text, shown, !rows.some(isTimed))) shown = undefined;
		} else {
			const clocked = sinceStart(read[index], start);
			const onDay = days.of(part, clocked, eastOf(zones[index], day, common, map));
			if (clocked === undefined || onDay === undefined) {
				const row = withoutTime(part);
				// It may be on any day: what stands below it says its own.
				if (row.kind === 'item' && rows.some(isTimed)) shown = undefined;
				rows.push(row);
				continue;
			}
			const own = zones[index];
			// An offset that is no whole hours stands at each time.
			const zone = own === undefined ? common : readZone(own, onDay, map);
			if (zone?.kind === 'ask') asked.add(zone.written);
			// Days of notes are not read: a clock is on the day of the item above it.
			const when = written(clocked, onDay, onDay !== shown, zone, timezone);
			rows.push({ kind: 'item', when, moment: part, kept: clocked.kept });
			if (clocked.span === undefined) shown = onDay;
			if (clocked.clock !== undefined) start ??= { ...clocked, day: onDay, clock: clocked.clock };
		}
	}
	const moments = parts.filter(({ kind }) => kind === 'moment').length;
	const timed = rows.filter(isTimed).length;
	return {
		rows,
		...(timezone && { timezone }),
		asked: [...asked],
		days: twoWay,
		timed,
		untimed: moments - timed,
	};
}

/** Whether a clock below these words is on that day without saying so. */
function callsDay(text: string, day: string, isFirst: boolean): boolean {
	const near = { date: day, isDay: true };
	return parseHeadingDay(text, near)?.date === day || (isFirst && isFirstDay(text, near));
}

function isTimed(row: SettledRow): boolean {
	return row.kind === 'item' && row.when !== 'unknown';
}

/** The zone that each row names itself, or that a heading among the rows gives to those below it. */
function zonesOfRows(
	parts: readonly TimelinePart[],
	read: readonly (Clocked | undefined)[],
): readonly (string | undefined)[] {
	let above: string | undefined;
	return parts.map((part, index) => {
		if (part.kind === 'day') above = zoneOfHeading(part.text) ?? above;
		return read[index]?.zone ?? (part.kind === 'moment' ? (part.zone ?? above) : undefined);
	});
}

/** The rows of a timeline that has its newest on top, from the oldest on. */
function fromTheFirst(parts: readonly TimelinePart[]): readonly TimelinePart[] {
	const keys = parts.map((part) => (part.kind === 'moment' ? sortKey(part) : undefined));
	const isDescending = keys.every((key, index) => {
		const above = keys[index - 1];
		return key !== undefined && (index === 0 || (above !== undefined && key <= above));
	});
	const isDated = keys.every((key) => /^\d/.test(key ?? ''));
	const isMeant = isDescending && (isDated || parts.length >= FEWEST_DESCENDING) && keys[0] !== keys.at(-1);
	return isMeant ? parts.toReversed() : parts;
}

/** Two clocks may stand on both sides of a midnight. */
const FEWEST_DESCENDING = 3;

/** What of a row can be compared: its clock, behind its day where it says both in numbers. */
function sortKey({ when = '', day }: DraftMoment): string | undefined {
	const clocked = readClocked(when, { incident: '2000-01-01' });
	const own = day === undefined ? (clocked?.day ?? '') : certainDay(day);
	return own === undefined || clocked?.clock === undefined || clocked.mayBeAfternoon
		? undefined
		: `${own} ${clocked.clock}`;
}

/** A day that is written whole, and can be no other. */
function certainDay(named: NamedDay): string | undefined {
	if (named.kind !== 'date' || named.date.year === undefined || named.date.mayBeSwapped) return undefined;
	return realDay(named.date.year, named.date.month, named.date.day);
}

type Start = Clocked & { readonly day: string; readonly clock: string };

/** `T+15m` is so long after the first row that has a clock. */
function sinceStart(read: Clocked | undefined, start: Start | undefined): Clocked | undefined {
	if (read?.minutesSinceStart === undefined) return read;
	if (start === undefined || start.until !== undefined) return undefined;
	const [hours = 0, minutes = 0] = start.clock.split(':').map(Number);
	const total = hours * 60 + minutes + read.minutesSinceStart;
	const day = addDays(start.day, Math.floor(total / DAY));
	const clock = `${padded(Math.floor((total % DAY) / 60), 2)}:${padded(total % 60, 2)}`;
	return { ...start, day, clock, kept: read.kept };
}

const DAY = 24 * 60;

/** What of a row may say whether its source writes the month or the day first. */
function datesOf(part: TimelinePart): ReturnType<typeof numberDates> {
	return numberDates(timeTextOf(part));
}

function timeTextOf(part: TimelinePart): string {
	return part.kind === 'moment' ? writtenTime(part) : part.kind === 'day' ? part.text : '';
}

/** The time of a row with the day beside it. */
function writtenTime({ dayText, when }: DraftMoment): string {
	return [dayText, when].filter(Boolean).join(' ');
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

/**
 * A row whose time cannot be placed. What it says of its time stays where it is, as a note; that no time is known is
 * written only where none is named.
 */
function withoutTime(part: Extract<TimelinePart, { kind: 'moment' }>): SettledRow {
	const said = [writtenTime(part), part.text].filter(Boolean).join(' ');
	if (part.when === undefined && !NAMES_TIME.test(said))
		return { kind: 'item', when: 'unknown', moment: part, kept: '' };
	return { kind: 'note', source: [said, part.detail].filter(Boolean).join('\n\n') };
}

const NAMES_TIME =
	/\d{1,2}:\d{2}|\d\s?[ap]\.?m\b|\d시(?!간|스)|\d{4}-\d{2}-\d{2}|\d월\s?\d{1,2}일|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s\d{1,2}\b/i;

function written(
	{ clock, until, approximate, span }: Clocked,
	day: string,
	isDayShown: boolean,
	zone: Zone | undefined,
	timezone: string | undefined,
): string {
	if (span !== undefined) return span;
	const about = approximate ? '~' : '';
	if (clock === undefined) return about + day;
	const short = approximate ? clock.slice(0, 5) : clock;
	const whole = zone && timezoneOf(zone);
	const isOwn = zone !== undefined && zone.kind !== 'ask' && (whole === undefined || whole !== timezone);
	const [lead, tail] = [
		`${about}${day}T`,
		(mark: string) => (until ? `${mark}..${day}T${until}${mark}` : mark),
	];
	if (isOwn && zone.kind === 'named' && zone.id === 'UTC') return lead + short + tail('Z');
	const offset = isOwn ? offsetOf(zone, day, clock) : undefined;
	if (offset !== undefined) return lead + short + tail(offsetText(offset));
	const end = until === undefined ? '' : `..${until}`;
	return isDayShown ? `${about}${day} ${short}${end}` : about + short + end;
}
