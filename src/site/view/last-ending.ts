import type { Term } from '#domain/knowledge-base';
import { type Ending, endingOf } from '#domain/library/ending';
import type { IndexEntry, Library } from '#domain/library/library';
import type { Postmortem } from '#domain/postmortem';

/** Of several outages in one incident, the last ones tell most. */
const MOST_LINES = 3;

/**
 * The newest incident of a service whose timeline says what ended it; absent where none does. What it says of other
 * services alone ended nothing here.
 */
export function lastEnding(
	{ term, postmortems }: Pick<IndexEntry, 'postmortems'> & { readonly term: Pick<Term, 'id'> },
	library: Pick<Library, 'facts'>,
): (Pick<Ending, 'lines'> & { readonly postmortem: Postmortem }) | undefined {
	const ended = postmortems
		.filter(({ kind }) => kind === 'incident')
		.map((postmortem) => ({
			postmortem,
			lines: endingOf(postmortem, library).lines.filter(
				({ services }) => services.length === 0 || services.includes(term.id),
			),
		}));
	const last = ended.find(({ lines }) => lines.length > 0);
	return last && { ...last, lines: last.lines.slice(-MOST_LINES) };
}
