import type { Labels } from '#search/labels';
import type { PageHits } from '#search/query/hit';
import type { Answer } from '#search/query/search-session';
import type { SearchState } from './address.ts';
import type { SearchContext } from './context.ts';
import { button, element } from './dom.ts';
import { renderFailure } from './render-nothing.ts';
import { type RenderOptions, renderPage, shownHits } from './render-page.ts';

const PAGES_A_TIME = 8;
/** How many pages are looked through for places of one kind before the reader is asked again. */
const MOST_LOADED = 64;
const MOST_HITS = 5;

/** The results of the search page: a list that grows on demand. */
export class ResultList {
	readonly element: HTMLElement;
	readonly #list = element('ol', { class: 'found-list' });
	readonly #more: HTMLButtonElement;
	readonly #answer: Answer;
	readonly #context: SearchContext;
	readonly #options: RenderOptions;
	#next = 0;
	#listed = 0;

	/** @param again searches anew, after a file of the index has failed to load. */
	constructor(
		answer: Answer,
		{ only, filters, query }: SearchState,
		context: SearchContext,
		labels: Labels,
		again: () => void,
	) {
		this.#answer = answer;
		this.#context = context;
		const { countermeasure: countermeasures, status: statuses } = filters;
		this.#options = { labels, mostHits: MOST_HITS, query, only, countermeasures, statuses };
		this.#more = button(context.t.more, 'button', () => {
			this.showMore(() => true).catch(() => this.#more.replaceWith(renderFailure(context, again)));
		});
		this.element = element('div', {}, this.#list, this.#more);
	}

	/** How many are listed, and whether those are all. */
	get listed(): number {
		return this.#listed;
	}

	get isWhole(): boolean {
		return this.#next >= this.#answer.count;
	}

	/** Adds the next pages that have something to show. */
	async showMore(isLatest: () => boolean, count = PAGES_A_TIME): Promise<void> {
		const shown: PageHits[] = [];
		const limit = this.#next + MOST_LOADED;
		while (shown.length < count && this.#next < Math.min(limit, this.#answer.count) && isLatest()) {
			const indexes = Array.from({ length: count - shown.length }, (_, index) => this.#next + index);
			this.#next += indexes.length;
			const pages = await Promise.all(indexes.map((index) => this.#answer.load(index)));
			shown.push(
				...pages
					.filter((page) => page !== undefined && shownHits(page, this.#options) !== undefined)
					.filter((page) => page !== undefined),
			);
		}
		this.#list.append(...shown.map((page) => renderPage(page, this.#context, this.#options)));
		this.#listed += shown.length;
		this.#more.hidden = this.isWhole;
	}
}
