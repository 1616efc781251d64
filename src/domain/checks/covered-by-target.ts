import { findLive, findReferenced } from '#domain/library/life';
import type { Cause } from '#domain/postmortem';
import { nearestName } from '#domain/text/nearest';
import { phrase } from '#domain/text/phrase';
import { quoted } from '#domain/text/wording';
import type { CheckFinding, LibraryCheck, LibrarySubject } from './check.ts';
import { inSameMonth, isUnread, lookupsIn } from './countermeasure-lookups.ts';
import { CAUSE, COUNTERMEASURE, DEEPER_CAUSE, followUpExample } from './follow-up-example.ts';
import { rangeInItem } from './item-places.ts';

const FIRST = '2026-01-09-first-of-series';
const FIRST_FILE = followUpExample({
	date: '2026-01-09',
	causes: [CAUSE],
	countermeasures: [COUNTERMEASURE.replace('done:2026-03-20', 'done:2026-01-20')],
});
const covered = (id: string) => DEEPER_CAUSE.replace(' Nothing', ` \`covered-by:${FIRST}#${id}\` Nothing`);

export const coveredByTarget: LibraryCheck = {
	id: 'covered-by-target',
	family: 'follow-up',
	severity: 'error',
	scope: 'library',
	examples: {
		good: {
			text: followUpExample({ causes: [CAUSE, covered('try-first')], countermeasures: [COUNTERMEASURE] }),
			beside: { [`${FIRST}.md`]: FIRST_FILE },
		},
		bad: {
			text: followUpExample({ causes: [CAUSE, covered('try-frist')], countermeasures: [COUNTERMEASURE] }),
			beside: { [`${FIRST}.md`]: FIRST_FILE },
		},
	},
	*run(subject) {
		for (const cause of subject.postmortem.causes) {
			for (const reference of cause.coveredBy) {
				if (isUnread(reference, subject)) continue;
				const finding = judge(cause, reference, subject);
				if (finding) yield finding;
			}
		}
	},
};

function judge(cause: Cause, reference: string, subject: LibrarySubject): CheckFinding | undefined {
	const { find } = lookupsIn(subject.all);
	const range = placeOfReference(cause, reference);
	const chip = quoted(`covered-by:${reference}`);
	const target = findReferenced(reference, subject.postmortem.id, find);
	if (!target) return unknownTarget(reference, subject, range);
	if (target.postmortem === subject.postmortem) return inThisFile(cause, target.countermeasure.id, range);
	if (!findLive(target, find)) {
		return {
			range,
			message: phrase('coveredByTarget.judge', quoted(target.countermeasure.status), chip),
			fix: FIX,
		};
	}
	if (target.postmortem.status !== 'draft' || subject.postmortem.status === 'draft') return undefined;
	return {
		severity: 'warning',
		range,
		message: phrase('coveredByTarget.draftBehindPostmortem', chip),
		fix: phrase('coveredByTarget.judgeFix'),
	};
}

const FIX = phrase('coveredByTarget.fix');

function placeOfReference(cause: Cause, reference: string) {
	const chip = cause.chips.find((each) => each.key === 'covered-by' && each.value === reference);
	return chip?.range ?? rangeInItem(cause);
}

function unknownTarget(
	reference: string,
	{ all, byId }: LibrarySubject,
	range: CheckFinding['range'],
): CheckFinding {
	const other = byId.get(reference.slice(0, reference.indexOf('#')));
	const within = other ? [other] : inSameMonth(reference, all);
	const candidates = within.flatMap(({ id, countermeasures }) =>
		countermeasures.map((each) => `${id}#${each.id}`),
	);
	const near = nearestName(reference, candidates);
	const only = near.length === 1 ? `covered-by:${near[0]}` : undefined;
	return {
		...(range && { range }),
		message: phrase(
			'coveredByTarget.unknownTarget',
			quoted(`covered-by:${reference}`),
			other ? quoted(other.id) : '',
		),
		fix: only ? phrase('coveredByTarget.unknownTargetFix', quoted(only)) : FIX,
		...(only && range && { edits: [{ range, text: only }] }),
	};
}

function inThisFile(cause: Cause, id: string, range: CheckFinding['range']): CheckFinding {
	return {
		...(range && { range }),
		message: phrase('coveredByTarget.inThisFile', quoted(`for:${cause.id}`), quoted(id)),
		fix: phrase('coveredByTarget.inThisFileFix', quoted(`for:${cause.id}`)),
	};
}
