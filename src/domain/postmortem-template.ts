import type { KnowledgeBase, SectionKind, Term } from '#domain/knowledge-base';
import type { Language } from '#domain/text/localised';
import { GROUND, type Ground } from '#locales/ground/ground';
import { sectionNameIn } from './section-name-in.ts';

/** What a new postmortem begins with. */
export interface TemplateAnswers {
	readonly title: string;
	readonly date: string;
	readonly severity: string;
	readonly services: readonly string[];
	/** Empty where nobody knows it yet. */
	readonly impact: string;
	/** Categories of what is known already; empty where nothing is. */
	readonly causes: readonly string[];
	readonly template: 'full' | 'brief';
	readonly language: Language;
}

/** The text of a new postmortem: a valid draft, in which everything still to be written says what belongs there. */
export function postmortemTemplate(answers: TemplateAnswers, knowledgeBase: KnowledgeBase): string {
	const section = (kind: SectionKind) =>
		`## ${sectionNameIn(knowledgeBase.sections[kind], answers.language)}`;
	const words = GROUND[answers.language].template;
	const chips = chipsOf(answers, knowledgeBase);
	const parts = [frontMatter(answers, knowledgeBase), words.lead];
	if (answers.template === 'full') {
		parts.push(section('timeline'), timelineItems(words), section('causes'), causeItems(chips, words));
		parts.push(section('countermeasures'), countermeasureItem(chips, words));
	}
	parts.push(section('lessons'), `- ${words.lesson}`);
	return `${parts.join('\n\n')}\n`;
}

type Words = Ground['template'];

interface Chips {
	readonly causeKind: string;
	/** One at least. */
	readonly categories: readonly string[];
	readonly countermeasureKind: string;
}

/** Every key that a later status calls for; what nobody can know yet stands as a comment. */
function frontMatter(answers: TemplateAnswers, knowledgeBase: KnowledgeBase): string {
	const { title, date, severity, services, language, template } = answers;
	const words = GROUND[language].template;
	const lines = [
		`title: ${quotedText(title)}`,
		'status: draft',
		`date: ${date}`,
		`severity: ${severity}`,
		`causes: [${chipsOf(answers, knowledgeBase).categories.join(', ')}]`,
		`services: [${services.join(', ')}]`,
		`impact: ${quotedText(answers.impact || words.impact)}`,
	];
	if (language !== knowledgeBase.language) lines.push(`language: ${language}`);
	// A timeline gives it, where there is one.
	if (template === 'brief') lines.push(`# duration: 30m..40m  # ${words.callsFor('review')}`);
	for (const { id, required } of knowledgeBase.fields)
		if (required) lines.push(`# ${id}:  # ${words.callsFor(required)}`);
	return `---\n${lines.join('\n')}\n---`;
}

/** Ids of the vocabulary, which a team may have changed. */
function chipsOf({ causes }: TemplateAnswers, knowledgeBase: KnowledgeBase): Chips {
	const { causeKinds, categories, countermeasureKinds } = knowledgeBase;
	return {
		causeKind: preferred(causeKinds, 'trigger'),
		categories: causes.length > 0 ? causes : [preferred(categories, 'unknown')],
		countermeasureKind: preferred(countermeasureKinds, 'prevent'),
	};
}

function preferred(terms: readonly Term[], id: string): string {
	return (terms.find((term) => term.id === id) ?? terms[0])?.id ?? id;
}

/** JSON's quotation is YAML's too. */
function quotedText(text: string): string {
	return JSON.stringify(text.replace(/\s+/g, ' '));
}

function timelineItems(words: Words): string {
	const item = (chip: string, text: string) => `- ${words.unknown} \`${chip}\` ${text}`;
	return [
		item('introduced', words.introduced),
		item('started', words.started),
		item('noticed:alert', words.noticed),
		item('mitigated', words.mitigated),
		item('informed', words.informed),
	].join('\n');
}

/** The first is what the countermeasure answers; of the others, the category is the id. */
function causeItems({ causeKind, categories }: Chips, { cause, causeDetails }: Words): string {
	return categories
		.map((category, index) => {
			const id = index === 0 ? 'first-cause' : `${category}-cause`;
			return `${index + 1}. \`#${id}\` \`${causeKind}\` \`${category}\` ${cause}\n\n   ${causeDetails}`;
		})
		.join('\n\n');
}

function countermeasureItem({ countermeasureKind }: Chips, { countermeasure }: Words): string {
	return `1. \`#first-countermeasure\` \`for:first-cause\` \`${countermeasureKind}\` \`proposed\` ${countermeasure}`;
}

let sentences: readonly string[] | undefined;

/** Every sentence of the template, in all languages. */
export function templateSentences(): readonly string[] {
	sentences ??= Object.values(GROUND).flatMap(({ template }) => {
		const { impact, lead, introduced, started, noticed, mitigated, informed } = template;
		const { cause, causeDetails, countermeasure, lesson } = template;
		const moments = [introduced, started, noticed, mitigated, informed];
		return [impact, lead, ...moments, cause, causeDetails, countermeasure, lesson].flatMap(sentencesOf);
	});
	return sentences;
}

function sentencesOf(text: string): string[] {
	return text.split(/(?<=[.다])\s+(?=[\p{Lu}가-힣])/u);
}
