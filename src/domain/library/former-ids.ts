import type { Postmortem } from '#domain/postmortem';
import type { Library } from './library.ts';

/** Each postmortem by the ids that it had before. What is somebody's id today is in it no more. */
export function byFormerId({
	postmortems,
	byId,
}: Pick<Library, 'postmortems' | 'byId'>): ReadonlyMap<string, Postmortem> {
	const pairs = postmortems.flatMap((postmortem) =>
		postmortem.aliases.map((alias) => [alias, postmortem] as const),
	);
	return new Map(pairs.filter(([alias]) => !byId.has(alias)));
}

/** Ids at which a page says that a postmortem is published no more. */
export function removedIds(library: Pick<Library, 'knowledgeBase' | 'postmortems' | 'byId'>): string[] {
	const former = byFormerId(library);
	return [...new Set(library.knowledgeBase.removed)].filter((id) => !library.byId.has(id) && !former.has(id));
}
