import type { Paragraph, Table } from 'mdast';
import { toString as toText } from 'mdast-util-to-string';
import { oneLine, type SourceBlock } from './blocks.ts';
import type { FoundLabel } from './found.ts';

/** What people call the facts that have a key of their own, folded; the rest is read by no one. */
const NAMES = {
	title: ['title', 'incident', 'name', '제목', '장애명', '사건'],
	date: [
		'date',
		'incident date',
		'incident day',
		'date of incident',
		'day of incident',
		'day',
		'occurred',
		'occurred on',
		'start time',
		'started at',
		'incident start',
		'incident start time',
		'incident period',
		'outage date',
		'date of outage',
		'event date',
		'when',
		'outage start',
		'날짜',
		'일자',
		'date and time',
		'date/time',
		'발생일',
		'발생 일시',
		'발생일시',
		'발생 시각',
		'발생시각',
		'장애 일시',
		'장애 발생 일시',
		'일시',
		'장애 기간',
		'발생 기간',
		'발생일자',
		'장애 일자',
		'장애일',
		'발생 날짜',
		'datum',
		'日付',
		'日時',
		'発生日',
		'発生日時',
		'影響期間',
		'영향 기간',
	],
	severity: [
		'severity',
		'sev',
		'severity level',
		'incident severity',
		'level',
		'심각도',
		'장애 등급',
		'등급',
		'schweregrad',
		'重大度',
	],
	duration: [
		'duration',
		'total duration',
		'outage duration',
		'incident duration',
		'지속 시간',
		'장애 시간',
		'지속시간',
	],
	impact: ['impact', 'customer impact', 'user impact', '영향', '영향 범위'],
	services: [
		'service',
		'services',
		'affected service',
		'affected services',
		'services affected',
		'서비스',
		'영향 서비스',
	],
	tags: ['tags', 'labels', 'keywords', '태그'],
	category: ['root cause category', 'cause category', 'category', '원인 분류', '근본 원인 분류'],
	timezone: ['timezone', 'time zone', '시간대'],
} as const;

export type LabelName = keyof typeof NAMES;

const BY_NAME: ReadonlyMap<string, LabelName> = new Map(
	Object.entries(NAMES).flatMap(([label, names]) => names.map((name) => [name, label as LabelName] as const)),
);

/** The fact that a label names, where its name is one of a known few. */
export function labelName(name: string): LabelName | undefined {
	return BY_NAME.get(foldLabel(name.replaceAll('_', ' ')));
}

export function foldLabel(name: string): string {
	return oneLine(name)
		.normalize('NFC')
		.toLowerCase()
		.replace(/^[\p{So}\p{P}\s]+|[\p{P}\s]+$/gu, '');
}

/** `Label: value` lines, items and rows of two columns, in the order in which they stand. */
export function labelsIn(blocks: readonly SourceBlock[]): FoundLabel[] {
	return blocks.flatMap(({ node }) => {
		if (node.type === 'table') return tableLabels(node);
		if (node.type === 'blockquote')
			return labelsIn(node.children.map((child) => ({ node: child, source: '' })));
		if (node.type === 'list')
			return node.children.flatMap((item) =>
				item.children[0]?.type === 'paragraph' ? lineLabels(item.children[0]) : [],
			);
		return node.type === 'paragraph' ? lineLabels(node) : [];
	});
}

/** True for a block that says nothing but `Label: value`. */
export function isMetadata({ node }: SourceBlock): boolean {
	if (node.type === 'table') return node.children.every((row) => row.children.length <= 2);
	const paragraphs =
		node.type === 'list'
			? node.children.flatMap((item) => item.children.filter((child) => child.type === 'paragraph'))
			: node.type === 'paragraph'
				? [node]
				: [];
	if (paragraphs.some(beginsWithCode)) return false;
	const lines = paragraphs.flatMap((paragraph) => linesOf(paragraph));
	return lines.length > 0 && lines.every((line) => LABELLED.test(line) && line.length < 200);
}

/** The colon of a code belongs to it: `npm run test:all`. */
function beginsWithCode({ children: [first] }: Paragraph): boolean {
	return first?.type === 'inlineCode' && first.value.includes(':');
}

/** The colon of a clock, or behind a day, is none of a label: `Between 09:15 and 09:37`, `2026-08-30: it fell`. */
export const LABELLED =
	/^(?!(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}\s*[:：|])([^:：|]{2,40}?)(?<!\d(?=[:：]\d))\s*[:：|]\s*(\S.*)$/;

function lineLabels(paragraph: Paragraph): FoundLabel[] {
	if (beginsWithCode(paragraph)) return [];
	return linesOf(paragraph).flatMap((line) => {
		const [, name, value] = LABELLED.exec(line) ?? [];
		return name !== undefined && value !== undefined ? [{ name, value }] : [];
	});
}

export function linesOf(paragraph: Paragraph): string[] {
	const text = paragraph.children.map((child) => (child.type === 'break' ? '\n' : toText(child))).join('');
	return (
		text
			// A list of definitions (`Date`, and below it `: 2026-03-14`), and one of fields (`:Date: 2026-03-14`).
			.replace(/(?<=^|\n)([^\n:：]{2,40})\n[ \t]{0,3}:[ \t]+/g, '$1: ')
			.replace(/(?<=^|\n):(?=[\p{L}][^\n:]{1,39}:[ \t])/gu, '')
			.split(/\r?\n|<br\s*\/?>/)
			.flatMap(factsBeside)
			.map(oneLine)
			.filter(Boolean)
	);
}

/** `Date: 2026-03-14 | Severity: SEV-2` says one fact beside the other, where each has its label. */
function factsBeside(line: string): string[] {
	const facts = line.split(/\s+[|·•/]\s+/u);
	return facts.length > 1 && facts.every((fact) => /^\P{L}*\p{L}[^:：|]{1,40}[:：]\s*\S/u.test(fact))
		? facts
		: [line];
}

function tableLabels({ children }: Table): FoundLabel[] {
	const rows = children.map(({ children: cells }) => cells.map((cell) => oneLine(toText(cell))));
	const [names = [], values = [], ...more] = rows;
	// One row below the names of its columns: `| Date | Severity | Duration |`.
	const isBeside =
		names.length > 2 && more.length === 0 && names.filter((name) => labelName(name) !== undefined).length > 1;
	if (isBeside)
		return names.flatMap((name, index) => (values[index] ? [{ name, value: values[index] }] : []));
	return children.flatMap(({ children: [name, value, ...others] }) =>
		name && value && others.length === 0
			? [{ name: oneLine(toText(name)), value: oneLine(toText(value)) }]
			: [],
	);
}
