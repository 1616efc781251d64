import type { KnowledgeBase } from '#domain/knowledge-base';
import type { Postmortem } from '#domain/postmortem';
import type { Phrase } from '#domain/text/phrase';
import { phrase } from '#domain/text/phrase';
import { quoted } from '#domain/text/wording';
import type { CheckFinding, FileCheck } from './check.ts';

const head = (status: string, ...lines: string[]) =>
	`---\n${['title: "Checkout stopped"', `status: ${status}`, 'date: 2026-03-14', ...lines].join('\n')}\n---\n`;
const LEAD = '\nFor half an hour nobody could pay.\n';
const CAUSES = '\n## Causes\n\n1. `#slow-query` `trigger` `capacity` A report query held the table\n';
const COUNTERMEASURES =
	'\n## Countermeasures\n\n1. `#query-limit` `for:slow-query` `prevent` `strong` Queries end after ten seconds\n';
const COMPLETE = ['severity: sev2', 'duration: 30m', 'causes: [capacity]'];

/** What the status of the document calls for and the file lacks. */
export const statusComplete: FileCheck = {
	id: 'status-complete',
	family: 'front-matter',
	severity: 'error',
	scope: 'file',
	asksForMore: true,
	examples: {
		good: { text: head('final', ...COMPLETE) + LEAD + CAUSES + COUNTERMEASURES },
		bad: { text: head('final', ...COMPLETE) + LEAD + CAUSES },
	},
	run: ({ postmortem, knowledgeBase }) =>
		missingParts(postmortem, knowledgeBase).map((part) => missing(part, postmortem)),
};

interface MissingPart {
	readonly name: Phrase | string;
	readonly add: Phrase;
}

function missingParts(postmortem: Postmortem, knowledgeBase: KnowledgeBase): MissingPart[] {
	const parts = missingFields(postmortem, knowledgeBase);
	if (postmortem.status === 'draft') return parts;
	if (!postmortem.places['severity']) parts.push(PARTS.severity);
	// `causes-match` names the ones that the list gives.
	const isListed = postmortem.causes.some(({ category }) => category !== undefined);
	if (!postmortem.places['causes'] && !isListed) parts.push(PARTS.causes);
	if (!postmortem.summary) parts.push(PARTS.lead);
	if (!postmortem.places['duration'] && !givesExposure(postmortem)) parts.push(PARTS.duration);
	if (postmortem.status !== 'final' || mayBeBrief(postmortem, knowledgeBase)) return parts;
	if (postmortem.causes.length === 0) parts.push(PARTS.causeList);
	if (postmortem.countermeasures.length === 0) parts.push(PARTS.countermeasureList);
	return parts;
}

const STATUSES = ['draft', 'review', 'final'] as const;

/** The team's own keys that the status calls for. */
function missingFields({ status, fields }: Postmortem, knowledgeBase: KnowledgeBase): MissingPart[] {
	const reached = STATUSES.indexOf(status);
	return knowledgeBase.fields
		.filter(({ id, required }) => required && STATUSES.indexOf(required) <= reached && !(id in fields))
		.map(({ id }) => ({
			name: quoted(id),
			add: phrase('completenessChecks.add', id),
		}));
}

/** A near miss harmed nobody: it has a risk, not an exposure. A leak has only its risk, too. */
function givesExposure({ metrics, kind, episodes }: Postmortem): boolean {
	return (
		kind !== 'incident' ||
		episodes.length > 0 ||
		metrics.exposure.state === 'known' ||
		metrics.risk.state === 'known'
	);
}

function mayBeBrief({ kind, severity }: Postmortem, knowledgeBase: KnowledgeBase): boolean {
	return kind === 'near-miss' || knowledgeBase.severities.some(({ id, brief }) => id === severity && brief);
}

function missing({ name, add }: MissingPart, postmortem: Postmortem): CheckFinding {
	const range = postmortem.places['status']?.value;
	return {
		...(range ? { range } : {}),
		message: phrase('completenessChecks.missing', quoted(postmortem.status), name),
		fix: add,
	};
}

const PARTS = {
	severity: {
		name: phrase('completenessChecks.name'),
		add: phrase('completenessChecks.addSeverity'),
	},
	causes: {
		name: phrase('completenessChecks.rootCauseCategories'),
		add: phrase('completenessChecks.addCauses'),
	},
	lead: {
		name: phrase('completenessChecks.leadBeforeFirst'),
		add: phrase('completenessChecks.writeOneParagraph'),
	},
	duration: {
		name: phrase('completenessChecks.durationTimeline'),
		add: phrase('completenessChecks.markTimelineAdd'),
	},
	causeList: {
		name: phrase('completenessChecks.listCauses'),
		add: phrase('completenessChecks.addCauseList'),
	},
	countermeasureList: {
		name: phrase('completenessChecks.listCountermeasures'),
		add: phrase('completenessChecks.addCountermeasureList'),
	},
} satisfies Record<string, MissingPart>;
