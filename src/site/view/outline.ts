import { REFLECTION_KINDS, type SectionKind } from '#domain/knowledge-base';
import type { Postmortem, Section } from '#domain/postmortem';

/** The sections of one postmortem in the order of its page, which is not that of the file. */
export interface Outline {
	readonly timeline: readonly Section[];
	readonly causes: readonly Section[];
	readonly countermeasures: readonly Section[];
	readonly lessons: readonly Section[];
	/** What went well, what went poorly, where it was luck, in this order. */
	readonly reflections: readonly Section[];
	/** Everything else that is told as fact. */
	readonly story: readonly Section[];
	readonly opinion: readonly Section[];
}

export function outlineOf({ sections }: Postmortem): Outline {
	const ofKind = (kind: SectionKind | 'other') => sections.filter((section) => section.kind === kind);
	return {
		timeline: ofKind('timeline'),
		causes: ofKind('causes'),
		countermeasures: ofKind('countermeasures'),
		lessons: ofKind('lessons'),
		reflections: REFLECTION_KINDS.flatMap(ofKind),
		story: ofKind('other'),
		opinion: ofKind('opinion'),
	};
}
