import type { KnowledgeBase, SectionKind, Term } from '#domain/knowledge-base';
import { inLanguage, isWordOf, type Language } from '#domain/text/localised';
import { GROUND } from '#locales/ground/ground';
import { type ChipSet, causeChips, countermeasureChips, STATUS_DATES, timelineChips } from '#schemas/chips';

/** A snippet as VS Code reads it from `.vscode/*.code-snippets`. */
export interface Snippet {
	readonly scope: 'markdown';
	readonly prefix: string;
	readonly body: readonly string[];
	readonly description: string;
}

const EXAMPLE_ID = 'short-name';

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
	const words = GROUND[language].template;
	const head = [
		'---',
		`title: "\${1:${words.title}}"`,
		'status: draft',
		`date: \${2:${TODAY}}`,
		`severity: ${choice(3, severities)}`,
		`services: [${place(4)}]`,
		`impact: "\${5:${words.impact}}"`,
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
		'front matter': snippet('front-matter', [...head, '$0'], words.snippets.frontMatter),
		postmortem: snippet(
			'postmortem',
			[...head, '', `\${6:${words.snippets.lead}}`, ...body],
			words.snippets.postmortem,
		),
	};
}

function itemSnippets(knowledgeBase: KnowledgeBase): Record<string, Snippet> {
	const { language, milestones, noticedBy, causeKinds, categories } = knowledgeBase;
	const { countermeasureKinds, strengths, countermeasureStatuses } = knowledgeBase;
	const words = GROUND[language].template;
	const noticed = noticedBy.map(({ id }) => ({ id: `noticed:${id}` }));
	const moments = [...milestones.filter(({ id }) => id !== 'noticed'), ...noticed];
	const statuses = countermeasureStatuses.filter(({ id }) => STATUS_DATES[id] === false);
	return {
		'timeline item': snippet(
			'timeline',
			[`- \${1:16:05} \`${choice(2, moments)}\` $0`],
			words.snippets.timeline,
		),
		'cause item': snippet(
			'cause',
			[`1. \`#\${1:${EXAMPLE_ID}}\` \`${choice(2, causeKinds)}\` \`${choice(3, categories)}\` $0`],
			words.snippets.cause,
		),
		'countermeasure item': snippet(
			'countermeasure',
			[
				`1. \`#\${1:${EXAMPLE_ID}}\` \`for:\${2:cause}\` \`${choice(3, countermeasureKinds)}\` \`${choice(4, strengths)}\` \`${choice(5, statuses)}\` \`owner:\${6:team}\` \`due:\${7:${TODAY}}\` $0`,
			],
			words.snippets.countermeasure,
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
