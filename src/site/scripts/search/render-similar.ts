import type { Labels } from '#search/labels';
import type { Hit } from '#search/query/hit';
import type { SimilarAnswer, SimilarHits } from '#search/query/search-session';
import type { SearchContext } from './context.ts';
import { button, element } from './dom.ts';
import { renderFailure } from './render-nothing.ts';
import { hitLink, titleLink } from './render-page.ts';

const PAGES_A_TIME = 5;
const MOST_PAGES = 20;
const MOST_WORDS = 8;
const MOST_DONE = 4;

/** The incidents that are like a description, with what ended each: a list that grows on demand. */
export class SimilarList {
	readonly element: HTMLElement;
	readonly #list = element('ol', { class: 'found-list' });
	readonly #more: HTMLButtonElement;
	readonly #answer: SimilarAnswer;
	readonly #context: SearchContext;
	readonly #labels: Labels;
	#next = 0;

	/** @param again searches anew, after a file of the index has failed to load. */
	constructor(answer: SimilarAnswer, context: SearchContext, labels: Labels, again: () => void) {
		this.#answer = answer;
		this.#context = context;
		this.#labels = labels;
		this.#more = button(context.t.more, 'button', () => {
			this.showMore().catch(() => this.#more.replaceWith(renderFailure(context, again)));
		});
		this.element = element('div', {}, this.#list, this.#more);
	}

	get listed(): number {
		return this.#next;
	}

	/** Adds the next ones. */
	async showMore(count = PAGES_A_TIME): Promise<void> {
		const most = Math.min(this.#answer.count, MOST_PAGES);
		const end = Math.min(most, this.#next + count);
		const indexes = Array.from({ length: end - this.#next }, (_, index) => this.#next + index);
		this.#next = end;
		const pages = await Promise.all(indexes.map((index) => this.#answer.load(index)));
		const shown = pages.flatMap((page) => (page ? [renderSimilar(page, this.#context, this.#labels)] : []));
		this.#list.append(...shown);
		this.#more.hidden = this.#next >= most;
	}
}

function renderSimilar({ page, shared }: SimilarHits, context: SearchContext, labels: Labels): HTMLElement {
	const { t, number } = context;
	const ended = page.endings.filter((hit) => hit.ended);
	const done = page.endings.filter((hit) => !hit.ended);
	const rest = done.length - MOST_DONE;
	return element(
		'li',
		{ class: 'found' },
		titleLink(page, context, { labels }),
		element('span', { class: 'found-rest' }, t.shared(shared.slice(0, MOST_WORDS).join(', '))),
		ended.length === 0 && element('span', { class: 'found-rest' }, t.unknownEnd),
		...[...ended, ...done.slice(0, MOST_DONE)].map((hit) => endingLink(hit, context, labels)),
		rest > 0 && element('span', { class: 'found-rest' }, t.moreDone(number(rest))),
	);
}

/** Of a line of the timeline its milestones, of a countermeasure its status. */
function endingLink(hit: Hit, context: SearchContext, labels: Labels): HTMLElement {
	const { ended = [], status = '' } = hit;
	const names = hit.ended
		? ended.map((id) => labels.milestone?.[id] ?? id)
		: [labels.status?.[status] ?? status];
	const { status: _, ...shown } = hit;
	return hitLink(shown, context, { labels, kind: names.join(', ') });
}
