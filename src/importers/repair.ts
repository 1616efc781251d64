import type { Nodes } from 'mdast';
import { toString as toText } from 'mdast-util-to-string';
import { applyEdits } from '#domain/apply-edits';
import { parseFile } from '#domain/checks/parse-file';
import { checkById } from '#domain/checks/registry';
import type { Edit, Finding, Range } from '#domain/findings/diagnostic';
import type { KnowledgeBase } from '#domain/knowledge-base';
import { nodesOf } from '#domain/markdown/nodes-of';
import { parseMarkdown } from '#domain/markdown/parse-markdown';
import { divideBody } from '#domain/parse/body';
import { nodeRange } from '#domain/parse/nodes';
import type { SourceFile } from '#domain/parse/parsed-file';
import { dataKind } from '#domain/parse/read-lists';
import { isPhrase, type Said } from '#domain/text/phrase';
import { namesMark } from './kept-back.ts';
import { wordsOf } from './lost-words.ts';

const MOST_ROUNDS = 12;

/** What only a person can mend or decide: it stays an error, as in what is written by hand. */
const FOR_A_PERSON = new Set(['secret', 'personal-data']);

export interface RepairSource {
	readonly text: string;
	readonly isMarked: boolean;
}

/**
 * Mends what the checks find in a file that was composed from another, by their own repairs where they have one. What
 * was no chip, time or link in its source becomes text; a list that cannot be read goes below `original`.
 * @param source What it was composed from, and whether that keeps parts of itself back: then no mark is mended. In any
 *   other one is what cells make together, or a code that stands elsewhere now.
 * @returns the text, and whether it is clean.
 */
export function repair(
	file: SourceFile,
	knowledgeBase: KnowledgeBase,
	original: string,
	source: RepairSource,
): { text: string; isClean: boolean } {
	let { text } = file;
	for (let round = 0; round < MOST_ROUNDS; round += 1) {
		const faults = faultsOf({ ...file, text }, knowledgeBase, source);
		if (faults.length === 0) return { text, isClean: true };
		const edits = faults.flatMap((fault) => {
			const own = editsFor(fault, text, knowledgeBase, original);
			return own.length > 0 ? [own] : [];
		});
		const mended = applyEdits(text, edits);
		if (mended === text) return { text, isClean: false };
		text = mended;
	}
	return { text, isClean: faultsOf({ ...file, text }, knowledgeBase, source).length === 0 };
}

function faultsOf(file: SourceFile, knowledgeBase: KnowledgeBase, source: RepairSource): Finding[] {
	return parseFile(file, knowledgeBase).findings.filter((finding) => {
		const { check, severity, message } = finding;
		const known = checkById.get(check);
		if (FOR_A_PERSON.has(check) || known?.asksForMore) return false;
		if (source.isMarked && namesMark(finding, file.text)) return false;
		if (check === 'internal-mark' && isOwnMark(message, source.text)) return false;
		return (severity ?? known?.severity) === 'error';
	});
}

