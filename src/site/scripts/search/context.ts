import { SEARCH_STRINGS, type SearchStrings } from '#locales/search';
import { SearchSession } from '#search/query/search-session';

/** What the parts of the search interface share. */
export interface SearchContext {
	/** The path the site is served under: begins and ends with `/`. */
	readonly base: string;
	readonly t: SearchStrings;
	readonly session: SearchSession;
	number(value: number): string;
}

const contexts = new Map<string, SearchContext>();

/** The context of a site, made once a page. The site's base is what stands before `search/`. */
export function contextFor(searchPath: string): SearchContext {
	const base = searchPath.replace(/search\/?$/u, '');
	const known = contexts.get(base);
	if (known) return known;
	const { lang } = document.documentElement;
	const numbers = new Intl.NumberFormat(lang);
	const made = {
		base,
		t: Object.entries(SEARCH_STRINGS).find(([language]) => language === lang)?.[1] ?? SEARCH_STRINGS.en,
		session: new SearchSession(`${base}pagefind/`),
		number: (value: number) => numbers.format(value),
	};
	contexts.set(base, made);
	return made;
}
