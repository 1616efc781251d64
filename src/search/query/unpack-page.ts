import { FACT_KINDS, type FactKind, type PackedDetails, type PackedFact } from '#search/fact';
import type { Fragment } from './engine.ts';

/** A place of a loaded page, with where its words begin among the page's index words. */
export interface PagePlace extends PackedDetails {
	readonly kind: FactKind;
	readonly anchor: string;
	readonly words: readonly string[];
	/** For each index word from `start` on, the word of the text it belongs to; hidden ones lie beyond. */
	readonly owners: readonly number[];
	readonly start: number;
}

/** The places of a page as the index keeps them, in the order of the page. */
export function unpackPage({ anchors }: Fragment): PagePlace[] {
	return anchors.map(({ id, location, title }) => {
		const [kind, counts, text, details] = JSON.parse(title) as PackedFact;
		return {
			kind: FACT_KINDS[kind] ?? 'section',
			anchor: id,
			words: text.split(' '),
			owners: [...counts].flatMap((count, word) => new Array<number>(Number.parseInt(count, 36)).fill(word)),
			start: location,
			...details,
		};
	});
}
