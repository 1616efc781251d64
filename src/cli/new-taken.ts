import { phrase } from '#domain/text/phrase';
import type { KnowledgeBaseFolder } from '#store/knowledge-base-folder';
import { listPostmortems } from '#store/list-postmortems';
import { Misuse } from './misuse.ts';
import { collision } from './new-id.ts';

/** @throws Misuse where another postmortem has the name. */
export function refuseTaken(folder: KnowledgeBaseFolder, id: string): void {
	const other = collision(
		id,
		listPostmortems(folder.postmortems).map((entry) => entry.id),
	);
	if (other !== undefined) throw taken(other);
}

export function taken(id: string): Misuse {
	return new Misuse(phrase('newTaken.taken', id));
}
