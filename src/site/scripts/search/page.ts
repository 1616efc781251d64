import type { FilterName } from '#search/fact';
import type { FilterCounts } from '#search/query/engine';
import type { Answer } from '#search/query/search-session';
import { readState, type SearchState, writeState } from './address.ts';
import { contextFor, type SearchContext } from './context.ts';
import { renderFilters } from './filter-form.ts';
import { latestOnly } from './latest.ts';
import { renderCorrection, renderFailure, renderNothing } from './render-nothing.ts';
import { ResultList } from './result-list.ts';

interface PageParts {
	readonly form: HTMLFormElement;
	readonly field: HTMLInputElement;
	readonly filters: HTMLElement;
	readonly results: HTMLElement;
	readonly status: HTMLElement;
}

/** Makes the search page live: what is searched for stands in its address, and changes with every letter. */
export function startSearchPage(): void {
	const parts = findParts();
	if (!parts) return;
	const { form, field } = parts;
	const context = contextFor(new URL(form.action).pathname);
	let state = readState(new URLSearchParams(location.search));
	const run = latestOnly<SearchState>((wanted, isLatest) =>
		searchFor(wanted, isLatest, parts, context, change),
	);
	const change = (next: SearchState): void => {
		state = next;
		if (field.value !== next.query) field.value = next.query;
		const parameters = writeState(next).toString();
		history.replaceState(history.state, '', parameters === '' ? location.pathname : `?${parameters}`);
		run(next);
	};
	field.value = state.query;
	foldFilters(parts.filters);
	field.addEventListener('input', () => change({ ...state, query: field.value }));
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		change({ ...state, query: field.value });
	});
	run(state);
}

function findParts(): PageParts | undefined {
	const form = document.querySelector<HTMLFormElement>('[data-search-page] form');
	const field = form?.querySelector<HTMLInputElement>('input[name="q"]');
	const filters = document.querySelector<HTMLElement>('[data-search-filters]');
	const results = document.querySelector<HTMLElement>('[data-search-results]');
	const status = document.querySelector<HTMLElement>('[data-search-status]');
	return form && field && filters && results && status
		? { form, field, filters, results, status }
		: undefined;
}

async function searchFor(
	state: SearchState,
	isLatest: () => boolean,
	parts: PageParts,
	context: SearchContext,
	change: (state: SearchState) => void,
): Promise<void> {
	const { session, t, number } = context;
	try {
		const all = await session.allFilters();
		const answer = await session.ask(state.query, { filters: state.filters, sort: state.sort });
		if (!isLatest()) return;
		const isEmpty = state.query.trim() === '' && answer.count === 0;
		await showFilters(state, isEmpty ? all : answer.filters, parts, context, change);
		if (isEmpty) {
			parts.results.replaceChildren();
			parts.status.textContent = t.typeToSearch;
			return;
		}
		parts.status.textContent = t.found(number(answer.count), answer.count === 1);
		await showAnswer(state, answer, isLatest, parts, context, change);
	} catch {
		parts.status.textContent = '';
		parts.results.replaceChildren(renderFailure(context, () => change(state)));
	}
}

async function showAnswer(
	state: SearchState,
	answer: Answer,
	isLatest: () => boolean,
	{ results, status }: PageParts,
	context: SearchContext,
	change: (state: SearchState) => void,
): Promise<void> {
	if (answer.count > 0) {
		const labels = await context.session.labels();
		const asked = { ...state, query: answer.correction?.query ?? state.query };
		const list = new ResultList(answer, asked, context, labels, () => change(state));
		await list.showMore(isLatest);
		const search = (query: string): void => change({ ...state, query });
		const above = renderCorrection(state.query.trim(), answer, context, search);
		if (isLatest()) results.replaceChildren(...above, list.element);
		return;
	}
	const query = state.query.trim();
	status.textContent = context.t.nothing(query);
	results.replaceChildren(
		await renderNothing(query, answer, context, (other) => change({ ...state, query: other })),
	);
}

async function showFilters(
	state: SearchState,
	counts: FilterCounts,
	{ filters }: PageParts,
	context: SearchContext,
	change: (state: SearchState) => void,
): Promise<void> {
	const { session } = context;
	const chosen = Object.keys(state.filters) as FilterName[];
	const own = await Promise.all(
		chosen.map(
			async (name) => [name, (await session.countsWithout(name, state.query, state.filters))[name]] as const,
		),
	);
	const known: FilterCounts = { ...counts, ...Object.fromEntries(own.filter(([, values]) => values)) };
	const focused = describeFocus(filters);
	filters.replaceChildren(...renderFilters(state, known, await session.labels(), context, change));
	filters.closest<HTMLElement>('[hidden]')?.removeAttribute('hidden');
	restoreFocus(filters, focused);
}

/** Where they stand above the results, they would hide them. */
function foldFilters(filters: HTMLElement): void {
	const fold = filters.closest('details');
	if (fold) fold.open = matchMedia('(width >= 48rem)').matches;
}

/** The filters are made anew with every answer: the one that was used keeps the focus. */
function describeFocus(filters: HTMLElement): string | undefined {
	const { activeElement } = document;
	if (!activeElement || !filters.contains(activeElement)) return undefined;
	if (activeElement.id !== '') return `#${activeElement.id}`;
	if (!(activeElement instanceof HTMLInputElement)) return undefined;
	return `input[name="${activeElement.name}"][value="${CSS.escape(activeElement.value)}"]`;
}

function restoreFocus(filters: HTMLElement, selector: string | undefined): void {
	if (selector) filters.querySelector<HTMLElement>(selector)?.focus();
}
