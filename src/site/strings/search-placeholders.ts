import type { SearchStrings } from '#locales/search';
import type { PlaceholderNames } from './own-texts.ts';

/** Of what search says. A `?` behind a name: a text may do without it. */
export const SEARCH_PLACEHOLDERS: PlaceholderNames<SearchStrings> = {
	alike: ['count', 'isOne?'],
	shared: ['words'],
	moreDone: ['count'],
	chosen: ['count', 'isOne?'],
	drop: ['filter'],
	foundSome: ['count'],
	nothingOnly: ['place', 'count', 'isOne?'],
	found: ['count', 'isOne?'],
	nothing: ['query'],
	missing: ['words'],
	resultsFor: ['query'],
	instead: ['query'],
	leftOut: ['words'],
	insist: ['words'],
	all: ['count'],
	places: ['count'],
};
