import { type FindCountermeasure, indexCountermeasures } from '#domain/library/life';
import { once } from '#domain/library/once';
import { describeRecurrence, indexRecurrences, type RecurrenceIndex } from '#domain/library/recurrence';
import type { CountermeasureReference, Recurrence } from '#domain/library/references';
import type { Postmortem } from '#domain/postmortem';
import type { PostmortemOutline } from '#domain/postmortem-outline';
import type { LibrarySubject } from './check.ts';

/** A countermeasure of an earlier postmortem and what a later one says about it. */
export interface Question extends CountermeasureReference<PostmortemOutline> {
	readonly recurrence: Recurrence;
}

interface Lookups {
	readonly find: FindCountermeasure<PostmortemOutline>;
	readonly questions: (later: Postmortem) => readonly Question[];
}

const known = new WeakMap<readonly PostmortemOutline[], Lookups>();

/** Looks up countermeasures across all postmortems. Made once for a list, however many checks ask. */
export function lookupsIn(all: readonly PostmortemOutline[]): Lookups {
	const found = known.get(all) ?? makeLookups(all);
	known.set(all, found);
	return found;
}

/** Of possibly thousands of postmortems only those whose id begins with the same month can be meant by a slip. */
export function inSameMonth(reference: string, all: readonly PostmortemOutline[]): PostmortemOutline[] {
	return all.filter(({ id }) => id.slice(0, 7) === reference.slice(0, 7));
}

/** True for `POSTMORTEM#ID` where that file is there, but too faulty to tell what it holds. */
export function isUnread(reference: string, { unread }: Pick<LibrarySubject, 'unread'>): boolean {
	return unread.has(reference.slice(0, reference.indexOf('#')));
}

function makeLookups(all: readonly PostmortemOutline[]): Lookups {
	const find = indexCountermeasures(all);
	const recurrences = once(() => indexRecurrences(all));
	return { find, questions: (later) => questionsOf(later, recurrences()) };
}

/** A draft may be put in question by nobody, but may itself question what is published. */
function questionsOf(later: Postmortem, recurrences: RecurrenceIndex<PostmortemOutline>): Question[] {
	return recurrences
		.earlierThan(later)
		.cameBack.filter(({ postmortem }) => postmortem.status !== 'draft')
		.map((reference) => ({ ...reference, recurrence: describeRecurrence(reference, later) }));
}
