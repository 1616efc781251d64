import { distance } from 'fastest-levenshtein';
import type { InlineCode, PhrasingContent } from 'mdast';

/** How a code or a word stands to the mark `internal`. */
export type Spelling = 'exact' | 'near' | 'none';

const MARK = 'internal';

/** What people write for it in other words; only where a mark would stand. */
const OTHER_WORDS = new Set([
	'내부',
	'내부용',
	'내부전용',
	'내부공유용',
	'내부한정',
	'내부자료',
	'사내',
	'사내용',
	'사내전용',
	'사내한정',
	'사외비',
	'대외비',
	'비공개',
	'confidential',
	'internalonly',
	'internaluse',
	'internaluseonly',
]);

/** Words that are one or two edits away and are written for their own sake. */
const OWN_WORDS = new Set([
	'interval',
	'intervals',
	'internals',
	'external',
	'eternal',
	'internet',
	'interned',
]);

/** A code where a mark is read: whatever is within two edits of the mark is one, or meant to be one. */
export function spellingOfCode({ value }: InlineCode): Spelling {
	if (value.trim() === MARK) return 'exact';
	const word = folded(value);
	if (OTHER_WORDS.has(word) || distance(word, MARK) <= 2) return 'near';
	return /^internal\s+\S/iu.test(value.normalize('NFKC').trim()) ? 'near' : 'none';
}

/** A code where no mark is read but a reader would take it for one: words of their own are none. */
export function looksLikeMark({ value }: InlineCode): boolean {
	const word = folded(value);
	return OTHER_WORDS.has(word) || (distance(word, MARK) <= 1 && !OWN_WORDS.has(word));
}

/** The word itself, in any letters, with nothing else. */
export function isMarkWord(text: string): boolean {
	const word = folded(text.replace(/\s*:\s*$/u, ''));
	return word === MARK || OTHER_WORDS.has(word) || (distance(word, MARK) === 1 && !OWN_WORDS.has(word));
}

const OPENING = '[\\[({<【〔「『〈《`@#:!.{]';
const WORD = '(?<word>\\p{L}[\\p{L}\\p{N}_]{1,12}(?:[ -](?:use )?(?:only|전용|공유용))?)';

/** `[internal] …`, `(내부용) …`, `@internal …` and a mark of which a backtick is missing. */
const BRACKETED = new RegExp(`^\\s{0,3}${OPENING}{1,5}\\s?${WORD}(?=[\\])}>】〕」』〉》\`:\\s]|$)`, 'iu');
/** `internal: …`, `Internal – …`. */
const SET_OFF = new RegExp(`^\\s{0,3}${WORD}(?:[\\])}>】〕」』〉》\`:]|\\s[-–—|:](?=\\s))`, 'iu');
/** `… (internal)`, `… {.internal}`, `… – internal`. */
const AT_END = new RegExp(
	`(?:${OPENING}{1,5}\\s?|\\s[-–—|:]\\s)${WORD}[\\])}>】〕」』〉》\`]{0,3}\\s{0,3}$`,
	'iu',
);

/** The mark as a word instead of a code, set off from what follows it. */
export function beginsWithMarkWord(text: string): boolean {
	return isWordOf(BRACKETED, text) || isWordOf(SET_OFF, text);
}

export function endsWithMarkWord(text: string): boolean {
	return isWordOf(AT_END, text.slice(-60));
}

function isWordOf(pattern: RegExp, text: string): boolean {
	const word = pattern.exec(text.normalize('NFKC').slice(0, 60))?.groups?.['word'];
	return word !== undefined && isMarkWord(word);
}

/** A code, or what wraps one: bold, emphasis, a link. */
export function isBlankText(node: PhrasingContent): boolean {
	return node.type === 'text' && node.value.trim() === '';
}

function folded(text: string): string {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[\s_-]+/gu, '');
}
