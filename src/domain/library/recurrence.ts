import type { Cause, Postmortem } from '#domain/postmortem';
import type { CountermeasureOutline, PostmortemOutline } from '#domain/postmortem-outline';
import { daysBetween } from '#domain/time/calendar';
import { groupByEach } from './group-by-each.ts';
import { isDone, isOpen, statusDays } from './life.ts';
import { compareOldestFirst } from './order.ts';
import { indexPositions, NONE, type Positions, unite } from './positions.ts';
import type { CountermeasureReference, Recurrence } from './references.ts';

/**
 * What later incidents say about a countermeasure. Evidence only: nothing here claims a causation.
 * `cameBack`: after it was done. `whileOpen`: before that. `dismissed`: came back, had the later one not given a reason.
 */
export type Verdict = 'cameBack' | 'whileOpen' | 'dismissed';

/** Later incidents, oldest first, or countermeasures in the order of their postmortems, by what is said. */
export type ByVerdict<Item> = Readonly<Record<Verdict, readonly Item[]>>;

/**
 * Looks from both sides. The relations grow with the square of a busy knowledge base (9.6 million at 10,000 files), so
 * none is kept: each look makes its list anew, and the reasons are told only for what is shown.
 */
export interface RecurrenceIndex<Known extends PostmortemOutline = Postmortem> {
	laterThan(reference: CountermeasureReference<Known>): ByVerdict<Known>;
	earlierThan(later: Known): ByVerdict<CountermeasureReference<Known>>;
}

/** The id under which a later postmortem dismisses what is said about it: for one earlier postmortem, or in `allow`. */
export const NOT_A_RECURRENCE = 'not-recurrence-of';
export const CAME_BACK = 'came-back';

/** Relations that say of two incidents what a shared category and service only suggest. */
const DECLARED = new Set(['recurrence-of', 'same-cause']);

/**
 * Relates a countermeasure to the later incidents with the same cause category and a shared service, or which are said
 * to be a recurrence of its postmortem or to come from the same cause. Category `unknown` is shared with nothing. An
 * incident's day must be certain to lie after the day that it is compared with; a countermeasure that is verified says
 * nothing about the time before.
 *
 * A later postmortem dismisses the evidence with a reason: against one earlier postmortem by
 * `related: [{ postmortem: ID, how: not-recurrence-of, because: … }]`, against all by `allow` of `came-back`.
 */
export function indexRecurrences<Known extends PostmortemOutline>(
	postmortems: Iterable<Known>,
): RecurrenceIndex<Known> {
	const all = [...postmortems];
	const incidents = all.filter((each) => each.kind === 'incident').sort(compareOldestFirst);
	const references = all.flatMap((each) => referencesOf(each));
	const laters = indexPositions(incidents, pairsOf);
	const earliers = indexPositions(references, answeredPairs);
	const own = indexPositions(references, ({ postmortem }) => [postmortem.id]);
	const declaredTo = groupByEach(incidents, sameCausesOf);
	const byOrigin = indexPositions(incidents, (incident) => originsOf(incident, declaredTo));
	return {
		laterThan: (reference) => {
			if (!canBeQuestioned(reference)) return NOTHING;
			const from = firstAfter(incidents, reference.postmortem);
			const sharing = answeredPairs(reference).flatMap((pair) => laters.get(pair) ?? []);
			const declared = (byOrigin.get(reference.postmortem.id) ?? NONE).filter((position) =>
				isAbout(incidents[position] as Known, reference),
			);
			return byVerdict(incidents, unite([...sharing, declared], from), (later) =>
				verdictOf(reference, later),
			);
		},
		earlierThan: (later) => {
			if (later.kind !== 'incident') return NOTHING;
			const sharing = pairsOf(later).flatMap((pair) => earliers.get(pair) ?? []);
			const declared = originsOf(later, declaredTo).map((id) =>
				(own.get(id) ?? NONE).filter((position) => isAbout(later, references[position] as Reference)),
			);
			return byVerdict(references, unite([...sharing, ...declared]), (reference) =>
				verdictOf(reference, later),
			);
		},
	};
}

type Reference = CountermeasureReference<PostmortemOutline>;

/** Where, among incidents from the oldest on, those begin that are certain to come after an earlier one. */
function firstAfter(incidents: readonly PostmortemOutline[], { date }: PostmortemOutline): number {
	let low = 0;
	let high = incidents.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((incidents[middle]?.date.earliest ?? '') > date.latest) high = middle;
		else low = middle + 1;
	}
	return low;
}

const NOTHING: ByVerdict<never> = { cameBack: [], whileOpen: [], dismissed: [] };

/** What a later incident has in common with what a countermeasure answers, and how long after it happened. */
export function describeRecurrence(reference: Reference, later: Postmortem): Recurrence {
	const { postmortem: earlier, countermeasure } = reference;
	const shared = answeredCategories(reference).filter((category) => later.categories.includes(category));
	const cause = later.causes.find((each: Cause) => shared.includes(each.category ?? ''));
	const declared = declaredBetween(later, earlier);
	const since = isAfterDone(countermeasure, later) ? statusDays(countermeasure)?.latest : undefined;
	return {
		postmortem: later,
		...(cause && { cause }),
		...(declared && { declared }),
		categories: shared,
		services: earlier.services.filter((service) => later.services.includes(service)),
		days: daysBetween(since ?? earlier.date.latest, later.date.earliest),
	};
}

