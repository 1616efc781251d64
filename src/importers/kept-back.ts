import { parseFile } from '#domain/checks/parse-file';
import type { Finding, Range } from '#domain/findings/diagnostic';
import type { KnowledgeBase } from '#domain/knowledge-base';
import { parseMarkdown } from '#domain/markdown/parse-markdown';
import { marksInComments } from '#domain/parse/internal-comments';
import { takeHeadingMarks, takeParagraphMarks } from '#domain/parse/internal-marks';
import { looksLikeMark } from '#domain/parse/internal-spelling';
import { beginsWithMark, endsWithMark, isMarkText } from '#domain/parse/internal-text';
import { MARK } from '#domain/parse/internal-words';
import type { SourceFile } from '#domain/parse/parsed-file';
import { oneLine } from './blocks.ts';
import type { FoundLabel } from './found.ts';
import type { ImportReport } from './import-report.ts';
import { wordsOf } from './lost-words.ts';
import { isDraft, isRestriction } from './restriction.ts';

/** What the author of a write-up does not want everyone to read. */
export interface KeptBack {
	/** A field that says so of the whole: `visibility: internal`. */
	readonly label?: FoundLabel;
	/** Words that stand in no other part than those that are marked in this program's own way. */
	readonly words: ReadonlySet<string>;
	/** How many marks stand in other spellings and places: each is an error, for a person to mend. */
	readonly doubtful: number;
}

/**
 * Which marks a write-up carries, by the rules that hold for what is written by hand.
 * @param head Its front matter, of which comments may say it.
 */
export function keptBack(body: string, labels: readonly FoundLabel[], head = ''): KeptBack {
	const { hidden, doubtful } = marksIn(body);
	const shown = new Set([MARK, ...wordsOf(without(body, hidden))]);
	const words = hidden.flatMap(({ start, end }) => wordsOf(body.slice(start, end)));
	const label = labels.find((each) => isRestriction(each) || isDraft(each)) ?? conditionIn(body);
	return {
		...(label && { label }),
		words: new Set(words.filter((word) => !shown.has(word))),
		doubtful: doubtful + marksInComments(head, 0).length,
	};
}

/**
 * What a template shows to some only, or to nobody, would be shown to all without it: `{% if internal %}`,
 * `{{#if staff_only}}`, `<Private>`, `{% comment %}`, `{/* … *\/}`.
 */
function conditionIn(body: string): FoundLabel | undefined {
	for (const [tag] of body.replace(CODE, '').matchAll(TEMPLATE_TAG)) {
		const said = tag.replace(/(["']).*?\1/g, '').replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
		const words = said.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
		const isForFew = [said, words.join(' '), ...words].some((each) => isMarkText(each) || PUBLIC.test(each));
		if (isForFew || COMMENT.test(tag)) return { name: 'template', value: oneLine(tag) };
	}
	return undefined;
}

const CODE = /^ {0,3}(`{3,}|~{3,})[\s\S]*?^ {0,3}\1|`[^`\n]+`/gm;
/** What begins a part of a page in Liquid, Jinja, Handlebars, Go or MDX. */
const TEMPLATE_TAG =
	/\{%-?\s*(?:if|unless|comment)\b[^%\n]{0,200}%\}|\{\{[-~]?\s*(?:[#^%<!]|\/\*|if\b|with\b)[^}\n]{0,200}|\{\/\*(?!\s*truncate\s*\*)|<\p{Lu}\p{L}{2,40}(?=[\s>])/gu;
const COMMENT = /^\{%-?\s*comment|^\{\{[-~]?\s*(?:!|\/\*)|^\{\/\*/;
const PUBLIC = /^(?:public|external|staff|employees?)$/i;

/** The same of a write-up that must not be parsed: of its lines, which may seem marked where they are none. */
export function keptBackByLines(written: string, labels: readonly FoundLabel[]): KeptBack {
	const plain = written
		.split('\n')
		.map((line) => line.replace(/^[\s>#*_:!-]+|[\s*_]+$/g, '').slice(0, LONGEST_LINE));
	const doubtful = plain.filter((line) => isMarkText(line) || beginsWithMark(line) || endsWithMark(line));
	const label = conditionIn(written);
	return { ...(label && { label }), ...keptBack('', labels), doubtful: doubtful.length };
}

/** In letters. */
const LONGEST_LINE = 1_000;

/** Whether any part carries a mark. */
export function hasMarks({ words, doubtful }: KeptBack): boolean {
	return doubtful > 0 || words.size > 0;
}

/** Whether no mark of the source was lost on the way: what it hides is hidden still, and each doubtful one is an error. */
export function isHonoured(marks: KeptBack, file: SourceFile, knowledgeBase: KnowledgeBase): boolean {
	if (marks.label !== undefined) return false;
	if (!hasMarks(marks)) return true;
	const { postmortem, published = postmortem, findings } = parseFile(file, knowledgeBase);
	const shown = wordsOf([...textsIn(published)].join('\n'));
	if (postmortem === undefined || shown.some((word) => marks.words.has(word))) return false;
	return findings.filter((each) => namesMark(each, file.text)).length >= marks.doubtful;
}

/** Whether a finding of a file is about a mark: also about the chip, where that is in no place of a chip. */
export function namesMark({ check, range }: Finding, text: string): boolean {
	const value = range && /^`*([^`]+)`*$/.exec(text.slice(range.start, range.end))?.[1];
	return check === 'internal-mark' || (value !== undefined && looksLikeMark({ value }));
}

/** What the report says of it. */
export function keptBackBy(marks: KeptBack, isShown: boolean): Pick<ImportReport, 'keptBack'> {
	if (marks.label) return { keptBack: marks.label };
	return hasMarks(marks) ? { keptBack: isShown ? 'parts' : 'whole' } : {};
}

function marksIn(body: string): { readonly hidden: readonly Range[]; readonly doubtful: number } {
	const tree = parseMarkdown(body);
	const marks = [takeHeadingMarks(tree), takeParagraphMarks(tree, body)];
	return {
		hidden: marks.flatMap(({ hidden }) => hidden),
		doubtful: marks.reduce((sum, { findings }) => sum + findings.length, 0),
	};
}

function without(text: string, hidden: readonly Range[]): string {
	const blank = (left: string, { start, end }: Range) =>
		left.slice(0, start) + ' '.repeat(end - start) + left.slice(end);
	return hidden.reduce(blank, text);
}

function* textsIn(value: unknown): Generator<string> {
	if (typeof value === 'string') yield value;
	else if (typeof value === 'object' && value !== null)
		for (const [key, each] of Object.entries(value)) if (!NUMBERED.test(key)) yield* textsIn(each);
}

/** Names of places, as `timeline-6`, are made by this program. */
const NUMBERED = /^anchors?$/;
