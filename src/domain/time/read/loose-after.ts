import { phrase } from '#domain/text/phrase';
import { unexpected } from '#domain/text/unexpected';
import { secondsOf } from './duration.ts';
import { fault, spellingFault, type TimeFault } from './fault.ts';
import type { LooseRead } from './loose-range.ts';
import { spellSpan } from './span.ts';

/** Reads "so long after the item above" in words: `10~20분 뒤`, `10 minutes later`, `+ 10m`. */
export function readLooseAfter(text: string): LooseRead | undefined {
	const match = KOREAN.exec(text) ?? ENGLISH.exec(text) ?? readApart(text) ?? PLUS.exec(text);
	if (!match?.groups) return undefined;
	const written = match[0].trimEnd();
	const parts = match.groups;
	return { end: written.length, fault: afterFault(written, parts) };
}

const KOREAN_UNITS = '일|시간|분|초';
const ENGLISH_UNITS = 'days?|d|hours?|hrs?|h|minutes?|mins?|m|seconds?|secs?|s';
const KOREAN = spanPattern(
	KOREAN_UNITS,
	'(?:약|대략)',
	'\\s*(?<about2>쯤|경|정도|가량|여)?\\s?(?:뒤|후)(?<about3>쯤)?(?:에)?(?=$|[\\s,:]|\\.(?!\\.))',
);
const ENGLISH = spanPattern(
	ENGLISH_UNITS,
	'(?:about|around|approximately|approx\\.?|~)',
	'\\s+later(?=$|[\\s,:]|\\.(?!\\.))',
);
const PLUS = spanPattern(
	`${KOREAN_UNITS}|${ENGLISH_UNITS}`,
	'(?<about4>\\\\?~)?\\\\?\\+\\s*(?<about3>\\\\?~|about|약)?',
	'(?=$|[\\s,:]|\\.(?!\\.))(?!\\s+\\.\\.)',
	'',
);

/** `+10m - 20m`, joined with blanks: what is no longer than the first begins the sentence, as in `+1h - 30m outage`. */
const APART = new RegExp(
	`^\\\\?\\+\\s*(?<low>\\d{1,9})\\s?(?<lowUnit>${ENGLISH_UNITS}|${KOREAN_UNITS})` +
		`\\s+(?<join>\\\\?~|[-–—∼～〜]|to)\\s+\\+?(?<high>\\d{1,9})\\s?(?<unit>${ENGLISH_UNITS}|${KOREAN_UNITS})(?=$|[\\s,:])`,
	'iu',
);

function readApart(text: string): RegExpExecArray | undefined {
	const match = APART.exec(text);
	if (!match?.groups) return undefined;
	const { least, most } = spanOf(match.groups, secondsOf(match.groups['unit']) ?? 0);
	return least < most ? match : undefined;
}

/** `[about] 1[unit] [joined 2] unit [3 unit] tail`, such as `10~20분`, `1시간 30분`, `+10m - 20m`. */
function spanPattern(units: string, about: string, tail: string, optional = '?'): RegExp {
	return new RegExp(
		`^(?<about>${about}\\s*)${optional}(?<low>\\d{1,9}(?:\\.\\d{1,9})?)(?:\\s*(?<lowUnit>${units}))??` +
			`(?:\\s*(?<join>\\.\\.|\\\\?~|[-–—∼～〜]|to|에서)\\s*\\+?(?<high>\\d{1,9}(?:\\.\\d{1,9})?))?` +
			`\\s*(?<unit>${units})?(?:\\s*(?<next>\\d{1,9})\\s*(?<nextUnit>${units}))?${tail}`,
		'iu',
	);
}

type Parts = Record<string, string | undefined>;

function afterFault(written: string, parts: Parts): TimeFault {
	const span = { start: 0, end: written.length };
	const unit = secondsOf(parts['unit'] ?? parts['lowUnit']);
	if (unit === undefined) return missingUnit(written, span, parts['low'] ?? '10');
	const { least, most, shorthand } = spanOf(parts, unit);
	const about =
		(parts['about'] !== undefined && !/^\\?\+\s*$/.test(parts['about'])) ||
		parts['about3'] !== undefined ||
		parts['about4'] !== undefined;
	if (shorthand) return twoReadings(written, span, parts, unit);
	const plain = `+${spellSpan(least)}${most === least ? '' : `..${spellSpan(most)}`}`;
	if (least > most) return reversed(written, span);
	if (most === least && (about || parts['about2'])) return roughly(written, span, least);
	const mayBeSpan = parts['join'] !== undefined && parts['join'] !== '..' && written.includes('+');
	if (mayBeSpan) return spanOrUncertain(written, span, plain, spellSpan(least), spellSpan(most - least));
	return spellingFault(written, span, plain);
}

function spanOf(parts: Parts, unit: number) {
	const low = Number(parts['low']);
	const high = parts['high'] === undefined ? undefined : Number(parts['high']);
	const lowUnit = secondsOf(parts['lowUnit']) ?? unit;
	const next = Number(parts['next'] ?? 0) * (secondsOf(parts['nextUnit']) ?? 0);
	const least = low * lowUnit + (high === undefined ? next : 0);
	const most = high === undefined ? least : high * unit + next;
	const shorthand =
		high !== undefined &&
		parts['lowUnit'] === undefined &&
		low < 10 &&
		low > 0 &&
		high % 10 === 0 &&
		low * 10 < high;
	return { least, most, shorthand };
}

type Place = { start: number; end: number };

function missingUnit(written: string, span: Place, low: string): TimeFault {
	return fault(
		'time-format',
		span,
		unexpected(written, phrase('looseAfter.timeUnit')),
		phrase('looseAfter.writeUnitMinutes', low),
	);
}

/** `3~40분` is said for 30–40 as well as for 3–40. */
function twoReadings(written: string, span: Place, parts: Parts, unit: number): TimeFault {
	const low = Number(parts['low']) * unit;
	const high = spellSpan(Number(parts['high']) * unit);
	const [wide, narrow] = [`+${spellSpan(low)}..${high}`, `+${spellSpan(low * 10)}..${high}`];
	return fault(
		'time-format',
		span,
		unexpected(written, phrase('looseAfter.rangeReadOne')),
		phrase('looseAfter.writeWhicheverMeant', wide, narrow),
	);
}

function reversed(written: string, span: Place): TimeFault {
	return fault(
		'time-format',
		span,
		unexpected(written, phrase('looseAfter.shorterTimeFirst')),
		phrase('looseAfter.writeShorterTime'),
	);
}

function roughly(written: string, span: Place, seconds: number): TimeFault {
	const [low, high] = [spellSpan(seconds * 0.8), spellSpan(seconds * 1.2)];
	return fault(
		'time-format',
		span,
		unexpected(written, phrase('looseAfter.leastMostMay')),
		phrase('looseAfter.writeBothExact', low, high, spellSpan(seconds)),
	);
}

function spanOrUncertain(
	written: string,
	span: Place,
	between: string,
	from: string,
	length: string,
): TimeFault {
	return fault(
		'time-range-meaning',
		span,
		unexpected(written, phrase('looseAfter.oneMomentOne')),
		phrase('looseAfter.writeHappenedOne', between, from, length),
	);
}
