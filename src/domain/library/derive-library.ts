import type { KnowledgeBase } from '#domain/knowledge-base';
import type { Postmortem } from '#domain/postmortem';
import { listChoices, sortChoices } from './choices.ts';
import { enterCountermeasures } from './countermeasure-entries.ts';
import { coverCauses } from './coverage.ts';
import { makeCoverageMatrix } from './coverage-matrix.ts';
import { gatherFacts } from './facts.ts';
import { listFollowUps } from './follow-ups.ts';
import { makeIndexes } from './indexes.ts';
import { gatherLessons } from './lessons-by-theme.ts';
import type { Library } from './library.ts';
import { indexCountermeasures } from './life.ts';
import { findAnniversaries } from './on-this-day.ts';
import { compareNewestFirst } from './order.ts';
import { listOwed } from './owed.ts';
import { indexRecurrences } from './recurrence.ts';

/**
 * Derives everything the site shows from the published postmortems; drafts are left out before anything is
 * counted. `today` (`YYYY-MM-DD`) decides what is overdue, how old a follow-up is and what happened on this day.
 * With `drafts`, for an author's own eyes only, they stay in.
 */
export function deriveLibrary(
	postmortems: readonly Postmortem[],
	knowledgeBase: KnowledgeBase,
	today: string,
	{ drafts = false }: { readonly drafts?: boolean } = {},
): Library {
	const published = postmortems.filter((each) => drafts || each.status !== 'draft').sort(compareNewestFirst);
	const byId = new Map(published.map((postmortem) => [postmortem.id, postmortem]));
	const find = indexCountermeasures(published);
	const causes = published.flatMap((postmortem) => coverCauses(postmortem, find));
	const recurrences = indexRecurrences(published);
	const countermeasures = enterCountermeasures(published, causes, find, recurrences, {
		knowledgeBase,
		today,
	});
	const choices = listChoices(countermeasures);
	return {
		knowledgeBase,
		today,
		postmortems: published,
		byId,
		causes,
		countermeasures,
		lessons: published.flatMap((postmortem) => postmortem.lessons.map((lesson) => ({ postmortem, lesson }))),
		...makeIndexes({ postmortems: published, causes, countermeasures }, knowledgeBase),
		facts: gatherFacts({ postmortems: published, byId, causes, countermeasures, choices, recurrences }),
		recurrences,
		followUps: listFollowUps(
			countermeasures,
			sortChoices(choices),
			listOwed(published, knowledgeBase, today),
		),
		choices: sortChoices(choices),
		coverage: makeCoverageMatrix(causes, countermeasures, knowledgeBase),
		lessonsByTheme: gatherLessons(published, knowledgeBase.categories),
		onThisDay: findAnniversaries(published, today),
	};
}
