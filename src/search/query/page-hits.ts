import { FACT_WEIGHTS } from '#search/fact';
import { sharedLength } from './ask-reading.ts';
import type { Fragment } from './engine.ts';
import type { FoundPage } from './find-pages.ts';
import type { Hit, PageHits } from './hit.ts';
import { excerptOf, type Marks, markedText } from './mark-text.ts';
import { mostTogether } from './nearness.ts';
import type { Term } from './query-plan.ts';
import { type PagePlace, unpackPage } from './unpack-page.ts';

const NO_MARKS: Marks = new Map();
const DONE: ReadonlySet<string> = new Set(['done', 'verified']);
const HANGUL = /[\u3130-\u318f]/u;
const TALLEST_WEIGHT = Math.log2(1 + FACT_WEIGHTS.postmortem);

/** A place with the terms it holds and the words to mark. */
interface Matched {
	readonly place: PagePlace;
	readonly terms: ReadonlySet<number>;
	readonly marks: Marks;
	/** How many terms the reading has that found most here, and how much that reading counts. */
	readonly wanted: number;
	readonly weight: number;
	/** From 0 to 1: how much of the query stands next to each other. */
	readonly nearness: number;
}

/**
 * Loads a found page and tells its places that answer the query, the best first.
 * @returns undefined if some phrase stands nowhere on the page, word for word.
 */
export async function loadPageHits(
	page: FoundPage,
	phrases: readonly string[] = [],
): Promise<PageHits | undefined> {
	const loaded = await Promise.all(
		page.matches.map(async ({ reading, result }) => ({ reading, fragment: await result.load() })),
	);
	const [first] = loaded;
	if (!first) return undefined;
	const places = unpackPage(first.fragment);
	if (!phrases.every((phrase) => places.some((place) => holds(place, phrase)))) return undefined;
	const matched = loaded
		.flatMap(({ reading, fragment }) => matchPlaces(places, fragment, reading.terms, reading.weight))
		.filter(({ place }) => phrases.length === 0 || phrases.some((phrase) => holds(place, phrase)));
	return toPageHits(page, first.fragment.url, places, bestOfEach(matched));
}

function holds({ words }: PagePlace, phrase: string): boolean {
	return words.join(' ').toLowerCase().includes(phrase.toLowerCase());
}

function matchPlaces(
	places: readonly PagePlace[],
	{ content, locations }: Fragment,
	terms: readonly Term[],
	weight: number,
): Matched[] {
	const words = content.split(' ');
	return places.flatMap((place, index) => {
		const end = places[index + 1]?.start ?? Number.POSITIVE_INFINITY;
		const found = new Map<number, number[]>();
		const marks = new Map<number, string[]>();
		const inside = locations.map(({ location }) => location).filter((at) => at >= place.start && at < end);
		for (const location of inside) {
			const term = termAt(words[location] ?? '', terms);
			found.set(term, [...(found.get(term) ?? []), location]);
			const owner = place.owners[location - place.start];
			if (owner !== undefined) marks.set(owner, [...(marks.get(owner) ?? []), shownBy(terms[term])]);
		}
		const nearness = mostTogether([...found.values()]) / terms.length;
		return found.size === 0
			? []
			: [{ place, terms: new Set(found.keys()), marks, wanted: terms.length, weight, nearness }];
	});
}

/** A synonym is another word than the one typed. */
function shownBy(term: Term | undefined): string {
	return term === undefined || term.kind === 'group' ? '' : term.shown;
}

/** The number of the term that an index word answers. What Pagefind stemmed is compared by its beginning. */
function termAt(word: string, terms: readonly Term[]): number {
	const exact = terms.findIndex(({ kind, key }) =>
		kind === 'prefix' ? word.startsWith(key) : kind !== 'other' && word === key,
	);
	if (exact >= 0 || HANGUL.test(word)) return Math.max(exact, 0);
	let best = 0;
	let most = -1;
	for (const [index, { kind, key }] of terms.entries()) {
		const shared = kind === 'other' ? sharedLength(word, key) : -1;
		if (shared <= most) continue;
		most = shared;
		best = index;
	}
	return best;
}

/** Several readings may have found the same place: the one that says most about it counts. */
function bestOfEach(matched: readonly Matched[]): Matched[] {
	const best = new Map<string, Matched>();
	for (const match of matched) {
		const known = best.get(match.place.anchor);
		if (!known || scoreOf(match) > scoreOf(known)) best.set(match.place.anchor, match);
	}
	return [...best.values()].sort((a, b) => scoreOf(b) - scoreOf(a) || a.place.start - b.place.start);
}

/** Mostly how much of the query stands in this one place, then how telling the place is and how close together. */
function scoreOf({ place, terms, wanted, weight, nearness }: Matched): number {
	const coverage = terms.size / wanted;
	const telling = Math.log2(1 + FACT_WEIGHTS[place.kind]) / TALLEST_WEIGHT;
	return weight * coverage ** 2 * (0.5 + 0.35 * telling + 0.15 * nearness);
}

function toPageHits(
	{ id, leftOut }: FoundPage,
	address: string,
	places: readonly PagePlace[],
	matched: readonly Matched[],
): PageHits {
	const head = places.find(({ kind }) => kind === 'postmortem');
	const titleMarks = matched.find(({ place }) => place === head)?.marks ?? NO_MARKS;
	return {
		id,
		address,
		title: markedText(head?.words ?? [], titleMarks),
		date: head?.date ?? '',
		severity: head?.severity ?? '',
		language: head?.language ?? '',
		hits: matched.map((match) => toHit(address, match)),
		endings: places.filter(isEnding).map((place) => endingOf(address, place, matched)),
		leftOut,
	};
}

function isEnding({ ended, status }: PagePlace): boolean {
	return ended !== undefined || (status !== undefined && DONE.has(status));
}

function endingOf(address: string, place: PagePlace, matched: readonly Matched[]): Hit {
	const match = matched.find((each) => each.place === place);
	return toHit(
		address,
		match ?? { place, terms: new Set(), marks: NO_MARKS, wanted: 1, weight: 0, nearness: 0 },
	);
}

function toHit(address: string, match: Matched): Hit {
	const { kind, anchor, words, label, countermeasure, status, ended } = match.place;
	const isPage = kind === 'postmortem' || kind === 'summary';
	return {
		kind,
		address: isPage ? address : `${address}#${encodeURIComponent(anchor)}`,
		excerpt: excerptOf(words, match.marks),
		score: scoreOf(match),
		...(label && { label }),
		...(countermeasure && { countermeasure }),
		...(status && { status }),
		...(ended && { ended }),
	};
}
