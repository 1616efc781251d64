import { isDescription } from '#search/query/parse-query';
import type { Answer } from '#search/query/search-session';
import type { SearchContext } from './context.ts';
import { element } from './dom.ts';
import { latestOnly } from './latest.ts';
import { rememberSearch, renderRecent } from './recent.ts';
import { renderCorrection, renderFailure, renderNothing } from './render-nothing.ts';
import { insistLink, renderPage } from './render-page.ts';
import type { SearchDialog } from './search-dialog.ts';

const MOST_PAGES = 8;
/** Shown at once; the rest is asked for when typing pauses, so that letters in between load little. */
const FIRST_PAGES = 3;
const PAUSE_MILLISECONDS = 250;
const MOST_HITS = 3;
const QUIET_MILLISECONDS = 600;

/** Searches while the reader types, also while a syllable is being composed. */
export function startDialogSearch(parts: SearchDialog, context: SearchContext): void {
	const search = latestOnly<string>((query, isLatest) => searchFor(query, isLatest, parts, context, again));
	const again = (query: string): void => {
		parts.field.value = query;
		parts.field.focus();
		awaitAnswer(parts);
		search(query);
	};
	parts.field.addEventListener('input', () => {
		awaitAnswer(parts);
		search(parts.field.value);
	});
	parts.list.addEventListener('click', () => rememberSearch(parts.field.value));
	offerRecent(parts, context, again);
	void context.session.labels().catch(() => undefined);
}

/** What answers another query is neither seen nor opened any more. */
function awaitAnswer({ list, options }: SearchDialog): void {
	options.clear();
	list.inert = true;
	list.setAttribute('aria-busy', 'true');
}

function offerRecent(parts: SearchDialog, context: SearchContext, again: (query: string) => void): void {
	show(
		parts,
		[],
		[element('p', {}, `${context.t.typeToSearch} ${context.t.syntax}`), ...renderRecent(context, again)],
	);
}

async function searchFor(
	query: string,
	isLatest: () => boolean,
	parts: SearchDialog,
	context: SearchContext,
	again: (query: string) => void,
): Promise<void> {
	if (query.trim() === '') {
		offerRecent(parts, context, again);
		return;
	}
	try {
		const answer = await context.session.ask(query);
		if (!isLatest()) return;
		if (answer.count === 0) await showNothing(query, answer, isLatest, parts, context, again);
		else await showResults(query, answer, isLatest, parts, context, again);
	} catch {
		if (isLatest()) show(parts, [], [renderFailure(context, () => again(query))]);
	}
}

async function showNothing(
	query: string,
	answer: Answer,
	isLatest: () => boolean,
	parts: SearchDialog,
	context: SearchContext,
	again: (query: string) => void,
): Promise<void> {
	const said = await renderNothing(query.trim(), answer, context, again);
	if (!isLatest()) return;
	show(parts, [], [said]);
	announce(parts, context.t.nothing(query.trim()));
}

async function showResults(
	query: string,
	answer: Answer,
	isLatest: () => boolean,
	parts: SearchDialog,
	context: SearchContext,
	again: (query: string) => void,
): Promise<void> {
	const { t, number } = context;
	const first = await render(answer, 0, FIRST_PAGES, context);
	const last = await answer.load(Math.min(answer.count, FIRST_PAGES) - 1);
	if (!isLatest()) return;
	const insist = insistLink(answer.correction?.query ?? query, last?.leftOut ?? [], context);
	const notes = [linkToAll(query, answer, context), ...(insist ? [element('p', {}, insist)] : [])];
	show(parts, first, notes, renderCorrection(query.trim(), answer, context, again));
	const found = answer.whole
		? t.foundSome(number(answer.count))
		: t.found(number(answer.count), answer.count === 1);
	announce(parts, answer.correction ? `${t.resultsFor(answer.correction.query)}: ${found}` : found);
	if (answer.count > FIRST_PAGES || answer.whole)
		setTimeout(() => void addRest(query, answer, isLatest, parts, context), PAUSE_MILLISECONDS);
}

function linkToAll(query: string, answer: Answer, { base, t, number }: SearchContext): HTMLElement {
	const count = `${number(answer.count)}${answer.whole ? '+' : ''}`;
	const href = `${base}search/?q=${encodeURIComponent(query.trim())}`;
	const link = element('a', { href }, isDescription(query) ? t.findAlike : t.all(count));
	return element('p', { class: 'search-all' }, link);
}

async function addRest(
	query: string,
	answer: Answer,
	isLatest: () => boolean,
	{ list, notes }: SearchDialog,
	context: SearchContext,
): Promise<void> {
	if (!isLatest()) return;
	const whole = (await answer.whole?.().catch(() => undefined)) ?? answer;
	const rest = await render(whole, Math.min(answer.count, FIRST_PAGES), MOST_PAGES, context).catch(() => []);
	if (!isLatest()) return;
	list.append(...rest);
	notes.querySelector('.search-all')?.replaceWith(linkToAll(query, whole, context));
}

async function render(
	answer: Answer,
	from: number,
	to: number,
	context: SearchContext,
): Promise<HTMLElement[]> {
	const labels = await context.session.labels();
	const indexes = Array.from(
		{ length: Math.max(0, Math.min(answer.count, to) - from) },
		(_, index) => from + index,
	);
	const pages = await Promise.all(indexes.map((index) => answer.load(index)));
	return pages.flatMap((page, index) =>
		page
			? renderPage(page, context, { labels, optionPrefix: `odap-found-${from + index}`, mostHits: MOST_HITS })
			: [],
	);
}

function show(
	{ above, list, notes, field, options }: SearchDialog,
	found: readonly HTMLElement[],
	said: readonly HTMLElement[],
	saidAbove: readonly HTMLElement[] = [],
): void {
	options.clear();
	list.inert = false;
	list.removeAttribute('aria-busy');
	above.replaceChildren(...saidAbove);
	list.replaceChildren(...found);
	notes.replaceChildren(...said);
	field.setAttribute('aria-expanded', String(found.length > 0));
}

let pending: ReturnType<typeof setTimeout> | undefined;

/** Says it once typing has paused, so that a screen reader is not cut off at every letter. */
function announce({ status }: SearchDialog, text: string): void {
	clearTimeout(pending);
	pending = setTimeout(() => {
		status.textContent = text;
	}, QUIET_MILLISECONDS);
}
