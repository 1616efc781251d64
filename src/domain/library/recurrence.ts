import type { Countermeasure, Postmortem } from '#domain/postmortem';
import { daysBetween } from '#domain/time/calendar';
import type { DateText } from '#domain/time/types';
import { groupByEach } from './group-by-each.ts';
import type { CountermeasureReference, DismissedRecurrence, Recurrence } from './library.ts';
import { isDone, isOpen } from './life.ts';
import { compareOldestFirst } from './order.ts';

/** What later incidents say about one countermeasure. Evidence only: nothing here claims a causation. */
export interface Recurrences {
	readonly cameBack: readonly Recurrence[];
	readonly whileOpen: readonly Recurrence[];
	readonly dismissed: readonly DismissedRecurrence[];
}

/** The id under which a later postmortem dismisses what is said about it: for one earlier postmortem, or in `allow`. */
export const NOT_A_RECURRENCE = 'not-recurrence-of';
export const CAME_BACK = 'came-back';

/** Relations that say of two incidents what a shared category and service only suggest. */
const DECLARED = new Set(['recurrence-of', 'same-cause']);

/**
 * Finds, for a countermeasure, the later incidents with the same cause category and a shared service, or which
 * are said to be a recurrence of its postmortem or to come from the same cause. Category `unknown` is shared with nothing. An incident's day
 * must be certain to lie after the day that it is compared with; a countermeasure that is verified says nothing
 * about the time before.
 *
 * A later postmortem dismisses the evidence with a reason: against one earlier postmortem by
 * `related: [{ postmortem: ID, how: not-recurrence-of, because: … }]`, against all by `allow` of `came-back`.
 */
export function indexRecurrences(
	postmortems: Iterable<Postmortem>,
): (reference: CountermeasureReference) => Recurrences {
	const findEvidence = indexEvidence(postmortems);
	return ({ postmortem, countermeasure }) => {
		const evidence = findEvidence(postmortem, answeredCategories(postmortem, countermeasure));
		if (isDone(countermeasure) && countermeasure.statusDate !== undefined) {
			return splitByDay(evidence, countermeasure, countermeasure.statusDate);
		}
		const whileOpen = isOpen(countermeasure) ? evidence.filter(isUndisputed).map(toRecurrence) : [];
		return { cameBack: [], whileOpen, dismissed: [] };
	};
}

/** A later incident that shares something with an earlier one; `because` where its authors disagree. */
interface Evidence {
	readonly recurrence: Recurrence;
	readonly because: string | undefined;
}

function splitByDay(
	evidence: readonly Evidence[],
	countermeasure: Countermeasure,
	doneOn: DateText,
): Recurrences {
	const isAfter = ({ recurrence }: Evidence) => recurrence.postmortem.date.earliest > doneOn;
	const isBefore = ({ recurrence }: Evidence) => recurrence.postmortem.date.latest < doneOn;
	const after = evidence.filter(isAfter).map(({ recurrence, because }) => ({
		because,
		recurrence: { ...recurrence, days: daysBetween(doneOn, recurrence.postmortem.date.earliest) },
	}));
	const before = countermeasure.status === 'done' ? evidence.filter(isBefore) : [];
	return {
		cameBack: after.filter(isUndisputed).map(toRecurrence),
		whileOpen: before.filter(isUndisputed).map(toRecurrence),
		dismissed: after.flatMap(({ recurrence, because }) =>
			because === undefined ? [] : [{ ...recurrence, because }],
		),
	};
}

function isUndisputed(evidence: Evidence): boolean {
	return evidence.because === undefined;
}

function toRecurrence(evidence: Evidence): Recurrence {
	return evidence.recurrence;
}

/** Makes the look-up of later incidents, oldest first; what it finds is kept for the next countermeasure. */
function indexEvidence(
	postmortems: Iterable<Postmortem>,
): (earlier: Postmortem, categories: readonly string[]) => readonly Evidence[] {
	const incidents = [...postmortems].filter((each) => each.kind === 'incident').sort(compareOldestFirst);
	const byPair = groupByEach(incidents, pairsOf);
	const declaredTo = groupByEach(incidents, sameCausesOf);
	const byOrigin = groupByEach(incidents, (incident) => originsOf(incident, declaredTo));
	const known = new Map<Postmortem, Map<string, readonly Evidence[]>>();
	return (earlier, categories) => {
		const ofEarlier = known.get(earlier) ?? new Map<string, readonly Evidence[]>();
		known.set(earlier, ofEarlier);
		const key = categories.join(' ');
		const evidence =
			ofEarlier.get(key) ??
			candidatesFor(earlier, categories, byPair, byOrigin)
				.filter((later) => later.date.earliest > earlier.date.latest && !isDuplicate(earlier, later))
				.map((later) => toEvidence(later, earlier, categories));
		ofEarlier.set(key, evidence);
		return evidence;
	};
}

