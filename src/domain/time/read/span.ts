import { phrase } from '#domain/text/phrase';
import { unexpected } from '#domain/text/unexpected';
import type { When } from '#domain/time/types';
import { fault, type TimeFault } from './fault.ts';
import type { ReadWhen } from './time-reading.ts';

/** A span is at most ten years: longer ones are slips of the keyboard. */
export const LONGEST_SPAN_SECONDS = 3653 * 86_400;

const SPAN = String.raw`(?:\d+d)?(?:\d+h)?(?:\d+m)?(?:\d+s)?`;
const AFTER = new RegExp(
	`^\\\\?\\+(?<least>(?=\\d)${SPAN})(?:\\.\\.(?<most>(?=\\d)${SPAN}))?(?![\\p{L}\\p{N}])`,
	'u',
);

/** Reads `+10m` and `+10m..20m`: so long after the item above. Undefined where the text is no such thing. */
export function readAfter(text: string): ReadWhen | undefined {
	const match = AFTER.exec(text);
	const least = match?.groups?.['least'];
	if (!match || !least || /^\.\.?[\d+]/.test(text.slice(match[0].length))) return undefined;
	const most = match.groups?.['most'] ?? least;
	const end = match[0].length;
	const when: When = {
		kind: 'after',
		leastSeconds: spanSeconds(least),
		mostSeconds: spanSeconds(most),
		precisionSeconds: `${least}${most}`.includes('s') ? 1 : 60,
	};
	const problem = afterFault(text.slice(0, end), when.leastSeconds, when.mostSeconds);
	return problem ? { fault: problem, end } : { when, end };
}

/** Seconds of a span such as `1h30m`. */
export function spanSeconds(span: string): number {
	let seconds = 0;
	for (const [, count, unit] of span.matchAll(/(?<!\d)(\d+)([dhms])/g)) {
		seconds += Number(count) * (UNIT_SECONDS[unit ?? ''] ?? 0);
	}
	return seconds;
}

/** The shortest span that says so many seconds: `5400` is `1h30m`. */
export function spellSpan(seconds: number): string {
	let rest = Math.round(seconds);
	let text = '';
	for (const [unit, size] of Object.entries(UNIT_SECONDS)) {
		const count = Math.floor(rest / size);
		if (count > 0) text += `${count}${unit}`;
		rest -= count * size;
	}
	return text || '0m';
}

const UNIT_SECONDS: Readonly<Record<string, number>> = { d: 86_400, h: 3600, m: 60, s: 1 };

function afterFault(written: string, least: number, most: number): TimeFault | undefined {
	const span = { start: 0, end: written.length };
	if (Math.max(least, most) > LONGEST_SPAN_SECONDS) {
		return fault(
			'time-format',
			span,
			unexpected(written, phrase('span.mostTenYears')),
			phrase('span.writeTimeItself'),
		);
	}
	if (least <= most) return undefined;
	const [low, high] = [spellSpan(most), spellSpan(least)];
	return fault(
		'time-format',
		span,
		unexpected(written, phrase('span.shorterTimeFirst')),
		phrase('span.writeShorterTime', low, high),
	);
}
