import type { CheckFinding } from '#domain/checks/check';
import type { Range } from '#domain/findings/diagnostic';
import { readOwnText } from './own-texts.ts';
import { isPlain } from './plain.ts';
import { SEVERITIES } from './read-own-check.ts';

/** More in one file say nothing new, and a generator may go on for ever. */
const MOST_FINDINGS = 1_000;

/** The text of a postmortem, by its path. */
export type TextOf = (path: string) => string | undefined;

/** What a check returned is none of what it may return: what was found and what was expected, as code. */
export interface Nonsense {
	readonly found: string;
	readonly expected: string;
}

/**
 * Takes what a check returned as findings of a text, copied key by key: nothing of the team's objects is kept.
 * @throws whatever a generator throws.
 */
export function readOwnFindings(returned: unknown, text: string, textOf: TextOf): CheckFinding[] | Nonsense {
	if (returned === undefined || returned === null) return [];
	if (isPlain(returned) && typeof returned['then'] === 'function')
		return { found: 'Promise', expected: A_LIST };
	if (typeof returned !== 'object' || !(Symbol.iterator in returned))
		return { found: shown(returned), expected: A_LIST };
	const findings: CheckFinding[] = [];
	for (const each of returned as Iterable<unknown>) {
		if (findings.length === MOST_FINDINGS)
			return { found: `findings.length > ${MOST_FINDINGS}`, expected: `findings.length <= ${MOST_FINDINGS}` };
		const finding = readFinding(each, text, textOf);
		if ('found' in finding) return finding;
		findings.push(finding);
	}
	return findings;
}

const A_LIST = '[{ range, message, fix }, … ]';

const KEYS = ['range', 'message', 'fix', 'severity', 'edits', 'related'];

function readFinding(value: unknown, text: string, textOf: TextOf): CheckFinding | Nonsense {
	if (!isPlain(value)) return { found: shown(value), expected: '{ range, message, fix }' };
	const other = Object.keys(value).find((key) => !KEYS.includes(key));
	if (other !== undefined) return { found: `{ ${other} }`, expected: `{ ${KEYS.join(', ')} }` };
	const message = readOwnText(value['message']);
	if (message === undefined)
		return { found: `message: ${shown(value['message'])}`, expected: 'message: "…"' };
	const fix = readOwnText(value['fix']);
	if (fix === undefined) return { found: `fix: ${shown(value['fix'])}`, expected: 'fix: "…"' };
	const severity = SEVERITIES.find((each) => each === value['severity']);
	if (severity === undefined && value['severity'] !== undefined)
		return {
			found: `severity: ${shown(value['severity'])}`,
			expected: SEVERITIES.map((each) => JSON.stringify(each)).join(' | '),
		};
	const range = readRange(value['range'], text, 'range');
	if (range && 'found' in range) return range;
	const edits = readEach(value['edits'], 'edits', (each) => readEdit(each, text));
	if (edits && 'found' in edits) return edits;
	const related = readEach(value['related'], 'related', (each) => readRelated(each, textOf));
	if (related && 'found' in related) return related;
	return {
		message,
		fix,
		...(severity && { severity }),
		...(range && { range }),
		...(edits && { edits }),
		...(related && { related }),
	};
}

function readRange(value: unknown, text: string, name: string): Range | Nonsense | undefined {
	if (value === undefined) return undefined;
	const expected = `0 <= start <= end <= ${text.length}`;
	if (!isPlain(value)) return { found: `${name}: ${shown(value)}`, expected };
	const { start, end } = value;
	if (!Number.isInteger(start) || !Number.isInteger(end))
		return { found: `${name}: { start: ${shown(start)}, end: ${shown(end)} }`, expected };
	const range = { start: Number(start), end: Number(end) };
	if (range.start < 0 || range.end < range.start || range.end > text.length)
		return { found: `${name}: { start: ${range.start}, end: ${range.end} }`, expected };
	return range;
}

function readEdit(value: unknown, text: string): { range: Range; text: string } | Nonsense {
	const range = isPlain(value) ? readRange(value['range'], text, 'edits.range') : undefined;
	if (!isPlain(value) || range === undefined || typeof value['text'] !== 'string')
		return { found: `edits: ${shown(value)}`, expected: '{ range, text }' };
	return 'found' in range ? range : { range, text: value['text'] };
}

type Related = NonNullable<CheckFinding['related']>[number];

function readRelated(value: unknown, textOf: TextOf): Related | Nonsense {
	const message = isPlain(value) ? readOwnText(value['message']) : undefined;
	if (!isPlain(value) || typeof value['path'] !== 'string' || message === undefined)
		return { found: `related: ${shown(value)}`, expected: '{ path, message }' };
	const { path } = value;
	const text = textOf(path);
	if (text === undefined) return { found: `related.path: ${path}`, expected: 'postmortem.path' };
	const range = readRange(value['range'], text, 'related.range');
	if (range && 'found' in range) return range;
	return { path, message, ...(range && { range }) };
}

function readEach<Value extends object>(
	value: unknown,
	name: string,
	read: (each: unknown) => Value | Nonsense,
): Value[] | Nonsense | undefined {
	if (value === undefined) return undefined;
	if (!Array.isArray(value)) return { found: `${name}: ${shown(value)}`, expected: `${name}: [ … ]` };
	const all: Value[] = [];
	for (const each of value) {
		const one = read(each);
		if ('found' in one && 'expected' in one) return one as Nonsense;
		all.push(one as Value);
	}
	return all;
}

function shown(value: unknown): string {
	if (typeof value === 'string') return JSON.stringify(value.slice(0, 40));
	if (Array.isArray(value)) return '[ … ]';
	if (typeof value === 'object' && value !== null) return `{ ${Object.keys(value).slice(0, 6).join(', ')} }`;
	return typeof value === 'function' || typeof value === 'symbol' ? typeof value : String(value);
}
