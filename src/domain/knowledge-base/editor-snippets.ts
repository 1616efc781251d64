import type { KnowledgeBase, SectionKind, Term } from '#domain/knowledge-base';
import { inLanguage, isWordOf, type Language, type Text } from '#domain/text/localised';
import { type ChipSet, causeChips, countermeasureChips, STATUS_DATES, timelineChips } from '#schemas/chips';

/** A snippet as VS Code reads it from `.vscode/*.code-snippets`. */
export interface Snippet {
	readonly scope: 'markdown';
	readonly prefix: string;
	readonly body: readonly string[];
	readonly description: string;
}

/** Filled in by the editor. */
const TODAY = ['YEAR', 'MONTH', 'DATE'].map((unit) => `\${CURRENT_${unit}}`).join('-');

/** Snippets for the front matter, the lists and every chip of a vocabulary, by name. */
export function editorSnippets(knowledgeBase: KnowledgeBase): Record<string, Snippet> {
	const { language } = knowledgeBase;
	return {
		...outlineSnippets(knowledgeBase),
		...itemSnippets(knowledgeBase),
		...termSnippets(chipTerms(knowledgeBase), language),
		...keyedSnippets([timelineChips, causeChips, countermeasureChips]),
	};
}

function outlineSnippets({ language, severities, sections }: KnowledgeBase): Record<string, Snippet> {
	const head = [
		'---',
		`title: "\${1:${inLanguage(WORDS.title, language)}}"`,
		'status: draft',
		`date: \${2:${TODAY}}`,
		`severity: ${choice(3, severities)}`,
		`services: [${place(4)}]`,
		`impact: "\${5:${inLanguage(WORDS.impact, language)}}"`,
		'---',
	];
	const named = (kind: SectionKind) =>
		sections[kind].find((name) => isIn(name, language)) ?? sections[kind][0] ?? kind;
	const body = (['timeline', 'causes', 'countermeasures', 'lessons'] as const).flatMap((kind, index) => [
		'',
		`## ${escaped(named(kind))}`,
		'',
		`${kind === 'timeline' || kind === 'lessons' ? '-' : '1.'} ${place(index + 7)}`,
	]);
	return {
		'front matter': snippet('front-matter', [...head, '$0'], inLanguage(WORDS.frontMatter, language)),
		postmortem: snippet(
			'postmortem',
			[...head, '', `\${6:${inLanguage(WORDS.lead, language)}}`, ...body],
			inLanguage(WORDS.postmortem, language),
		),
	};
}

function itemSnippets(knowledgeBase: KnowledgeBase): Record<string, Snippet> {
	const { language, milestones, noticedBy, causeKinds, categories } = knowledgeBase;
	const { countermeasureKinds, strengths, countermeasureStatuses } = knowledgeBase;
	const noticed = noticedBy.map(({ id }) => ({ id: `noticed:${id}` }));
	const moments = [...milestones.filter(({ id }) => id !== 'noticed'), ...noticed];
	const statuses = countermeasureStatuses.filter(({ id }) => STATUS_DATES[id] === false);
	return {
		'timeline item': snippet(
			'timeline',
			[`- \${1:16:05} \`${choice(2, moments)}\` $0`],
			inLanguage(WORDS.timeline, language),
		),
		'cause item': snippet(
			'cause',
			[`1. \`#\${1:${WORDS.id}}\` \`${choice(2, causeKinds)}\` \`${choice(3, categories)}\` $0`],
			inLanguage(WORDS.cause, language),
		),
		'countermeasure item': snippet(
			'countermeasure',
			[
				`1. \`#\${1:${WORDS.id}}\` \`for:\${2:cause}\` \`${choice(3, countermeasureKinds)}\` \`${choice(4, strengths)}\` \`${choice(5, statuses)}\` \`owner:\${6:team}\` \`due:\${7:${TODAY}}\` $0`,
			],
			inLanguage(WORDS.countermeasure, language),
		),
	};
}

function chipTerms(knowledgeBase: KnowledgeBase): readonly Term[] {
	const { milestones, causeKinds, categories, countermeasureKinds, strengths } = knowledgeBase;
	const moments = milestones.filter(({ id }) => id !== 'noticed');
	return [
		...moments,
		...causeKinds,
		...categories,
		...countermeasureKinds,
		...strengths,
		...knowledgeBase.countermeasureStatuses.filter(({ id }) => Object.hasOwn(STATUS_DATES, id)),
	];
}

/** Typing a term's id offers it in backticks, with its label and definition beside it. */
function termSnippets(terms: readonly Term[], language: Language): Record<string, Snippet> {
	return Object.fromEntries(
		terms.map(({ id, label, definition }) => {
			const body = STATUS_DATES[id] ? `\`${id}:${TODAY}\`` : `\`${id}\``;
			return [id, snippet(id, [body], `${inLanguage(label, language)}: ${inLanguage(definition, language)}`)];
		}),
	);
}

function keyedSnippets(sets: readonly ChipSet[]): Record<string, Snippet> {
	const keyed = sets.flatMap((set) => Object.entries(set.keyed));
	const flags = sets.flatMap((set) => Object.entries(set.flags));
	return Object.fromEntries([
		...keyed.map(([key, { form, description }]) => {
			const value = key === 'due' ? TODAY : escaped(form.slice(key.length + 1));
			return [`${key}:`, snippet(`${key}:`, [`\`${key}:\${1:${value}}\``], description)];
		}),
		...flags.map(([flag, description]) => [flag, snippet(flag, [`\`${flag}\``], description)]),
	]);
}

function snippet(prefix: string, body: readonly string[], description: string): Snippet {
	return { scope: 'markdown', prefix, body, description };
}

/** A place that the author fills; `$0` is the last. */
function place(number: number): string {
	return `\${${number}}`;
}

/** A place that is filled from a list: `${2|one,two|}`. */
function choice(number: number, terms: readonly Pick<Term, 'id'>[]): string {
	return `\${${number}|${terms.map(({ id }) => id.replace(/[\\,|]/g, '\\$&')).join(',')}|}`;
}

function escaped(text: string): string {
	return text.replace(/[\\$}]/g, '\\$&');
}

function isIn(name: string, language: Language): boolean {
	return isWordOf(language, name);
}

const WORDS = {
	id: 'short-name',
	title: { en: 'What happened, in one line', ko: '무슨 일이 있었는지 한 줄로' },
	impact: { en: 'Who was harmed, how, and how many.', ko: '누가 어떤 피해를 얼마나 입었는지.' },
	lead: {
		en: 'One paragraph that a stranger understands.',
		ko: '처음 보는 사람도 이해할 한 문단.',
	},
	frontMatter: { en: 'The front matter of a postmortem', ko: '포스트모템의 프런트 매터' },
	postmortem: { en: 'The outline of a whole postmortem', ko: '포스트모템 전체 틀' },
	timeline: {
		en: 'An entry of the timeline: time, milestone, what happened',
		ko: '타임라인 항목: 시각, 시점, 있었던 일',
	},
	cause: { en: 'A cause: its id, kind and category', ko: '원인 항목: id, 종류, 분류' },
	countermeasure: {
		en: 'A countermeasure: the cause it answers, how, how strongly, who and by when',
		ko: '대책 항목: 어떤 원인에, 어떻게, 얼마나 강하게, 누가, 언제까지',
	},
} as const satisfies Record<string, Text | string>;
