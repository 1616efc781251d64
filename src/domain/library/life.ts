import type { Countermeasure, Postmortem } from '#domain/postmortem';
import type { CountermeasureOutline, PostmortemOutline } from '#domain/postmortem-outline';
import { parseCalendarDate } from '#domain/time/read/calendar-date';
import type { CalendarDate } from '#domain/time/types';
import type { CountermeasureReference } from './references.ts';

/** Finds a countermeasure by its postmortem and its id. */
export type FindCountermeasure<Known extends PostmortemOutline = Postmortem> = (
	postmortem: string,
	id: string,
) => CountermeasureReference<Known> | undefined;

type HasStatus = Pick<Countermeasure, 'status'>;

const OPEN = new Set(['proposed', 'accepted', 'in-progress']);
const PROMISED = new Set(['accepted', 'in-progress']);
const DONE = new Set(['done', 'verified']);
const CLOSED_WITHOUT = new Set(['rejected', 'superseded']);

/** Proposed, accepted or in progress: something is still to be decided or to be done. */
export function isOpen(countermeasure: HasStatus): boolean {
	return OPEN.has(countermeasure.status);
}

/** Accepted or in progress: somebody has promised it. */
export function isPromised(countermeasure: HasStatus): boolean {
	return PROMISED.has(countermeasure.status);
}

/** Done or verified. */
export function isDone(countermeasure: HasStatus): boolean {
	return DONE.has(countermeasure.status);
}

/** Accepted, in progress, done or verified: among alternatives, the one that was decided for. */
export function isChosen(countermeasure: HasStatus): boolean {
	return isPromised(countermeasure) || isDone(countermeasure);
}

/** Rejected or superseded. */
export function isDropped(countermeasure: HasStatus): boolean {
	return CLOSED_WITHOUT.has(countermeasure.status);
}

/** Days by how they are written: facts across postmortems ask for the same few again and again. */
const knownDays = new Map<string, CalendarDate | undefined>();

/** The days on which it may have come to its status; undefined where nobody said, or knows. */
export function statusDays({ statusDate }: Pick<Countermeasure, 'statusDate'>): CalendarDate | undefined {
	if (statusDate === undefined) return undefined;
	if (!knownDays.has(statusDate)) knownDays.set(statusDate, readDays(statusDate));
	return knownDays.get(statusDate);
}

function readDays(text: string): CalendarDate | undefined {
	const date = parseCalendarDate(text);
	return 'check' in date ? undefined : date;
}

/** The countermeasure itself where it is live, else what superseded it in the end, where that is live. */
export function findLive<Known extends PostmortemOutline>(
	reference: CountermeasureReference<Known>,
	find: FindCountermeasure<Known>,
): CountermeasureReference<Known> | undefined {
	const seen = new Set<CountermeasureOutline>();
	let current: CountermeasureReference<Known> | undefined = reference;
	while (current && !seen.has(current.countermeasure)) {
		if (!isDropped(current.countermeasure)) return current;
		seen.add(current.countermeasure);
		current = findSuccessor(current, find);
	}
	return undefined;
}

/** Whether what superseded `from`, step by step, comes to `to`. */
export function leadsTo<Known extends PostmortemOutline>(
	from: CountermeasureReference<Known>,
	to: CountermeasureReference<PostmortemOutline>,
	find: FindCountermeasure<Known>,
): boolean {
	const seen = new Set<CountermeasureOutline>();
	let current: CountermeasureReference<Known> | undefined = from;
	while (current && !seen.has(current.countermeasure)) {
		if (isSame(current, to)) return true;
		seen.add(current.countermeasure);
		current = findSuccessor(current, find);
	}
	return false;
}

function isSame(
	one: CountermeasureReference<PostmortemOutline>,
	other: CountermeasureReference<PostmortemOutline>,
): boolean {
	return one.postmortem.id === other.postmortem.id && one.countermeasure.id === other.countermeasure.id;
}

/** What a superseded countermeasure names in `superseded-by`, where it can be found. */
export function findSuccessor<Known extends PostmortemOutline>(
	{ postmortem, countermeasure }: CountermeasureReference<PostmortemOutline>,
	find: FindCountermeasure<Known>,
): CountermeasureReference<Known> | undefined {
	if (countermeasure.status !== 'superseded' || countermeasure.supersededBy === undefined) return undefined;
	return findReferenced(countermeasure.supersededBy, postmortem.id, find);
}

/** The countermeasure that `[POSTMORTEM]#ID` names; without a postmortem it is one of the same file. */
export function findReferenced<Known extends PostmortemOutline>(
	reference: string,
	home: string,
	find: FindCountermeasure<Known>,
): CountermeasureReference<Known> | undefined {
	const hash = reference.indexOf('#');
	if (hash < 0) return undefined;
	return find(reference.slice(0, hash) || home, reference.slice(hash + 1));
}

/** Makes the look-up once for all countermeasures of `postmortems`. The same one is always the same reference. */
export function indexCountermeasures<Known extends PostmortemOutline>(
	postmortems: Iterable<Known>,
): FindCountermeasure<Known> {
	const byId = new Map([...postmortems].map((postmortem) => [postmortem.id, postmortem]));
	const asked = new Map<string, Map<string, CountermeasureReference<Known>>>();
	const countermeasuresOf = (id: string) => {
		const known = asked.get(id);
		const postmortem = byId.get(id);
		if (known !== undefined || postmortem === undefined) return known;
		const own = new Map(
			postmortem.countermeasures.map((each) => [each.id, { postmortem, countermeasure: each }]),
		);
		asked.set(id, own);
		return own;
	};
	return (postmortem, id) => countermeasuresOf(postmortem)?.get(id);
}
