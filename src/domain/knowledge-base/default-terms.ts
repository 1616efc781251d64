import type { Term } from '#domain/knowledge-base';
import type { Text } from '#domain/text/localised';
import { GROUND, type Ground } from '#locales/ground/ground';
import { inEach } from '#locales/ground/in-each';

type Words = { readonly label: string; readonly definition: string; readonly helps?: string };

/** The terms that a knowledge base begins with: what each is called, and what it means, stands in `src/locales`. */
export const DEFAULT_CATEGORIES = termsOf(({ categories }) => categories);
export const DEFAULT_CAUSE_KINDS = termsOf(({ terms }) => terms.causeKinds);
export const DEFAULT_NOTICED_BY = termsOf(({ terms }) => terms.noticedBy);
export const DEFAULT_COUNTERMEASURE_KINDS = termsOf(({ terms }) => terms.countermeasureKinds);
export const DEFAULT_STRENGTHS = termsOf(({ terms }) => terms.strengths);
export const COUNTERMEASURE_STATUSES = termsOf(({ terms }) => terms.countermeasureStatuses);
export const RELATIONS = termsOf(({ terms }) => terms.relations);
export const MILESTONES = termsOf(({ terms }) => terms.milestones);

/** In the order in which English has them. */
export function termsOf<Id extends string>(
	pick: (words: Ground) => Readonly<Record<Id, Words>>,
): readonly (Term & { readonly id: Id })[] {
	return (Object.keys(pick(GROUND.en)) as Id[]).map((id) => ({
		id,
		label: textOf((words) => pick(words)[id].label),
		definition: textOf((words) => pick(words)[id].definition),
		...(pick(GROUND.en)[id].helps !== undefined && { helps: textOf((words) => pick(words)[id].helps ?? '') }),
	}));
}

function textOf(pick: (words: Ground) => string): Text {
	return inEach(pick);
}
