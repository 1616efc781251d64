import { korean } from '#domain/text/particle';
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
	'\\s*(?<about2>쯤|경|정도|가량)?\\s?(?:뒤|후)(?<about3>쯤)?(?:에)?(?=$|[\\s,:]|\\.(?!\\.))',
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
	return fault('time-format', span, unexpected(written, 'a time with its unit', '단위가 있는 시간'), {
		en: `Write the unit: \`+${low}m\` for minutes, \`+${low}h\` for hours.`,
		ko: `단위를 쓰세요. 분이면 \`+${low}m\`, 시간이면 \`+${low}h\`입니다.`,
	});
}

/** `3~40분` is said for 30–40 as well as for 3–40. */
function twoReadings(written: string, span: Place, parts: Parts, unit: number): TimeFault {
	const low = Number(parts['low']) * unit;
	const high = spellSpan(Number(parts['high']) * unit);
	const [wide, narrow] = [`+${spellSpan(low)}..${high}`, `+${spellSpan(low * 10)}..${high}`];
	return fault(
		'time-format',
		span,
		unexpected(written, 'a range that is read in one way', '한 가지로 읽히는 범위'),
		{
			en: `Write \`${wide}\` or \`${narrow}\`, whichever is meant.`,
			ko: `\`${wide}\` 또는 \`${narrow}\` 가운데 맞는 것으로 쓰세요.`,
		},
	);
}

function reversed(written: string, span: Place): TimeFault {
	return fault(
		'time-format',
		span,
		unexpected(written, 'the shorter time first', '짧은 시간이 먼저인 범위'),
		{
			en: 'Write the shorter time first, such as `+10m..20m`.',
			ko: '`+10m..20m`처럼 짧은 시간을 먼저 쓰세요.',
		},
	);
}

function roughly(written: string, span: Place, seconds: number): TimeFault {
	const [low, high] = [spellSpan(seconds * 0.8), spellSpan(seconds * 1.2)];
	return fault(
		'time-format',
		span,
		unexpected(written, 'the least and the most that it may be', '가장 짧은 경우와 가장 긴 경우'),
		{
			en: `Write both, such as \`+${low}..${high}\`, or \`+${spellSpan(seconds)}\` where it is exact.`,
			ko: korean`\`+${low}..${high}\`처럼 둘 다 쓰거나, 정확하다면 \`+${spellSpan(seconds)}\`(으)로 쓰세요.`,
		},
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
		unexpected(written, 'one moment for one item', '항목 하나에 시각 하나'),
		{
			en: `Write \`${between}\` where it happened at one moment in between, or two items, \`+${from}\` and \`+${length}\`, where it lasted.`,
			ko: korean`그 사이 어느 한 시점이었다면 \`${between}\`, 이어진 일이라면 \`+${from}\`과(와) \`+${length}\` 두 항목으로 쓰세요.`,
		},
	);
}
