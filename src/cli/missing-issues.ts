import type { CheckedKnowledgeBase } from '#build/checked';
import { type Audience, postmortemsFor } from '#domain/audience';
import { deriveLibrary } from '#domain/library/derive-library';
import { listFollowUpsOf } from '#domain/library/follow-up-list';
import type { CountermeasureEntry } from '#domain/library/library';
import { indexCountermeasures, isPromised } from '#domain/library/life';
import { issueAddressesOf } from '#tracker/addresses-of';
import { hasFault } from './find-countermeasure.ts';
import { type FilterOptions, followUpFilter } from './follow-up-filter.ts';

/** Of the countermeasures that are promised, those that name no issue, and how many are none of them. */
export interface Missing {
	readonly missing: readonly CountermeasureEntry[];
	/** Promised, and marked internal. */
	readonly hidden: number;
	/** Promised, and with an issue already. */
	readonly tracked: number;
}

/** @throws Misuse where the options ask for what nothing knows. */
export function listMissing(
	checked: CheckedKnowledgeBase,
	options: FilterOptions & { readonly audience: Audience },
): Missing {
	const { knowledgeBase, today } = checked;
	const filter = followUpFilter(options, knowledgeBase, postmortemsFor('internal', checked));
	const promisedFor = (audience: Audience) => {
		const library = deriveLibrary(postmortemsFor(audience, checked), knowledgeBase, today);
		const listed = new Set(
			listFollowUpsOf(library, filter, []).followUps.map(
				(each) => `${each.postmortem}#${each.countermeasure}`,
			),
		);
		return library.followUps.open.filter(
			({ postmortem, countermeasure }) =>
				isPromised(countermeasure) && listed.has(`${postmortem.id}#${countermeasure.id}`),
		);
	};
	const [shown, all] = [promisedFor(options.audience), promisedFor('internal')];
	const find = indexCountermeasures(checked.files.flatMap(({ postmortem }) => postmortem ?? []));
	// The address may stand in a part of the item that this audience is not shown.
	const missing = shown.filter(({ postmortem, countermeasure }) => {
		const whole = find(postmortem.id, countermeasure.id);
		return whole !== undefined && issueAddressesOf(whole).length === 0 && !hasFault(whole, checked.files);
	});
	return { missing, hidden: all.length - shown.length, tracked: shown.length - missing.length };
}
