import { offsetAt } from '#domain/time/zone';
import type { ImportMap } from './found.ts';
import { readZone, type Zone } from './zones.ts';

/** How many minutes a zone is ahead of UTC at a clock of a day; undefined where it is not certain which zone it is. */
export function offsetOf(zone: Zone, day: string, clock = '12:00'): number | undefined {
	if (zone.kind === 'ask') return undefined;
	if (zone.kind === 'offset') return zone.minutes;
	const onUtcClock = Date.parse(`${day}T${clock.slice(0, 5)}:00Z`) / 1000;
	const about = minutesOf(offsetAt(onUtcClock, zone.id));
	return minutesOf(offsetAt(onUtcClock - about * 60, zone.id));
}

function minutesOf(offset: string): number {
	const [, sign, hours = 0, minutes = 0] = /^([+-])(\d\d):(\d\d)/.exec(offset) ?? [];
	return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
}

/** How many minutes the clock of a row is ahead of those in the zone of all; none where that is not certain. */
export function eastOf(
	written: string | undefined,
	day: string,
	common: Zone | undefined,
	map: ImportMap,
): number {
	if (written === undefined) return 0;
	const [own, other] = [offsetOf(readZone(written, day, map), day), common && offsetOf(common, day)];
	return own === undefined || other === undefined ? 0 : own - other;
}
