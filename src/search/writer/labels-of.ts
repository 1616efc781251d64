import type { KnowledgeBase, Term } from '#domain/knowledge-base';
import { ENDING_MILESTONES } from '#domain/library/ending';
import type { Labels } from '#search/labels';

/** What the ids that search shows are called. Ids outside the vocabulary stand for themselves. */
export function labelsOf(knowledgeBase: KnowledgeBase): Labels {
	const { language, severities, categories, services, milestones } = knowledgeBase;
	const { countermeasureKinds, countermeasureStatuses } = knowledgeBase;
	const name = (terms: readonly Term[]) =>
		Object.fromEntries(terms.map(({ id, label }): [string, string] => [id, label[language]]));
	return {
		severity: name([...severities].sort((a, b) => a.rank - b.rank)),
		category: name(categories),
		countermeasure: name(countermeasureKinds),
		status: name(countermeasureStatuses),
		service: name(services),
		milestone: name(milestones.filter(({ id }) => ENDING_MILESTONES.some((each) => each === id))),
	};
}
