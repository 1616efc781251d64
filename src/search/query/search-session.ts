import type { Vocabulary } from '#search/analysis/vocabulary';
import type { Labels } from '#search/labels';
import { answerQuery, type Correction, type QueryAnswer } from './answer-query.ts';
import type { Engine, EngineOptions, FilterChoice, FilterCounts } from './engine.ts';
import { FacetIndex } from './facet-index.ts';
import type { FoundPage } from './find-pages.ts';
import { findSimilar } from './find-similar.ts';
import type { PageHits } from './hit.ts';
import { loadLabels, loadOtherWords, loadVocabulary } from './load-files.ts';
import { loadPageHits } from './page-hits.ts';
import type { QueryPlan } from './query-plan.ts';
import { foundOnes, suggestQueries } from './suggest.ts';
import { startWorkerEngine } from './worker-engine.ts';

/** What a query found. Pages are loaded when they are shown. */
export interface Answer {
	readonly count: number;
	/** Nothing is left, but there would be without the filters. */
	readonly hiddenByFilters: boolean;
	readonly plan: QueryPlan;
	/** What was asked in place of what was typed. */
	readonly correction?: Correction;
	load(index: number): Promise<PageHits | undefined>;
	/** How many results each value of each filter would leave. */
	countFilters(): Promise<FilterCounts>;
	/** All that there is, where this is only the first of it: a phrase is looked for in the pages one after the other. */
	whole?(): Promise<Answer>;
}

/** The postmortems that are like a description. */
export interface SimilarAnswer {
	readonly count: number;
	load(index: number): Promise<SimilarHits | undefined>;
}

export interface SimilarHits {
	readonly page: PageHits;
	/** What both say, the most telling first. */
	readonly shared: readonly string[];
}

const MOST_PHRASE_PAGES = 60;
/** As many as are shown at once: a page weighs as much as a file of the index. */
const FIRST_PHRASE_PAGES = 3;
const NO_PLAN: QueryPlan = { readings: [], parts: [], phrases: [], missing: [], excluded: [] };

interface Started {
	readonly engine: Engine;
	readonly vocabulary: Vocabulary;
	readonly labels: Labels;
}

/** All that a query finds, whatever the filters; not yet looked into for its phrases. */
interface Found extends Omit<QueryAnswer, 'found'> {
	readonly pages: readonly FoundPage[];
	load(page: FoundPage): Promise<PageHits | undefined>;
}

interface Asked {
	readonly typed: string;
	readonly filters: FilterChoice;
	readonly sort: NonNullable<EngineOptions['sort']>;
}

/** The search of one site. Loads its files when first asked; after a failure it starts anew when asked again. */
export class SearchSession {
	readonly #folder: string;
	#started: Promise<Started> | undefined;
	#otherWords: Promise<string[]> | undefined;
	#facets: FacetIndex | undefined;
	/** What was asked last: another choice of filters asks no more than that. */
	#last: { readonly asked: string; readonly found: Promise<Found> } | undefined;

	/** @param folder the index's address, with a closing `/`. */
	constructor(folder: string) {
		this.#folder = folder;
	}

	/** @throws when a file of the index cannot be loaded. */
	ask(typed: string): Promise<Answer> {
		return this.#guard(this.#answer({ typed, sort: 'relevance', filters: {} }, FIRST_PHRASE_PAGES));
	}

	/**
	 * The same narrowed by filters. Of no query all is found that the filters leave.
	 * @throws when a file of the index cannot be loaded.
	 */
	askFiltered(
		typed: string,
		filters: FilterChoice,
		sort: NonNullable<EngineOptions['sort']>,
	): Promise<Answer> {
		return this.#guard(this.#answer({ typed, sort, filters }, FIRST_PHRASE_PAGES));
	}

