import { readLibrary } from '#site/library';

const SEARCH = 'searchPage.';

/** What the team says otherwise of search, which speaks in the browser; nothing where that is nothing. */
export function ownSearchTexts(): string | undefined {
	const own = readLibrary().look.texts.flatMap(({ key, text }) =>
		key.startsWith(SEARCH) ? [[key.slice(SEARCH.length), text] as const] : [],
	);
	return own.length > 0 ? JSON.stringify(Object.fromEntries(own)) : undefined;
}