/** Why the authors of a later postmortem say that it is no recurrence of an earlier one. */
export function dismissalOf(later: PostmortemOutline, earlier: PostmortemOutline): string | undefined {
	const pairwise = later.related.find(
		(each) => each.how === NOT_A_RECURRENCE && each.postmortem === earlier.id && each.because,
	);
	return pairwise?.because ?? later.allow.find((each) => each.check === CAME_BACK)?.because;
}

/** What an incident says of a countermeasure whose cause it shares, where its day is certain to be later. */
function verdictOf(reference: Reference, later: PostmortemOutline): Verdict | undefined {
	const { postmortem: earlier, countermeasure } = reference;
	if (later.date.earliest <= earlier.date.latest || isDuplicate(earlier, later)) return undefined;
	const isDismissed = dismissalOf(later, earlier) !== undefined;
	if (isAfterDone(countermeasure, later)) return isDismissed ? 'dismissed' : 'cameBack';
	if (isDismissed) return undefined;
	const doneOn = countermeasure.status === 'done' ? statusDays(countermeasure)?.earliest : undefined;
	const isBeforeDone = doneOn !== undefined && later.date.latest < doneOn;
	return isBeforeDone || isOpen(countermeasure) ? 'whileOpen' : undefined;
}

function isAfterDone(countermeasure: CountermeasureOutline, later: PostmortemOutline): boolean {
	const doneOn = isDone(countermeasure) ? statusDays(countermeasure)?.latest : undefined;
	return doneOn !== undefined && later.date.earliest > doneOn;
}

function canBeQuestioned({ countermeasure }: Reference): boolean {
	return isOpen(countermeasure) || (isDone(countermeasure) && statusDays(countermeasure) !== undefined);
}

function byVerdict<Item>(
	items: readonly Item[],
	positions: Positions,
	judge: (item: Item) => Verdict | undefined,
): ByVerdict<Item> {
	const lists: Record<Verdict, Item[]> = { cameBack: [], whileOpen: [], dismissed: [] };
	for (const position of positions) {
		const item = items[position] as Item;
		const verdict = judge(item);
		if (verdict !== undefined) lists[verdict].push(item);
	}
	return lists;
}

function referencesOf<Known extends PostmortemOutline>(postmortem: Known): CountermeasureReference<Known>[] {
	return postmortem.countermeasures.map((countermeasure) => ({ postmortem, countermeasure }));
}

/** The categories of the causes that a countermeasure answers; of its whole postmortem where it names none. */
function answeredCategories({ postmortem, countermeasure }: Reference): string[] {
	const causes = postmortem.causes.filter((cause) => countermeasure.answers.includes(cause.id));
	const categories =
		causes.length > 0 ? causes.flatMap((cause) => cause.category ?? []) : postmortem.categories;
	return [...new Set(categories)].filter((category) => category !== 'unknown');
}

function answeredPairs(reference: Reference): string[] {
	return answeredCategories(reference).flatMap((category) =>
		reference.postmortem.services.map((service) => pairKey(category, service)),
	);
}

/** A declared relation questions the countermeasures of the shared categories; all of them where none is shared. */
function isAbout(later: PostmortemOutline, reference: Reference): boolean {
	const shares = (ids: readonly string[]) => ids.some((id) => later.categories.includes(id));
	return shares(answeredCategories(reference)) || !shares(reference.postmortem.categories);
}

function pairsOf(postmortem: PostmortemOutline): string[] {
	const categories = postmortem.categories.filter((category) => category !== 'unknown');
	return categories.flatMap((category) => postmortem.services.map((service) => pairKey(category, service)));
}

function pairKey(category: string, service: string): string {
	return `${category} ${service}`;
}

/** What an incident is related to; that two have one cause may be said in either. */
function originsOf(
	incident: PostmortemOutline,
	declaredTo: ReadonlyMap<string, readonly PostmortemOutline[]>,
): string[] {
	const own = incident.related.filter(({ how }) => DECLARED.has(how)).map((each) => each.postmortem);
	const others = (declaredTo.get(incident.id) ?? []).map(({ id }) => id);
	return [...new Set([...own, ...others])];
}

function sameCausesOf({ related }: PostmortemOutline): string[] {
	return related.filter(({ how }) => how === 'same-cause').map((each) => each.postmortem);
}

function declaredBetween(later: PostmortemOutline, earlier: PostmortemOutline): string | undefined {
	const said = later.related.find((each) => DECLARED.has(each.how) && each.postmortem === earlier.id);
	return said?.how ?? (declares(earlier, 'same-cause', later) ? 'same-cause' : undefined);
}

function isDuplicate(first: PostmortemOutline, second: PostmortemOutline): boolean {
	return declares(first, 'duplicate-of', second) || declares(second, 'duplicate-of', first);
}

function declares(from: PostmortemOutline, how: string, to: PostmortemOutline): boolean {
	return from.related.some((each) => each.how === how && each.postmortem === to.id);
}
