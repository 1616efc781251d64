import { groupByEach } from '#domain/library/group-by-each';
import type { Library } from '#domain/library/library';
import { compareText } from '#domain/library/order';
import { termsIn } from '#domain/library/terms-of-text';
import type { Postmortem } from '#domain/postmortem';
import { isWordOf, type Language } from '#domain/text/localised';
import { BUILT_IN_SYNONYMS } from '#search/analysis/built-in-synonyms';

const MOST_EXAMPLES = 3;
/** A word of more postmortems than this share says little of any one. */
const COMMON_SHARE = 0.25;
/** The newest postmortems are looked through: those of thousands together say nothing else, and take as long as all of home. */
const MOST_LOOKED_THROUGH = 300;

/**
 * Words of the trade to try a search with. Each stands in this notebook, in the interface's language where there are
 * enough, and leads to other incidents than the rest. Fewer than three in a small notebook, none in an empty one.
 */
export function searchExamples({
	postmortems: all,
	knowledgeBase: { language, services },
}: Library): string[] {
	const postmortems = all.slice(0, MOST_LOOKED_THROUGH);
	const own = postmortems.filter((postmortem) => postmortem.language === language);
	const names = termsIn(services.flatMap(({ label }) => Object.values(label)).join(' '));
	const chosen: Candidate[] = [];
	for (const candidate of [...candidatesIn(own, wordsIn(language)), ...candidatesIn(postmortems, WORDS)]) {
		if (chosen.length === MOST_EXAMPLES) break;
		if (names.has(candidate.word.toLowerCase())) continue;
		if (chosen.every((each) => isOther(each, candidate))) chosen.push(candidate);
	}
	return chosen.map(({ word }) => word);
}

interface Candidate {
	readonly word: string;
	readonly holders: ReadonlySet<Postmortem>;
	/** In how many titles it stands. */
	readonly titles: number;
}

type Words = ReadonlyMap<string, string>;

/** Words that search knows, folded, with their usual form: `dns` is shown as `DNS`. */
const WORDS: Words = new Map(
	BUILT_IN_SYNONYMS.flat()
		.filter((word) => !word.includes(' '))
		.map((word) => [word.toLowerCase(), word]),
);

/** Abbreviations in capitals are of every language. */
function wordsIn(language: Language): Words {
	return new Map([...WORDS].filter(([, word]) => isWordOf(language, word) || /^\p{Lu}+$/u.test(word)));
}

/** What most titles name and most incidents share comes first. */
function candidatesIn(postmortems: readonly Postmortem[], words: Words): Candidate[] {
	const most = Math.max(2, postmortems.length * COMMON_SHARE);
	return [...groupByEach(postmortems, termsOfStory)]
		.filter(([term, holders]) => words.has(term) && holders.length <= most)
		.map(([term, holders]) => ({
			word: words.get(term) ?? term,
			holders: new Set(holders),
			titles: holders.filter(({ title }) => termsIn(title).has(term)).length,
		}))
		.toSorted((one, other) => rankOf(other) - rankOf(one) || compareText(one.word, other.word));
}

function rankOf({ holders, titles }: Candidate): number {
	return holders.size + 2 * titles;
}

function termsOfStory({ title, summary, causes }: Postmortem): Set<string> {
	return termsIn([title, summary?.text ?? '', ...causes.map(({ prose }) => prose.text)].join(' '));
}

/** Each finds an incident that the other does not, where both have more than one. */
function isOther(one: Candidate, { word, holders }: Candidate): boolean {
	if (one.word === word) return false;
	const own = [...holders].filter((holder) => !one.holders.has(holder));
	const others = [...one.holders].filter((holder) => !holders.has(holder));
	return own.length > 0 && others.length > 0;
}
