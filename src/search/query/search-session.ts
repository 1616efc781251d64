import type { Vocabulary } from '#search/analysis/vocabulary';
import type { FilterName } from '#search/fact';
import type { Labels } from '#search/labels';
import { answerQuery, type Correction, type QueryAnswer } from './answer-query.ts';
import type { Engine, EngineOptions, FilterChoice, FilterCounts } from './engine.ts';
import type { FoundPages } from './find-pages.ts';
import type { PageHits } from './hit.ts';
import { loadLabels, loadOtherWords, loadVocabulary } from './load-files.ts';
import { loadPageHits } from './page-hits.ts';
import type { QueryPlan } from './query-plan.ts';
import { foundOnes, suggestQueries } from './suggest.ts';
import { startWorkerEngine } from './worker-engine.ts';

/** What a query found. Pages are loaded when they are shown. */
export interface Answer {
	readonly count: number;
	/** Counts of the chosen filters' values, with what was found. */
	readonly filters: FilterCounts;
	/** Nothing is left, but there would be without the filters. */
	readonly hiddenByFilters: boolean;
	readonly plan: QueryPlan;
	/** What was asked in place of what was typed. */
	readonly correction?: Correction;
	load(index: number): Promise<PageHits | undefined>;
}

const MOST_PHRASE_PAGES = 60;
const NO_PLAN: QueryPlan = { readings: [], parts: [], phrases: [], missing: [], excluded: [] };

interface Started {
	readonly engine: Engine;
	readonly vocabulary: Vocabulary;
	readonly labels: Labels;
}

/** The search of one site. Loads its files when first asked; after a failure it starts anew when asked again. */
export class SearchSession {
	readonly #folder: string;
	#started: Promise<Started> | undefined;
	#otherWords: Promise<string[]> | undefined;

	/** @param folder the index's address, with a closing `/`. */
	constructor(folder: string) {
		this.#folder = folder;
	}

	/** @throws when a file of the index cannot be loaded. */
	async ask(typed: string, options: EngineOptions = {}): Promise<Answer> {
		const { engine, vocabulary } = await this.#start();
		const { plan, found, correction } = await this.#guard(
			typed.trim() === ''
				? findAll(engine, options)
				: answerQuery(typed, vocabulary, engine, () => this.#loadOtherWords(), options),
		);
		const loaded = new Map<number, Promise<PageHits | undefined>>();
		const loadOnce = (index: number): Promise<PageHits | undefined> => {
			const page = found.pages[index];
			if (!page) return Promise.resolve(undefined);
			const known = loaded.get(index) ?? this.#guard(loadPageHits(page, plan.phrases));
			loaded.set(index, known);
			return known;
		};
		const answer = {
			count: found.pages.length,
			filters: found.filters,
			hiddenByFilters: found.hidden,
			plan,
			...(correction && { correction }),
			load: loadOnce,
		};
		return plan.phrases.length > 0 ? keepPhrases(answer) : answer;
	}

	/** How many results each value of a filter would have, whatever is chosen in that filter itself. */
	async countsWithout(filter: FilterName, typed: string, chosen: FilterChoice): Promise<FilterCounts> {
		const others: FilterChoice = Object.fromEntries(
			Object.entries(chosen).filter(([name]) => name !== filter),
		);
		return (await this.ask(typed, { filters: others })).filters;
	}

	async allFilters(): Promise<FilterCounts> {
		const { engine } = await this.#start();
		return this.#guard(engine.filters());
	}

	async labels(): Promise<Labels> {
		return (await this.#start()).labels;
	}

	/** Other queries that the reader may have meant, only such as find something. */
	async suggest(typed: string): Promise<string[]> {
		const { vocabulary, engine } = await this.#start();
		const queries = suggestQueries(typed, vocabulary, await this.#loadOtherWords());
		return this.#guard(foundOnes(queries, vocabulary, engine));
	}

	/** None where they cannot be loaded: search goes on without corrections. */
	#loadOtherWords(): Promise<readonly string[]> {
		this.#otherWords ??= loadOtherWords(this.#folder);
		return this.#otherWords.catch(() => []);
	}

	#start(): Promise<Started> {
		this.#started ??= this.#guard(this.#load());
		return this.#started;
	}

	async #load(): Promise<Started> {
		const folder = this.#folder;
		const [engine, vocabulary, labels] = await Promise.all([
			startWorkerEngine(folder),
			loadVocabulary(folder),
			loadLabels(folder),
		]);
		return { engine, vocabulary, labels };
	}

	/** Forgets what was started when anything of it fails, so that asking again tries again. */
	async #guard<T>(work: Promise<T>): Promise<T> {
		try {
			return await work;
		} catch (reason) {
			this.#started = undefined;
			this.#otherWords = undefined;
			throw reason;
		}
	}
}

async function findAll(engine: Engine, options: EngineOptions): Promise<QueryAnswer> {
	return { plan: NO_PLAN, found: await findFiltered(engine, options) };
}

async function findFiltered(engine: Engine, options: EngineOptions): Promise<FoundPages> {
	const isFiltered = Object.values(options.filters ?? {}).some((values) => values && values.length > 0);
	if (!isFiltered) return { pages: [], filters: {}, hidden: false };
	const { results, filters } = await engine.search(null, { sort: 'newest', ...options });
	const reading = { terms: [], weight: 1 };
	return {
		pages: results.map((result) => ({
			id: result.id,
			score: result.score,
			matches: [{ reading, result }],
			leftOut: [],
		})),
		filters,
		hidden: false,
	};
}

/** What stood in quotation marks is looked for in the texts themselves: the index has no order of words. */
async function keepPhrases(answer: Answer): Promise<Answer> {
	const indexes = Array.from({ length: Math.min(answer.count, MOST_PHRASE_PAGES) }, (_, index) => index);
	const pages = await Promise.all(indexes.map((index) => answer.load(index)));
	const kept = pages.filter((page) => page !== undefined);
	return { ...answer, count: kept.length, load: (index) => Promise.resolve(kept[index]) };
}
