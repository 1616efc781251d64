export type DurationUnit = 'd' | 'h' | 'min' | 's';

/** A number of seconds in its units, largest first, without those that are nought. */
export interface Amount {
	readonly isNegative: boolean;
	readonly parts: readonly { readonly count: number; readonly unit: DurationUnit }[];
}

const UNITS: readonly { readonly unit: DurationUnit; readonly seconds: number }[] = [
	{ unit: 'd', seconds: 86_400 },
	{ unit: 'h', seconds: 3600 },
	{ unit: 'min', seconds: 60 },
	{ unit: 's', seconds: 1 },
];

/** The smallest unit worth showing: two units at most, and none finer than the times were written in. */
export function smallestUnit(largestSeconds: number, precisionSeconds: number): DurationUnit {
	if (precisionSeconds >= 86_400) return largestSeconds >= 2 * 86_400 ? 'd' : 'h';
	if (largestSeconds >= DAYS_FROM_SECONDS) return 'h';
	if (precisionSeconds >= 60 || largestSeconds >= 3600) return 'min';
	return 's';
}

/** Up to two days people count in hours: `24 h 11 min`, not `1 d`. */
const DAYS_FROM_SECONDS = 2 * 86_400;

/** Splits seconds, rounded to a unit: down for the least, up for the most, to the nearest for a single value. */
export function amountOf(
	seconds: number,
	smallest: DurationUnit,
	round: (count: number) => number,
	largestSeconds = Math.abs(seconds),
): Amount {
	const size = UNITS.find(({ unit }) => unit === smallest)?.seconds ?? 60;
	const whole = round(Math.round((seconds / size) * 1e6) / 1e6) * size;
	let rest = Math.abs(whole);
	const parts: { count: number; unit: DurationUnit }[] = [];
	for (const { unit, seconds: unitSeconds } of UNITS) {
		if (unitSeconds < size) break;
		if (unit === 'd' && largestSeconds < DAYS_FROM_SECONDS) continue;
		const count = Math.floor(rest / unitSeconds);
		rest -= count * unitSeconds;
		if (count > 0) parts.push({ count, unit });
	}
	return { isNegative: whole < 0, parts: parts.length > 0 ? parts : [{ count: 0, unit: smallest }] };
}
