import { type AskedThing, LEAST_SHARED, NAMED_WORTH, rankByRarity } from '#domain/library/rank-by-rarity';
import type { Vocabulary } from '#search/analysis/vocabulary';
import type { Labels } from '#search/labels';
import type { Engine } from './engine.ts';
import { type FoundPage, type FoundPart, findEach } from './find-pages.ts';
import { describedParts } from './plan-query.ts';

/** What counts that only stands for what the text says: another word for it, a longer one. */
const OTHER_WORD = 0.8;
const NAMED = ['service', 'category'] as const;

/** A postmortem that is like a description. */
export interface SimilarPage extends FoundPage {
	/** What both say, the most telling first. */
	readonly shared: readonly string[];
}

/**
 * The postmortems that are like a description, as the library ranks them: they share rare words with it, or a service
 * or a category that it names.
 */
export async function findSimilar(
	text: string,
	vocabulary: Vocabulary,
	engine: Engine,
	labels: Labels,
): Promise<SimilarPage[]> {
	const [all, found, named] = await Promise.all([
		engine.search(null),
		findEach(describedParts(text, vocabulary), engine, {}),
		findNamed(text, engine, labels),
	]);
	const asked = [...found.map(toThing), ...named];
	return rankByRarity(asked, all.results.length, LEAST_SHARED).flatMap(({ holder, score, shared }) => {
		const pages = found.flatMap((part) => part.found.pages.filter(({ id }) => id === holder));
		const matches = pages.flatMap((page) => page.matches.slice(0, 1));
		const distinct = [...new Set(shared)];
		return matches.length === 0 ? [] : [{ id: holder, score, matches, leftOut: [], shared: distinct }];
	});
}

function toThing({ part, found }: FoundPart): AskedThing<string> {
	const isSame = ({ matches }: FoundPage) => matches.some(({ reading }) => reading.weight === 1);
	return {
		text: part.typed,
		holders: new Map(found.pages.map((page) => [page.id, isSame(page) ? 1 : OTHER_WORD])),
	};
}

/** The services and categories that a text names, with who has them. */
async function findNamed(text: string, engine: Engine, labels: Labels): Promise<AskedThing<string>[]> {
	const lower = text.normalize('NFC').toLowerCase();
	const named = NAMED.flatMap((filter) =>
		Object.entries(labels[filter] ?? {})
			.filter(([id, label]) => [id, label].some((name) => lower.includes(name.toLowerCase())))
			.map(([id, label]) => ({ filter, id, label })),
	);
	return Promise.all(
		named.map(async ({ filter, id, label }) => {
			const { results } = await engine.search(null, { filters: { [filter]: [id] } });
			const worth = NAMED_WORTH[filter];
			return { text: label, holders: new Map(results.map((result) => [result.id, worth])) };
		}),
	);
}
