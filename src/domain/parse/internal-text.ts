import { type Firmness, firmnessOf, isSettingName } from './internal-words.ts';

/** Further than this from the edge of a text nobody marks the whole of it, in letters. */
const EDGE = 120;

/** Signs and pictures before a word, but no quotation marks: a quoted word is spoken of. */
const SIGNS = /^[^\p{L}\p{N}"'“”‘’]*/u;

/** What sets a label off from the text that it is for: `internal: …`, `(internal) …`, `Internal – …`. */
const SET_OFF = /:|\n|\s[-–—|]+(?=\s)|—|--|[)\]}>】〕」』〉》`]|[.!。!](?=\s|$)/gu;

/** Locks and comments of code: what begins so needs nothing more behind the word. */
const OPENER = /(?:[🔒🔐🔏🔑🚫⛔🙈㊙⚠]️?\s*|(?:\/\/|%%|@|#|`|:::|!!!|\?\?\?)\s?)$/u;

/** How the text begins with words that keep it back, set off from the rest: `[internal] …`, `🔒 내부용: …`. */
export function beginsWithMark(text: string): Firmness | undefined {
	const head = text.slice(0, EDGE).normalize('NFKC');
	const [signs = ''] = SIGNS.exec(head) ?? [];
	const rest = head.slice(signs.length);
	const ends = [...rest.matchAll(SET_OFF)].map(({ index }) => index);
	const whole = head.length < EDGE || text.length <= EDGE ? [rest.length] : [];
	const found = [...ends.slice(0, 3), ...whole].flatMap((end) => {
		const firmness = end > 0 ? firmnessOf(rest.slice(0, end)) : undefined;
		return firmness && (firmness === 'order' || !COUNTED.test(rest.slice(end))) ? [firmness] : [];
	});
	if (found.length > 0) return found.includes('order') ? 'order' : found[0];
	if (/^tlp[:\s-]{1,3}(?:red|amber|green)\b/iu.test(rest) || saysSetting(rest)) return 'order';
	return (
		inCapitals(rest) ??
		behindOpener(signs, rest) ??
		wrapped(signs, rest) ??
		beforeComma(rest) ??
		behindNoun(rest)
	);
}

/** `Classification: confidential`, `공개 범위: 내부`: what a document says of itself, in a line of its own. */
export function saysSetting(text: string): boolean {
	const [line = ''] = text.normalize('NFKC').split('\n', 1);
	const { name = '', value = '' } =
		/^\P{L}*(?<name>[^:=|]{2,40})[:=|](?<value>.*)$/u.exec(line)?.groups ?? {};
	return isSettingName(name) && isMarkText(value);
}

/** `Internal: 30 users` counts them, and `Private: no` says whether. */
const COUNTED = /^:\s*(?:\d|(?:yes|no|none|n\/a|예|아니오|아니요|있음|없음)(?![\p{L}\p{N}]))/iu;

/** `Note (internal): …`, `메모 – 내부용: …`; behind any other word only what says it in full. */
function behindNoun(rest: string): Firmness | undefined {
	const groups =
		/^(?<noun>\p{L}[\p{L}\p{N} ]{0,30}?)\s*(?:[([【]|\s[-–—]\s)(?<label>[^:()[\]【】]{2,60})[)\]】]?\s*:/u.exec(
			rest,
		)?.groups;
	const found = groups ? firmnessOf(groups['label'] ?? '') : undefined;
	return found === 'order' || NOTE.test(groups?.['noun'] ?? '') ? found : undefined;
}

const NOTE = /^(?:note|notes|nb|n b|memo|comment|remark|aside|참고|비고|메모|주석|코멘트|덧붙임)$/iu;

/** `INTERNAL ONLY The customer …` */
function inCapitals(rest: string): Firmness | undefined {
	const words = /^\p{Lu}[\p{Lu}\s_-]{6,}\p{Lu}(?=\s+\p{Lu}?[\p{Ll}\p{Lo}\d])/u.exec(rest)?.[0];
	const found = words === undefined ? undefined : firmnessOf(words.replace(/\s\p{Lu}$/u, ''));
	return found === 'weak' ? undefined : found;
}

