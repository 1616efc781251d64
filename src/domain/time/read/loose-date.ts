import { realDay } from '#domain/time/calendar';
import { take } from './sticky.ts';

/** A date as people type it. */
export interface LooseDate {
	readonly year?: number;
	readonly month: number;
	readonly day: number;
	/** `03/04/2026` is 4 March and 3 April: the month and the day may be the other way round. */
	readonly mayBeSwapped: boolean;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ENDS_OF_MONTHS = 'uary|ruary|ch|il|e|y|ust|t|tember|ember|ober';
const MONTH = String.raw`(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:${ENDS_OF_MONTHS})?(?![a-z])\.?`;
/** In full or cut short. */
export const ENGLISH_DAYS = '(?:mon|tue|wed|thu|fri|sat|sun)(?:s|r|rs)?(?:(?:nes|ur|rs|s)?day)?(?![a-z])';
const WEEKDAY = String.raw`(?:\s*\((?:[월화수목금토일](?:요일)?|${ENGLISH_DAYS})\)|,?\s+(?:${ENGLISH_DAYS}|[월화수목금토일]요일),?(?=\s+\d))?`;
const DATES: readonly RegExp[] = [
	new RegExp(
		String.raw`(?<year>\d{4})(?:[-./]|\s?년)\s*(?<m>\d{1,2})(?:[-./]|\s?월)\s*(?<d>\d{1,2})(?!\d)(?:\.(?!\.)|\s?일)?${WEEKDAY}`,
		'iuy',
	),
	/(?<year>(?:19|20)\d{2})(?<m>0[1-9]|1[0-2])(?<d>[0-3]\d)(?=(?:T|,?\s+)\d{1,2}:?\d{2}(?::?\d{2})?(?!\d))/uy,
	new RegExp(String.raw`(?<m>\d{1,2})\s?월\s*(?<d>\d{1,2})\s?(?<certain>일)${WEEKDAY}`, 'iuy'),
	new RegExp(
		String.raw`(?<first>\d{1,2})(?:/(?<second>\d{1,2})/(?<year>\d{4}|\d{2})|(?<mark>[-.])\s?(?<second2>\d{1,2})\k<mark>\s?(?<year2>\d{4}))(?!\d)${WEEKDAY}`,
		'iuy',
	),
	/(?<first>\d{2})[-.](?<second>\d{2})(?=,?\s+\d{1,2}:\d{2})/uy,
	new RegExp(String.raw`(?<first>\d{1,2})/(?<second>\d{1,2})(?![\d/])${WEEKDAY}`, 'iuy'),
	new RegExp(
		String.raw`${MONTH}\s+(?<d>\d{1,2})(?:st|nd|rd|th)?(?!\d|:\d)(?:,?\s+(?<year>\d{4})(?!\d|:\d))?${WEEKDAY}`,
		'iuy',
	),
	new RegExp(
		String.raw`(?<d>\d{1,2})(?:st|nd|rd|th)?(?:\s+(?:of\s+)?|-)${MONTH}(?![a-z])(?:(?:,?\s+|-)(?<year>\d{4})(?!\d|:\d))?${WEEKDAY}`,
		'iuy',
	),
];

/** Reads a date at an offset. `certain`: it can be nothing else, also without a year or a clock. */
export function readLooseDate(
	text: string,
	at: number,
): { value: LooseDate; certain: boolean; end: number } | undefined {
	for (const pattern of DATES) {
		const match = take(pattern, text, at);
		if (!match?.groups) continue;
		const value = looseDate(match.groups);
		const certain = match.groups['certain'] !== undefined;
		return { value, certain, end: at + match[0].length };
	}
	return undefined;
}

function looseDate(groups: Record<string, string | undefined>): LooseDate {
	const written = groups['year'] ?? groups['year2'];
	const year = written === undefined ? undefined : Number(written) + (written.length === 2 ? 2000 : 0);
	const dated = year === undefined ? {} : { year };
	const [first, second] = [groups['first'], groups['second'] ?? groups['second2']].map(Number);
	if (groups['first'] === undefined || first === undefined || second === undefined) {
		const month = groups['month'] ? MONTHS.indexOf(groups['month'].toLowerCase()) + 1 : Number(groups['m']);
		return { ...dated, month, day: Number(groups['d']), mayBeSwapped: false };
	}
	const isReal = (month: number, day: number) => realDay(year ?? 2000, month, day) !== undefined;
	const [isUsual, isSwapped] = [isReal(first, second), isReal(second, first)];
	if (!isUsual && isSwapped) return { ...dated, month: second, day: first, mayBeSwapped: false };
	return { ...dated, month: first, day: second, mayBeSwapped: isUsual && isSwapped && first !== second };
}
