import { SEARCH_STRINGS, type SearchStrings } from '#locales/search';
import { SearchSession } from '#search/query/search-session';
import { withOwnTexts } from '#site/strings/own-texts';
import { SEARCH_PLACEHOLDERS } from '#site/strings/search-placeholders';

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
	const [, spoken] = Object.entries(SEARCH_STRINGS).find(([language]) => language === lang) ?? [];
	const made = {
		base,
		t: withOwnTexts(spoken ?? SEARCH_STRINGS.en, ownTexts(), SEARCH_PLACEHOLDERS),
		session: new SearchSession(`${base}pagefind/`),
		number: (value: number) => numbers.format(value),
	};
	contexts.set(base, made);
	return made;
}

/** What the team says otherwise, as the page brings it along. */
function ownTexts(): ReadonlyMap<string, string> {
	const { ownTexts: texts } = document.body.dataset;
	return new Map(texts === undefined ? [] : Object.entries(JSON.parse(texts)));
}
