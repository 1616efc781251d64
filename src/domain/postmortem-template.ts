import type { KnowledgeBase, SectionKind, Term } from '#domain/knowledge-base';
import { inLanguage, type Language } from '#domain/text/localised';
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
	const words = inLanguage(outline, answers.language);
	const chips = chipsOf(answers, knowledgeBase);
	const parts = [frontMatter(answers, knowledgeBase), words.lead];
	if (answers.template === 'full') {
		parts.push(section('timeline'), words.timeline(), section('causes'), words.causes(chips));
		parts.push(section('countermeasures'), words.countermeasures(chips));
	}
	parts.push(section('lessons'), words.lessons);
	return `${parts.join('\n\n')}\n`;
}

interface Chips {
	readonly causeKind: string;
	/** One at least. */
	readonly categories: readonly string[];
	readonly countermeasureKind: string;
}

/** Every key that a later status calls for; what nobody can know yet stands as a comment. */
function frontMatter(answers: TemplateAnswers, knowledgeBase: KnowledgeBase): string {
	const { title, date, severity, services, language, template } = answers;
	const words = inLanguage(outline, language);
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

let sentences: readonly string[] | undefined;

/** Every sentence of the template, in both languages, without times, chips and signs of lists. */
export function templateSentences(): readonly string[] {
	const chips = { causeKind: 'x', categories: ['x'], countermeasureKind: 'x' };
	sentences ??= Object.values(outline).flatMap(
		({ impact, lead, timeline, causes, countermeasures, lessons }) =>
			[impact, lead, timeline(), causes(chips), countermeasures(chips), lessons].flatMap(sentencesOf),
	);
	return sentences;
}

function sentencesOf(text: string): string[] {
	return text
		.split('\n')
		.map((line) => line.replace(/^\s*(?:-|\d+\.)?\s*(?:unknown|모름)?\s*(?:`[^`]*`\s*)*/, ''))
		.flatMap((line) => line.split(/(?<=[.다])\s+(?=[\p{Lu}가-힣])/u))
		.filter((sentence) => sentence !== '');
}

/** The first is what the countermeasure answers; of the others, the category is the id. */
function causeItems({ causeKind, categories }: Chips, text: string): string {
	return categories
		.map((category, index) => {
			const id = index === 0 ? 'first-cause' : `${category}-cause`;
			return `${index + 1}. \`#${id}\` \`${causeKind}\` \`${category}\` ${text}`;
		})
		.join('\n\n');
}

const outline = {
	en: {
		impact: 'Who was harmed, how, and how many.',
		lead: 'One paragraph that a stranger understands: what happened, to whom, for how long, and what ended it.',
		timeline: () =>
			[
				'- unknown `introduced` When the fault went in. Write times as `16:05`, `2026-03-14 16:05`, `~16:05` or `+10m`.',
				'- unknown `started` The first moment that someone was harmed.',
				'- unknown `noticed:alert` Who noticed it first: self, teammate, alert, customer, third-party or audit.',
				'- unknown `mitigated` The moment from which nobody was harmed any more.',
				'- unknown `informed` When those who were affected were told.',
			].join('\n'),
		causes: (chips: Chips) =>
			causeItems(chips, 'What made it happen, in one line.\n\n   Details, and how we know.'),
		countermeasures: ({ countermeasureKind }: Chips) =>
			`1. \`#first-countermeasure\` \`for:first-cause\` \`${countermeasureKind}\` \`proposed\` What we will do so that it does not happen again.`,
		lessons: '- One sentence that someone would search for.',
		callsFor: (status: string) => `\`${status}\` calls for it`,
	},
	ko: {
		impact: '누가 어떤 피해를 얼마나 입었는지.',
		lead: '처음 보는 사람도 이해할 한 문단: 무슨 일이, 누구에게, 얼마 동안 있었고, 무엇으로 끝났는지.',
		timeline: () =>
			[
				'- 모름 `introduced` 문제가 들어간 때. 시각은 `16:05`, `2026-03-14 16:05`, `~16:05`, `+10m`처럼 적습니다.',
				'- 모름 `started` 누군가 처음 피해를 입은 순간.',
				'- 모름 `noticed:alert` 누가 처음 알았는지: self, teammate, alert, customer, third-party, audit.',
				'- 모름 `mitigated` 더는 아무도 피해를 입지 않게 된 순간.',
				'- 모름 `informed` 피해를 입은 사람들에게 알린 때.',
			].join('\n'),
		causes: (chips: Chips) =>
			causeItems(chips, '무엇 때문에 일어났는지 한 줄로.\n\n   자세한 내용과 그렇게 판단한 근거.'),
		countermeasures: ({ countermeasureKind }: Chips) =>
			`1. \`#first-countermeasure\` \`for:first-cause\` \`${countermeasureKind}\` \`proposed\` 다시 일어나지 않도록 무엇을 할지.`,
		lessons: '- 누군가 검색할 만한 한 문장.',
		callsFor: (status: string) => `\`${status}\`에 필요함`,
	},
} as const;