/** `🔒 internal The customer …`, `// internal …` */
function behindOpener(signs: string, rest: string): Firmness | undefined {
	const isLoose = OPENER.test(signs);
	if (!isLoose && !/※\s*$/u.test(signs)) return undefined;
	const words = rest.split(/\s+/u, 5);
	for (let count = words.length; count > 0; count -= 1) {
		const found = firmnessOf(words.slice(0, count).join(' '));
		if (found && (isLoose || (found !== 'weak' && /^\P{ASCII}/u.test(rest)))) return found;
	}
	return undefined;
}

/** `==internal== The customer …` */
function wrapped(signs: string, rest: string): Firmness | undefined {
	const sign = signs.trim().charAt(0);
	const end = sign === '' ? -1 : rest.indexOf(sign);
	return end > 0 && !OPENER.test(signs) ? firmnessOf(rest.slice(0, end)) : undefined;
}

/** `For internal use only, …`: said in full, it needs no more than a comma. */
function beforeComma(rest: string): Firmness | undefined {
	const end = rest.indexOf(',');
	const found = end > 0 ? firmnessOf(rest.slice(0, end)) : undefined;
	return found === 'order' ? found : undefined;
}

/** How the text ends with words that keep it back: `… (internal)`, `… – internal`, `… #internal`, `…. Internal only.` */
export function endsWithMark(text: string): { firmness: Firmness; isSentence: boolean } | undefined {
	const tail = text.normalize('NFKC').slice(-EDGE).trimEnd();
	const sentence = /[.!?。다요)\]]\s+(?<label>[^.!?。]{2,60})[.!。]*$/u.exec(tail)?.groups?.['label'];
	const said = sentence === undefined ? undefined : firmnessOf(sentence);
	if (said) return { firmness: said, isSentence: true };
	const bracket =
		/(?<before>[\s\S]?\s*)(?<open>[[({<【〔「『〈《]{1,3})(?<label>[^[\](){}<>【】]{1,60})[\])}>】〕」』〉》]{1,3}(?<stop>[.。]?)$/u.exec(
			tail,
		)?.groups;
	const inBracket = bracket ? firmnessOf(bracket['label'] ?? '') : undefined;
	// `[내부]` is a tag; `(내부)` says which of several things.
	const enclosed = inBracket === 'weak' && /[[【]/u.test(bracket?.['open'] ?? '') ? 'label' : inBracket;
	if (bracket && enclosed) {
		const isSentence = /[.!?。다요]/u.test(bracket['before'] ?? '');
		const isAside = bracket['stop'] !== '' || /^[\p{L}\p{N}]$/u.test(bracket['before'] ?? '');
		return isAside && !isSentence && enclosed !== 'order' ? undefined : { firmness: enclosed, isSentence };
	}
	const behind = /(?:\s[-–—|:]+\s|\s[@#!]|\s?—|\s?(?:※|🔒|🔐|🚫|⛔)️?\s?)(?<label>[^-–—|:@#!※]{2,60})$/u.exec(
		tail,
	)?.groups?.['label'];
	const firmness = behind === undefined ? undefined : firmnessOf(behind);
	return firmness ? { firmness, isSentence: false } : undefined;
}

/**
 * A line within a text that begins with words that keep it back, where a new thought begins: behind the end of a
 * sentence, or in a capital letter or Hangul of its own.
 */
export function lineWithMark(text: string): string | undefined {
	const bracket = BRACKET.exec(text);
	if (bracket && (firmnessOf(bracket.groups?.['label'] ?? '') ?? 'weak') !== 'weak') return bracket[0];
	const lines = text.split('\n', LONGEST_TEXT);
	return lines.find((line, at) => {
		if (at === 0 || line.trim() === '') return false;
		if (saysSetting(line)) return true;
		const firmness = beginsWithMark(line);
		if (!firmness) return false;
		const above = lines[at - 1]?.trimEnd() ?? '';
		const isNew = above === '' || /(?:[.!?:。다요]|\[![a-z]+\])$/iu.test(above);
		return isNew || (firmness !== 'weak' && BEGINS_ANEW.test(line));
	});
}

/** In a capital letter or Hangul, or in brackets before one. */
const BEGINS_ANEW = /^[^\p{L}]*[\p{Lu}\p{Script=Hangul}]|^\s*[[(][^\])]*[\])]\s+[\p{Lu}\p{Script=Hangul}]/u;

