import type { Cause, Countermeasure, Postmortem } from './postmortem.ts';
import type { Heading } from './references.ts';

/**
 * What the checks of one postmortem may ask of another one, and no more: a postmortem is one too. So much of thousands is
 * read while a few are checked. What a check comes to need of others is added here.
 */
export interface PostmortemOutline extends Pick<Postmortem, OutlinedFact> {
	readonly causes: readonly CauseOutline[];
	readonly countermeasures: readonly CountermeasureOutline[];
	readonly headings: readonly HeadingOutline[];
}

type OutlinedFact =
	| 'id'
	| 'path'
	| 'status'
	| 'kind'
	| 'date'
	| 'categories'
	| 'services'
	| 'related'
	| 'aliases'
	| 'allow'
	| 'anchors';

export type CauseOutline = Pick<Cause, 'id' | 'category'>;

export interface CountermeasureOutline
	extends Pick<Countermeasure, 'id' | 'answers' | 'status' | 'statusDate' | 'supersededBy' | 'chips'> {
	readonly prose: Pick<Countermeasure['prose'], 'range'>;
}

export type HeadingOutline = Pick<Heading, 'slug'>;

/** As the public knows a postmortem in which something is marked internal. */
export type PublishedOutline = Pick<Postmortem, 'id' | 'anchors'>;

export function outlinePostmortem(postmortem: Postmortem): PostmortemOutline {
	const { id, path, status, kind, date, categories, services, related, aliases, allow, anchors } = postmortem;
	return {
		...{ id, path, status, kind, date, categories, services, related, aliases, allow, anchors },
		causes: postmortem.causes.map(outlineCause),
		countermeasures: postmortem.countermeasures.map(outlineCountermeasure),
		headings: postmortem.headings.map(({ slug }) => (slug === undefined ? {} : { slug })),
	};
}

function outlineCause({ id, category }: Cause): CauseOutline {
	return { id, ...(category !== undefined && { category }) };
}

function outlineCountermeasure(countermeasure: Countermeasure): CountermeasureOutline {
	const { id, answers, status, statusDate, supersededBy, chips, prose } = countermeasure;
	return {
		...{ id, answers, status },
		// Another file is referred to by what a countermeasure is called, and by where its status stands.
		chips: chips.filter(({ key }) => key === 'id' || key === status),
		...(statusDate !== undefined && { statusDate }),
		...(supersededBy !== undefined && { supersededBy }),
		prose: { range: prose.range },
	};
}
