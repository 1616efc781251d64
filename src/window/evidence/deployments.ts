import { type Phrase, phrase } from '#domain/text/phrase';
import { secondsOf } from './written-time.ts';

/** A version that was deployed at a moment. */
export interface Deployment {
	/** Seconds since 1970. */
	readonly time: number;
	/** As the record names it. */
	readonly version: string;
}

/**
 * Reads a record of deployments: JSON, one JSON object a line, or a table with commas, semicolons, tabs or bars.
 * Columns go by the names below, and times carry their offset or count from 1970. Oldest first.
 */
export function parseDeployments(text: string): Deployment[] | { readonly problem: Phrase } {
	const plain = text.replace(/^\ufeff/, '');
	const rows = /^\s*[[{]/.test(plain) ? jsonRows(plain) : tableRows(plain);
	if (!rows) return { problem: FORM };
	const deployments: Deployment[] = [];
	for (const [index, row] of rows.entries()) {
		const time = firstValue(row, TIMES);
		const version = firstValue(row, VERSIONS);
		const seconds = secondsOf(time);
		if (seconds === undefined || typeof version !== 'string' || version.trim() === '')
			return unreadable(index, time);
		deployments.push({ time: seconds, version: version.trim() });
	}
	return deployments.toSorted((one, other) => one.time - other.time);
}

/** Best first: where a record has both, a commit says more than the branch it came from. */
const TIMES =
	'time deployedat deployed finishedat completedat timestamp datetime date when at createdat 시각 일시 시간 배포시각 배포일시 날짜'.split(
		' ',
	);
const VERSIONS =
	'version sha commit commitsha commitid commithash tag tagname release revision rev ref image build 버전 커밋 태그 릴리스'.split(
		' ',
	);

type Row = Readonly<Record<string, unknown>>;

function firstValue(row: Row, names: readonly string[]): unknown {
	const name = names.find((each) => row[each] !== undefined && row[each] !== '');
	return name === undefined ? undefined : row[name];
}

function jsonRows(text: string): Row[] | undefined {
	const value =
		parseJson(text) ??
		parseJson(
			`[${text
				.trim()
				.split(/\r?\n\s*/)
				.filter(Boolean)
				.join(',')}]`,
		);
	const list = Array.isArray(value) ? value : onlyList(value);
	return list?.every((row) => typeof row === 'object' && row !== null)
		? list.map((row: object) => named(Object.entries(row)))
		: undefined;
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** The list in `{"deployments": […]}`; an object that is itself a row is a list of one. */
function onlyList(value: unknown): unknown[] | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	const lists = Object.values(value).filter((each) => Array.isArray(each));
	if (lists.length === 1) return lists[0];
	const row = named(Object.entries(value));
	return firstValue(row, TIMES) !== undefined && firstValue(row, VERSIONS) !== undefined
		? [value]
		: undefined;
}

function tableRows(text: string): Row[] | undefined {
	const [head = '', ...lines] = text.split(/\r?\n/).filter((line) => line.trim() !== '');
	const sign =
		[',', ';', '\t', '|'].toSorted((one, other) => count(head, other) - count(head, one))[0] ?? ',';
	const names = cells(head, sign);
	const columns = named(names.map((name) => [name, '-']));
	if (firstValue(columns, TIMES) === undefined || firstValue(columns, VERSIONS) === undefined)
		return undefined;
	return lines.map((line) => {
		const values = cells(line, sign);
		return named(names.map((name, index) => [name, values[index] ?? '']));
	});
}

/** `Deployed at`, `deployed_at` and `deployedAt` are one name. */
function named(entries: readonly (readonly [string, unknown])[]): Row {
	return Object.fromEntries(
		entries.map(([name, value]) => [name.toLowerCase().replace(/[\s_-]+/g, ''), value]),
	);
}

function count(text: string, sign: string): number {
	return text.split(sign).length - 1;
}

/** Cells of a line; quotes hold separators, and a quote is doubled inside of them. */
function cells(line: string, sign: string): string[] {
	const cell = new RegExp(`(?:^|(?<=[${sign}])) *(?:"((?:[^"]|"")*)"|([^${sign}]*))`, 'g');
	return [...line.matchAll(cell)].map(([, quoted, plain = '']) =>
		quoted === undefined ? plain.trim() : quoted.replaceAll('""', '"').trim(),
	);
}

function unreadable(index: number, time: unknown): { problem: Phrase } {
	return {
		problem: phrase('deployments.problem', index + 1, String(time)),
	};
}

const FORM: Phrase = phrase('deployments.form');
