import type { KnowledgeBase } from '#domain/knowledge-base';
import type { Postmortem } from '#domain/postmortem';
import { phrase } from '#domain/text/phrase';
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
			message: phrase('milestoneExpected.message', names, severity),
			fix: phrase('milestoneExpected.fix', one),
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
