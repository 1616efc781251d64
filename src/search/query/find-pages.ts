import type { Engine, EngineOptions, EngineResult, EngineResults, FilterCounts } from './engine.ts';
import type { QueryPlan, Reading, Term } from './query-plan.ts';

/** A postmortem that the query fits, by one or several readings of it. */
export interface FoundPage {
	readonly id: string;
	readonly score: number;
	/** What found it, the best reading first. */
	readonly matches: readonly { readonly reading: Reading; readonly result: EngineResult }[];
}

export interface FoundPages {
	/** The best first, or by date. */
	readonly pages: readonly FoundPage[];
	readonly filters: FilterCounts;
	/** True if pages were found that the chosen filters hide. */
	readonly hidden: boolean;
}

const SHORTEST_STEM = 3;
/** What a word may have beyond the stem it shares with another; while it is typed, the beginning of it. */
const ENDINGS =
	'ations ications izations ings ied ies ed es s ers ors ions ives ables ibles ments ly ities ally ness'.split(
		' ',
	);

/** Asks the engine for every reading of a query and puts the answers together. */
export async function findPages(
	{ readings }: QueryPlan,
	engine: Engine,
	options: EngineOptions = {},
): Promise<FoundPages> {
	const answers = await Promise.all(readings.map((reading) => askReading(reading, engine, options)));
	const byScore = options.sort === undefined || options.sort === 'relevance';
	const pages = new Map<string, FoundPage>();
	for (const [index, answer] of answers.entries()) {
		const reading = readings[index];
		if (!answer || !reading) continue;
		for (const result of answer.results) {
			const known = pages.get(result.id);
			const score = byScore ? result.score * reading.weight * togetherness(result, reading) : result.score;
			pages.set(result.id, {
				id: result.id,
				score: Math.max(score, known?.score ?? Number.NEGATIVE_INFINITY),
				matches: [...(known?.matches ?? []), { reading, result }],
			});
		}
	}
	const widest = answers.reduce(
		(a, b) => ((b?.results.length ?? -1) > (a?.results.length ?? -1) ? b : a),
		undefined,
	);
	return {
		pages: [...pages.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)),
		filters: widest?.filters ?? {},
		hidden: pages.size === 0 && answers.some((answer) => sumOf(answer?.totalFilters ?? {}) > 0),
	};
}

/** Up to twice as good where all terms stand next to each other. */
function togetherness({ together }: EngineResult, { terms }: Reading): number {
	return terms.length < 2 ? 1 : 1 + (Math.min(together, terms.length) - 1) / (terms.length - 1);
}

async function askReading(
	reading: Reading,
	engine: Engine,
	options: EngineOptions,
): Promise<EngineResults | undefined> {
	const answer = await engine.search(reading.terms.map(({ key }) => key).join(' '), options);
	const doubtful = await withoutExact(reading.terms, engine);
	if (doubtful.length === 0 || answer.results.length === 0) return answer;
	return (await isSupported(doubtful, answer)) ? answer : undefined;
}

/** The terms that no index word equals, so that Pagefind may have shortened or dropped them. */
async function withoutExact(terms: readonly Term[], engine: Engine): Promise<Term[]> {
	const others = terms.filter(({ kind }) => kind === 'other');
	const exact = await Promise.all(others.map(({ key }) => engine.search(`"${key}"`)));
	return others.filter((_, index) => exact[index]?.results.length === 0);
}

/**
 * Whether the best page really holds each term: Pagefind leaves out a word that it does not know, and falls back
 * to a shorter one, without a word of it.
 */
async function isSupported(terms: readonly Term[], { results }: EngineResults): Promise<boolean> {
	const fragment = await results[0]?.load();
	if (!fragment) return false;
	const words = fragment.content.split(' ');
	const found = fragment.locations.map(({ location }) => words[location] ?? '');
	return terms.every(({ key }) => found.some((word) => isSameWord(word, key)));
}

/** True for a longer word, and for one that differs by the ending of an English word. */
function isSameWord(found: string, key: string): boolean {
	if (found.startsWith(key)) return true;
	const shared = sharedLength(found, key);
	const rest = key.slice(shared);
	return shared >= SHORTEST_STEM && ENDINGS.some((ending) => ending.startsWith(rest));
}

export function sharedLength(a: string, b: string): number {
	let length = 0;
	while (length < a.length && length < b.length && a[length] === b[length]) length++;
	return length;
}

function sumOf(counts: FilterCounts): number {
	return Object.values(counts)
		.flatMap((values) => Object.values(values))
		.reduce((sum, count) => sum + count, 0);
}
