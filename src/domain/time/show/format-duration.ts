import type { Language } from '#domain/text/localised';
import type { DurationInterval } from '#domain/time/types';
import { GROUND } from '#locales/ground/ground';
import { type Amount, amountOf, smallestUnit } from './duration-parts.ts';

export interface DurationFormat {
	/** Seconds; below 60 the seconds are shown too. */
	readonly precisionSeconds?: number;
	/** Shows the middle of the interval as "about". */
	readonly approximate?: boolean;
}

/**
 * A duration as people read it: `38–48 min`, `38~48분`, `≥ 23 min`, `5 h 17 min`, `about 6 h`, `약 6시간`.
 * At most two units; ranges are rounded outwards, so that nothing possible is left out.
 */
export function formatDuration(
	{ leastSeconds, mostSeconds }: DurationInterval,
	language: Language,
	{ precisionSeconds = 60, approximate = false }: DurationFormat = {},
): string {
	const words = GROUND[language].times;
	const largest = Math.max(Math.abs(leastSeconds), Math.abs(mostSeconds ?? 0));
	const unit = smallestUnit(largest, precisionSeconds);
	if (mostSeconds === null) return words.atLeast(single(amountOf(leastSeconds, unit, Math.floor), language));
	if (approximate) {
		return words.aboutDuration(
			single(amountOf((leastSeconds + mostSeconds) / 2, unit, Math.round), language),
		);
	}
	if (leastSeconds === mostSeconds) return single(amountOf(leastSeconds, unit, Math.round), language);
	const [least, most] = [
		amountOf(leastSeconds, unit, Math.floor, largest),
		amountOf(mostSeconds, unit, Math.ceil, largest),
	];
	return range(least, most, language);
}

/** An author's claim: `~6h` is shown as about six hours, not as its bounds. */
export function formatClaim(claim: DurationInterval & { readonly text: string }, language: Language): string {
	return formatDuration(claim, language, { approximate: claim.text.startsWith('~') });
}

function single(amount: Amount, language: Language): string {
	return (
		sign(amount) +
		amount.parts.map(({ count, unit }) => `${count}${GROUND[language].times.units[unit]}`).join(' ')
	);
}

function range(least: Amount, most: Amount, language: Language): string {
	const words = GROUND[language].times;
	const dash = least.isNegative ? words.negativeDash : words.dash;
	const [low, high] = [least.parts, most.parts];
	const shared = low.slice(0, -1);
	const [lowEnd, highEnd] = [low.at(-1), high.at(-1)];
	const isAlike = shared.every(
		({ count, unit }, index) => high[index]?.count === count && high[index].unit === unit,
	);
	if (!lowEnd || !highEnd) return single(most, language);
	const canShare =
		isAlike &&
		low.length === high.length &&
		lowEnd.unit === highEnd.unit &&
		!(least.isNegative && shared.length);
	if (!canShare) {
		const wide = least.isNegative ? words.negativeDash : words.wideDashOfDurations;
		return `${single(least, language)}${wide}${single(most, language)}`;
	}
	const head = shared.map(({ count, unit }) => `${count}${words.units[unit]} `).join('');
	return `${head}${sign(least)}${lowEnd.count}${dash}${sign(most)}${highEnd.count}${words.units[highEnd.unit]}`;
}

function sign({ isNegative }: Amount): string {
	return isNegative ? '−' : '';
}
