import type { Text } from '#domain/text/localised';
import { unexpected } from '#domain/text/unexpected';
import type { NearDay } from '#domain/time/types';
import { fault } from './fault.ts';
import { readWhen } from './grammar.ts';
import { readLed } from './led-time.ts';
import { readLooseAfter } from './loose-after.ts';
import { readLoose } from './loose-range.ts';
import { readMarked } from './marked-time.ts';
import { readSeparator } from './separator.ts';
import { readSpoken } from './spoken-time.ts';
import type { ParsedWhen } from './time-reading.ts';

/**
 * Reads the time at the head of a timeline item, from the item's source text (CONTRACT, Times).
 * Undefined where the item begins with neither a time nor anything that looks like one.
 * @param near The day that the surroundings speak of, if they do.
 */
export function parseWhen(text: string, near?: NearDay): ParsedWhen | undefined {
	const line = /^[^\r\n]*/.exec(text)?.[0] ?? '';
	const read = (part: string) => readMarked(part, (inner) => parseLine(inner, near)) ?? parseLine(part, near);
	return read(line) ?? readLed(line, read, near) ?? attempted(line) ?? readSpoken(line);
}

function parseLine(line: string, near?: NearDay): ParsedWhen | undefined {
	const strict = readWhen(line);
	const loose = readLoose(line, near);
	if (loose?.fault && loose.end > (strict?.end ?? 0)) return { ok: false, fault: loose.fault };
	if (strict?.fault) return { ok: false, fault: strict.fault };
	if (loose?.fault && !strict) return { ok: false, fault: loose.fault };
	const after = readLooseAfter(line);
	if (after?.fault && after.end > (strict?.end ?? 0)) return { ok: false, fault: after.fault };
	if (!strict?.when) return undefined;
	const separator = readSeparator(line, strict.end);
	if (separator.fault) return { ok: false, fault: separator.fault };
	return { ok: true, when: strict.when, length: separator.end };
}

/** What can only have been meant as a time, but is none that could be named. */
function attempted(line: string): ParsedWhen | undefined {
	const written = ATTEMPTS.exec(line)?.[0];
	if (written === undefined) return undefined;
	const { en, ko, fix } = expectedOf(written);
	const span = { start: 0, end: written.length };
	return { ok: false, fault: fault('time-format', span, unexpected(written, en, ko), fix) };
}

const ATTEMPTS =
	/^(?:\\?~)?(?:\d{2}:\d{2}\S*|\d{5,}-\d{1,2}-\d{1,2}(?:[T ]\d{1,2}:\d{2})?\S*|\d{4}-\d{2}-\d{2}\S*|\\?\+\s?\d\S*|T\s?[+-]\s?\d\S*|D\s?[+-]\s?\d\S*|(?:day\s+\d{1,2}|\d{1,2}일\s?차|[첫둘셋넷]째\s?날|첫날|(?:그\s?)?전날|어제|오늘|내일|그날|yesterday|today|tomorrow|(?:the\s+)?(?:previous|day\s+before)(?:\s+day)?)[,:]?\s+(?:(?:at\s+)?\d{1,2}:\d{2}|(?:오전|오후|새벽|밤)?\s?\d{1,2}시(?:\s?\d{1,2}분)?)|[-−]\d+[dhms]\b\S*|(?:(?:다음|같은)\s?날|이튿날|익일|당일|(?:the\s+)?(?:next|following|same)\s+day,?)\s+(?:(?:at\s+)?\d{1,2}:\d{2}|(?:오전|오후|새벽|밤)?\s?\d{1,2}시(?:\s?\d{1,2}분)?))/iu;

type Expected = { readonly en: string; readonly ko: string; readonly fix: Text };

function expectedOf(written: string): Expected {
	if (/^(?:[TD]\s?[+-]|[-−])/i.test(written)) return { ...ANY_TIME, fix: COUNTED_FROM_ELSEWHERE };
	if (/^~?\d{5,}-/.test(written)) return FOUR_DIGITS;
	return /^(?:[\p{L}]|\d{1,2}일)/u.test(written) ? DAY_IN_WORDS : { ...ANY_TIME, fix: ANY_FORM };
}

const ANY_TIME = {
	en: 'a time such as `16:05`, `2017-09-04 16:05` or `+10m`',
	ko: '`16:05`, `2017-09-04 16:05`, `+10m` 같은 시각',
};
const FOUR_DIGITS: Expected = {
	en: 'a year of four digits',
	ko: '네 자리 연도',
	fix: {
		en: 'Correct the year, as in `2017-09-04 16:05`.',
		ko: '`2017-09-04 16:05`처럼 연도를 바로잡으세요.',
	},
};
const DAY_IN_WORDS: Expected = {
	en: 'a day with its date',
	ko: '날짜로 쓴 날',
	fix: {
		en: 'Write the date in front of the time, as in `2017-09-05 09:00`; on the day of the item above the time alone.',
		ko: '`2017-09-05 09:00`처럼 시각 앞에 날짜를 쓰세요. 위 항목과 같은 날이면 시각만 쓰세요.',
	},
};
const COUNTED_FROM_ELSEWHERE = {
	en: 'Write the time of a clock, or count forward from the item above, such as `+10m`.',
	ko: '시각을 쓰거나, 바로 위 항목에서 앞으로 세어 `+10m`처럼 쓰세요.',
};
const ANY_FORM = {
	en: 'Write `16:05`, `~16:05`, `16:05..16:25`, `+10m`, `later` or `unknown`, with a date in front where the day changes.',
	ko: '`16:05`, `~16:05`, `16:05..16:25`, `+10m`, `이후`, `모름` 가운데 하나로 쓰고, 날이 바뀌면 앞에 날짜를 쓰세요.',
};
