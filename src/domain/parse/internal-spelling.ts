import type { InlineCode } from 'mdast';
import { editsToMark, firmnessOf, isNearMark, MARK } from './internal-words.ts';

/** How a code stands to the mark `internal`; `said` is one that says the same in other words. */
export type Spelling = 'exact' | 'near' | 'said' | 'none';

/** A code where a mark is read: whatever is within two edits of the mark is one, or meant to be one. */
export function spellingOfCode({ value }: Pick<InlineCode, 'value'>): Spelling {
	const written = value.trim();
	if (written === MARK) return 'exact';
	const plain = written.normalize('NFKC');
	if (NAME_OF_A_THING.test(plain) && firmnessOf(plain) === undefined) return 'none';
	if (editsToMark(lettersAt(plain)) <= 2 || /^internal(?:\s+|:\s*(?!true|false|yes|no|\d))\S/iu.test(plain))
		return 'near';
	const firmness = firmnessOf(plain);
	if (firmness === undefined) return SAID_IN_CODE.test(plain) ? 'said' : 'none';
	return firmness === 'weak' && !/\p{Script=Hangul}/u.test(plain) ? 'said' : 'near';
}

/** A code where no mark is read but a reader would take it for one: words of their own are none. */
export function looksLikeMark({ value }: Pick<InlineCode, 'value'>): boolean {
	const written = value.normalize('NFKC').trim();
	const firmness = firmnessOf(written);
	return firmness === undefined ? isNearMark(lettersAt(written)) : firmness !== 'weak' || isHangul(written);
}

/** `audience: internal`, and words that only a code says so. */
const SAID_IN_CODE =
	/^(?:(?:audience|visibility|access|scope|note|class|classification|confidentiality|sensitivity|level|공개 ?범위|대상|보안 ?등급|등급|분류)\s*[:=]\s*(?:internal|private|confidential|restricted|내부\S{0,4}|비공개|대외비)|(?:staff|team)[ -]?only|nonpublic|secret|비밀|int)$/iu;

export function isHangul(text: string): boolean {
	return /\p{Script=Hangul}/u.test(text);
}

/** `internal-lb`, `internal.db`: a word of its own behind the sign makes a name of it, however few letters it has. */
const NAME_OF_A_THING = /^internal[-_./:]\p{L}{2,}$/u;

/** Without signs around the word: `[internal]`, `#internal`, `internal:`. */
function lettersAt(text: string): string {
	return text.replace(/^[^\p{L}\p{N}|¡]+|[^\p{L}\p{N}|]+$/gu, '');
}
