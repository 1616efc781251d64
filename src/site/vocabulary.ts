import type { Severity, Term } from '#domain/knowledge-base';
import type { Library } from '#domain/library/library';
import { inAll } from '#domain/text/localised';

/** Finds the term behind an id. An id outside the vocabulary stands for itself. */
export interface Vocabulary {
	severity(id: string): Severity;
	category(id: string): Term;
	causeKind(id: string): Term;
	noticedBy(id: string): Term;
	countermeasureKind(id: string): Term;
	strength(id: string): Term;
	status(id: string): Term;
	relation(id: string): Term;
	milestone(id: string): Term;
	service(id: string): Term;
	role(id: string): Term;
	tag(id: string): Term;
}

export function vocabularyOf({ knowledgeBase }: Library): Vocabulary {
	const severity = finder(knowledgeBase.severities);
	return {
		severity: (id) => ({ rank: Number.POSITIVE_INFINITY, major: false, brief: false, ...severity(id) }),
		category: finder(knowledgeBase.categories),
		causeKind: finder(knowledgeBase.causeKinds),
		noticedBy: finder(knowledgeBase.noticedBy),
		countermeasureKind: finder(knowledgeBase.countermeasureKinds),
		strength: finder(knowledgeBase.strengths),
		status: finder(knowledgeBase.countermeasureStatuses),
		relation: finder(knowledgeBase.relations),
		milestone: finder(knowledgeBase.milestones),
		service: finder(knowledgeBase.services),
		role: finder(knowledgeBase.roles),
		tag: finder(knowledgeBase.tags),
	};
}

function finder<T extends Term>(terms: readonly T[]): (id: string) => T | Term {
	const byId = new Map(terms.map((term) => [term.id, term]));
	return (id) => byId.get(id) ?? { id, label: inAll(id), definition: inAll('') };
}
