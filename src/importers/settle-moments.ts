import { addDays, isRealDay, padded } from '#domain/time/calendar';
import { type LoosePoint, readLoosePoint } from '#domain/time/read/loose-point';
import { parseWhen } from '#domain/time/read/when';
import type { ImportMap } from './found.ts';
import type { DraftMoment, TimelinePart } from './timeline.ts';
import { offsetText, readZone, timezoneOf, type Zone, zoneNamedIn } from './zones.ts';

/** A timeline in the spelling of the contract, and what only its author can say. */
export interface SettledTimeline {
	readonly rows: readonly SettledRow[];
	/** The zone of the times that name none, where the source says one. */
	readonly timezone?: string;
	/** Zones that mean several, as they are written. */
	readonly asked: readonly string[];
	readonly timed: number;
	readonly untimed: number;
}

export type SettledRow =
	| { readonly kind: 'item'; readonly when: string; readonly moment: DraftMoment; readonly kept: string }
	| { readonly kind: 'note'; readonly source: string };

interface Clocked {
	readonly day?: string;
	/** `16:05` or `16:05:30`; absent where only the day is written. */
	readonly clock?: string;
	readonly approximate: boolean;
	readonly zone?: string;
	/** Counted from the row above: `+10m`. */
	readonly span?: string;
	/** What the time as written says beyond that. */
	readonly kept: string;
}

/**
 * Gives each row its time in the contract's spelling. Rows of one timeline follow each other: a clock of the morning
 * below one of the evening is on the next day.
 * @param day The day of the incident.
 * @param surroundings Headings, column names and sentences that may name the zone of all times.
 */
export function settleMoments(
	parts: readonly TimelinePart[],
	day: string,
	surroundings: readonly string[],
	map: ImportMap,
): SettledTimeline {
	const read = parts.map((part) =>
		part.kind === 'moment' && part.when !== undefined ? readClocked(part.when, day) : undefined,
	);
	const common = commonZone(read, day, surroundings, map);
	const asked = new Set(common?.kind === 'ask' ? [common.written] : []);
	const timezone = common && timezoneOf(common);
	const rows: SettledRow[] = [];
	let current = day;
	let before: string | undefined;
	let timed = 0;
	let untimed = 0;
	for (const [index, part] of parts.entries()) {
		if (part.kind === 'note') {
			rows.push(part);
			continue;
		}
		if (part.kind === 'day') {
			const named = readClocked(part.text, day)?.day;
			if (named !== undefined) [current, before] = [named, undefined];
			rows.push({ kind: 'note', source: `**${part.text}**` });
			continue;
		}
		const clocked = read[index];
		if (clocked === undefined) {
			untimed += 1;
			rows.push({ kind: 'item', when: 'unknown', moment: part, kept: part.when ?? '' });
			continue;
		}
		timed += 1;
		const onDay = dayOf(clocked, current, before);
		const zone = clocked.zone === undefined ? undefined : readZone(clocked.zone, onDay, map);
		if (zone?.kind === 'ask') asked.add(zone.written);
		const isShown = rows.every(({ kind }) => kind === 'note') ? onDay !== day : onDay !== current;
		rows.push({
			kind: 'item',
			when: written(clocked, onDay, isShown, zone, timezone),
			moment: part,
			kept: clocked.kept,
		});
		if (clocked.span === undefined) [current, before] = [onDay, clocked.clock ?? before];
	}
	return { rows, ...(timezone && { timezone }), asked: [...asked], timed, untimed };
}

function dayOf({ day, clock }: Clocked, current: string, before: string | undefined): string {
	if (day !== undefined) return day;
	if (clock === undefined || before === undefined) return current;
	return minutesOf(clock) < minutesOf(before) - 12 * 60 ? addDays(current, 1) : current;
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
	const [only, ...others] = [...zones].filter((zone) => zone !== '');
	const named = zoneNamedIn(surroundings);
	const written = only !== undefined && others.length === 0 ? only : named;
	return written === undefined ? undefined : readZone(written, day, map);
}

/** Reads a time as its author wrote it; of a range, its beginning. Undefined where it says no time. */
function readClocked(text: string, day: string): Clocked | undefined {
	const trimmed = text.trim();
	const result = parseWhen(trimmed);
	if (result === undefined) return fromLoose(trimmed, day);
	if (result.ok && result.when.kind === 'between')
		return fromLoose(trimmed.split('..')[0] ?? '', day, trimmed);
	if (!result.ok && result.fault.check === 'time-range-meaning') {
		const first = /^.*?\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]\.?m\.?)?/i.exec(trimmed)?.[0] ?? trimmed;
		return fromLoose(first, day, trimmed);
	}
	const mended = result.ok ? trimmed.slice(0, result.length) : result.fault.replacement;
	if (mended === undefined) return fromLoose(trimmed, day);
	const rest = withoutJoin(trimmed.slice(result.ok ? result.length : result.fault.end));
	if (mended.startsWith('+')) return { approximate: false, span: mended.trim(), kept: rest };
	return fromLoose(mended, day, rest, trimmed);
}

/**
 * @param kept What the time as written says beyond the point; by default what stands behind it.
 * @param written The time before its spelling was mended, which may name its zone.
 */
function fromLoose(text: string, day: string, kept?: string, written = text): Clocked | undefined {
	const point = readLoosePoint(text.replace(/[,:\s]+$/, ''), 0);
	if (point === undefined) return undefined;
	const date = point.date === undefined ? undefined : dayOfPoint(point.date, day);
	const clock = point.clock === undefined ? undefined : clockOf(point.clock);
	if (date === undefined && clock === undefined) return undefined;
	const isHour = point.clock !== undefined && point.clock.minute === undefined && !point.clock.word;
	return {
		...(date !== undefined && { day: date }),
		...(clock !== undefined && { clock }),
		approximate: point.approximate || isHour,
		...(point.zone !== undefined && { zone: /\b(?:KST|JST)\b/.exec(written)?.[0] ?? point.zone }),
		kept: kept ?? withoutJoin(text.slice(point.end)),
	};
}

function withoutJoin(text: string): string {
	return text.replace(/^[\s,:–—-]+/u, '');
}

/** A day without its year is in that of the incident, or just behind the turn of the year. */
function dayOfPoint(
	{ year, month, day }: NonNullable<LoosePoint['date']>,
	incident: string,
): string | undefined {
	const own = Number(incident.slice(0, 4));
	const guessed = year ?? (Number(incident.slice(5, 7)) - month > 6 ? own + 1 : own);
	const text = `${padded(guessed, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
	return isRealDay(text) ? text : undefined;
}

function clockOf({
	hour,
	minute = 0,
	second,
	half,
	word,
}: NonNullable<LoosePoint['clock']>): string | undefined {
	if (word !== undefined) return word === 'noon' ? '12:00' : '00:00';
	const isAfternoon = half === 'pm' || half === 'midday';
	const full = isAfternoon && hour < 12 ? hour + 12 : half === 'am' && hour === 12 ? 0 : hour;
	if (full > 23 || minute > 59) return undefined;
	return `${padded(full, 2)}:${padded(minute, 2)}${second === undefined ? '' : `:${second}`}`;
}
