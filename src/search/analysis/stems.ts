import { joinSyllable, type Syllable, splitSyllable, tailIndex, vowelIndex } from './hangul.ts';

const FUSED_TAILS = ['ㄴ', 'ㄹ', 'ㅁ', 'ㅂ', 'ㅆ'].map(tailIndex);
const RIEUL = tailIndex('ㄹ');
const NONE = 0;
const SILENT_LEAD = 11;
const RIEUL_LEAD = 5;

const [A, EO, AE, YEO, EU, I, O, U] = ['ㅏ', 'ㅓ', 'ㅐ', 'ㅕ', 'ㅡ', 'ㅣ', 'ㅗ', 'ㅜ'].map(vowelIndex) as [
	number,
	number,
	number,
	number,
	number,
	number,
	number,
	number,
];
const [WA, WO, WAE, OE] = ['ㅗㅏ', 'ㅜㅓ', 'ㅗㅐ', 'ㅗㅣ'].map(vowelIndex) as [
	number,
	number,
	number,
	number,
];

/** The vowels that a stem may have had before 아 or 어 melted into it. */
const UNMELTED = new Map<number, readonly number[]>([
	[YEO, [I]],
	[WA, [O]],
	[WO, [U]],
	[WAE, [OE]],
	[AE, [A]],
	[A, [EU]],
	[EO, [EU]],
]);

/**
 * The stems that a piece of a Korean word may come from, the piece itself first: 알렸 from 알리, 도와 from 돕,
 * 빨라 from 빠르, 들어 from 듣, 건 from 걸. Most are no words: look them up in a vocabulary.
 */
export function stemsOf(piece: string): string[] {
	const stems = new Set([piece]);
	for (const base of [piece, ...withoutFusedTail(piece)]) {
		stems.add(base);
		addUnmelted(base, stems);
		addIrregular(base, stems);
	}
	return [...stems];
}

function withoutFusedTail(piece: string): string[] {
	const last = splitSyllable(piece.slice(-1));
	if (!last || !FUSED_TAILS.includes(last.tail)) return [];
	return [replaceLast(piece, { ...last, tail: NONE })];
}

function addUnmelted(piece: string, stems: Set<string>): void {
	const last = splitSyllable(piece.slice(-1));
	if (!last || last.tail !== NONE) return;
	for (const vowel of UNMELTED.get(last.vowel) ?? []) stems.add(replaceLast(piece, { ...last, vowel }));
	stems.add(replaceLast(piece, { ...last, tail: RIEUL }));
}

/** 르, ㅂ, ㄷ and ㅅ stems, each seen from its form before a vowel. */
function addIrregular(piece: string, stems: Set<string>): void {
	const last = splitSyllable(piece.slice(-1));
	const before = splitSyllable(piece.slice(-2, -1));
	if (!last || !before || last.tail !== NONE) return;
	const head = piece.slice(0, -2);
	if (last.lead === RIEUL_LEAD && (last.vowel === A || last.vowel === EO) && before.tail === RIEUL) {
		stems.add(`${head}${joinSyllable({ ...before, tail: NONE })}르`);
	}
	if (last.lead !== SILENT_LEAD) return;
	if (before.tail === NONE && [WA, WO, U].includes(last.vowel)) {
		stems.add(head + joinSyllable({ ...before, tail: tailIndex('ㅂ') }));
	}
	if (![A, EO, EU].includes(last.vowel)) return;
	if (before.tail === RIEUL) stems.add(head + joinSyllable({ ...before, tail: tailIndex('ㄷ') }));
	if (before.tail === NONE) stems.add(head + joinSyllable({ ...before, tail: tailIndex('ㅅ') }));
}

function replaceLast(piece: string, syllable: Syllable): string {
	return piece.slice(0, -1) + joinSyllable(syllable);
}
