import { identifierParts } from '#search/analysis/identifier';
import { splitHangul } from '#search/analysis/split-hangul';
import { plainForm } from '#search/analysis/synonyms';
import type { Vocabulary } from '#search/analysis/vocabulary';
import { splitRuns } from '#search/analysis/words';
import { isExact } from './ask-reading.ts';
import type { Engine } from './engine.ts';
import { parseQuery } from './parse-query.ts';
import { type Names, planQuery } from './plan-query.ts';
import { hangulNamesOf, type Speller } from './speller.ts';
import { STOP_WORDS } from './stop-words.ts';

const SHORTEST = 3;

/**
 * The names in the other writing system by which the corpus may know words of a query: the Hangul spelling of a Latin
 * word, which has no group of synonyms unless the corpus writes it both ways, and the Latin one of a Hangul word of which
 * the corpus has the parts, but nowhere together.
 * @param loadSpeller knows the Latin words of the corpus; asked for only for such a Hangul word.
 */
export async function hearNames(
	typed: string,
	vocabulary: Vocabulary,
	engine: Engine,
	loadSpeller: () => Promise<Speller>,
): Promise<Names> {
	const words = parseQuery(typed).words.flatMap(({ text }) => splitRuns(text));
	const heard = await Promise.all(
		words.map(
			async ({ kind, text }): Promise<[string, string | undefined]> => [
				text,
				kind === 'hangul'
					? await latinNameOf(text, vocabulary, engine, loadSpeller)
					: await hangulNameOf(text, vocabulary, engine),
			],
		),
	);
	return new Map(heard.flatMap(([text, name]) => (name === undefined ? [] : [[text, name]])));
}

async function hangulNameOf(
	word: string,
	vocabulary: Vocabulary,
	engine: Engine,
): Promise<string | undefined> {
	const [latin = '', ...rest] = identifierParts(word);
	if (latin.length < SHORTEST || rest.length > 0 || STOP_WORDS.has(latin)) return undefined;
	if (vocabulary.synonyms.has(plainForm(latin))) return undefined;
	const isNew = !(await isExact(latin, engine));
	return hangulNamesOf(vocabulary).surelyLike(latin, isNew)[0];
}

async function latinNameOf(
	word: string,
	vocabulary: Vocabulary,
	engine: Engine,
	loadSpeller: () => Promise<Speller>,
): Promise<string | undefined> {
	const pieces = splitHangul(word, vocabulary.lexicon);
	const isCompound = pieces.length > 1 && pieces.every(({ kind }) => kind !== 'unknown');
	if (!isCompound || (await standsTogether(word, vocabulary, engine))) return undefined;
	return (await loadSpeller()).latinNamesOf(word)[0];
}

/** Whether some page holds all parts of a Hangul word next to each other. */
async function standsTogether(word: string, vocabulary: Vocabulary, engine: Engine): Promise<boolean> {
	const [reading] = planQuery(`${word} `, vocabulary).readings;
	if (!reading) return false;
	const { terms } = reading;
	const { results } = await engine.search(terms.map(({ key }) => key).join(' '));
	return results.some(({ together }) => terms.length < 2 || together >= terms.length);
}
