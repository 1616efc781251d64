import type { Answer } from '#search/query/search-session';
import type { SearchContext } from './context.ts';
import { button, element } from './dom.ts';

const INDEXES = ['postmortems', 'lessons', 'causes', 'countermeasures', 'services'] as const;

/** What is said instead of results: that there are none, what may have been meant, and where else to look. */
export async function renderNothing(
	query: string,
	answer: Answer,
	context: SearchContext,
	search: (query: string) => void,
): Promise<HTMLElement> {
	const { t, session } = context;
	if (answer.hiddenByFilters)
		return element('div', { class: 'nothing' }, element('p', {}, t.nothingFiltered));
	const suggestions = await session.suggest(query);
	const { missing } = answer.plan;
	return element(
		'div',
		{ class: 'nothing' },
		element('p', { class: 'nothing-said' }, t.nothing(query)),
		missing.length > 0 && missing.join(' ') !== query && element('p', {}, t.missing(missing.join(', '))),
		offer(t.didYouMean, suggestions, search),
		renderIndexes(context),
	);
}

/** What is said above results that answer another query than the one typed. */
export function renderCorrection(
	typed: string,
	{ correction }: Answer,
	{ t }: SearchContext,
	search: (query: string) => void,
): HTMLElement[] {
	if (!correction) return [];
	const { query, instead } = correction;
	return [
		element(
			'p',
			{ class: 'nothing-offer' },
			`${t.resultsFor(query)} · `,
			button(t.instead(typed), 'nothing-query', () => search(instead)),
		),
	];
}

/** What is said when a file of the index did not load. */
export function renderFailure(context: SearchContext, retry: () => void): HTMLElement {
	const { t } = context;
	return element(
		'div',
		{ class: 'nothing', role: 'alert' },
		element('p', { class: 'nothing-said' }, t.failed),
		button(t.retry, 'button', retry),
		renderIndexes(context),
	);
}

/** The lists that need no search. */
export function renderIndexes({ base, t }: SearchContext): HTMLElement {
	return element(
		'p',
		{ class: 'nothing-indexes' },
		`${t.browse}: `,
		...INDEXES.map((name) => element('a', { href: `${base}${name}/` }, t.indexes[name])).flatMap(
			(link, index) => (index === 0 ? [link] : [' · ', link]),
		),
	);
}

function offer(
	title: string,
	queries: readonly string[],
	search: (query: string) => void,
): HTMLElement | undefined {
	if (queries.length === 0) return undefined;
	return element(
		'p',
		{ class: 'nothing-offer' },
		`${title}: `,
		...queries.map((query) => button(query, 'nothing-query', () => search(query))),
	);
}
