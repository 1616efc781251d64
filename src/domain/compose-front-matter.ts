import { isId } from '#schemas/id-name';
import type { Answers } from './answers.ts';
import type { KnowledgeBase } from './knowledge-base.ts';

/** The lines of the front matter that the answers fill, each with the answer that it comes of, which is its key. */
export function frontMatterEntries(
	{ facts, own, timeline, causes }: Answers,
	knowledgeBase: KnowledgeBase,
): (readonly [answer: string, value: string])[] {
	const { language, timezone, fields } = knowledgeBase;
	const differing = (value: string | undefined, usual: string) => (value === usual ? '' : value);
	const ofRows = [...timeline, ...causes].flatMap(({ service }) => wordsOf(service));
	const services = [...new Set([...wordsOf(facts['services']), ...ofRows])];
	const categories = [...new Set(causes.map(({ category }) => category).filter(Boolean))];
	const entries: readonly (readonly [answer: string, value: string])[] = [
		['title', quotedText(facts['title'])],
		['status', plain(facts['status'])],
		['date', plain(`${facts['rough'] && facts['date'] ? '~' : ''}${facts['date'] ?? ''}`)],
		['severity', plain(facts['severity'])],
		['duration', plain(facts['duration'])],
		['causes', listOf(categories)],
		['services', listOf(services)],
		['impact', facts['impact']?.trim() ? quotedText(facts['impact']) : ''],
		['kind', plain(differing(facts['kind'], 'incident'))],
		['language', plain(differing(facts['language'], language))],
		['timezone', plain(differing(facts['timezone'], timezone))],
		['tags', listOf(wordsOf(facts['tags']))],
		['owner', plain(facts['owner'])],
		['links', flowList(linesOf(facts['links']).map(linkText))],
		['roles', flowMap(linesOf(facts['roles']).map(roleText))],
		['related', flowList(linesOf(facts['related']).map(relationText))],
		...fields.map(({ id, type }) => {
			const value = own[id]?.trim() ?? '';
			return [id, type === 'number' || value === '' ? value : quotedText(value)] as const;
		}),
	];
	return entries.filter(([answer, value]) => value !== '' || answer === 'date');
}

/** JSON's quotation is YAML's too. */
function quotedText(text = ''): string {
	return JSON.stringify(oneLine(text));
}

/** A value that YAML reads as the same text without quotes, else with them. */
function plain(value = ''): string {
	const text = value.trim();
	return text === '' || /^~?[\p{L}\p{N}][\p{L}\p{N}_./+-]*$/u.test(text) ? text : JSON.stringify(text);
}

function listOf(values: readonly string[]): string {
	return values.length === 0
		? ''
		: `[${values.map((each) => (isId(each) ? each : JSON.stringify(each))).join(', ')}]`;
}

/** Words between blanks and commas. */
export function wordsOf(text = ''): string[] {
	return text.split(/[\s,]+/).filter(Boolean);
}

function linesOf(text = ''): string[] {
	return text.split(/\r?\n/).map(oneLine).filter(Boolean);
}

function flowList(items: readonly string[]): string {
	return items.length === 0 ? '' : `[${items.join(', ')}]`;
}

function flowMap(entries: readonly string[]): string {
	return entries.length === 0 ? '' : `{ ${entries.join(', ')} }`;
}

/** `ticket https://tracker.example/1 What it is called`; of no kind it is a document. */
function linkText(line: string): string {
	const {
		kind = '',
		url = line,
		title = '',
	} = /^(?<kind>[^\s:]*:?)\s*(?<url>https?:\/\/\S+)\s*(?<title>.*)$/.exec(line)?.groups ?? {};
	const called = title === '' ? '' : `, title: ${JSON.stringify(title)}`;
	return `{ url: ${JSON.stringify(url)}, kind: ${plain(kind.replace(/:$/, '')) || 'document'}${called} }`;
}

/** `on-call: the on-call engineer` */
function roleText(line: string): string {
	const [id = '', ...words] = line.split(/\s*[:：]\s*/u);
	return `${plain(id)}: ${JSON.stringify(words.join(': '))}`;
}

/** `2026-03-14-checkout-outage recurrence-of`; where no more is said, it is mentioned. */
function relationText(line: string): string {
	const [id = '', how = 'mentions'] = line.split(' ');
	return `{ postmortem: ${plain(id)}, how: ${plain(how)} }`;
}

export function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
