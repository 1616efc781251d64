import type { KnowledgeBase, Term } from '#domain/knowledge-base';
import type { Labels } from '#search/labels';

/** What the ids that search shows are called. Ids outside the vocabulary stand for themselves. */
export function labelsOf(knowledgeBase: KnowledgeBase): Labels {
	const { language, severities, categories, countermeasureKinds, countermeasureStatuses, services } =
		knowledgeBase;
	const name = (terms: readonly Term[]) =>
		Object.fromEntries(terms.map(({ id, label }): [string, string] => [id, label[language]]));
	return {
		severity: name([...severities].sort((a, b) => a.rank - b.rank)),
		category: name(categories),
		countermeasure: name(countermeasureKinds),
		status: name(countermeasureStatuses),
		service: name(services),
	};
}
