import { createHash } from 'node:crypto';
import type { KnowledgeBase } from '#domain/knowledge-base';
import { gitHostUrl } from '#domain/knowledge-base/git-host';
import { pageAddress } from '#domain/library/address';
import type { CountermeasureEntry } from '#domain/library/library';
import { inLanguage, type Language } from '#domain/text/localised';
import { type Phrase, phrase } from '#domain/text/phrase';
import { said } from '#locales/said';
import { shortened } from '#report/markdown-text';
import { visible } from '#report/visible';
import type { IssueFact, IssueText, TrackerName } from './tracker.ts';

/** Every tracker takes a title of this length. */
const LONGEST_TITLE = 200;
const LONGEST_FACT = 500;

interface Surroundings {
	readonly knowledgeBase: KnowledgeBase;
	readonly tracker: TrackerName;
	/** Where the knowledge base lies in its repository, with `/` at the end; empty at the top. */
	readonly inRepository: string;
}

/** The issue for a countermeasure: what is to be done, by whom, until when, and where it was decided. */
export function issueText(
	entry: CountermeasureEntry,
	{ knowledgeBase, tracker, inRepository }: Surroundings,
): IssueText {
	const { postmortem, countermeasure, causes, dueDate } = entry;
	const { language, url } = knowledgeBase;
	const page = url && pageAddress(knowledgeBase, ['postmortems', postmortem.id], countermeasure.anchor);
	const file = gitHostUrl(knowledgeBase, 'blob', inRepository + postmortem.path);
	const say = (text: Phrase) => said(text, language);
	const fact = (label: Phrase, text: string, address?: string): IssueFact => ({
		label: say(label),
		text: shortened(text, LONGEST_FACT),
		...(address && { url: address }),
	});
	const { title, date, severity } = postmortem;
	return {
		title: shortened(visible(countermeasure.prose.text), LONGEST_TITLE),
		facts: [
			fact(LABELS.postmortem, `${title} (${date.text}, ${severity})`, page || file),
			fact(LABELS.countermeasure, `${postmortem.path}#${countermeasure.id}`),
			...causes.map((cause) => fact(LABELS.cause, cause.prose.text)),
			...(countermeasure.owners.length > 0
				? [fact(LABELS.owner, ownersText(entry, knowledgeBase, language))]
				: []),
			...(dueDate === undefined ? [] : [fact(LABELS.due, dueDate)]),
		],
		note: say(NOTES[tracker]),
		mark: markOf(entry),
	};
}

/** One word, alike in every run, by which an issue is found again that was opened and not written down. */
function markOf({ postmortem, countermeasure }: CountermeasureEntry): string {
	const digest = createHash('sha256').update(`${postmortem.id}#${countermeasure.id}`).digest('hex');
	return `odap${digest.slice(0, 20)}`;
}

function ownersText(
	{ postmortem, countermeasure }: CountermeasureEntry,
	{ roles }: KnowledgeBase,
	language: Language,
): string {
	const labelOf = (id: string) =>
		postmortem.roles[id] ?? inLanguage(roles.find((role) => role.id === id)?.label, language) ?? id;
	return countermeasure.owners.map(labelOf).join(', ');
}

const LABELS = {
	postmortem: phrase('issueText.postmortem'),
	countermeasure: phrase('issueText.countermeasure'),
	cause: phrase('issueText.cause'),
	owner: phrase('issueText.owner'),
	due: phrase('issueText.due'),
} as const satisfies Record<string, Phrase>;

const NOT_PLANNED: Phrase = phrase('issueText.notPlanned');

const NOTES: Readonly<Record<TrackerName, Phrase>> = {
	github: NOT_PLANNED,
	gitlab: phrase('issueText.gitlab'),
	jira: phrase('issueText.jira'),
};
