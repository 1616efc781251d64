import {
	markdownTooCostlyFinding,
	nestingDepthFinding,
	tableSizeFinding,
} from '#domain/findings/costly-markdown-findings';
import type { Finding } from '#domain/findings/diagnostic';
import { COST, MOST_MICROSECONDS } from './costs.ts';
import { type Line, linesOf, type Paragraph, paragraphsOf } from './paragraphs.ts';

/** Quotations in lists in quotations: the deepest real one has five levels. */
export const MOST_LEVELS = 100;
export const MOST_COLUMNS = 100;
export const MOST_CELLS = 20_000;

/**
 * Looks, in one pass over the lines, for Markdown that would stall or overflow a parser. Run before `parseMarkdown`;
 * where anything is found, the text must not be parsed. Estimates from above, because the parser alone knows what is
 * code: real files stay far below.
 */
export function findCostlyMarkdown(text: string): Finding[] {
	const lines = linesOf(text);
	const paragraphs = paragraphsOf(lines);
	return [
		...findDeepLine(lines),
		...paragraphs.filter(isTooLargeTable).slice(0, 1).map(tableSizeFinding),
		...findTooCostly(text, paragraphs),
	];
}

function findDeepLine(lines: readonly Line[]): Finding[] {
	const line = lines.find((it) => levelsOf(it) > MOST_LEVELS);
	return line ? [nestingDepthFinding({ start: line.start, end: line.start + line.text.length })] : [];
}

/** How deep a line may lie in quotations and lists: one level a marker, or two columns of indentation before one. */
function levelsOf({ text, indentation }: Line): number {
	const [prefix = ''] = /^(?:[ \t]*(?:>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))*/.exec(text) ?? [];
	const markers = prefix.match(/>|[-*+]|\d{1,9}[.)]/g)?.length ?? 0;
	return markers === 0 ? 0 : markers + Math.floor(indentation / 2);
}

/** Rows are filled up to the width of the head, so that a few bytes a row may become a hundred cells. */
function isTooLargeTable({ lines }: Paragraph): boolean {
	let columns = 0;
	let cells = 0;
	for (const { text } of lines) {
		const isDelimiterRow = /^[ \t>|:-]+$/.test(text) && text.includes('|') && text.includes('-');
		if (isDelimiterRow) columns = Math.max(columns, text.split('|').length - 1);
		cells += columns;
	}
	return columns > MOST_COLUMNS || cells > MOST_CELLS;
}

function findTooCostly(text: string, paragraphs: readonly Paragraph[]): Finding[] {
	const costs = paragraphs.map(costOfParagraph);
	const total = costs.reduce((sum, cost) => sum + cost, costOfFile(text, paragraphs));
	if (total <= MOST_MICROSECONDS) return [];
	const worst = paragraphs[costs.indexOf(Math.max(...costs))];
	return [markdownTooCostlyFinding(worst?.lines[0])];
}

function costOfParagraph({ lines, length }: Paragraph): number {
	let runs = 0;
	let declarations = 0;
	let pipeLines = 0;
	let lazyLines = 0;
	let cost = 0;
	let open = 0;
	let closed = 0;
	let isQuoted = false;
	for (const { text } of lines) {
		runs += countRuns(text);
		declarations += text.match(/<[!?]/g)?.length ?? 0;
		if (text.includes('|')) pipeLines += 1;
		const hasQuoteMark = /^[ \t]*>/.test(text);
		if (isQuoted && !hasQuoteMark) lazyLines += 1;
		isQuoted ||= hasQuoteMark;
		for (const [bracket] of text.matchAll(/[[\]]/g)) {
			if (bracket === '[') open += 1;
			else {
				closed += 1;
				cost += COST.bracketDepth * open;
				open = Math.max(0, open - 1);
			}
		}
	}
	return (
		cost +
		COST.emphasisPair * runs ** 2 +
		COST.bracketPair * closed ** 2 +
		COST.declarationScan * declarations * length +
		COST.pipeLinePair * pipeLines ** 2 +
		COST.lazyLinePair * lazyLines ** 2
	);
}

/** A long run is as dear as several: it opens and closes piece by piece. */
function countRuns(text: string): number {
	let count = 0;
	for (const [run] of text.matchAll(/\*+|_+|~+/g)) count += Math.min(run.length, 4) / 2 + 0.5;
	return count;
}

function costOfFile(text: string, paragraphs: readonly Paragraph[]): number {
	let lineCount = 0;
	let items = 0;
	let underlines = 0;
	let quotations = 0;
	let definitions = 0;
	let headings = 0;
	let tableRows = 0;
	for (const { lines } of paragraphs) {
		lineCount += lines.length;
		lines.forEach(({ text: line }, index) => {
			if (/^[ \t>]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/.test(line)) items += 1;
			if (index > 0 && /^[ \t>]*(?:=+|-+)[ \t]*$/.test(line)) underlines += 1;
			if (/^[ \t]*>/.test(line) && !/^[ \t]*>/.test(lines[index - 1]?.text ?? '')) quotations += 1;
			if (/^[ \t>]*\[[^\]]*\]:/.test(line)) definitions += 1;
			if (/^ {0,3}#{1,6}(?:[ \t]|$)/.test(line)) headings += 1;
			if (line.includes('|')) tableRows += 1;
		});
	}
	return (
		COST.underlinePair * underlines ** 2 +
		COST.quotationPair * quotations ** 2 +
		COST.definitionPair * definitions ** 2 +
		COST.headingPair * headings ** 2 +
		COST.listItem * items +
		COST.tableRow * tableRows +
		COST.line * lineCount +
		COST.paragraph * paragraphs.length +
		COST.inlineSign * countOf(text, '`') +
		COST.inlineSign * countOf(text, '<') +
		COST.character * text.length
	);
}

function countOf(text: string, sign: string): number {
	let count = 0;
	for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count += 1;
	return count;
}
