import { isRealDay } from '#domain/time/calendar';
import { comparableName } from '#store/postmortem-name';

/** A date as `odap new` takes it: a day, an approximate day, or a month. */
export function isIncidentDate(text: string): boolean {
	if (/^\d{4}-\d{2}$/.test(text)) return isRealDay(`${text}-01`);
	return isRealDay(text.replace(/^~/, ''));
}

/** The date in front of an id: the day, or the month alone where the day is not known for certain. */
export function idDate(date: string): string {
	return date.startsWith('~') ? date.slice(1, 'YYYY-MM'.length + 1) : date;
}

/** The name among `taken` that is the same address as `id` on some file system, or undefined. */
export function collision(id: string, taken: readonly string[]): string | undefined {
	return taken.find((other) => comparableName(other) === comparableName(id));
}
