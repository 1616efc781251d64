import { isDescription } from '#search/query/parse-query';
import type { Answer } from '#search/query/search-session';
import { readState, type SearchState, writeState } from './address.ts';
import { cleared, countChosen, renderChosen } from './chosen.ts';
import { contextFor, type SearchContext } from './context.ts';
import { button, element } from './dom.ts';
import { foldFilters, showFilters } from './filters-beside.ts';
import { latestOnly } from './latest.ts';
import { findParts, type PageParts } from './page-parts.ts';
import { keepPlace, type Place, readPlace, showAddress } from './place.ts';
import { recentSearches, rememberSearch, renderRecent } from './recent.ts';
import { renderCorrection, renderFailure, renderNothing } from './render-nothing.ts';
import { SimilarList } from './render-similar.ts';
import { walkResults } from './result-keys.ts';
import { ResultList } from './result-list.ts';

/** Answers that come sooner need no word that they are awaited. */
const PATIENCE_MILLISECONDS = 150;

/** What one run of a search needs beside what is searched for. */
interface Run {
	readonly parts: PageParts;
	readonly context: SearchContext;
	/** Of the results, as far as they are listed. */
	list: ResultList | SimilarList | undefined;
	/** Where the reader comes back to. */
	place: Place | undefined;
	change(state: SearchState): void;
}

/** Makes the search page live: what is searched for stands in its address, and changes with every letter. */
export function startSearchPage(): void {
	const parts = findParts();
	if (!parts) return;
	const { form, field, describe, results } = parts;
	const context = contextFor(new URL(form.action).pathname);
	const place = readPlace();
	let state: SearchState = { ...readState(new URLSearchParams(location.search)), like: place?.like };
	const search = latestOnly<SearchState>((wanted, isLatest) => searchFor(wanted, isLatest, run));
	const change = (next: SearchState): void => {
		state = next;
		if (field.value !== next.query) field.value = next.query;
		showAddress(next, writeState(next).toString());
		run.place = undefined;
		run.list = undefined;
		awaitAnswer(parts, context, isEmptySearch(next));
		search(next);
	};
	const run: Run = { parts, context, list: undefined, place, change };
	field.value = state.query;
	describe.field.value = state.like ?? '';
	describe.box.open = state.like !== undefined;
	foldFilters(parts.filters);
	listen(parts, () => state, change);
	walkResults(field, results);
	history.scrollRestoration = 'manual';
	addEventListener('pagehide', () => {
		keepPlace({ listed: run.list?.listed ?? 0, scroll: scrollY, like: state.like });
	});
	addEventListener('pageshow', ({ persisted }) => {
		if (persisted) scrollTo({ top: readPlace()?.scroll ?? 0, behavior: 'instant' });
	});
	if (!place || place.listed === 0) field.focus({ preventScroll: true });
	if (state.query.trim() !== '') rememberSearch(state.query);
	awaitAnswer(parts, context, isEmptySearch(state));
	search(state);
}

function listen(
	{ form, field, describe, results }: PageParts,
	state: () => SearchState,
	change: (state: SearchState) => void,
): void {
	field.addEventListener('input', () => change({ ...state(), query: field.value, like: undefined }));
	field.addEventListener('paste', (event) => {
		const pasted = event.clipboardData?.getData('text/plain') ?? '';
		// A field of one line would join the lines of a message.
		if (!isDescription(pasted)) return;
		event.preventDefault();
		describe.field.value = pasted;
		describe.box.open = true;
		change({ ...state(), query: '', like: pasted });
	});
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		rememberSearch(field.value);
		change({ ...state(), query: field.value, like: undefined });
	});
	describe.form.addEventListener('submit', (event) => {
		event.preventDefault();
		const text = describe.field.value.trim();
		if (text !== '') change({ ...state(), query: '', like: text });
	});
	results.addEventListener('click', ({ target }) => {
		if (target instanceof Element && target.closest('a')) rememberSearch(state().query);
	});
}

let patience: ReturnType<typeof setTimeout> | undefined;

function isEmptySearch({ query, like }: SearchState): boolean {
	return query.trim() === '' && like === undefined;
}

/** What answers another query is neither seen nor opened any more. */
function awaitAnswer({ results, status }: PageParts, { t }: SearchContext, isIdle: boolean): void {
	clearTimeout(patience);
	results.inert = true;
	results.setAttribute('aria-busy', 'true');
	patience = setTimeout(() => {
		// Where nothing is asked, what stands there stays: another line would move what is below.
		if (!isIdle) status.textContent = t.searching;
	}, PATIENCE_MILLISECONDS);
}

function show({ results, status }: PageParts, said: string, found: readonly HTMLElement[]): void {
	clearTimeout(patience);
	results.inert = false;
	results.removeAttribute('aria-busy');
	results.replaceChildren(...found);
	status.textContent = said;
}

