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

/** What people write of a text that is not for everyone, with nothing else in it: `For internal use only`. */
const ENGLISH =
	'(?:(?:for|strictly|company)[ -])*(?:internal|confidential|private)(?:[ -](?:only|use|notes?|info|information|details|purposes|distribution))*' +
	"|(?:do not|don[’']t|never|not(?: for| to be)?)[ -](?:publish(?:ed)?|public(?:ation)?|shared?|distributed?|released?)(?:[ -](?:externally|outside|publicly))?" +
	'|(?:employees?|staff) only|tlp:(?:red|amber|green)(?:\\+strict)?';
const KOREAN =
	'(?:내부|사내)(?: ?(?:전용|한정|공유용?|열람용|참고용?|자료|메모|용))*|대외비|사외비|비공개|(?:외부 ?)?(?:공개|공유|유출|반출|배포) ?(?:금지|불가)';
const LABEL = new RegExp(`^(?:${ENGLISH}|${KOREAN})(?![\\p{L}\\p{N}_])`, 'iu');

/** Signs and pictures before a word, but no quotation marks: a quoted word is spoken of. */
const SIGNS = /^[^\p{L}\p{N}"'“”‘’]*/u;

/** What sets a label off from the text that it is for: `internal: …`, `(internal) …`, `Internal – …`. */
const SET_OFF = /^(?:\s*$|[ \t]*\n|[\])}>】〕」』〉》`:]|\s[-–—|:](?=\s))/u;

/** The mark as a word instead of a code, set off from what follows it: `[internal] …`, `🔒 내부용: …`, `// internal …`. */
export function beginsWithMarkWord(text: string): boolean {
	const head = text.normalize('NFKC').slice(0, 80);
	const [signs = ''] = SIGNS.exec(head) ?? [];
	const rest = withMarkSpelt(head.slice(signs.length));
	const label = LABEL.exec(rest)?.[0];
	if (label === undefined) return false;
	const after = rest.slice(label.length);
	return SET_OFF.test(after) || (signs.trim() !== '' && /^\s/u.test(after));
}

/** The mark as words and nothing else, whatever signs are around them. */
export function isMarkLabel(text: string): boolean {
	const words = withMarkSpelt(text.normalize('NFKC').replace(SIGNS, ''));
	return words.replace(/[^\p{L}\p{N}]+$/u, '') === LABEL.exec(words)?.[0];
}

/** `… (internal)`, `… {.internal}`, `… – internal`. */
export function endsWithMarkWord(text: string): boolean {
	const end = /(?:[[({<【〔「『〈《`@#:!.{]{1,5}|\s[-–—|:]\s)(?<label>[^[({<【〔「『〈《`@#!]{1,40})$/u.exec(
		text.normalize('NFKC').slice(-60),
	)?.groups?.['label'];
	if (end === undefined) return false;
	const rest = withMarkSpelt(end.trim());
	const label = LABEL.exec(rest)?.[0];
	return label !== undefined && /^[\])}>】〕」』〉》`]{0,3}$/u.test(rest.slice(label.length));
}

/** A sentence, and behind it in brackets that it is not for everyone. */
export function endsWithMarkSentence(text: string): boolean {
	return /[.!?。다요]\s*[[({【]{1,3}[^[({【]{1,40}[\])}】]{1,3}\s*$/u.test(text) && endsWithMarkWord(text);
}

/** With the word of the mark itself where one letter of it is wrong. */
function withMarkSpelt(text: string): string {
	const [word = ''] = /^\p{L}[\p{L}\p{N}_]*/u.exec(text) ?? [];
	const isMark = distance(word.toLowerCase(), MARK) === 1 && !OWN_WORDS.has(word.toLowerCase());
	return isMark ? MARK + text.slice(word.length) : text;
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
