import type { Term } from '#domain/knowledge-base';
import type { Postmortem } from '#domain/postmortem';
import { groupByEach } from './group-by-each.ts';
import type { Library } from './library.ts';
import { type AskedThing, LEAST_SHARED, NAMED_WORTH, rankByRarity } from './rank-by-rarity.ts';
import { termsIn } from './terms-of-text.ts';

/** What a word counts that is only the beginning of the other one. */
const BEGINNING = 0.5;
/** What another word for the same thing counts. */
const SYNONYM = 0.8;
const HANGUL = /^[가-힣]/u;
/** The longest endings that two forms of one word may differ by. */
const LONGEST_ENDING = 3;

/** A postmortem that shares words with a text. */
export interface TextMatch {
	readonly postmortem: Postmortem;
	/** The sum of how rare the shared things are; no unit. */
	readonly score: number;
	/** What of the text was found, the most telling first. */
	readonly terms: readonly string[];
}

/** Spellings of one thing, each of one or more words. */
export type Spellings = readonly (readonly string[])[];

/** The postmortems that share words with a text, the most telling first, then as they are given. */
export function rankByText(
	postmortems: readonly Postmortem[],
	text: string,
	synonyms: Spellings = [],
): TextMatch[] {
	return rank(askedWords(postmortems, text, synonyms), postmortems.length, 1);
}

/**
 * The incidents that are like what a text describes: they share rare words with it, or a service or a category that it
 * names, and not one word alone.
 * @param among of the library's postmortems.
 * @param synonyms groups of spellings, of which any stands for the others.
 */
export function rankSimilar(
	{ knowledgeBase }: Pick<Library, 'knowledgeBase'>,
	among: readonly Postmortem[],
	text: string,
	synonyms: Spellings = [],
): TextMatch[] {
	const asked = [
		...askedWords(among, text, synonyms),
		...askedTerms(knowledgeBase.services, among, text, NAMED_WORTH.service, ({ services }) => services),
		...askedTerms(
			knowledgeBase.categories,
			among,
			text,
			NAMED_WORTH.category,
			({ categories }) => categories,
		),
	];
	return rank(asked, among.length, LEAST_SHARED);
}

function rank(asked: readonly AskedThing<Postmortem>[], total: number, least: number): TextMatch[] {
	return rankByRarity(asked, total, least).map(({ holder, score, shared }) => ({
		postmortem: holder,
		score,
		terms: [...new Set(shared)],
	}));
}

function askedWords(
	postmortems: readonly Postmortem[],
	text: string,
	synonyms: Spellings,
): AskedThing<Postmortem>[] {
	const wanted = termsIn(text);
	const holdersOf = groupByEach(postmortems, (postmortem) => termsIn(wholeText(postmortem)));
	return [...wanted].map((term) => ({
		text: term,
		holders: holdersOfAny([term, ...spellingsOf(term, wanted, synonyms)], postmortems, holdersOf),
	}));
}

/** Who has the word or one that stands for it, how well each. */
function holdersOfAny(
	[own = '', ...others]: readonly string[],
	postmortems: readonly Postmortem[],
	holdersOf: ReadonlyMap<string, readonly Postmortem[]>,
): Map<Postmortem, number> {
	const fits = new Map<Postmortem, number>();
	const add = (holders: readonly Postmortem[], fit: number) => {
		for (const holder of holders) fits.set(holder, Math.max(fit, fits.get(holder) ?? 0));
	};
	for (const [term, holders] of holdersOf) {
		if (term === own) add(holders, 1);
		else if (isForm(own, term)) add(holders, BEGINNING);
	}
	for (const spelling of others) {
		const parts = [...termsIn(spelling)];
		const hasAll = (postmortem: Postmortem) =>
			parts.length > 0 && parts.every((part) => holdersOf.get(part)?.includes(postmortem));
		add(postmortems.filter(hasAll), SYNONYM);
	}
	// In the order of the postmortems, so that ties are told in it.
	return new Map(postmortems.flatMap((each) => (fits.has(each) ? [[each, fits.get(each) ?? 0]] : [])));
}

/** One begins as the other: `deploy` and `deployment`, 결제서버 and 결제. */
function isForm(wanted: string, term: string): boolean {
	if (term.startsWith(wanted)) return true;
	const shortest = HANGUL.test(term) ? 2 : 4;
	const isRest = term.length >= shortest && wanted.length - term.length <= LONGEST_ENDING;
	return isRest && wanted.startsWith(term);
}

/** The other spellings of a group of which the text has one whole, told for one of its words. */
function spellingsOf(term: string, wanted: ReadonlySet<string>, synonyms: Spellings): string[] {
	return synonyms
		.filter((group) =>
			group.some((spelling) => {
				const [first, ...rest] = termsIn(spelling);
				return first === term && rest.every((part) => wanted.has(part));
			}),
		)
		.flat();
}

/** The terms of a vocabulary that a text names by their label in either language. */
function askedTerms(
	vocabulary: readonly Term[],
	among: readonly Postmortem[],
	text: string,
	worth: number,
	idsOf: (postmortem: Postmortem) => readonly string[],
): AskedThing<Postmortem>[] {
	const wanted = termsIn(text);
	const isNamed = ({ id, label }: Term) =>
		[id, ...Object.values(label)].some((name) => {
			const parts = [...termsIn(name)];
			return parts.length > 0 && parts.every((part) => wanted.has(part));
		});
	return vocabulary.filter(isNamed).map(({ id, label }) => ({
		text: Object.values(label).find((name) => text.includes(name)) ?? id,
		holders: new Map(among.filter((each) => idsOf(each).includes(id)).map((each) => [each, worth])),
	}));
}

function wholeText(postmortem: Postmortem): string {
	const { title, impact = '', summary, tags, services, timeline } = postmortem;
	const items = [...timeline, ...postmortem.causes, ...postmortem.countermeasures, ...postmortem.lessons];
	const texts = items.map(({ prose, detailText }) => `${prose.text} ${detailText}`);
	return [title, impact, summary?.text ?? '', ...services, ...tags, ...texts].join(' ');
}
