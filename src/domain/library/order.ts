import type { Postmortem } from '#domain/postmortem';

type Dated = Pick<Postmortem, 'id' | 'date'>;

/** Code unit order: the same on every machine and in every locale. */
export function compareText(first: string, second: string): number {
	if (first === second) return 0;
	return first < second ? -1 : 1;
}

/** Newest incident first, then by id. */
export function compareNewestFirst(first: Dated, second: Dated): number {
	return compareText(second.date.earliest, first.date.earliest) || compareText(first.id, second.id);
}

/** Oldest incident first, then by id. */
export function compareOldestFirst(first: Dated, second: Dated): number {
	return compareText(first.date.earliest, second.date.earliest) || compareText(first.id, second.id);
}
