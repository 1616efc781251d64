import type { DateText } from '#domain/time/types';

const DAY_MILLISECONDS = 86_400_000;

/** Whole days from `from` to `to`, negative where `to` comes first. */
export function daysBetween(from: DateText, to: DateText): number {
	return dayNumber(to) - dayNumber(from);
}

export function addDays(date: DateText, days: number): DateText {
	return new Date((dayNumber(date) + days) * DAY_MILLISECONDS).toISOString().slice(0, 10);
}

/** True for `YYYY-MM-DD` that names a real day. */
export function isDay(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const milliseconds = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(text);
}

function dayNumber(date: DateText): number {
	return Math.round(Date.parse(`${date}T00:00:00Z`) / DAY_MILLISECONDS);
}