/** `Do not share` in the source is its author's mark; words that cells make together are none. */
function isOwnMark(message: Said, source: string): boolean {
	const shown = isPhrase(message) ? String(message.values[0]).replace(/^`+|`+$/g, '') : '';
	const plain = source.replace(/`+[^`\n]+`+/g, ' ');
	return shown.includes(' — ') ? plain.includes(shown) : wordsIn(plain).includes(wordsIn(shown));
}

function wordsIn(text: string): string {
	return ` ${wordsOf(text).join(' ')} `;
}

function editsFor(
	{ check, range, edits }: Finding,
	text: string,
	knowledgeBase: KnowledgeBase,
	original: string,
): readonly Edit[] {
	if (edits !== undefined) return edits;
	if (range === undefined) return [];
	if (/^(?:link|image)-/.test(check))
		return asText(text, range, ['link', 'image', 'linkReference', 'imageReference', 'definition']);
	if (/^(?:hidden|control)-character/.test(check)) return [{ range, text: '' }];
	const code = asText(text, range, ['inlineCode']);
	if (code.length > 0) return code;
	if (check === 'internal-mark') return unmarked(text, range);
	const unknown = check.startsWith('time-') || check.startsWith('local-time') ? asUnknown(text, range) : [];
	return unknown.length > 0 ? unknown : demoted(text, range, knowledgeBase, original);
}

/** What makes a mark of a whole paragraph is a code in it, or the dash between its cells. */
function unmarked(text: string, range: Range): Edit[] {
	const written = text.slice(range.start, range.end);
	const at = (index: number, length: number) => ({
		start: range.start + index,
		end: range.start + index + length,
	});
	const code = /`+[^`]+`+/.exec(written);
	if (code !== null) return asText(text, at(code.index, code[0].length), ['inlineCode']);
	const dash = written.lastIndexOf(' — ');
	return dash < 0 ? [] : [{ range: at(dash, 3), text: ' / ' }];
}

/** Takes the innermost node of these types around a range for the text that it shows. */
function asText(text: string, range: Range, types: readonly string[]): Edit[] {
	const found = [...nodesOf<Nodes>(parseMarkdown(text), () => false)]
		.filter((node) => types.includes(node.type) && covers(nodeRange(node), range))
		.sort((one, other) => nodeRange(other).start - nodeRange(one).start);
	const [node] = found;
	if (node === undefined) return [];
	return [{ range: nodeRange(node), text: plain(node) }];
}

function covers(outer: Range, inner: Range): boolean {
	return outer.start <= inner.start && inner.end <= outer.end + 1;
}

function plain(node: Nodes): string {
	if (node.type === 'inlineCode') return node.value.replace(/[\\`*_[\]<>]/g, '\\$&');
	const shown = node.type === 'image' ? (node.alt ?? '') : toText(node);
	const url = 'url' in node ? node.url : '';
	const address = url === '' || shown === url ? '' : ` (\`${url.replaceAll('`', '')}\`)`;
	return (shown === '' ? address.trim() : `${shown.replace(/[\\`*_[\]<>]/g, '\\$&')}${address}`) || ' ';
}

/** An item whose time cannot be placed is of unknown time, and says its own in words. */
function asUnknown(text: string, { start }: Range): Edit[] {
	const lineStart = text.lastIndexOf('\n', start - 1) + 1;
	const marker = /^\s*[-*+]\s+/.exec(text.slice(lineStart))?.[0];
	if (marker === undefined || text.startsWith('unknown ', lineStart + marker.length)) return [];
	const at = lineStart + marker.length;
	return [{ range: { start: at, end: at }, text: 'unknown ' }, ...datedBelow(text, lineStart)];
}

/** Below an unknown time a clock says its day: the one that it was on. */
function datedBelow(text: string, lineStart: number): Edit[] {
	const [above, below] = [text.slice(0, lineStart), text.slice(lineStart)];
	const next = /^(?=.*\n)(?:.*\n(?![-*+#]))*.*\n[-*+] ~?(?=\d{2}:\d{2})/.exec(below)?.[0];
	const [day] = [...above.matchAll(/^(?:date: |#+ |[-*+] ~?)(\d{4}-\d{2}-\d{2})/gm)]
		.map((it) => it[1])
		.toReversed();
	if (next === undefined || day === undefined || !isTimed(above)) return [];
	const at = lineStart + next.length;
	return [{ range: { start: at, end: at }, text: `${day} ` }];
}

/** Whether an item of the last section has a time: with none above it, a clock is on the day of the incident. */
function isTimed(above: string): boolean {
	return /^[-*+] ~?(?:\d{2}:|\d{4}-)/m.test(above.slice(above.lastIndexOf('\n## ') + 1));
}

/** Gives a section another heading, under which its list is prose. */
function demoted(text: string, range: Range, knowledgeBase: KnowledgeBase, original: string): Edit[] {
	const head = /^---\n[\s\S]*?\n---\n/.exec(text)?.[0].length ?? 0;
	const body = ' '.repeat(head) + text.slice(head);
	const tree = parseMarkdown(body);
	const section = divideBody(tree, knowledgeBase, body).sections.find(
		(each) => dataKind(each) !== undefined && covers(each.range, { start: range.start, end: range.start }),
	);
	if (section === undefined) return [];
	const heading = nodeRange(section.heading);
	return [{ range: heading, text: `## ${original}\n\n**${toText(section.heading)}**` }];
}
