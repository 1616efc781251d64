import type { IndexEntry } from '#domain/library/library';
import type { Text } from '#domain/text/localised';

/** One term with its count, drawn as a bar. */
export interface BarRow {
	readonly label: string;
	readonly href: string;
	readonly count: number;
	/** Of the longest bar, 0 to 100. */
	readonly share: number;
	readonly definition: string;
	readonly first?: string;
	readonly last?: string;
}

export interface BarOptions {
	readonly href: (id: string) => string;
	readonly label: (text: Text) => string;
	/** What is counted: postmortems unless told otherwise. */
	readonly countOf?: (entry: IndexEntry) => number;
	/** The longest bars first, instead of the order of the vocabulary. */
	readonly byCount?: boolean;
}

export function barRows(entries: readonly IndexEntry[], options: BarOptions): BarRow[] {
	const { href, label, countOf = ({ postmortems }) => postmortems.length, byCount = false } = options;
	const longest = Math.max(1, ...entries.map(countOf));
	const rows = entries.map((entry) => ({
		label: label(entry.term.label),
		href: href(entry.term.id),
		count: countOf(entry),
		share: Math.round((countOf(entry) / longest) * 1000) / 10,
		definition: label(entry.term.definition),
		...(entry.first ? { first: entry.first } : {}),
		...(entry.last ? { last: entry.last } : {}),
	}));
	return byCount ? rows.sort((first, second) => second.count - first.count) : rows;
}