function toEvidence(later: Postmortem, earlier: Postmortem, categories: readonly string[]): Evidence {
	const shared = categories.filter((category) => later.categories.includes(category));
	const cause = later.causes.find((each) => shared.includes(each.category ?? ''));
	const declared = declaredBetween(later, earlier);
	const recurrence = {
		postmortem: later,
		...(cause && { cause }),
		...(declared && { declared }),
		categories: shared,
		services: earlier.services.filter((service) => later.services.includes(service)),
		days: daysBetween(earlier.date.latest, later.date.earliest),
	};
	return { recurrence, because: dismissalOf(later, earlier) };
}

/** The categories of the causes that a countermeasure answers; of its whole postmortem where it names none. */
function answeredCategories(postmortem: Postmortem, countermeasure: Countermeasure): string[] {
	const causes = postmortem.causes.filter((cause) => countermeasure.answers.includes(cause.id));
	const categories =
		causes.length > 0 ? causes.flatMap((cause) => cause.category ?? []) : postmortem.categories;
	return [...new Set(categories)].filter((category) => category !== 'unknown');
}

function candidatesFor(
	earlier: Postmortem,
	categories: readonly string[],
	byPair: ReadonlyMap<string, readonly Postmortem[]>,
	byOrigin: ReadonlyMap<string, readonly Postmortem[]>,
): Postmortem[] {
	const pairs = categories.flatMap((category) =>
		earlier.services.map((service) => pairKey(category, service)),
	);
	const sharing = pairs.flatMap((pair) => byPair.get(pair) ?? []);
	const declared = (byOrigin.get(earlier.id) ?? []).filter((later) => isAbout(later, earlier, categories));
	return [...new Set([...sharing, ...declared])].sort(compareOldestFirst);
}

/** A declared relation questions the countermeasures of the shared categories; all of them where none is shared. */
function isAbout(later: Postmortem, earlier: Postmortem, categories: readonly string[]): boolean {
	const shares = (ids: readonly string[]) => ids.some((id) => later.categories.includes(id));
	return shares(categories) || !shares(earlier.categories);
}

function pairsOf(postmortem: Postmortem): string[] {
	const categories = postmortem.categories.filter((category) => category !== 'unknown');
	return categories.flatMap((category) => postmortem.services.map((service) => pairKey(category, service)));
}

function pairKey(category: string, service: string): string {
	return `${category} ${service}`;
}

/** What an incident is related to; that two have one cause may be said in either. */
function originsOf(incident: Postmortem, declaredTo: ReadonlyMap<string, readonly Postmortem[]>): string[] {
	const own = incident.related.filter(({ how }) => DECLARED.has(how)).map((each) => each.postmortem);
	const others = (declaredTo.get(incident.id) ?? []).map(({ id }) => id);
	return [...new Set([...own, ...others])];
}

function sameCausesOf({ related }: Postmortem): string[] {
	return related.filter(({ how }) => how === 'same-cause').map((each) => each.postmortem);
}

function declaredBetween(later: Postmortem, earlier: Postmortem): string | undefined {
	const said = later.related.find((each) => DECLARED.has(each.how) && each.postmortem === earlier.id);
	return said?.how ?? (declares(earlier, 'same-cause', later) ? 'same-cause' : undefined);
}

function isDuplicate(first: Postmortem, second: Postmortem): boolean {
	return declares(first, 'duplicate-of', second) || declares(second, 'duplicate-of', first);
}

function declares(from: Postmortem, how: string, to: Postmortem): boolean {
	return from.related.some((each) => each.how === how && each.postmortem === to.id);
}

function dismissalOf(later: Postmortem, earlier: Postmortem): string | undefined {
	const pairwise = later.related.find(
		(each) => each.how === NOT_A_RECURRENCE && each.postmortem === earlier.id && each.because,
	);
	return pairwise?.because ?? later.allow.find((each) => each.check === CAME_BACK)?.because;
}
