import type { KnowledgeBase } from '#domain/knowledge-base';
import type { Postmortem } from '#domain/postmortem';
import { listChoices, sortChoices } from './choices.ts';
import { enterCountermeasures } from './countermeasure-entries.ts';
import { coverCauses } from './coverage.ts';
import { makeCoverageMatrix } from './coverage-matrix.ts';
import { gatherFacts } from './facts.ts';
import { listFollowUps } from './follow-ups.ts';
import { type Indexes, makeIndexes } from './indexes.ts';
import { gatherLessons } from './lessons-by-theme.ts';
import type { Library } from './library.ts';
import { indexCountermeasures } from './life.ts';
import { findAnniversaries } from './on-this-day.ts';
import { joined, lazily, once } from './once.ts';
import { compareNewestFirst } from './order.ts';
import { listOwed } from './owed.ts';
import { indexRecurrences } from './recurrence.ts';

/**
 * Derives everything the site shows from the published postmortems; drafts are left out before anything is
 * counted. `today` (`YYYY-MM-DD`) decides what is overdue, how old a follow-up is and what happened on this day.
 * With `drafts`, for an author's own eyes only, they stay in. Each part is worked out when it is first read: what shows
 * one page only pays for that page.
 */
export function deriveLibrary(
	postmortems: readonly Postmortem[],
	knowledgeBase: KnowledgeBase,
	today: string,
	{ drafts = false }: { readonly drafts?: boolean } = {},
): Library {
	const published = postmortems.filter((each) => drafts || each.status !== 'draft').sort(compareNewestFirst);
	const find = once(() => indexCountermeasures(published));
	const choices = once(() => listChoices(library.countermeasures));
	const library: Library = joined(
		lazily<Omit<Library, keyof Indexes>>({
			knowledgeBase: () => knowledgeBase,
			today: () => today,
			postmortems: () => published,
			byId: () => new Map(published.map((postmortem) => [postmortem.id, postmortem])),
			causes: () => published.flatMap((postmortem) => coverCauses(postmortem, find())),
			countermeasures: () => enterCountermeasures(library, find()),
			lessons: () =>
				published.flatMap((postmortem) => postmortem.lessons.map((lesson) => ({ postmortem, lesson }))),
			facts: () => gatherFacts(library, choices()),
			recurrences: () => indexRecurrences(published),
			followUps: () => listFollowUps(library, listOwed(published, knowledgeBase, today)),
			choices: () => sortChoices(choices()),
			coverage: () => makeCoverageMatrix(library.causes, library.countermeasures, knowledgeBase),
			lessonsByTheme: () => gatherLessons(published, knowledgeBase.categories),
			onThisDay: () => findAnniversaries(published, today),
		}),
		makeIndexes(() => library),
	);
	return library;
}
