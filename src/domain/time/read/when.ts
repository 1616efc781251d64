import type { Phrase } from '#domain/text/phrase';
import { phrase } from '#domain/text/phrase';
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
import { toldBehind } from './told-behind.ts';

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

/** The same at the head of an item, where nothing behind a clock may change what it says. */
export function parseItemWhen(text: string, near?: NearDay): ParsedWhen | undefined {
	const read = parseWhen(text, near);
	const line = /^[^\r\n]*/.exec(text)?.[0] ?? '';
	const strict = readWhen(line);
	if (!strict?.when) return read;
	const told = toldBehind(line, { when: strict.when, end: strict.end }, (part) => parseLine(part, near));
	const isNamed = read?.ok === false && read.fault.end > (told?.end ?? 0);
	return told && !isNamed ? { ok: false, fault: told } : read;
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
	const written = ATTEMPTS.exec(line)?.[0] ?? SHAPES.exec(line)?.[0];
	if (written === undefined) return undefined;
	const { expected, fix } = expectedOf(written);
	const span = { start: 0, end: written.length };
	return { ok: false, fault: fault('time-format', span, unexpected(written, expected), fix) };
}

const ATTEMPTS =
	/^(?:\\?~)?(?:\d{2}:\d{2}\S*|\d{5,}-\d{1,2}-\d{1,2}(?:[T ]\d{1,2}:\d{2})?\S*|\d{4}-\d{2}-\d{2}\S*|\\?\+\s?\d\S*|T\s?[+-]\s?\d\S*|T\s?0(?![\p{L}\p{N}])|[DH]\s?[+-]\s?\d\S*|(?:D-?day|day\s+\d{1,2}|\d{1,2}일\s?차|[첫둘셋넷]째\s?날|첫날|(?:그\s?)?전날|어제|오늘|내일|그날|yesterday|today|tomorrow|(?:the\s+)?(?:previous|day\s+before)(?:\s+day)?)[,:]?\s+(?:(?:at\s+)?\d{1,2}:\d{2}|(?:오전|오후|새벽|밤)?\s?\d{1,2}시(?:\s?\d{1,2}분)?)|[-−]\d+[dhms]\b\S*|(?:(?:다음|같은)\s?날|이튿날|익일|당일|(?:the\s+)?(?:next|following|same)\s+day,?)\s+(?:(?:at\s+)?\d{1,2}:\d{2}|(?:오전|오후|새벽|밤)?\s?\d{1,2}시(?:\s?\d{1,2}분)?))/iu;

/** Digits, and signs in the place of digits, in the shape of a time that nothing else begins with. */
const SHAPES = (() => {
	const shapes = [
		String.raw`(?=[\doOlI?xX_]{1,3}\s?[:;]\s?)(?=[^:;]*\d|[?xX_]{1,2}[:;][?xX_])[\doOlI?xX_]{1,3}\s?[:;]\s?(?:[\doOlI]{2}|[\dxX?_]{2})(?::\d{2})?`,
		String.raw`\d{1,2}\s?시\s?[?xX_]{1,2}\s?분?`,
		String.raw`(?:[01]?\d|2[0-3])['’_·][0-5]\d`,
		String.raw`\d{2}([-.])\d{2}\1\d{2}`,
		String.raw`\d{10}(?:\d{3})?`,
		String.raw`(?:19|20)\d{2}[-./](?:0[1-9]|1[0-2])`,
		String.raw`\?+`,
	];
	return new RegExp(`^(?:${shapes.join('|')})(?![\\p{L}\\p{N}%./-]|:\\S)`, 'u');
})();

type Expected = { readonly expected: Phrase; readonly fix: Phrase };

function expectedOf(written: string): Expected {
	if (/^(?:[TDH]\s?[+-]|T\s?0|[-−])/i.test(written))
		return { expected: ANY_TIME, fix: COUNTED_FROM_ELSEWHERE };
	if (/^~?\d{5,}-/.test(written)) return FOUR_DIGITS;
	return /^(?:[\p{L}]|\d{1,2}일)/u.test(written) ? DAY_IN_WORDS : { expected: ANY_TIME, fix: ANY_FORM };
}

const ANY_TIME = phrase('when.anyTime');
const FOUR_DIGITS: Expected = {
	expected: phrase('when.expected'),
	fix: phrase('when.fourDigitsFix'),
};
const DAY_IN_WORDS: Expected = {
	expected: phrase('when.dayDate'),
	fix: phrase('when.dayInWordsFix'),
};
const COUNTED_FROM_ELSEWHERE = phrase('when.countedFromElsewhere');
const ANY_FORM = phrase('when.anyForm');
