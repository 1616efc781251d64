import type { Range } from '#domain/findings/diagnostic';

/** What GitHub shows crossed out between two single tildes. */
export interface StruckText {
	/** From the first tilde to behind the second. */
	readonly range: Range;
	readonly inside: string;
	/** The tildes hug words and no numbers, so crossing out may be what the author meant. */
	readonly isMeant: boolean;
}

/**
 * Finds pairs of single tildes as GitHub's Markdown pairs them: the first may open, the second may close, both
 * in one paragraph and outside code and links. Offsets are those of `text`, which is read from `start`.
 */
export function findStruckText(text: string, start = 0): StruckText[] {
	// A pair takes two, and none comes up while code and its like are blanked out.
	if (text.indexOf('~', start) === text.lastIndexOf('~')) return [];
	const plain = text.slice(0, start).replace(/[^\n]/g, ' ') + blankOut(text.slice(start));
	return paragraphsOf(plain).flatMap((paragraph) => pairsIn(plain, text, paragraph));
}

/** Code, link targets, addresses and escaped characters, as so many blanks or letters of no meaning. */
function blankOut(text: string): string {
	return text
		.replace(
			/^( {0,3})(`{3,}(?!`)|~{3,}(?!~))[^\n]*\n[\s\S]*?(?:^ {0,3}\2[`~]*[ \t]*$|$(?![\s\S]))/gm,
			blanks,
		)
		.replace(/<!--(?:(?!<!--)[\s\S])*?-->/g, blanks)
		.replace(/(?<!`)(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, letters)
		.replace(/\]\([^()\s]*(?:\([^()\s]*\))?[^()]*\)/g, letters)
		.replace(/<[a-z][a-z0-9+.-]*:[^<>\s]*>/gi, letters)
		.replace(/\bhttps?:\/\/[^\s<>]*/gi, letters)
		.replace(/\\[!-/:-@[-`{-~]/g, '..');
}

function blanks(match: string): string {
	return match.replace(/[^\n]/g, ' ');
}

function letters(match: string): string {
	return match.replace(/[^\n]/g, 'x');
}

/** Runs of lines that belong together: a list item, a heading, a table row or a blank line begins another. */
function paragraphsOf(text: string): Range[] {
	const paragraphs: Range[] = [];
	let offset = 0;
	let open: { start: number; end: number } | undefined;
	for (const line of text.split('\n')) {
		const isBlank = /^[\s>]*$/.test(line);
		const begins =
			/^[\s>]*(?:[-*+]|\d{1,9}[.)]|#{1,6}|\|)(?:\s|$)/.test(line) || line.trimStart().startsWith('|');
		if (open && (isBlank || begins)) {
			paragraphs.push(open);
			open = undefined;
		}
		if (!isBlank) open = { start: open?.start ?? offset, end: offset + line.length };
		offset += line.length + 1;
	}
	return open ? [...paragraphs, open] : paragraphs;
}

function pairsIn(plain: string, text: string, { start, end }: Range): StruckText[] {
	const pairs: StruckText[] = [];
	let opener: number | undefined;
	for (const match of plain.slice(start, end).matchAll(/(?<!~)~(?!~)/g)) {
		const at = start + match.index;
		const { canOpen, canClose } = flanks(plain[at - 1], plain[at + 1]);
		if (opener !== undefined && canClose) {
			pairs.push(struck(plain, text, opener, at));
			opener = undefined;
		} else if (canOpen) opener ??= at;
	}
	return pairs;
}

/** CommonMark's left- and right-flanking delimiter runs; the end of a paragraph counts as a blank. */
function flanks(before = ' ', after = ' '): { canOpen: boolean; canClose: boolean } {
	const [blankBefore, blankAfter] = [/\s/.test(before), /\s/.test(after)];
	const [markBefore, markAfter] = [MARK.test(before), MARK.test(after)];
	return {
		canOpen: !blankAfter && (!markAfter || blankBefore || markBefore),
		canClose: !blankBefore && (!markBefore || blankAfter || markAfter),
	};
}

const MARK = /[\p{P}\p{S}]/u;

function struck(plain: string, text: string, opener: number, closer: number): StruckText {
	const inside = text.slice(opener + 1, closer);
	const around = [plain[opener - 1], plain[opener + 1], plain[closer - 1], plain[closer + 1]];
	return {
		range: { start: opener, end: closer + 1 },
		inside,
		isMeant: !around.some((char) => char !== undefined && /\d/.test(char)),
	};
}
