import type { Postmortem } from '#domain/postmortem';
import type { Language } from '#domain/text/localised';
import type { Site } from '#site/site';

/*
 * What a row shows one of. The template of a row holds all of a list in this order, and columns name the place.
 */

export const SOLVED_MARKS = ['circle', 'slash'] as const;

/** Kinds that a row names: of an incident nothing is said. */
export function otherKinds({ t }: Pick<Site, 't'>): Exclude<Postmortem['kind'], 'incident'>[] {
	const kinds = Object.keys(t.kinds) as Postmortem['kind'][];
	return kinds.filter((kind) => kind !== 'incident');
}

/** Languages that a row names: of the interface's own nothing is said. */
export function otherLanguages({ library, langOf }: Pick<Site, 'library' | 'langOf'>): Language[] {
	return [...new Set(library.postmortems.flatMap((postmortem) => langOf(postmortem) ?? []))].sort();
}

export function severitiesInUse({ library }: Pick<Site, 'library'>): string[] {
	return library.bySeverity.map(({ term }) => term.id);
}

export function statusesInUse({ library }: Pick<Site, 'library'>): string[] {
	return library.byCountermeasureStatus.map(({ term }) => term.id);
}

export function countermeasureKinds({ library }: Pick<Site, 'library'>): string[] {
	return library.byCountermeasureKind.map(({ term }) => term.id);
}
