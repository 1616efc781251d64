import type { Clocked } from './clocked.ts';
import type { ImportMap } from './found.ts';
import { zoneNamesBehindClocks } from './zone-names.ts';
import { meantBy } from './zone-vocabulary.ts';
import { readZone, type Zone, zoneOfHeading, zoneOfSentence } from './zones.ts';

/** What of a source may name the zone of the times that name none, from what is nearest to them on. */
export interface ZoneSurroundings {
	/** Above the rows. */
	readonly headings: readonly string[];
	/** Beside the rows, and then of the whole source. */
	readonly sentences: readonly string[];
	/** All that is said outside the timeline. */
	readonly prose: string;
}

export const NO_SURROUNDINGS: ZoneSurroundings = { headings: [], sentences: [], prose: '' };

/** A time of a row, and the zone that its row, its column or a heading among the rows gives it. */
export interface ZonedTime {
	readonly clocked: Clocked;
	readonly zone: string | undefined;
}

/**
 * The zone of the times that name none: the only one that all others name, that which is said of all of them, or the one
 * in which the text tells of a clock that is one of theirs.
 */
export function commonZone(
	times: readonly ZonedTime[],
	day: string,
	{ headings, sentences, prose }: ZoneSurroundings,
	map: ImportMap,
): Zone | undefined {
	const clocks = times.filter(({ clocked }) => clocked.clock !== undefined);
	if (clocks.length === 0) return undefined;
	const named = differentZones(clocks.flatMap(({ zone }) => zone ?? []));
	const bare = clocks.filter(({ zone }) => zone === undefined);
	const [only, ...others] = named;
	const written =
		(bare.length === 0 ? only : undefined) ??
		firstOf(headings, zoneOfHeading) ??
		firstOf(sentences, zoneOfSentence) ??
		(others.length === 0 ? only : undefined) ??
		zoneOfToldClocks(bare, prose);
	if (written !== undefined) return readZone(written, day, map);
	// Those without may be of either.
	return named.length > 1 && bare.length > 0 ? { kind: 'ask', written: named.join(', ') } : undefined;
}

/** `Between 16:05 UTC and 17:20 UTC it was down`, and a row that begins with `16:05`. */
function zoneOfToldClocks(bare: readonly ZonedTime[], prose: string): string | undefined {
	const clocks = new Set(bare.map(({ clocked }) => clocked.clock?.slice(0, 5)));
	const told = zoneNamesBehindClocks(prose).filter(({ clock }) => clocks.has(clock));
	const [zone, ...others] = differentZones(told.map((each) => each.zone));
	return others.length === 0 ? zone : undefined;
}

/** `GMT`, `UTC` and `Z` are one. */
function differentZones(names: readonly string[]): string[] {
	const byMeaning = new Map<string, string>();
	for (const name of names) {
		const meaning = meantBy(name) ?? name;
		if (!byMeaning.has(meaning)) byMeaning.set(meaning, name);
	}
	return [...byMeaning.values()];
}

function firstOf(texts: readonly string[], read: (text: string) => string | undefined): string | undefined {
	for (const text of texts) {
		const zone = read(text);
		if (zone !== undefined) return zone;
	}
	return undefined;
}
