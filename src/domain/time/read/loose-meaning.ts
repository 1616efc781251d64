import { korean } from '#domain/text/particle';
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
		return ask(span, point.written, ['`~` with hours and minutes only', '시와 분까지만 쓴 `~` 시각'], {
			en: `Write \`${clock.text}\`, or \`~${clock.text.slice(0, 5)}\`: about a time means 15 minutes either way.`,
			ko: korean`\`${clock.text}\` 또는 \`~${clock.text.slice(0, 5)}\`(으)로 쓰세요. \`~\`는 앞뒤 15분을 뜻합니다.`,
		});
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
	return ask(span, written, ['a date with its year', '연도가 있는 날짜'], {
		en: `Write the year, month and day: \`YYYY${known.slice(4)}${rest}\`.`,
		ko: `연도까지 쓰세요: \`YYYY${known.slice(4)}${rest}\`.`,
	});
}

/** Month first or day first: nobody can tell. */
function askWhichDay(known: DateText, written: string, span: Span, hasYear: boolean, rest: string): Meaning {
	const [year, month, day] = known.split('-');
	const dated = hasYear ? year : 'YYYY';
	const [one, other] = [`${dated}-${month}-${day}${rest}`, `${dated}-${day}-${month}${rest}`];
	return ask(span, written, ['a date that is read in one way', '한 가지로 읽히는 날짜'], {
		en: `Write \`${one}\` or \`${other}\`, whichever is meant.`,
		ko: `\`${one}\` 또는 \`${other}\` 가운데 맞는 것으로 쓰세요.`,
	});
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
		['hours and minutes of a 24-hour clock, two digits each', '24시간제로 두 자리씩 쓴 시와 분'],
		{
			en: `Write ${choices.join(' or ')}, whichever is meant.`,
			ko: `${choices.join(' 또는 ')} 가운데 맞는 것으로 쓰세요.`,
		},
	);
}

function choicesOf(clock: LooseClock, hours: readonly number[]): string[] {
	const times = hours.map((hour) => spell(hour, clock));
	if (clock.halfMayBeProse) times.push(`${padded(clock.hour, 2)}:${padded(clock.minute ?? 0, 2)}`);
	const spelled = clock.minute === undefined ? times.flatMap((time) => [time, `~${time}`]) : times;
	return [...new Set(spelled)].map((time) => `\`${time}\``);
}

function askOne(choice: string, written: string, span: Span): Meaning {
	return ask(span, written, ['hours and minutes of two digits each', '두 자리씩 쓴 시와 분'], {
		en: `Write ${choice}, if that is what was meant.`,
		ko: `뜻한 시각이 맞다면 ${choice} 형식으로 쓰세요.`,
	});
}

function askWhetherTime(time: string, written: string, span: Span): Meaning {
	return ask(span, written, ['the time of the item first', '맨 앞에 항목의 시각'], {
		en: `Write \`${time}\` if it is a time; if it is not, put the time of the item in front of it.`,
		ko: korean`시각이라면 \`${time}\`(으)로 쓰세요. 시각이 아니라면 그 앞에 항목의 시각을 쓰세요.`,
	});
}

function wordMeaning(word: 'noon' | 'midnight', written: string, span: Span): Meaning {
	if (word === 'noon') return { text: '12:00' };
	return ask(span, written, ['a time of a 24-hour clock', '24시간제 시각'], {
		en: 'Write `00:00` where the day begins, or `24:00` where it ends.',
		ko: '하루의 시작이면 `00:00`, 끝이면 `24:00`으로 쓰세요.',
	});
}

function contradiction(clock: LooseClock, written: string, span: Span): Meaning {
	const text = spell(clock.hour, clock);
	if (!isRealClock(text)) return { fault: clockFault(text, span) };
	return ask(span, written, ['a time without AM or PM', '오전·오후 없이 쓴 시각'], {
		en: `Write \`${text}\`, if that is what was meant.`,
		ko: korean`뜻한 시각이 맞다면 \`${text}\`(으)로 쓰세요.`,
	});
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

function zoneMeaning(point: LoosePoint, span: Span, date = '', clock = ''): Meaning {
	const offset = numericOffset(point.zone ?? '');
	if (date && offset && !point.approximate) return { text: `${date}T${clock}${offset}` };
	const example = `${date || 'YYYY-MM-DD'}T${clock}${offset ?? USUAL_OFFSETS[point.zone ?? ''] ?? '+00:00'}`;
	return ask(
		span,
		point.written,
		['a local time, or one with its date', '현지 시각, 또는 날짜까지 쓴 시각'],
		{
			en: `Write the date and the offset as in \`${example}\`, or name the zone once as \`timezone:\` at the top of the file.`,
			ko: `\`${example}\`처럼 날짜와 시차를 함께 쓰거나, 파일 머리의 \`timezone:\`에 시간대를 한 번만 쓰세요.`,
		},
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

function ask(
	span: Span,
	written: string,
	[en, ko]: readonly [string, string],
	fix: { en: string; ko: string },
): Meaning {
	return { fault: fault('time-format', span, unexpected(written, en, ko), fix) };
}

/** The certain repair of a loosely spelled point. */
export function respell(written: string, span: Span, text: string): TimeFault {
	return spellingFault(written, span, text);
}
