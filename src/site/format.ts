import type { Language } from '#domain/text/localised';
import { middleOf } from '#domain/time/measure/periods';
import { formatClaim, formatDuration } from '#domain/time/show/format-duration';
import { formatMetric, metricRemark } from '#domain/time/show/format-metric';
import { formatZone } from '#domain/time/show/format-zone';
import type { CalendarDate, DateText, DurationInterval, MetricId, MetricValue } from '#domain/time/types';
import { BOOKS } from '#locales/books';

/** Dates, numbers and lists as the interface's language writes them; the same on every machine. */
export interface Formats {
	/** `4 September 2017`. */
	date(day: DateText): string;
	/** `Monday, 4 September 2017`. */
	dayHeading(day: DateText): string;
	/** A date of the front matter, in words, with its doubt: `about 28 August 2017`, `August 2017`. */
	calendarDate(date: CalendarDate): string;
	/** First to last day, or the only day. */
	dayRange(first: DateText, last: DateText): string;
	number(value: number): string;
	/** `38–48 min`. */
	duration(duration: DurationInterval): string;
	/** A duration as its author claimed it: `about 6 h`. */
	claim(claim: DurationInterval & { readonly text: string }): string;
	/** A metric's answer at its own precision. */
	metric(value: MetricValue): string;
	/** What has to be said beside it, for example which milestone is missing. */
	metricRemark(id: MetricId, value: MetricValue, who: { isByCustomer: boolean }): string | undefined;
	/** `Pacific Standard Time (UTC−8)`: the zone of clocks at these instants. */
	zone(timezone: string, instants: readonly number[]): string;
	/** `a, b and c`. */
	list(items: readonly string[]): string;
}

export function formatsIn(language: Language): Formats {
	const { locale, about } = BOOKS[language].formats;
	const long = dateFormat(locale, { dateStyle: 'long' });
	const full = dateFormat(locale, { dateStyle: 'full' });
	const month = dateFormat(locale, { year: 'numeric', month: 'long' });
	const numbers = new Intl.NumberFormat(locale);
	const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
	return {
		date: (day) => long.format(noonOf(day)),
		dayHeading: (day) => full.format(noonOf(day)),
		calendarDate: (date) => {
			const text = (date.precision === 'month' ? month : long).format(noonOf(middleOf(date)));
			return date.approximate ? about(text) : text;
		},
		dayRange: (first, last) => long.formatRange(noonOf(first), noonOf(last)),
		number: (value) => numbers.format(value),
		duration: (duration) => formatDuration(duration, language),
		claim: (claim) => formatClaim(claim, language),
		metric: (value) => formatMetric(value, language),
		metricRemark: (id, value, who) => metricRemark(id, value, language, who),
		zone: (timezone, instants) => formatZone(timezone, instants, language),
		list: (items) => lists.format(items),
	};
}

function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
	return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
}

function noonOf(day: DateText): Date {
	return new Date(`${day}T12:00:00Z`);
}
