import { pageAddress } from '#domain/library/address';
import type { Few } from '#domain/library/few';
import type { SiteLibrary } from '#domain/library/hand-over';
import type { EarlierEvidence } from '#domain/library/library';
import type { CountermeasureReference, Recurrence } from '#domain/library/references';
import { optional } from './optional.ts';

/** Where a countermeasure stands. */
export function referenceData(reference: CountermeasureReference, { knowledgeBase }: SiteLibrary) {
	const { postmortem, countermeasure } = reference;
	return {
		postmortem: postmortem.id,
		id: countermeasure.id,
		url: pageAddress(knowledgeBase, ['postmortems', postmortem.id], countermeasure.anchor),
	};
}

/** What later incidents say of a countermeasure; undefined where none does. */
export function laterData(
	{ total, shown }: Few<Recurrence & { readonly because?: string }>,
	{ knowledgeBase }: SiteLibrary,
) {
	if (total === 0) return undefined;
	const incidents = shown.map((recurrence) => {
		const { postmortem, cause, because } = recurrence;
		const place = cause && {
			id: cause.id,
			url: pageAddress(knowledgeBase, ['postmortems', postmortem.id], cause.anchor),
		};
		return {
			postmortem: postmortem.id,
			...optional({ cause: place }),
			...likenessData(recurrence),
			...optional({ because }),
		};
	});
	return { total, incidents };
}

/** Countermeasures of earlier incidents, about which this one says something. */
export function earlierData({ total, shown }: Few<EarlierEvidence>, library: SiteLibrary) {
	const countermeasures = shown.map(({ entry, recurrence }) => ({
		...referenceData(entry, library),
		...likenessData(recurrence),
	}));
	return { total, countermeasures };
}

function likenessData({ declared, categories, services, days }: Recurrence) {
	return { ...optional({ declared }), categories: [...categories], services: [...services], days };
}
