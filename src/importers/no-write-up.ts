import { toString as toText } from 'mdast-util-to-string';
import type { KnowledgeBase } from '#domain/knowledge-base';
import { blocksOf, isHeading } from './blocks.ts';
import { dayIn } from './find-day.ts';
import type { FoundDocument } from './found.ts';
import { namedKind } from './named-kind.ts';

/** What a file is instead of a write-up: it is left out unless someone names it. */
export type OtherFile = 'empty' | 'template' | 'layout' | 'about' | 'index';

/** What a file of a folder is, where it is no write-up of an incident: by its name, and by what it has not filled in. */
export function otherFile(
	{ id, markdown }: Pick<FoundDocument, 'id' | 'markdown'>,
	knowledgeBase: KnowledgeBase,
): OtherFile | undefined {
	const folders = id.split('/').slice(0, -1);
	const name = id
		.slice(id.lastIndexOf('/') + 1)
		.replace(/\.\w{1,8}$/, '')
		.normalize('NFC');
	const text = withoutCode(markdown);
	if (!/[\p{L}\p{N}]/u.test(markdown)) return 'empty';
	if (isLayout(folders, text)) return 'layout';
	if (isTemplate(name, folders, text)) return 'template';
	const isAbout = ABOUT.test(name);
	if (!isAbout && !INDEX.test(name)) return undefined;
	// A folder of its own holds an incident as `README.md` or `index.md`.
	const isOwn = folders.length > 0 && /^(?:readme|_?index)$/i.test(name);
	return isOwn && isWriteUp(markdown, knowledgeBase) ? undefined : isAbout ? 'about' : 'index';
}

const ABOUT =
	/^(?:readme|contributing|contributors|code[_ -]of[_ -]conduct|licen[cs]e|notice|changelog|security|authors|maintainers|governance|conventions|about|about[_ -]us|contact|support|faq|privacy|terms|glossary|agents|claude|소개|안내)(?:[._-][a-z]{2})?$/i;
const INDEX =
	/^(?:_?index|summary|_?sidebar|toc|table[_ -]of[_ -]contents|home|catalog|404|목록|목차|차례)(?:[._-][a-z]{2})?$/i;
const TEMPLATE = /(?:^|[^\p{L}])(?:templates?|boilerplate|skeleton)(?:$|[^\p{L}])|템플릿|양식|서식/iu;

/** A template has days and clocks to be filled in; an incident with templates in its name has those of its own. */
function isTemplate(name: string, folders: readonly string[], text: string): boolean {
	const isNamed = TEMPLATE.test(name) || folders.some((folder) => TEMPLATE.test(folder.replaceAll('_', ' ')));
	const blanks = new Set(text.match(BLANK)).size;
	const hasDay = dayIn(name) !== undefined || dayIn(text) !== undefined;
	return isNamed ? !hasDay || (blanks > 0 && dayIn(name) === undefined) : !hasDay && blanks >= MOST_BLANKS;
}

/** A write-up may leave this many different blanks, less one, that its template had. */
const MOST_BLANKS = 3;
const BLANK =
	/\byyyy\b|\bMM[-/]DD\b|\bHH:MM\b|\bXX:XX\b|\{\{[^{}\n]+\}\}|<[\p{L}][^<>\n/="]* [^<>\n/="]*>|\[[\p{L}][^\][\n]{2,60}\](?![([:])|_{4,}|\(예[:)]/giu;

/** A page of a site generator that makes others. */
function isLayout(folders: readonly string[], text: string): boolean {
	if (folders.some((folder) => /^_(?:layouts|includes|templates|partials)$/i.test(folder))) return true;
	const isMaking = /\{%-?\s*(?:for|extends|block|layout|macro)\b/.test(text);
	const values = text.match(/\{\{[^{}\n]+\}\}/g)?.length ?? 0;
	const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
	return (isMaking && dayIn(text) === undefined) || (values >= 3 && values * WORDS_OF_VALUE > words);
}

/** So many words of a text for each value that is put in: fewer, and the values are what the page is about. */
const WORDS_OF_VALUE = 12;

function isWriteUp(markdown: string, knowledgeBase: KnowledgeBase): boolean {
	const isNamed = (title: string) => {
		const kind = namedKind(title, knowledgeBase);
		return kind !== undefined && kind !== 'opinion';
	};
	const headings = blocksOf(markdown).filter(isHeading);
	return dayIn(markdown) !== undefined && headings.some(({ node }) => isNamed(toText(node)));
}

function withoutCode(markdown: string): string {
	return markdown
		.replace(/^[ \t]*(`{3,}|~{3,})[\s\S]*?(?:^[ \t]*\1|$(?![\s\S]))/gm, '')
		.replace(/`[^`\n]*`/g, '');
}
