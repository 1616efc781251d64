import type { Language } from '#domain/text/localised';
import type { CalendarDate, DateText } from '#domain/time/types';
import { GROUND } from '#locales/ground/ground';

/** A quarter, `2017-Q3`, or a year, `2017`. Ids sort in order of time. */
export type PeriodId = string;

/** The quarter of an incident; a rough date counts by its middle. */
export function quarterOf(date: CalendarDate): PeriodId {
	const day = middleOf(date);
	return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

export function yearOf(date: CalendarDate): PeriodId {
	return middleOf(date).slice(0, 4);
}

/** The period right before: of `2017-Q1` it is `2016-Q4`. */
export function periodBefore(id: PeriodId): PeriodId {
	const [year = 0, quarter] = id.split('-Q').map(Number);
	if (quarter === undefined) return yearText(year - 1);
	return quarter === 1 ? `${yearText(year - 1)}-Q4` : `${yearText(year)}-Q${quarter - 1}`;
}

/** All periods from one to another, both included, those without incidents too. */
export function periodsBetween(first: PeriodId, last: PeriodId): PeriodId[] {
	const periods: PeriodId[] = [];
	for (let id = last; id >= first; id = periodBefore(id)) periods.push(id);
	return periods.reverse();
}

/** `Q3 2017`, `2017년 3분기`, `2017`, `2017년`. */
export function formatPeriod(id: PeriodId, language: Language): string {
	const [year = id, quarter] = id.split('-Q');
	const { times } = GROUND[language];
	return quarter === undefined ? times.year(year) : times.quarterOfYear(quarter, year);
}

/** For the axis of a chart, in lines below each other: `['2017']`, `['Q3', '2017']`, `['3분기', '2017']`. */
export function shortPeriod(id: PeriodId, language: Language): string[] {
	const [year = id, quarter] = id.split('-Q');
	return quarter === undefined ? [year] : [GROUND[language].times.quarter(quarter), year];
}

/** The day in the middle of what is possible: the written one where the date is approximate. */
export function middleOf({ earliest, latest }: CalendarDate): DateText {
	if (earliest === latest) return earliest;
	const middle = (Date.parse(`${earliest}T12:00:00Z`) + Date.parse(`${latest}T12:00:00Z`)) / 2;
	return new Date(middle).toISOString().slice(0, 10);
}

function yearText(year: number): string {
	return String(year).padStart(4, '0');
}
