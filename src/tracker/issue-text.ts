import { createHash } from 'node:crypto';
import type { KnowledgeBase } from '#domain/knowledge-base';
import { gitHostUrl } from '#domain/knowledge-base/git-host';
import { pageAddress } from '#domain/library/address';
import type { CountermeasureEntry } from '#domain/library/library';
import { inLanguage, type Language, type Text } from '#domain/text/localised';
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
	const say = (text: Text) => inLanguage(text, language);
	const fact = (label: Text, text: string, address?: string): IssueFact => ({
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
	postmortem: { en: 'Postmortem', ko: '포스트모템' },
	countermeasure: { en: 'Countermeasure', ko: '대책' },
	cause: { en: 'Answers the cause', ko: '다루는 원인' },
	owner: { en: 'Owner', ko: '담당' },
	due: { en: 'Due', ko: '기한' },
} as const satisfies Record<string, Text>;

const NOT_PLANNED: Text = {
	en: 'Close it as completed when it is done, and as not planned when it will not be done: the postmortem follows.',
	ko: '마쳤으면 완료로, 하지 않기로 했으면 계획 없음으로 닫으세요. 포스트모템에 그대로 옮겨집니다.',
};

const NOTES: Readonly<Record<TrackerName, Text>> = {
	github: NOT_PLANNED,
	gitlab: {
		en: 'Close it when it is done: the postmortem follows. What will not be done is rejected in the postmortem, with the reason.',
		ko: '마쳤으면 닫으세요. 포스트모템에 그대로 옮겨집니다. 하지 않기로 한 것은 포스트모템에서 이유와 함께 기각합니다.',
	},
	jira: {
		en: 'Resolve it when it is done, with another resolution when it will not be done: the postmortem follows.',
		ko: '마쳤으면 완료로, 하지 않기로 했으면 다른 해결 상태로 끝내세요. 포스트모템에 그대로 옮겨집니다.',
	},
};