	/** @throws when a file of the index cannot be loaded. */
	similar(text: string): Promise<SimilarAnswer> {
		return this.#guard(this.#similar(text));
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

	/** @param most so many pages with a phrase are enough at first. */
	async #answer(asked: Asked, most: number): Promise<Answer> {
		const { typed, sort, filters } = asked;
		const found = await this.#find(typed, sort);
		const { pages, plan, correction, load } = found;
		const facets = await this.#openFacets();
		const narrowed = await facets.narrow(pages, filters);
		const { held, isAll } = await firstHolding(found, narrowed, most);
		const isChosen = Object.values(filters).some((values) => values.length > 0);
		const shown = typed.trim() === '' && !isChosen ? [] : held;
		const allHeld = async () => (await firstHolding(found, pages, pages.length)).held;
		return {
			count: shown.length,
			hiddenByFilters: held.length === 0 && (isChosen ? await allHeld() : []).length > 0,
			plan,
			...(correction && { correction }),
			load: async (index) => shown[index] && (await this.#guard(load(shown[index]))),
			countFilters: () => this.#guard(allHeld().then((all) => facets.count(all, filters))),
			...(!isAll && { whole: () => this.#guard(this.#answer(asked, pages.length)) }),
		};
	}

	#find(typed: string, sort: NonNullable<EngineOptions['sort']>): Promise<Found> {
		const asked = `${sort} ${typed}`;
		if (this.#last?.asked !== asked) this.#last = { asked, found: this.#findAnew(typed, sort) };
		return this.#last.found;
	}

	async #findAnew(typed: string, sort: NonNullable<EngineOptions['sort']>): Promise<Found> {
		const { engine, vocabulary } = await this.#start();
		const { plan, found, correction } =
			typed.trim() === ''
				? await findAll(engine, sort)
				: await answerQuery(typed, vocabulary, engine, () => this.#loadOtherWords(), { sort });
		const load = loadingOnce((page: FoundPage) => loadPageHits(page, plan.phrases));
		const pages = plan.phrases.length > 0 ? found.pages.slice(0, MOST_PHRASE_PAGES) : found.pages;
		return { pages, plan, load, ...(correction && { correction }) };
	}

	async #similar(text: string): Promise<SimilarAnswer> {
		const { engine, vocabulary, labels } = await this.#start();
		const found = await findSimilar(text, vocabulary, engine, labels);
		const load = loadingOnce((page: FoundPage) => loadPageHits(page));
		const loadAt = async (index: number): Promise<SimilarHits | undefined> => {
			const page = found[index];
			const hits = page && (await load(page));
			return hits && { page: hits, shared: page.shared };
		};
		return { count: found.length, load: (index) => this.#guard(loadAt(index)) };
	}

	/** None where they cannot be loaded: search goes on without corrections. */
	#loadOtherWords(): Promise<readonly string[]> {
		this.#otherWords ??= loadOtherWords(this.#folder);
		return this.#otherWords.catch(() => []);
	}

	async #openFacets(): Promise<FacetIndex> {
		const { engine } = await this.#start();
		this.#facets ??= new FacetIndex(engine);
		return this.#facets;
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
			this.#facets = undefined;
			this.#last = undefined;
			throw reason;
		}
	}
}

async function findAll(engine: Engine, sort: NonNullable<EngineOptions['sort']>): Promise<QueryAnswer> {
	const { results } = await engine.search(null, { sort: sort === 'relevance' ? 'newest' : sort });
	const reading = { terms: [], weight: 1 };
	const pages = results.map((result) => ({
		id: result.id,
		score: result.score,
		matches: [{ reading, result }],
		leftOut: [],
	}));
	return { plan: NO_PLAN, found: { pages } };
}

function loadingOnce<Page extends FoundPage>(
	load: (page: Page) => Promise<PageHits | undefined>,
): (page: Page) => Promise<PageHits | undefined> {
	const loaded = new Map<string, Promise<PageHits | undefined>>();
	return (page) => {
		const known = loaded.get(page.id) ?? load(page);
		loaded.set(page.id, known);
		return known;
	};
}

/**
 * The first pages that hold the phrases of a query, and whether there can be no more. What stood in quotation marks is
 * looked for in the texts themselves: the index has no order of words.
 */
async function firstHolding(
	{ plan, load }: Found,
	pages: readonly FoundPage[],
	most: number,
): Promise<{ readonly held: readonly FoundPage[]; readonly isAll: boolean }> {
	if (plan.phrases.length === 0) return { held: pages, isAll: true };
	const held: FoundPage[] = [];
	let next = 0;
	while (next < pages.length && held.length < most) {
		const some = pages.slice(next, next + most - held.length);
		const loaded = await Promise.all(some.map(load));
		held.push(...some.filter((_, index) => loaded[index] !== undefined));
		next += some.length;
	}
	return { held, isAll: next >= pages.length };
}
