import { resolveKnowledgeBase } from '#domain/knowledge-base/resolve-knowledge-base';
import { deriveLibrary } from '#domain/library/derive-library';
import type { CountermeasureEntry, Library } from '#domain/library/library';
import type { Postmortem } from '#domain/postmortem';
import { TODAY } from '#test/check-text';

/** The library of some postmortems with the default vocabulary. */
export function buildLibrary(postmortems: readonly Postmortem[], today = TODAY): Library {
	return deriveLibrary(postmortems, resolveKnowledgeBase({}), today);
}

/** A countermeasure of a library by its id. @throws where there is none */
export function entryOf({ countermeasures }: Library, id: string): CountermeasureEntry {
	const entry = countermeasures.find(({ countermeasure }) => countermeasure.id === id);
	if (!entry) throw new Error(`There is no countermeasure ${id}.`);
	return entry;
}
