import type { Language } from '#domain/text/localised';
import { writeClock } from '#domain/time/read/write-when';
import type { DateText, InstantInterval, Point, When } from '#domain/time/types';
import { localTime } from '#domain/time/zone';
import { GROUND } from '#locales/ground/ground';
import { inEach } from '#locales/ground/in-each';
import { formatDuration } from './format-duration.ts';

export interface InstantFormat {
	readonly language: Language;
	/** IANA. */
	readonly timezone: string;
	/** Seconds; 86 400 shows days only. */
	readonly precisionSeconds?: number;
	/** `false` where the day is shown elsewhere. */
	readonly withDate?: boolean;
}

/** Instants as a clock of the zone shows them: `4 Sep 2017, 16:15–16:25`, `22:58 이후`. */
export function formatInstant({ earliest, latest }: InstantInterval, format: InstantFormat): string {
	const words = GROUND[format.language].times;
	if (earliest === null && latest === null) return words.unknown;
	if (latest === null) return words.after(formatOne(earliest ?? 0, format));
	if (earliest === null) return words.before(formatOne(latest, format));
	if ((format.precisionSeconds ?? 60) >= 86_400) return formatDays(earliest, latest, format);
	if (earliest === latest) return formatOne(earliest, format);
	const [from, to] = [localTime(earliest, format.timezone), localTime(latest, format.timezone)];
	const second = formatOne(latest, {
		...format,
		withDate: (format.withDate ?? true) && from.date !== to.date,
	});
	const dash = from.date === to.date ? words.dash : words.wideDash;
	return `${formatOne(earliest, format)}${dash}${second}`;
}

/** A time as its author meant it, in words: `about 16:05`, `10~20분 뒤`. */
export function formatWhen(when: When, language: Language): string {
	const words = GROUND[language].times;
	switch (when.kind) {
		case 'point':
			return when.approximate
				? words.about(formatPoint(when.point, language))
				: formatPoint(when.point, language);
		case 'between':
			return words.between(formatPoint(when.from, language), formatPoint(when.to, language));
		case 'after':
			return words.laterBy(formatDuration(when, language, when));
		case 'later':
			return words.later;
		case 'unknown':
			return words.unknown;
	}
}

/** A day in words: `4 Sep 2017`, `2017년 9월 4일`. */
export function formatDay(date: DateText, language: Language): string {
	return DAYS[language].format(new Date(`${date}T00:00:00Z`));
}

const DAYS = inEach(
	({ times }) =>
		new Intl.DateTimeFormat(times.locale, {
			day: 'numeric',
			month: 'long',
			year: 'numeric',
			timeZone: 'UTC',
		}),
);

function formatOne(
	instant: number,
	{ language, timezone, precisionSeconds = 60, withDate = true }: InstantFormat,
): string {
	const { date, clockSeconds } = localTime(instant, timezone);
	const clock = writeClock(clockSeconds, precisionSeconds);
	if (precisionSeconds >= 86_400) return formatDay(date, language);
	return withDate ? GROUND[language].times.at(formatDay(date, language), clock) : clock;
}

/** The last day that a day interval touches ends at the midnight after it. */
function formatDays(earliest: number, latest: number, { language, timezone }: InstantFormat): string {
	const first = localTime(earliest, timezone).date;
	const last = localTime(Math.max(earliest, latest - 1), timezone).date;
	const from = formatDay(first, language);
	return first === last ? from : `${from}${GROUND[language].times.wideDash}${formatDay(last, language)}`;
}

function formatPoint({ date, clockSeconds, precisionSeconds, offset }: Point, language: Language): string {
	const day = date === undefined ? undefined : formatDay(date, language);
	if (clockSeconds === undefined) return day ?? '';
	const clock =
		writeClock(clockSeconds, precisionSeconds) +
		(offset ? ` (${offset === 'Z' ? 'UTC' : `UTC${offset}`})` : '');
	return day === undefined ? clock : GROUND[language].times.at(day, clock);
}
