import { phrase } from '#domain/text/phrase';
import { unexpected } from '#domain/text/unexpected';
import type { DurationInterval } from '#domain/time/types';
import { fault, spellingFault, type TimeFault } from './fault.ts';
import { LONGEST_SPAN_SECONDS, spanSeconds, spellSpan } from './span.ts';

/** `~` before a duration means so large a part of it, either way. */
export const APPROXIMATE_DURATION = 0.2;

/** Reads a duration of the front matter: `48m`, `30m..40m`, `~2h`, `1h30m`. Seconds out. */
export function parseDuration(text: string): DurationInterval | TimeFault {
	const match = new RegExp(`^(~?)((?=\\d)${SPAN})(?:\\.\\.((?=\\d)${SPAN}))?$`).exec(text);
	if (!match) return refused(text);
	const [, tilde, low = '', high] = match;
	const [least, most] = [spanSeconds(low), spanSeconds(high ?? low)];
	const problem = durationFault(text, least, most, tilde === '~' && high !== undefined);
	if (problem) return problem;
	const width = tilde ? APPROXIMATE_DURATION : 0;
	return { leastSeconds: least * (1 - width), mostSeconds: most * (1 + width) };
}

const SPAN = String.raw`(?:\d+d)?(?:\d+h)?(?:\d+m)?(?:\d+s)?`;

function durationFault(text: string, least: number, most: number, approximateRange: boolean) {
	const span = { start: 0, end: text.length };
	if (approximateRange) {
		return fault(
			'duration-format',
			span,
			unexpected(text, phrase('duration.rangeWithout')),
			phrase('duration.removeRangeAlready'),
		);
	}
	if (least > most) {
		return fault(
			'duration-format',
			span,
			unexpected(text, phrase('duration.shorterDurationFirst')),
			phrase('duration.writeShorterOne', spellSpan(most), spellSpan(least)),
		);
	}
	if (most <= LONGEST_SPAN_SECONDS) return undefined;
	return fault(
		'duration-format',
		span,
		unexpected(text, phrase('duration.mostTenYears')),
		phrase('duration.writeDaysHours'),
	);
}

function refused(text: string): TimeFault {
	const span = { start: 0, end: text.length };
	const certain = certainDuration(text);
	if (certain && 'both' in certain) return twoReadings(text, certain.both);
	if (certain) return spellingFault(text, span, certain.text, 'duration-format');
	return fault(
		'duration-format',
		span,
		unexpected(text, phrase('duration.duration')),
		phrase('duration.writeUnits'),
	);
}

function twoReadings(text: string, [wide, narrow]: readonly [string, string]): TimeFault {
	const span = { start: 0, end: text.length };
	return fault(
		'duration-format',
		span,
		unexpected(text, phrase('duration.rangeReadOne')),
		phrase('duration.writeWhicheverMeant', wide, narrow),
	);
}

const UNIT = '일|시간|분|초|days?|d|hours?|hrs?|h|minutes?|mins?|m|seconds?|secs?|s';
const LOOSE = new RegExp(
	`^(?<about>~|약|대략|about|around)?\\s*(?<low>\\d{1,9})\\s*(?<lowUnit>${UNIT})?(?:\\s*(?<join>~|\\.\\.|-|–|to)\\s*(?<high>\\d{1,9})\\s*)?(?<unit>${UNIT})?(?:\\s*(?<next>\\d{1,9})\\s*(?<nextUnit>${UNIT}))?(?:\\s*(?:쯤|정도|가량|동안))?$`,
	'iu',
);

/** A duration in other words: `30~40분`, `1h 30m`, `30 min`. In a duration a range cannot be a span. */
function certainDuration(text: string): { text: string } | { both: [string, string] } | undefined {
	const groups = LOOSE.exec(text.trim())?.groups;
	const unit = secondsOf(groups?.['unit'] ?? groups?.['lowUnit']);
	if (!groups || unit === undefined) return undefined;
	const low = Number(groups['low']);
	const next = Number(groups['next'] ?? 0) * (secondsOf(groups['nextUnit']) ?? 0);
	const about = groups['about'] && groups['high'] === undefined ? '~' : '';
	if (groups['high'] === undefined) return { text: about + spellSpan(low * unit + next) };
	const high = Number(groups['high']);
	const lowSeconds = low * (secondsOf(groups['lowUnit']) ?? unit);
	const most = high * unit + next;
	if (lowSeconds > most) return undefined;
	const range = `${spellSpan(lowSeconds)}..${spellSpan(most)}`;
	const shorthand =
		groups['lowUnit'] === undefined && low > 0 && low < 10 && high % 10 === 0 && low * 10 < high;
	return shorthand ? { both: [range, `${spellSpan(low * 10 * unit)}..${spellSpan(most)}`] } : { text: range };
}

/** Seconds of a unit, in Korean or English. */
export function secondsOf(unit: string | undefined): number | undefined {
	if (unit === undefined) return undefined;
	if (unit === '시간' || /^h/i.test(unit)) return 3600;
	if (unit === '분' || /^m/i.test(unit)) return 60;
	if (unit === '초' || /^s/i.test(unit)) return 1;
	return 86_400;
}
