import { parseDocument } from 'yaml';
import type { FoundLabel } from './found.ts';
import { isRestriction } from './restriction.ts';

/** Front matter of any kind, as labels; what cannot be read stays in the text. */
export function readLooseFrontMatter(text: string): { labels: FoundLabel[]; body: string; head: string } {
	const match = /^\uFEFF?(---|\+\+\+)[ \t]*\r?\n([\s\S]*?)\r?\n\1[ \t]*(?:\r?\n|$)/.exec(text);
	const [whole = '', fence, head = ''] = match ?? [];
	if (match === null) return { labels: [], body: text.replace(/^\uFEFF/, ''), head: '' };
	const labels = fence === '---' ? yamlLabels(head) : tomlLabels(head);
	if (labels === undefined) return { labels: [], body: text.replace(/^\uFEFF/, ''), head: '' };
	return { labels, body: text.slice(whole.length), head };
}

function yamlLabels(head: string): FoundLabel[] | undefined {
	const document = parseDocument(head, { schema: 'failsafe', logLevel: 'silent', customTags: [] });
	if (document.errors.length > 0) return undefined;
	const data: unknown = document.toJS({ maxAliasCount: 0 });
	if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
	return [...Object.entries(data).flatMap(labelsOf), ...Object.values(data).flatMap(restrictionsIn)];
}

function labelsOf([name, value]: [string, unknown]): FoundLabel[] {
	return valuesOf(value).map((each) => ({ name, value: each }));
}

/** `meta: { visibility: internal }` says so under a name of its own. */
function restrictionsIn(value: unknown): FoundLabel[] {
	if (typeof value !== 'object' || value === null) return [];
	const own = Array.isArray(value) ? [] : Object.entries(value).flatMap(labelsOf).filter(isRestriction);
	return [...own, ...Object.values(value).flatMap(restrictionsIn)];
}

function valuesOf(value: unknown): string[] {
	if (Array.isArray(value)) return value.flatMap(valuesOf);
	if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(valuesOf);
	return typeof value === 'string' && value !== '' ? [value] : [];
}

/** The plain keys of TOML, as Hugo and Zola write them. */
function tomlLabels(head: string): FoundLabel[] {
	return head.split(/\r?\n/).flatMap((line) => {
		const [, name, written = ''] = /^\s*([\w-]+)\s*=\s*(.+?)\s*$/.exec(line) ?? [];
		if (name === undefined) return [];
		const values = written.startsWith('[') ? written.slice(1, -1).split(',') : [written];
		return values.map((value) => ({ name, value: value.trim().replace(/^["']|["']$/g, '') }));
	});
}
