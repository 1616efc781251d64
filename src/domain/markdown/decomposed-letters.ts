import type { Finding, Range } from '#domain/findings/diagnostic';
import { phrase } from '#domain/text/phrase';
import { quoted } from '#domain/text/wording';

/** Runs of Hangul in parts, and of letters with marks of their own. */
const IN_PARTS = /(?:[\u1100-\u1112\uac00-\ud7a3][\u1161-\u1175\u11a8-\u11c2]+|\p{L}\p{M}+)+/gu;

/** Stands in each of these runs, and in hardly any text. */
const PART = /[\u1161-\u1175\u11a8-\u11c2]|\p{M}/u;

/**
 * Finds letters that are stored in parts although Unicode has them whole (NFC), as names of files from macOS are.
 * Only within the ranges: code, links and quotations keep what they were given. At most one finding, which holds all.
 */
export function findDecomposedLetters(source: string, ranges: readonly Range[]): Finding[] {
	if (!PART.test(source)) return [];
	const edits = ranges
		.flatMap(({ start, end }) =>
			[...source.slice(start, end).matchAll(IN_PARTS)].map(({ 0: run, index }) => ({
				range: { start: start + index, end: start + index + run.length },
				text: run.normalize('NFC'),
			})),
		)
		// A letter that Unicode has only in parts stays; one that merely changes its kind is not the same to the eye.
		.filter(({ range, text }) => text.length < range.end - range.start)
		.toSorted((one, other) => one.range.start - other.range.start);
	const [first] = edits;
	if (first === undefined) return [];
	const example = quoted(first.text);
	return [
		{
			check: 'letters-composed',
			range: first.range,
			message: phrase('decomposedLetters.findDecomposedLetters', example, edits.length),
			fix: phrase('decomposedLetters.findDecomposedLettersFix'),
			edits,
		},
	];
}
