import { padded } from '#domain/time/calendar';
import { secondsOf } from '#domain/time/read/duration';
import type { TimeFault } from '#domain/time/read/fault';
import { type LoosePoint, readLoosePoint } from '#domain/time/read/loose-point';
import { parseWhen } from '#domain/time/read/when';
import { type DaysAround, placeDate } from './named-day.ts';
import { SINCE_START, UNCERTAIN_MINUTE } from './row-time.ts';

/** A time as a row has it, in the spelling of the contract. */
export interface Clocked {
	readonly day?: string;
	/** `16:05` or `16:05:30`; absent where only the day is written. */
	readonly clock?: string;
	/** It was between the clock and this one. */
	readonly until?: string;
	/** So many minutes after the first row: `T+15m`. */
	readonly minutesSinceStart?: number;
	readonly approximate: boolean;
	/** `1:15` may be a quarter past one in the afternoon. */
	readonly mayBeAfternoon?: true;
	readonly zone?: string;
	/** Counted from the row above: `+10m`. */
	readonly span?: string;
	/** What the time as written says beyond that. */
	readonly kept: string;
}

/** Reads a time as its author wrote it; of a range, its beginning. Undefined where it says no time. */
export function readClocked(
	text: string,
	about: Pick<DaysAround, 'incident' | 'order'>,
): Clocked | undefined {
	// More digits of a second than the grammar has.
	const trimmed = text.trim().replace(/(:\d{2}[.,]\d{3})\d+/g, '$1');
	const other = sinceStart(trimmed) ?? uncertainMinute(trimmed);
	if (other !== undefined) return other;
	const result = parseWhen(trimmed);
	if (result === undefined) return fromLoose(trimmed, about);
	if (result.ok && result.when.kind === 'between')
		return fromLoose(trimmed.split('..')[0] ?? '', about, trimmed);
	if (!result.ok && result.fault.check === 'time-range-meaning') {
		const first = /^.*?\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]\.?m\.?)?/i.exec(trimmed)?.[0] ?? trimmed;
		return fromLoose(first, about, trimmed);
	}
	const mended = result.ok ? trimmed.slice(0, result.length) : respelled(trimmed, result.fault);
	if (mended === undefined) return fromLoose(trimmed, about);
	const rest = withoutJoin(trimmed.slice(result.ok ? result.length : result.fault.end));
	if (mended.startsWith('+')) return { approximate: false, span: mended.trim(), kept: rest };
	return fromLoose(mended, about, rest, trimmed);
}

function sinceStart(text: string): Clocked | undefined {
	const { hours, minutes = '0', span = '' } = SINCE_START.exec(text)?.groups ?? {};
	if (!SINCE_START.test(text)) return undefined;
	const parts = [...span.matchAll(/(\d+)\s?(\p{L}+)/gu)];
	const said = parts.map(([, count, unit = '']) => Number(count) * ((secondsOf(unit) ?? 0) / 60));
	const total = said.reduce((sum, each) => sum + each, Number(hours ?? 0) * 60 + Number(minutes));
	return { minutesSinceStart: Math.floor(total), approximate: false, kept: '' };
}

/** Between the first and the last clock that the known digits allow. */
function uncertainMinute(text: string): Clocked | undefined {
	const { day, hour, ten, zone } = UNCERTAIN_MINUTE.exec(text)?.groups ?? {};
	if (hour === undefined) return undefined;
	const from = Number(hour) * 60 + Number(ten ?? 0) * 10;
	const to = from + (ten === undefined ? 60 : 10);
	return {
		...(day !== undefined && { day }),
		clock: clockAt(from),
		until: clockAt(to),
		approximate: false,
		...(zone !== undefined && { zone }),
		kept: '',
	};
}

function clockAt(minutes: number): string {
	return `${padded(Math.floor(minutes / 60), 2)}:${padded(minutes % 60, 2)}`;
}

function respelled(text: string, { start, replacement }: TimeFault): string | undefined {
	return replacement === undefined ? undefined : text.slice(0, start) + replacement;
}

/**
 * @param kept What the time as written says beyond the point; by default what stands behind it.
 * @param written The time before its spelling was mended, which may name its zone.
 */
function fromLoose(
	text: string,
	about: Pick<DaysAround, 'incident' | 'order'>,
	kept?: string,
	written = text,
): Clocked | undefined {
	const point = readLoosePoint(text.replace(/[,:\s]+$/, ''), 0);
	// `16:5` may be five past, or a digit may be missing.
	if (point === undefined || point.clock?.oneDigitMinute) return undefined;
	const date = point.date === undefined ? undefined : placeDate(point.date, about);
	const clock = point.clock === undefined ? undefined : clockOf(point.clock);
	// A clock of a day that may be another is no time.
	if (point.date === undefined ? clock === undefined : date === undefined) return undefined;
	const isHour = point.clock !== undefined && point.clock.minute === undefined && !point.clock.word;
	return {
		...(date !== undefined && { day: date }),
		...(clock !== undefined && { clock }),
		approximate: point.approximate || isHour,
		...(mayBeAfternoon(point.clock) && { mayBeAfternoon: true as const }),
		...(point.zone !== undefined && { zone: /\b(?:KST|JST)\b/.exec(written)?.[0] ?? point.zone }),
		kept: kept ?? withoutJoin(text.slice(point.end)),
	};
}

function withoutJoin(text: string): string {
	return text.replace(/^[\s,:–—-]+/u, '').replace(/^\\?[~∼～〜]\s*(?!\d)/u, '');
}

function mayBeAfternoon(clock: LoosePoint['clock']): boolean {
	return clock !== undefined && !clock.twoDigits && clock.half === undefined && clock.word === undefined;
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
