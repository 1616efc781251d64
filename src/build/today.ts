import { isRealDay } from '#domain/time/calendar';
import { Stopped } from './stopped.ts';

/** The day that decides what is overdue: the one asked for, else the day it is in the team's time zone. */
export function resolveToday(asked: string | undefined, timezone: string): string {
	if (asked === undefined) {
		return new Intl.DateTimeFormat('en-CA', { timeZone: timezone, dateStyle: 'short' }).format(new Date());
	}
	if (isRealDay(asked)) return asked;
	throw new Stopped({ kind: 'unreal-day', day: asked });
}
