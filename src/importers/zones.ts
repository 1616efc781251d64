import { isTimezone } from '#domain/parse/timezone';
import { addDays } from '#domain/time/calendar';
import type { ImportMap } from './found.ts';
import { zoneNameIn } from './zone-names.ts';
import { CITIES, meantBy, OFFSETS, SUMMER, WINTER } from './zone-vocabulary.ts';

/** The IANA zones that an abbreviation may mean, the likeliest first; none where it is not known. */
export function zonesOf(abbreviation: string): readonly string[] {
	return CITIES[abbreviation.toUpperCase()] ?? [];
}

/** A zone as it is written, or undefined where it says another thing than a zone. */
export type Zone =
	| { readonly kind: 'offset'; readonly minutes: number }
	| { readonly kind: 'named'; readonly id: string }
	| { readonly kind: 'ask'; readonly written: string };

/** What a zone means on a day (`YYYY-MM-DD`). */
export function readZone(written: string, day: string, { zones }: Pick<ImportMap, 'zones'>): Zone {
	const own = zones[written] ?? zones[written.toUpperCase()];
	if (own !== undefined) return { kind: 'named', id: own };
	const offset = /^(?:UTC|GMT|\/)*([+-])(\d{1,2})(?:[:h]?(\d{2})|[.,](\d{1,2}))?$/.exec(
		written.replace(/\s/g, '').replace('−', '-'),
	);
	if (offset) {
		const [, sign, hours, rest = 0, part = 0] = offset;
		const minutes = Number(hours) * 60 + Number(rest) + Math.round(Number(`0.${part}`) * 60);
		if (minutes > FARTHEST_EAST) return { kind: 'ask', written };
		return { kind: 'offset', minutes: sign === '-' ? -minutes : minutes };
	}
	const meant = meantBy(written) ?? written;
	if (isTimezone(meant) && (meant === 'UTC' || meant.includes('/'))) return { kind: 'named', id: meant };
	const name = meant.toUpperCase();
	const hours = OFFSETS[name];
	if (hours === undefined || isOutOfSeason(name, day)) return { kind: 'ask', written };
	return { kind: 'offset', minutes: hours * 60 };
}

/** In minutes: no zone is further ahead. */
const FARTHEST_EAST = 14 * 60;

/** The zone that a heading or the name of a column gives to the times below it, as it is written. */
export function zoneOfHeading(text: string): string | undefined {
	return zoneNameIn(text, true);
}

/** The zone that a sentence says all times to be in. */
export function zoneOfSentence(text: string): string | undefined {
	return zoneNameIn(text, false);
}

/** `timezone` for a zone: by its name, or as a fixed offset of whole hours. */
export function timezoneOf(zone: Zone): string | undefined {
	if (zone.kind === 'named') return zone.id;
	if (zone.kind === 'ask' || zone.minutes % 60 !== 0) return undefined;
	const hours = zone.minutes / 60;
	// The signs of these names are turned around.
	return hours === 0 ? 'UTC' : `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
}

/** `+09:00` for minutes east of UTC. */
export function offsetText(minutes: number): string {
	const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
	return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}

function isOutOfSeason(name: string, day: string): boolean {
	if (!SUMMER.has(name) && !WINTER.has(name)) return false;
	// A week either way: clocks change on different Sundays.
	const isSummer = (date: string) => date.slice(5) >= '03-08' && date.slice(5) < '11-08';
	const around = [addDays(day, -7), addDays(day, 7)].map(isSummer);
	return SUMMER.has(name) ? around.every((each) => !each) : around.every(Boolean);
}
