import type { Term } from '#domain/knowledge-base';
import { inAll } from '#domain/text/localised';
import { compareText } from './order.ts';

/** The terms of a vocabulary in its order, then the ids in use that it does not know, by their own name. */
export function nameTerms(vocabulary: readonly Term[], used: readonly string[]): Term[] {
	const known = new Set(vocabulary.map((term) => term.id));
	const unknown = [...new Set(used)].filter((id) => !known.has(id)).sort(compareText);
	return [...vocabulary, ...unknown.map(nameTerm)];
}

function nameTerm(id: string): Term {
	return { id, label: inAll(id), definition: inAll('') };
}
