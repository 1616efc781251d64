import {
	controlCharacterFinding,
	damagedCharacterFinding,
	hiddenCharacterFinding,
} from '#domain/findings/character-findings';
import type { Finding, Range } from '#domain/findings/diagnostic';

/** More of a kind say nothing new. */
const MOST_FINDINGS = 50;

/** Characters that are looked at twice; everything else is left alone. */
const SUSPECTS =
	/\r(?!\n)|(?![\t\n\r])\p{Cc}|[\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\u{2800}\u{fff9}-\u{fffb}\u{fffd}\p{Noncharacter_Code_Point}]/gu;

const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}]/u;

/** What kills a vowel in the scripts of India and around: a joiner after it chooses the form, at the end of a word too. */
const VIRAMA =
	/[\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d3b\u0d3c\u0d4d\u0dca\u1039\u103a\u1714\u1734\u17d2\u1a60\u1b44\u1baa\ua806\ua8c4\ua953\ua9c0\uaaf6\u{11046}\u{1107f}\u{110b9}\u{11133}\u{111c0}\u{1134d}]/u;

/** The flags of England, Scotland and Wales are spelt with tag characters. */
const FLAG =
	/\u{1f3f4}\u{e0067}\u{e0062}(?:\u{e0065}\u{e006e}\u{e0067}|\u{e0073}\u{e0063}\u{e0074}|\u{e0077}\u{e006c}\u{e0073})\u{e007f}/gu;

/**
 * Finds characters that show nothing, show the text in another order than it is read, or are all that is left of a
 * lost one: of the checks `control-character`, `hidden-character` and `encoding-utf8`. Joiners and variation selectors that belong to a word or an emoji are
 * accepted, and so is text written from right to left.
 */
export function findHiddenCharacters(text: string): Finding[] {
	const findings: Finding[] = [];
	const flags = flagRanges(text);
	for (const match of text.matchAll(SUSPECTS)) {
		if (findings.length >= MOST_FINDINGS) break;
		const place = { text, index: match.index, character: match[0] };
		const isPartOfFlag = flags.some(({ start, end }) => start <= place.index && place.index < end);
		if (isPartOfFlag || (!CONTROL.test(match[0]) && isAtHome(place))) continue;
		const range = { start: match.index, end: match.index + match[0].length };
		findings.push(findingFor(match[0], range));
	}
	return findings;
}

function findingFor(character: string, range: Range): Finding {
	if (character === '\u{fffd}') return damagedCharacterFinding(range);
	return CONTROL.test(character)
		? controlCharacterFinding(character, range)
		: hiddenCharacterFinding(character, range);
}

interface CharacterPlace {
	readonly text: string;
	readonly index: number;
	readonly character: string;
}

/** True where the character does there what it was made for. */
function isAtHome({ text, index, character }: CharacterPlace): boolean {
	const before = lastCharacter(text, index);
	const after = firstCharacter(text, index + character.length);
	const code = character.codePointAt(0) ?? 0;
	if (code === 0x200c || code === 0x200d) return VIRAMA.test(before) || (joins(before) && joins(after));
	if (code >= 0xfe00 && code <= 0xfe0f)
		return /[\p{Emoji}\p{S}\p{P}\p{Lo}]/u.test(before) && !/[a-z]/i.test(before);
	if (code >= 0xe0100 && code <= 0xe01ef) return /\p{Script=Han}/u.test(before);
	if (code >= 0x180b && code <= 0x180f) return /\p{Script=Mongolian}/u.test(before);
	if (code === 0x200e || code === 0x200f || code === 0x61c) return isNearRightToLeft(text, index);
	if (code === 0x1160) return /[\u1100-\u115e\ua960-\ua97c]/u.test(before);
	if (code === 0x200b) return isWordWithoutBlanks(before) && isWordWithoutBlanks(after);
	if (code === 0x34f) return /\p{M}/u.test(before) || /\p{M}/u.test(after);
	return false;
}

/** Scripts and emoji whose characters joiners bind or part. Latin needs none. */
function joins(character: string): boolean {
	return (
		/[\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}]/u.test(character) &&
		!/[\p{Script=Latin}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(character)
	);
}

function isNearRightToLeft(text: string, index: number): boolean {
	const around = text.slice(Math.max(0, index - 40), index + 40);
	return /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(around);
}

/** Scripts that mark the end of a word by a zero-width blank. */
function isWordWithoutBlanks(character: string): boolean {
	return /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(character);
}

function flagRanges(text: string): { start: number; end: number }[] {
	return [...text.matchAll(FLAG)].map((match) => ({
		start: match.index,
		end: match.index + match[0].length,
	}));
}

function lastCharacter(text: string, index: number): string {
	const character = text.slice(Math.max(0, index - 2), index);
	return [...character].at(-1) ?? '';
}

function firstCharacter(text: string, index: number): string {
	const code = text.codePointAt(index);
	return code === undefined ? '' : String.fromCodePoint(code);
}
