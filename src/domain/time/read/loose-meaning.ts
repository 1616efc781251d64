import { type Phrase, phrase } from '#domain/text/phrase';
import { unexpected } from '#domain/text/unexpected';
import { daysBetween, padded, realDay, unrealDay } from '#domain/time/calendar';
import type { DateText, NearDay } from '#domain/time/types';
import { fault, type Span, spellingFault, type TimeFault } from './fault.ts';
import { clockFault, isRealClock } from './grammar.ts';
import type { Half, LooseClock, LoosePoint } from './loose-point.ts';

/** What a loosely spelled point says in the contract's own spelling, or why a person has to decide. */
export type Meaning = { readonly text: string } | { readonly fault: TimeFault };

/** @param near The day that the surroundings speak of, if they do: a year that nobody wrote is the year of it. */
export function meaningOf(point: LoosePoint, start: number, near?: NearDay): Meaning {
	const span = { start, end: point.end };
	const date = dateMeaning(point, span, near);
	if (date && 'fault' in date) return date;
	const clock = point.clock ? clockMeaning(point.clock, point.written, span) : undefined;
	if (clock && 'fault' in clock) return clock;
	if (point.zone) return zoneMeaning(point, span, date?.text, clock?.text);
	const approximate = point.approximate ? '~' : '';
	if (point.approximate && clock && clock.text.length > 5) {
		return ask(
			span,
			point.written,
			phrase('looseMeaning.hoursMinutesOnly'),
			phrase('looseMeaning.writeAboutTime', clock.text, clock.text.slice(0, 5)),
		);
	}
	return { text: approximate + [date?.text, clock?.text].filter(Boolean).join(' ') };
}

function dateMeaning({ date, clock, written }: LoosePoint, span: Span, near?: NearDay): Meaning | undefined {
	if (!date) return undefined;
	const { year, month, day } = date;
	const known = realDay(year ?? 2000, month, day);
	if (!known) {
		const text = `${padded(year ?? 2000, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
		return { fault: fault('time-format', span, unrealDay(text).message, unrealDay(text).fix) };
	}
	const meant = clock && clockMeaning(clock, written, span);
	const rest = meant ? ` ${'text' in meant ? meant.text : '16:05'}` : '';
	if (date.mayBeSwapped) return askWhichDay(known, written, span, year !== undefined, rest);
	if (year !== undefined) return { text: known };
	const only = near === undefined ? undefined : onlyDayNear(near.date, month, day);
	if (only) return { text: only };
	return ask(
		span,
		written,
		phrase('looseMeaning.dateYear'),
		phrase('looseMeaning.writeYearMonth', known.slice(4), rest),
	);
}

/** Month first or day first: nobody can tell. */
function askWhichDay(known: DateText, written: string, span: Span, hasYear: boolean, rest: string): Meaning {
	const [year, month, day] = known.split('-');
	const dated = hasYear ? year : 'YYYY';
	const [one, other] = [`${dated}-${month}-${day}${rest}`, `${dated}-${day}-${month}${rest}`];
	return ask(
		span,
		written,
		phrase('looseMeaning.dateReadOne'),
		phrase('looseMeaning.writeWhicheverMeant', one, other),
	);
}

const QUARTER_DAYS = 92;

/** The day of that month, in the one year that brings it within three months of another day. */
function onlyDayNear(near: DateText, month: number, day: number): DateText | undefined {
	const year = Number(near.slice(0, 4));
	const days = [year - 1, year, year + 1].flatMap((each) => realDay(each, month, day) ?? []);
	return days.find((each) => Math.abs(daysBetween(near, each)) <= QUARTER_DAYS);
}

function clockMeaning(clock: LooseClock, written: string, span: Span): Meaning {
	if (clock.word) return wordMeaning(clock.word, written, span);
	if (clock.mayBeNumber) return askWhetherTime(spell(clock.hour, clock), written, span);
	if (clock.half && clock.hour > 12) return contradiction(clock, written, span);
	const hours = possibleHours(clock);
	const [only] = hours;
	const isWhole = clock.minute !== undefined && !clock.oneDigitMinute;
	if (hours.length === 1 && only !== undefined && isWhole && !clock.halfMayBeProse) {
		const text = spell(only, clock);
		return isRealClock(text) ? { text } : { fault: clockFault(text, span) };
	}
	if (hours.length === 0 || !hours.some((hour) => isRealClock(spell(hour, clock)))) {
		return { fault: clockFault(written.trim(), span) };
	}
	const choices = choicesOf(clock, hours);
	if (choices.length === 1) return askOne(choices[0] ?? '', written, span);
	return ask(
		span,
		written,
		phrase('looseMeaning.hoursMinutesHour'),
		phrase('looseMeaning.writeOneOf', choices),
	);
}

function choicesOf(clock: LooseClock, hours: readonly number[]): string[] {
	const times = hours.map((hour) => spell(hour, clock));
	if (clock.halfMayBeProse) times.push(`${padded(clock.hour, 2)}:${padded(clock.minute ?? 0, 2)}`);
	const spelled = clock.minute === undefined ? times.flatMap((time) => [time, `~${time}`]) : times;
	return [...new Set(spelled)].map((time) => `\`${time}\``);
}