async function searchFor(state: SearchState, isLatest: () => boolean, run: Run): Promise<void> {
	try {
		const text = state.like ?? (isDescription(state.query) ? state.query : undefined);
		if (text !== undefined) await showSimilar(text, state, isLatest, run);
		else await showFound(state, isLatest, run);
	} catch {
		if (isLatest()) show(run.parts, '', [renderFailure(run.context, () => run.change(state), true)]);
	}
}

async function showSimilar(
	text: string,
	state: SearchState,
	isLatest: () => boolean,
	run: Run,
): Promise<void> {
	const { parts, context, change, place } = run;
	const { session, t, number } = context;
	const [answer, labels] = await Promise.all([session.similar(text), session.labels()]);
	const list = new SimilarList(answer, context, labels, () => change(state));
	await list.showMore(place?.listed || undefined);
	if (!isLatest()) return;
	parts.chosen.replaceChildren();
	parts.filters.closest('details')?.setAttribute('hidden', '');
	parts.columns.classList.add('is-like');
	run.list = list;
	if (answer.count === 0) show(parts, t.nothingAlike, []);
	else show(parts, t.alike(number(list.listed), list.listed === 1), [list.element]);
	comeBack(run);
}

async function showFound(state: SearchState, isLatest: () => boolean, run: Run): Promise<void> {
	const { parts, context, change } = run;
	const { session, t } = context;
	const labels = await session.labels();
	let answer = await session.askFiltered(state.query, state.filters, state.sort);
	let found = await renderFound(state, answer, isLatest, run);
	if (answer.whole && isLatest()) {
		show(parts, found.said, found.elements);
		answer = await answer.whole();
		found = await renderFound(state, answer, isLatest, run);
	}
	if (!isLatest()) return;
	parts.columns.classList.remove('is-like');
	parts.chosen.replaceChildren(...renderChosen(state, labels, context, change));
	show(parts, found.said, found.elements);
	if (recentSearches().length > 0 && found.isEmpty)
		parts.results.append(...renderRecent(context, (query) => change({ ...state, query })));
	if (found.isEmpty) parts.status.textContent = t.typeToSearch;
	comeBack(run);
	const counts = await answer.countFilters();
	if (isLatest()) showFilters(state, counts, labels, parts, context, change);
}

interface Rendered {
	readonly said: string;
	readonly elements: readonly HTMLElement[];
	/** Nothing was asked. */
	readonly isEmpty?: true;
}

async function renderFound(
	state: SearchState,
	answer: Answer,
	isLatest: () => boolean,
	run: Run,
): Promise<Rendered> {
	const { context, change } = run;
	const { t } = context;
	const query = state.query.trim();
	const search = (other: string): void => change({ ...state, query: other });
	if (answer.count > 0) return listFound(state, answer, isLatest, run);
	if (query === '' && countChosen(state) === 0) return { said: '', elements: [], isEmpty: true };
	if (answer.hiddenByFilters) {
		const reset = button(t.clear, 'button', () => change(cleared(state)));
		return { said: t.nothingFiltered, elements: [element('div', { class: 'nothing' }, reset)] };
	}
	return { said: t.nothing(query), elements: [await renderNothing(query, answer, context, search, true)] };
}

async function listFound(
	state: SearchState,
	answer: Answer,
	isLatest: () => boolean,
	run: Run,
): Promise<Rendered> {
	const { context, change, place } = run;
	const { session, t, number } = context;
	const asked = { ...state, query: answer.correction?.query ?? state.query };
	const list = new ResultList(answer, asked, context, await session.labels(), () => change(state));
	await list.showMore(isLatest, place?.listed || undefined);
	const search = (query: string): void => change({ ...state, query });
	const above = renderCorrection(state.query.trim(), answer, context, search);
	if (isLatest()) run.list = list;
	if (state.only === undefined) return { said: saidOf(answer, context), elements: [...above, list.element] };
	if (list.listed > 0) {
		const said = list.isWhole
			? t.found(number(list.listed), list.listed === 1)
			: t.foundSome(number(list.listed));
		return { said, elements: [...above, list.element] };
	}
	const everywhere = button(t.searchEverywhere, 'button', () => change({ ...state, only: undefined }));
	return {
		said: t.nothingOnly(t.kinds[state.only], number(answer.count), answer.count === 1),
		elements: [
			...above,
			element('div', { class: 'nothing' }, everywhere),
			...(list.isWhole ? [] : [list.element]),
		],
	};
}

function saidOf({ count, whole }: Answer, { t, number }: SearchContext): string {
	return whole ? t.foundSome(number(count)) : t.found(number(count), count === 1);
}

/** Scrolls to where the reader left the list. */
function comeBack(run: Run): void {
	if (run.place) scrollTo({ top: run.place.scroll, behavior: 'instant' });
	run.place = undefined;
}
