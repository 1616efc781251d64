import { pageAddress } from '#domain/library/address';
import type { SiteLibrary } from '#domain/library/hand-over';
import type { CauseEntry, CountermeasureEntry } from '#domain/library/library';
import type { Lesson, Postmortem, TimelineItem } from '#domain/postmortem';
import { laterData, referenceData } from './evidence.ts';
import { optional } from './optional.ts';

type Item = Pick<Lesson, 'anchor' | 'prose'>;

/** What every item of a list says. */
export function itemData(postmortem: Postmortem, { anchor, prose }: Item, { knowledgeBase }: SiteLibrary) {
	return { url: pageAddress(knowledgeBase, ['postmortems', postmortem.id], anchor), text: prose.text };
}

export function detailData({ detailText }: Pick<Lesson, 'detailText'>) {
	return detailText === '' ? {} : { detail: detailText };
}

export function causeData(
	{ postmortem, cause, coverage, behind, coveredBy }: CauseEntry,
	library: SiteLibrary,
) {
	return {
		id: cause.id,
		...itemData(postmortem, cause, library),
		...optional({ kind: cause.kind, category: cause.category }),
		services: [...cause.services],
		coverage,
		behind: behind.map(({ id }) => id),
		coveredBy: coveredBy.map((reference) => referenceData(reference, library)),
	};
}

export function countermeasureData(entry: CountermeasureEntry, library: SiteLibrary) {
	const { postmortem, countermeasure, successor } = entry;
	const { id, answers, kind, strength, status, statusDate, owners, choice } = countermeasure;
	return {
		id,
		...itemData(postmortem, countermeasure, library),
		answers: [...answers],
		...optional({ kind, strength }),
		status,
		...optional({ statusDate }),
		owners: [...owners],
		...optional({ choice, dueDate: entry.dueDate }),
		isOpen: entry.isOpen,
		isOverdue: entry.isOverdue,
		...optional({
			supersededBy: successor && referenceData(successor, library),
			cameBack: laterData(entry.cameBack, library),
		}),
	};
}

export function wholeCountermeasureData(entry: CountermeasureEntry, library: SiteLibrary) {
	const { postmortem, countermeasure } = entry;
	const steps = library.statusHistory.get(postmortem.id)?.get(countermeasure.id) ?? [];
	return {
		...countermeasureData(entry, library),
		...detailData(countermeasure),
		...optional({
			whileOpen: laterData(entry.whileOpen, library),
			dismissed: laterData(entry.dismissed, library),
		}),
		history: steps.map(({ status, statusDate, day }) => ({ status, ...optional({ statusDate }), day })),
	};
}

export function timelineItemData(postmortem: Postmortem, item: TimelineItem, library: SiteLibrary) {
	const { whenText, instant, precisionSeconds, milestones, noticedBy, roles, services } = item;
	return {
		...itemData(postmortem, item, library),
		...optional({ when: whenText }),
		instant: { earliest: instant.earliest, latest: instant.latest },
		precisionSeconds,
		milestones: [...milestones],
		...optional({ noticedBy }),
		roles: [...roles],
		services: [...services],
		...detailData(item),
	};
}
