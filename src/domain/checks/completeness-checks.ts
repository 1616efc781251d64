import type { KnowledgeBase } from '#domain/knowledge-base';
import type { Postmortem } from '#domain/postmortem';
import type { Text } from '#domain/text/localised';
import { korean } from '#domain/text/particle';
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
	summary: {
		en: 'A postmortem has what its status calls for.',
		ko: '포스트모템은 상태가 요구하는 것을 갖추고 있다.',
	},
	why: {
		en: 'A draft needs little, so that writing can begin. `review` adds a severity, causes, a lead, and a duration or a timeline that gives one; `final` adds causes and countermeasures as lists. Minor incidents and near misses may stay brief.',
		ko: '초안에는 많은 것이 필요하지 않아 바로 쓰기 시작할 수 있습니다. `review`에는 심각도, 원인 분류, 머리글, 그리고 지속 시간이나 그것을 알 수 있는 타임라인이 있어야 하고, `final`에는 원인과 재발 방지 대책 목록이 더 있어야 합니다. 경미한 장애와 아차 사고는 짧게 두어도 됩니다.',
	},
	examples: {
		good: { text: head('final', ...COMPLETE) + LEAD + CAUSES + COUNTERMEASURES },
		bad: { text: head('final', ...COMPLETE) + LEAD + CAUSES },
	},
	run: ({ postmortem, knowledgeBase }) =>
		missingParts(postmortem, knowledgeBase).map((part) => missing(part, postmortem)),
};

interface MissingPart {
	readonly name: Text;
	readonly add: Text;
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
			name: { en: quoted(id), ko: quoted(id) },
			add: { en: `Add \`${id}:\`.`, ko: `\`${id}:\`를 더하세요.` },
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
		message: {
			en: `Unexpected status ${quoted(postmortem.status)} without ${name.en}.`,
			ko: korean`상태가 ${quoted(postmortem.status)}인데 ${name.ko}이(가) 없습니다.`,
		},
		fix: add,
	};
}

const PARTS = {
	severity: {
		name: { en: 'a severity', ko: '심각도' },
		add: {
			en: 'Add `severity:`; `unknown` is an answer too.',
			ko: '`severity:`를 더하세요. 모르면 `unknown`이라고 적습니다.',
		},
	},
	causes: {
		name: { en: 'root-cause categories', ko: '근본 원인 분류' },
		add: {
			en: 'Add `causes: [ … ]`; `[unknown]` is an answer too.',
			ko: '`causes: [ … ]`를 더하세요. 모르면 `[unknown]`이라고 적습니다.',
		},
	},
	lead: {
		name: { en: 'a lead before the first heading', ko: '첫 제목 앞의 머리글' },
		add: {
			en: 'Write one paragraph that a stranger understands, below the front matter.',
			ko: '프런트 매터 아래에 처음 보는 사람도 알 수 있는 한 문단을 쓰세요.',
		},
	},
	duration: {
		name: { en: 'a duration, or a timeline with `started`', ko: '지속 시간이나 `started`가 있는 타임라인' },
		add: {
			en: 'Mark `started` and `mitigated` in the timeline, or add `duration:`.',
			ko: '타임라인에 `started`와 `mitigated`를 표시하거나 `duration:`을 더하세요.',
		},
	},
	causeList: {
		name: { en: 'a list of causes', ko: '원인 목록' },
		add: {
			en: 'Add a section `## Causes` with a numbered list.',
			ko: '번호 목록으로 된 `## 원인` 섹션을 더하세요.',
		},
	},
	countermeasureList: {
		name: { en: 'a list of countermeasures', ko: '재발 방지 대책 목록' },
		add: {
			en: 'Add a section `## Countermeasures` with a numbered list.',
			ko: '번호 목록으로 된 `## 재발 방지 대책` 섹션을 더하세요.',
		},
	},
} satisfies Record<string, MissingPart>;
