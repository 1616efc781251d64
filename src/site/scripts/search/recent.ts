import type { SearchContext } from './context.ts';
import { button, element } from './dom.ts';

const KEY = 'odap-searches';
const MOST = 6;
const LONGEST = 120;

/** The last searches of this browser, the newest first. They never leave it. */
export function recentSearches(): string[] {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
		return Array.isArray(kept) ? kept.filter((query) => typeof query === 'string').slice(0, MOST) : [];
	} catch {
		return [];
	}
}

/** Keeps a search that led somewhere; where the browser keeps nothing, nothing happens. */
export function rememberSearch(query: string): void {
	const text = query.trim();
	if (text === '' || text.length > LONGEST) return;
	const others = recentSearches().filter((other) => other !== text);
	try {
		localStorage.setItem(KEY, JSON.stringify([text, ...others].slice(0, MOST)));
	} catch {}
}

function forgetSearches(): void {
	try {
		localStorage.removeItem(KEY);
	} catch {}
}

/** Offers the last searches again, and to forget them. */
export function renderRecent({ t }: SearchContext, search: (query: string) => void): HTMLElement[] {
	const queries = recentSearches();
	if (queries.length === 0) return [];
	const line = element(
		'p',
		{ class: 'nothing-offer' },
		`${t.recent}: `,
		...queries.map((query) => button(query, 'nothing-query', () => search(query))),
		button(t.forget, 'button-quiet', () => {
			forgetSearches();
			line.remove();
		}),
	);
	return [line];
}
