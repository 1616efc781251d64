import type { Library } from '#domain/library/library';
import type { Postmortem } from '#domain/postmortem';
import type { DurationInterval } from '#domain/time/types';
import { exposureOf } from './exposure.ts';
import { markSolved, type SolvedMark } from './solved.ts';

/** What one row of a list of postmortems shows beyond the postmortem itself. */
export interface RowFacts {
	/** From the timeline; else as claimed; else, where there was no harm, how long the fault was there. */
	readonly duration?: DurationInterval;
	readonly solved: SolvedMark;
}

export function rowFacts(postmortem: Postmortem, { facts }: Library): RowFacts {
	const { derived, claimed, risk } = exposureOf(postmortem);
	const duration = derived ?? claimed ?? risk;
	return {
		...(duration ? { duration } : {}),
		solved: markSolved(facts.get(postmortem.id)?.countermeasures ?? []),
	};
}
