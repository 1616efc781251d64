import type { Range } from '#domain/findings/diagnostic';

/** A text derived from a file's, and the way back to places in the file. */
export interface TextView {
	readonly text: string;
	/** The place in the file of `text.slice(start, end)`, which is not empty. */
	rangeOf(start: number, end: number): Range;
}

/** The text as it stands in the file. */
export function sourceView(text: string): TextView {
	return { text, rangeOf: (start, end) => ({ start, end }) };
}

const NAMED: Readonly<Record<string, string>> = {
	amp: '&',
	apos: "'",
	ast: '*',
	bsol: '\\',
	colon: ':',
	comma: ',',
	commat: '@',
	dollar: '$',
	equals: '=',
	excl: '!',
	gt: '>',
	hyphen: '-',
	lowbar: '_',
	lt: '<',
	num: '#',
	percnt: '%',
	period: '.',
	plus: '+',
	quest: '?',
	quot: '"',
	sol: '/',
};

/** Letters of other scripts that look like Latin ones, one row a script, and the letters that they look like. */
const LOOKALIKES = new Map(
	[
		['АВЕЅІЈКМНОРСТУХԌԚԜавеѕіјкмнорстухһԁԛԝѵӏ', 'ABESIJKMHOPCTYXGQWabesijkmhopctyxhdqwvl'],
		['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαεικνορτυχϲ', 'ABEZHIKMNOPTYXaeikvoptuxc'],
	].flatMap(([letters = '', latin = '']) =>
		[...letters].map((letter, at) => [letter, latin[at] ?? ''] as const),
	),
);

/** Emphasis, code and link signs, tags, comments, escapes, references, what shows nothing, and letters in pieces. */
const SIGNS =
	/(?<dropped>[*`]+|~~|\\?["'][ \t]{0,3}\+\s{0,20}\\?["']|<!--[^<>]{0,2000}-->|<\/?[a-z][^<>\n]{0,300}>|\](?:\([^()\s]{0,2000}\)|\[[^[\]\n]{0,200}\])?|\[|\p{Default_Ignorable_Code_Point}|(?![\t\r\n])\p{Cc})|\\(?<escaped>[!-/:-@[-`{-~])|&(?:#(?<decimal>\d{1,7})|#x(?<hexadecimal>[\da-f]{1,6})|(?<named>[a-z]{2,8}));|%(?<percent>[2-7][\da-f])|(?<wide>[\uff01-\uff5e])|(?<lookalike>[\u0370-\u03ff\u0400-\u052f]|[\u{1d400}-\u{1d7ff}])|(?<jamo>[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?)/giu;

/** A run of a view's text: copied from the file, or put in place of a sign that stands there. */
interface Piece {
	readonly text: string;
	/** Where it begins in the view. */
	readonly at: number;
	readonly start: number;
	readonly end: number;
	readonly isCopied: boolean;
}

/**
 * The text roughly as a reader sees it, so that a value cut in two by signs that show nothing is whole again.
 * Hangul is composed, and full-width signs and letters that only look like Latin ones are plain.
 */
export function readableView(source: string): TextView {
	const pieces: Piece[] = [];
	let at = 0;
	const push = (text: string, start: number, end: number, isCopied: boolean) => {
		if (text !== '') pieces.push({ text, at, start, end, isCopied });
		at += text.length;
	};
	let from = 0;
	for (const match of source.matchAll(SIGNS)) {
		push(source.slice(from, match.index), from, match.index, true);
		from = match.index + match[0].length;
		push(readSign(match.groups ?? {}), match.index, from, false);
	}
	push(source.slice(from), from, source.length, true);
	return {
		text: pieces.map(({ text }) => text).join(''),
		rangeOf: (start, end) => ({
			start: placeInSource(pieces, start).start,
			end: placeInSource(pieces, end - 1).end,
		}),
	};
}

/** The span of the file that one character of the view stands for. A sign's stand for all of it. */
function placeInSource(pieces: readonly Piece[], index: number): Range {
	let low = 0;
	let high = pieces.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((pieces[middle]?.at ?? 0) <= index) low = middle;
		else high = middle - 1;
	}
	const { at, start, end, isCopied } = pieces[low] ?? { at: 0, start: 0, end: 0, isCopied: false };
	return isCopied ? { start: start + index - at, end: start + index - at + 1 } : { start, end };
}

/** The text with Hangul composed: for words that an author may type on a system that stores letters in pieces. */
export function composedView(source: string): TextView {
	const composed = source.normalize('NFC');
	if (composed === source) return sourceView(source);
	const origins: number[] = [];
	let offset = 0;
	for (const [cluster] of source.matchAll(/\P{M}(?:\p{M}|[\u1160-\u11ff])*|\p{M}/gu)) {
		for (let index = 0; index < cluster.normalize('NFC').length; index += 1) origins.push(offset);
		offset += cluster.length;
	}
	const originOf = (index: number) => origins[index] ?? source.length;
	return { text: composed, rangeOf: (start, end) => ({ start: originOf(start), end: originOf(end) }) };
}

function readSign(groups: Readonly<Record<string, string | undefined>>): string {
	const { escaped, decimal, hexadecimal, named, percent, wide, lookalike, jamo } = groups;
	if (escaped !== undefined) return escaped;
	if (decimal !== undefined) return fromCode(Number.parseInt(decimal, 10));
	if (hexadecimal !== undefined) return fromCode(Number.parseInt(hexadecimal, 16));
	if (named !== undefined)
		return Object.hasOwn(NAMED, named.toLowerCase()) ? (NAMED[named.toLowerCase()] ?? '') : '';
	if (percent !== undefined) return fromCode(Number.parseInt(percent, 16));
	if (wide !== undefined) return fromCode((wide.codePointAt(0) ?? 0) - 0xfee0);
	if (lookalike !== undefined) return LOOKALIKES.get(lookalike) ?? lookalike.normalize('NFKC');
	return jamo?.normalize('NFC') ?? '';
}

/** Nothing for what shows nothing, or is no character. */
function fromCode(code: number): string {
	const character = code > 0x10ffff ? '' : String.fromCodePoint(code);
	return /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cs}]/u.test(character) ? '' : character;
}
