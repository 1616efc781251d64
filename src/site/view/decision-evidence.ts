import type { CountermeasureEntry, Library } from '#domain/library/library';
import type { Postmortem } from '#domain/postmortem';
import { urls } from '#site/url';

/** What is known of whether decisions worked: one figure, what it is a part of, and the latest case of it. */
export interface Evidence {
	readonly kind: 'returned' | 'verified' | 'overdue' | 'owed';
	readonly count: number;
	/** Of how many: a figure without it would claim too much. */
	readonly of: number;
	/** The list on the board. */
	readonly href: string;
	readonly latest?: EvidenceCase;
}

export interface EvidenceCase {
	readonly postmortem: Postmortem;
	readonly text: string;
	readonly href: string;
	/** When it happened, was verified or was due: `YYYY-MM-DD`, or an incident's date as it was written. */
	readonly date: string;
}

/** Whether what was decided worked. What nothing can be said of is left out: all of it, in an empty notebook. */
export function decisionEvidence(library: Library): Evidence[] {
	const finished = library.countermeasures.filter(isFinished).length;
	const { open, owed } = library.followUps;
	return [
		...(finished > 0 ? [returned(library, finished), verified(library, finished)] : []),
		...(open.length > 0 ? [overdue(library)] : []),
		...(owed.length > 0 ? [owedPostmortems(library)] : []),
	];
}

function returned({ followUps, postmortems, facts }: Library, of: number): Evidence {
	const count = followUps.questioned.filter(isFinished).length;
	const latest = postmortems.find(({ id }) => (facts.get(id)?.questions.total ?? 0) > 0);
	return {
		kind: 'returned',
		count,
		of,
		href: urls.countermeasures(count > 0 ? 'odap-returned' : undefined),
		...(count > 0 && latest ? { latest: caseOfPostmortem(latest, latest.date.text) } : {}),
	};
}

function verified({ countermeasures }: Library, of: number): Evidence {
	const entries = countermeasures.filter(({ countermeasure }) => countermeasure.status === 'verified');
	const latest = latestBy(entries, ({ countermeasure }) => countermeasure.statusDate);
	return {
		kind: 'verified',
		count: entries.length,
		of,
		href: urls.countermeasures(entries.length > 0 ? 'odap-verified' : 'odap-unverified'),
		...(latest ? { latest: caseOf(latest, latest.countermeasure.statusDate) } : {}),
	};
}

function overdue({ followUps }: Library): Evidence {
	const latest = latestBy(followUps.overdue, ({ dueDate }) => dueDate);
	return {
		kind: 'overdue',
		count: followUps.overdue.length,
		of: followUps.open.filter(({ dueDate }) => dueDate !== undefined).length,
		href: urls.countermeasures('odap-open'),
		...(latest ? { latest: caseOf(latest, latest.dueDate) } : {}),
	};
}

function owedPostmortems({ followUps: { owed }, postmortems }: Library): Evidence {
	const latest = latestBy(owed, ({ dueDate }) => dueDate);
	return {
		kind: 'owed',
		count: owed.length,
		of: postmortems.length,
		href: urls.countermeasures('odap-owed'),
		...(latest ? { latest: caseOfPostmortem(latest.postmortem, latest.dueDate) } : {}),
	};
}

function isFinished({ countermeasure: { status } }: CountermeasureEntry): boolean {
	return status === 'done' || status === 'verified';
}

function latestBy<Item>(
	items: readonly Item[],
	dateOf: (item: Item) => string | undefined,
): Item | undefined {
	return items.toSorted((one, other) => ((dateOf(one) ?? '') < (dateOf(other) ?? '') ? 1 : -1))[0];
}

function caseOf({ postmortem, countermeasure }: CountermeasureEntry, date = ''): EvidenceCase {
	const { prose, anchor } = countermeasure;
	return { postmortem, text: prose.text, href: urls.postmortem(postmortem.id, anchor), date };
}

function caseOfPostmortem(postmortem: Postmortem, date: string): EvidenceCase {
	return { postmortem, text: postmortem.title, href: urls.postmortem(postmortem.id), date };
}
