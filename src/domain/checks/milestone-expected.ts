import type { KnowledgeBase } from '#domain/knowledge-base';
import type { Postmortem } from '#domain/postmortem';
import { korean } from '#domain/text/particle';
import { alternatives, quoted } from '#domain/text/wording';
import type { MilestoneId } from '#domain/time/types';
import type { FileCheck } from './check.ts';
import { MITIGATED, NOTICED, STARTED, timelineExample } from './timeline-example.ts';

export const milestoneExpected: FileCheck = {
	id: 'milestone-expected',
	family: 'time',
	severity: 'warning',
	scope: 'file',
	asksForMore: true,
	summary: {
		en: 'A timeline has the milestones that its severity calls for.',
		ko: '타임라인에는 심각도에 맞는 마일스톤이 있다.',
	},
	why: {
		en: 'Exposure needs `started` and `mitigated`: without them the incident counts as unknown everywhere, which is a warning. When it was `noticed`, when it was `shared` after someone in the team noticed, and in a major one when those affected were `informed`, are asked as a note. Where no harm is known of, `introduced` and `repaired` stand in. Severities that `kb.yaml` marks as brief are not asked.',
		ko: '피해 지속 시간을 구하려면 `started`와 `mitigated`가 필요합니다. 없으면 이 장애는 모든 집계에서 “모름”이 되므로 경고합니다. 언제 알아차렸는지(`noticed`), 팀이 먼저 알았다면 언제 공유했는지(`shared`), 중대한 장애라면 언제 알렸는지(`informed`)는 참고로 묻습니다. 알려진 피해가 없으면 `introduced`와 `repaired`가 그 자리를 대신합니다. `kb.yaml`에서 간략형인 심각도에는 묻지 않습니다.',
	},
	examples: {
		good: { text: timelineExample([STARTED, NOTICED, MITIGATED]) },
		bad: { text: timelineExample([STARTED, NOTICED, '16:35 The release is rolled back']) },
	},
	*run({ postmortem, knowledgeBase }) {
		const missing = missingMilestones(postmortem, knowledgeBase);
		if (missing.length === 0) return;
		const severity = quoted(postmortem.severity);
		const names = missing.map(shown).join(', ');
		const one = alternatives(missing.map((id) => (id === 'noticed' ? 'noticed:WHO' : id)));
		yield {
			range: placeOfTimeline(postmortem),
			...(isCoreMissing(missing) && postmortem.status !== 'draft' ? {} : { severity: 'note' as const }),
			message: {
				en: `Unexpected timeline without ${names}, which severity ${severity} calls for.`,
				ko: `타임라인에 ${names} 마일스톤이 없습니다. 심각도 ${severity}에는 있어야 합니다.`,
			},
			fix: {
				en: `Put ${one.en} behind the time of the item where it happened, or add \`unknown\` with the milestone where nobody can tell.`,
				ko: korean`그 일이 있던 항목의 시각 뒤에 ${one.ko}을(를) 붙이세요. 아무도 모른다면 \`모름\` 항목에 붙이세요.`,
			},
		};
	},
};

const CORE: readonly MilestoneId[] = ['started', 'mitigated'];
/** What stands in for a milestone where no harm is known of. */
const STAND_INS: Partial<Record<MilestoneId, MilestoneId>> = { started: 'introduced', mitigated: 'repaired' };

function missingMilestones(postmortem: Postmortem, { severities }: KnowledgeBase): MilestoneId[] {
	const severity = severities.find(({ id }) => id === postmortem.severity);
	if (!severity || severity.id === 'unknown' || severity.brief || postmortem.kind !== 'incident') return [];
	const present = new Set(postmortem.timeline.flatMap(({ milestones }) => milestones));
	const isWithoutHarm = !present.has('started') && present.has('introduced');
	return expectedMilestones(postmortem, severity.major).filter((id) => {
		const standIn = isWithoutHarm ? STAND_INS[id] : undefined;
		return !present.has(id) && !(standIn && present.has(standIn));
	});
}

function expectedMilestones({ timeline }: Postmortem, isMajor: boolean): MilestoneId[] {
	const noticedBy = timeline.find(({ milestones }) => milestones.includes('noticed'))?.noticedBy;
	const isKnownInside = noticedBy === 'self' || noticedBy === 'teammate';
	return [
		...CORE,
		'noticed',
		...(isKnownInside ? ['shared' as const] : []),
		...(isMajor ? ['informed' as const] : []),
	];
}

function isCoreMissing(missing: readonly MilestoneId[]): boolean {
	return missing.some((id) => CORE.includes(id));
}

function shown(id: MilestoneId): string {
	return quoted(id === 'noticed' ? 'noticed:WHO' : id);
}

function placeOfTimeline({ sections, frontMatterRange, places }: Postmortem) {
	const section = sections.find(({ kind }) => kind === 'timeline');
	return section?.title.range ?? places['severity']?.value ?? frontMatterRange;
}
