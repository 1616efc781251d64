import { splitWords } from '#search/analysis/words';
import type { Answer } from '#search/query/search-session';
import type { SearchContext } from './context.ts';
import { button, element } from './dom.ts';

const INDEXES = ['postmortems', 'lessons', 'causes', 'countermeasures', 'services'] as const;

/**
 * What is offered instead of results: what may have been meant, and where else to look.
 * @param isOnPage there it stands above that there are none, and the lists stand above too.
 */
export async function renderNothing(
	query: string,
	answer: Answer,
	context: SearchContext,
	search: (query: string) => void,
	isOnPage = false,
): Promise<HTMLElement> {
	const { t, session } = context;
	const suggestions = await session.suggest(query);
	const { missing } = answer.plan;
	return element(
		'div',
		{ class: 'nothing' },
		!isOnPage && element('p', { class: 'nothing-said' }, t.nothing(query)),
		missing.length > 0 && !isAllOf(missing, query) && element('p', {}, t.missing(missing.join(', '))),
		offer(t.didYouMean, suggestions, search),
		!isOnPage && renderIndexes(context),
	);
}

/** Whether the words that no postmortem has are the whole query: then it is said once. */
function isAllOf(missing: readonly string[], query: string): boolean {
	const known = splitWords(query).filter((word) => !missing.some((part) => word.includes(part)));
	return known.length === 0;
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
export function renderFailure(context: SearchContext, retry: () => void, isOnPage = false): HTMLElement {
	const { t } = context;
	return element(
		'div',
		{ class: 'nothing', role: 'alert' },
		element('p', { class: 'nothing-said' }, t.failed),
		button(t.retry, 'button', retry),
		!isOnPage && renderIndexes(context),
	);
}

/** The lists that need no search. */
function renderIndexes({ base, t }: SearchContext): HTMLElement {
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
