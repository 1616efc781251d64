import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFile } from '#domain/checks/parse-file';
import { deriveLibrary } from '#domain/library/derive-library';
import type { Library } from '#domain/library/library';
import { parseKnowledgeBase } from '#domain/parse/parse-knowledge-base';
import type { Language } from '#domain/text/localised';
import { textOf } from './corpora.ts';

/** What is asked, and how it is judged: `known` by the first three, `questions` by the first five. */
export const QUERY_CLASSES = ['known', 'words', 'questions', 'typos', 'scripts', 'half', 'exact'] as const;

export type QueryClass = (typeof QUERY_CLASSES)[number];

export interface Judgement {
	readonly kind: QueryClass;
	readonly query: string;
	/** The ids of the pages that answer it. */
	readonly answers: ReadonlySet<string>;
	/** Every second one of a class is held out: rules are learnt from the others. */
	readonly isHeldOut: boolean;
}

export interface JudgedCorpus {
	readonly name: string;
	readonly language: Language;
	readonly library: Library;
	readonly judgements: readonly Judgement[];
	/** Documents that cannot be read as a postmortem. */
	readonly unread: number;
}

const TODAY = '2026-01-01';
const FRONT_MATTER = /^(---|\+\+\+)\r?\n([\s\S]*?)\r?\n\1\s*(?:\r?\n|$)/u;
const TITLE = /^title\s*[:=]\s*["']?(.*?)["']?\s*$/mu;
const HEADING = /^#\s+(.+)$/mu;

/**
 * Reads a folder with `documents/*.md` and `judgements.tsv`: after the line `language<tab>ko`, one query a line as
 * `class<tab>query<tab>answers`. Answers are `@names` of documents, or patterns joined by ` & ` that must all be found
 * in a page's text.
 */
export function readJudgedCorpus(folder: string): JudgedCorpus {
	const [head = '', ...lines] = readFileSync(join(folder, 'judgements.tsv'), 'utf8').trim().split('\n');
	const language = head.split('\t')[1] === 'ko' ? 'ko' : 'en';
	const names = readdirSync(join(folder, 'documents')).filter((name) => name.endsWith('.md'));
	const { knowledgeBase } = parseKnowledgeBase(undefined);
	const postmortems = names.flatMap((name) => {
		const text = asPostmortem(readFileSync(join(folder, 'documents', name), 'utf8'), name, language);
		const { postmortem, published } = parseFile(
			{ path: `postmortems/${idOf(name)}.md`, text },
			knowledgeBase,
		);
		return published ?? postmortem ?? [];
	});
	const texts = new Map(postmortems.map((postmortem) => [postmortem.id, textOf(postmortem)]));
	return {
		name: folder.split('/').filter(Boolean).at(-1) ?? folder,
		language,
		library: deriveLibrary(postmortems, knowledgeBase, TODAY),
		judgements: judgementsOf(lines, texts),
		unread: names.length - postmortems.length,
	};
}

function judgementsOf(lines: readonly string[], texts: ReadonlyMap<string, string>): Judgement[] {
	const seen = new Map<string, number>();
	return lines.map((line) => {
		const [kind = '', query = '', answers = ''] = line.split('\t');
		const place = seen.get(kind) ?? 0;
		seen.set(kind, place + 1);
		return {
			kind: QUERY_CLASSES.find((each) => each === kind) ?? 'words',
			query,
			answers: new Set(answers.startsWith('@') ? named(answers) : fitting(answers, texts)),
			isHeldOut: place % 2 === 1,
		};
	});
}

function named(answers: string): string[] {
	return answers.split(' ').map((name) => idOf(name.slice(1)));
}

function fitting(answers: string, texts: ReadonlyMap<string, string>): string[] {
	const patterns = answers.split(' & ').map((pattern) => new RegExp(pattern, 'iu'));
	return [...texts].filter(([, text]) => patterns.every((each) => each.test(text))).map(([id]) => id);
}

/** Every document needs a day in its name; how old it is does not matter here. */
function idOf(name: string): string {
	return `2020-01-01-${name.replace(/\.md$/u, '')}`;
}

/** A page of someone's blog or wiki with the least that a postmortem needs above it. */
function asPostmortem(text: string, name: string, language: Language): string {
	const [front = '', , head = ''] = FRONT_MATTER.exec(text) ?? [];
	const body = text.slice(front.length);
	const title = TITLE.exec(head)?.[1] ?? HEADING.exec(body)?.[1] ?? name;
	return [
		'---',
		`title: ${JSON.stringify(title.replaceAll(/[\\"`]/gu, "'").trim() || name)}`,
		'status: final',
		'date: 2020-01-01',
		'severity: sev5',
		`language: ${language}`,
		'---',
		'',
		body.replace(HEADING, ''),
	].join('\n');
}