function askOne(choice: string, written: string, span: Span): Meaning {
	return ask(
		span,
		written,
		phrase('looseMeaning.hoursMinutesTwo'),
		phrase('looseMeaning.writeIfWhat', choice),
	);
}

function askWhetherTime(time: string, written: string, span: Span): Meaning {
	return ask(span, written, phrase('looseMeaning.timeItemFirst'), phrase('looseMeaning.writeIfTime', time));
}

function wordMeaning(word: 'noon' | 'midnight', written: string, span: Span): Meaning {
	if (word === 'noon') return { text: '12:00' };
	return ask(span, written, phrase('looseMeaning.timeHourClock'), phrase('looseMeaning.writeDayBegins'));
}

function contradiction(clock: LooseClock, written: string, span: Span): Meaning {
	const text = spell(clock.hour, clock);
	if (!isRealClock(text)) return { fault: clockFault(text, span) };
	return ask(span, written, phrase('looseMeaning.timeWithoutAm'), phrase('looseMeaning.writeClock', text));
}

/** Hours of a 24-hour clock that may be meant. */
function possibleHours({ hour, half, minute, ...clock }: LooseClock): readonly number[] {
	if (half !== undefined) return HOURS_OF_HALF[half](hour, minute);
	if (hour === 0 || hour > 12 || (clock.twoDigits && (clock.withColon || hour < 10))) return [hour];
	return hour === 12 ? [12, 0] : [hour, hour + 12];
}

/** Twelve o'clock itself is read both ways; 12:30 of a half is not. */
const HOURS_OF_HALF: Readonly<Record<Half, (hour: number, minute?: number) => readonly number[]>> = {
	am: (hour, minute) => (hour === 12 ? (minute ? [0] : [0, 12]) : [hour]),
	pm: (hour, minute) => (hour === 12 ? (minute ? [12] : [12, 0]) : hour === 0 ? [12, 0] : [hour + 12]),
	midday: (hour) => (hour === 0 ? [12, 0] : hour < 6 ? [hour + 12] : [hour]),
	night: (hour) => (hour === 12 ? [0, 12] : hour < 6 ? [hour] : [hour + 12]),
};

function spell(hour: number, { minute, second }: LooseClock): string {
	return `${padded(hour, 2)}:${padded(minute ?? 0, 2)}${second ? `:${second}` : ''}`;
}

/** An offset to show for a zone: its own, or the usual one of its name, which may have another in summer. */
export function exampleOffset(zone: string): string {
	return numericOffset(zone) ?? USUAL_OFFSETS[zone] ?? '+00:00';
}

function zoneMeaning(point: LoosePoint, span: Span, date = '', clock = ''): Meaning {
	const offset = numericOffset(point.zone ?? '');
	if (date && offset && !point.approximate) return { text: `${date}T${clock}${offset}` };
	const example = `${date || 'YYYY-MM-DD'}T${clock}${exampleOffset(point.zone ?? '')}`;
	return ask(
		span,
		point.written,
		phrase('looseMeaning.localTimeOne'),
		phrase('looseMeaning.writeDateOffset', example),
	);
}

/** For the example in a message only: people write `EST` in summer too. */
const USUAL_OFFSETS: Readonly<Record<string, string>> = {
	PST: '-08:00',
	PDT: '-07:00',
	PT: '-07:00',
	MST: '-07:00',
	MDT: '-06:00',
	CST: '-06:00',
	CDT: '-05:00',
	EST: '-05:00',
	EDT: '-04:00',
	ET: '-04:00',
	CET: '+01:00',
	CEST: '+02:00',
	EET: '+02:00',
	EEST: '+03:00',
	BST: '+01:00',
	IST: '+05:30',
	AEST: '+10:00',
	AEDT: '+11:00',
};

/** Offsets that are the same all year; abbreviations of zones with summer time are not. */
function numericOffset(zone: string): string | undefined {
	if (/^(?:UTC|GMT|Z)$/i.test(zone)) return 'Z';
	if (/^(?:KST|JST|한국시간)$/.test(zone)) return '+09:00';
	const match = /^(?:UTC|GMT)?([+-])(\d{1,2}):?(\d{2})?$/.exec(zone);
	return match ? `${match[1]}${padded(Number(match[2]), 2)}:${match[3] ?? '00'}` : undefined;
}

function ask(span: Span, written: string, expected: Phrase, fix: Phrase): Meaning {
	return { fault: fault('time-format', span, unexpected(written, expected), fix) };
}

/** The certain repair of a loosely spelled point. */
export function respell(written: string, span: Span, text: string): TimeFault {
	return spellingFault(written, span, text);
}