/** `… [internal: the customer]`: what stands in the bracket was to be kept back. */
const BRACKET = /(?<=[\s.,;])[[(【]\s*(?<label>[\p{L}\p{N} '-]{2,40}):\s+[^\d\s]/u;

/** Lines that are looked at. */
const LONGEST_TEXT = 200;

/** The whole text is the mark, or words that say the same. */
export function isMarkText(text: string): boolean {
	const words = text.replace(SIGNS, '').replace(/[^\p{L}\p{N}]+$/u, '');
	const parts = words.split(/:\s/u);
	return words.length <= EDGE && parts.every((part) => part.trim() !== '' && firmnessOf(part) !== undefined);
}

/** `[!NOTE]` at the head of a quotation, with whatever kind it names. */
const ALERT = /^\s*\[!\p{L}+\][-+]?\s*/u;

/** `!!! note "Internal"`, `:::note[Internal]`: the title of a block, as other programs write it. */
const BLOCK_TITLE =
	/^(?:(?::{3,}|!{3}|\?{3}\+?)\s*[\w-]*(?:\s+|(?=[["“]))|\{\w+:(?:[^{}\n]*\|)?title=)["“[]?(?<title>[^"”\]{|}\n]{2,60})/u;

/** The text behind the time that it begins with, where one does. */
export function behindClock(text: string): string | undefined {
	const clock =
		/^[^\p{L}(<[{]*?\d{1,2}:\d\d[\d:.]*Z?(?:\s?(?:[ap]m|[A-Z]{3,4}))?(?![\p{L}\d])[\s\-–—:,.|~]*/u.exec(
			text,
		)?.[0];
	return clock === undefined ? undefined : text.slice(clock.length);
}

/** The text behind what only says of which kind a block is, where something does. */
export function behindKind(text: string): string | undefined {
	const title = BLOCK_TITLE.exec(text)?.groups?.['title'];
	if (title !== undefined) return title;
	return ALERT.test(text) ? text.replace(ALERT, '') : undefined;
}

/** What closes a part that a mark above has opened: `<!-- /internal -->`, `{{% end internal %}}`, `여기까지 내부용`. */
export function closesMark(text: string): boolean {
	return (
		/^[^\p{L}\p{N}]*(?:\/|(?:end|close)(?:[\s:_-]|(?=internal)))|(?:끝|여기까지)/iu.test(text.trim()) ||
		/[\s:_-]end\P{L}*$/iu.test(text)
	);
}

/** Items of a list that sort what they say by where it is: `Internal: …` beside `External: …`. */
export function isSorted(texts: readonly string[]): boolean {
	return texts.some((text) => HEAD_OF_OTHERS.test(text.normalize('NFKC')));
}

const HEAD_OF_OTHERS =
	/^\P{L}{0,4}(?:external|public|customers?|외부|대외|사외|고객)(?:용| users?)?\P{L}{0,3}(?:[:\n]|\s[-–—]\s|$)/iu;

/** Nothing but the side that an item is of: `Internal: …`, `내부: …`. */
export function namesItsSide(text: string): boolean {
	return /^\P{L}{0,4}(?:internal|private|내부|사내|비공개)(?:용)?\P{L}{0,3}(?:[:\n]|\s[-–—]\s|$)/iu.test(
		text.normalize('NFKC'),
	);
}

/** A code's word is the subject of the sentence behind it, and no mark: `` `private` methods were … ``. */
export function goesOn(behind: string): boolean {
	return /^(?:\s+\p{Ll}|[\p{L}\p{N}])/u.test(behind);
}
