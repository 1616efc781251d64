import type { Term } from '#domain/knowledge-base';
import type { Postmortem } from '#domain/postmortem';
import { groupByEach } from './group-by-each.ts';
import type { LessonTheme } from './library.ts';
import { nameTerms } from './terms.ts';

/** Gathers lessons under each cause category of their postmortem, since a lesson has no category of its own. */
export function gatherLessons(
	postmortems: readonly Postmortem[],
	categories: readonly Term[],
): LessonTheme[] {
	const teaching = postmortems.filter((postmortem) => postmortem.lessons.length > 0);
	const byCategory = groupByEach(teaching, (postmortem) => postmortem.categories);
	return nameTerms(categories, [...byCategory.keys()]).flatMap((term) => {
		const own = byCategory.get(term.id) ?? [];
		if (own.length === 0) return [];
		return {
			term,
			postmortems: own.map((postmortem) => ({ postmortem, lessons: postmortem.lessons })),
			lessonCount: own.reduce((count, postmortem) => count + postmortem.lessons.length, 0),
		};
	});
}
