import { toLetters } from '#search/analysis/hangul';
import type { Lexicon } from '#search/analysis/lexicon';
import { type Piece, splitHangul } from '#search/analysis/split-hangul';
import { type CorpusRun, runKey } from './corpus-run.ts';
import type { Morpheme } from './morphology.ts';

/** Suffixes that are hardly ever the end of a noun, so that one sighting is enough to cut them off. */
const SURE_SUFFIX =
	/^(?:[을를]|에서.*|에게.*|까지.*|부터.*|으로.*|에[는도]|이?라[는고]|입니다|이다|[하했한할함합해되됐된될됨됩돼].*|시[키켜켰킨킬킴].*|들[을이은의도]?)$/u;
/** Particles that no noun ends in, where two syllables or more stand before them. */
const CERTAIN_PARTICLE = /^(?:[을를]|에서.*|에게.*|까지.*|부터.*|으로.*|에[는도])$/u;
/** Final consonants that no loanword has: a stem of one syllable that shows one is hardly the start of a name. */
const NATIVE_TAIL = /[ㄲㅎㄷㅅㅆㅈㅊㅌㅍ]$/u;
const SURE = 1.5;
const PREFIXES = '재미비불무반역선준초총신구';
const NO_WORDS: Lexicon = { get: () => undefined, hasPrefix: () => false };

/**
 * Finds the words in runs that the analyser took for one unknown word, particles included: 레디스를, 롤백했다.
 * Where known words explain all of a run, it is those: 빨라짐 is 빠르, 대칭키일 is 대칭 and 키. Else a noun that
 * several runs share wins; with no other sighting only a sure suffix is cut off. What is left is split by the
 * nouns that are known: 깃랩서버 is 깃랩 and 서버.
 */
export function resolveUnknownNouns(runs: readonly CorpusRun[], known: Lexicon): Map<string, Morpheme[]> {
	const support = new Map<string, number>();
	const candidates = new Map(runs.map((run) => [runKey(run), candidatesOf(run.text)]));
	for (const stem of [...candidates.values()].flat()) support.set(stem, (support.get(stem) ?? 0) + 1);
	return new Map(
		runs.map((run) => {
			const stems = candidates.get(runKey(run)) ?? [];
			const words =
				knownWords(run, known) ?? splitByKnown(bestStem(run.text, stems, support, known), known).map(toNoun);
			return [runKey(run), words];
		}),
	);
}

/** True for a run that ends in a particle, whatever the analyser says. */
export function endsInParticle(run: string): boolean {
	for (let length = 2; length < run.length; length++) {
		const rest = run.slice(length);
		if (CERTAIN_PARTICLE.test(rest) && isFunction(rest)) return true;
	}
	return false;
}

function knownWords({ text, before }: CorpusRun, known: Lexicon): Morpheme[] | undefined {
	const pieces = splitHangul(text, known, { afterWord: before !== '' });
	const [first, ...rest] = pieces;
	if (!first || !isTelling(first)) return undefined;
	if (rest.some((piece) => piece.kind === 'unknown' || (piece.kind === 'stem' && !isTelling(piece)))) {
		return undefined;
	}
	return pieces.map(({ kind, word }) => ({ text: word, kind: kind === 'stem' ? 'stem' : 'noun' }));
}

/** Much that begins like a word of one syllable is a name that nobody knows. */
function isTelling({ kind, word }: Piece): boolean {
	if (kind === 'unknown') return false;
	return word.length > 1 || (kind === 'stem' && NATIVE_TAIL.test(toLetters(word)));
}

function toNoun(text: string): Morpheme {
	return { text, kind: 'noun' };
}

/** The run itself, and every start of it that only particles and endings follow, the longest first. */
function candidatesOf(run: string): string[] {
	const stems = [run];
	for (let length = run.length - 1; length >= 1; length--) {
		if (isFunction(run.slice(length))) stems.push(run.slice(0, length));
	}
	return stems;
}

const functionCache = new Map<string, boolean>();

function isFunction(suffix: string): boolean {
	const cached = functionCache.get(suffix);
	if (cached !== undefined) return cached;
	const answer = splitHangul(suffix, NO_WORDS, { afterWord: true }).length === 0;
	functionCache.set(suffix, answer);
	return answer;
}

function bestStem(
	run: string,
	stems: readonly string[],
	support: ReadonlyMap<string, number>,
	known: Lexicon,
): string {
	let best = run;
	let bestScore = 0;
	for (const stem of stems) {
		const isSure = stem !== run && SURE_SUFFIX.test(run.slice(stem.length));
		const isKnown = known.get(stem)?.noun === true;
		const score = (support.get(stem) ?? 0) + (isSure ? SURE : 0) + (isKnown ? 2 : 0);
		if (score <= bestScore || (stem.length === 1 && !isKnown)) continue;
		best = stem;
		bestScore = score;
	}
	return best;
}

function splitByKnown(noun: string, known: Lexicon): string[] {
	const rest = noun.slice(1);
	if (PREFIXES.includes(noun.charAt(0)) && rest.length > 1 && known.get(rest)?.noun) return [rest, noun];
	const pieces = splitHangul(noun, known);
	const isCompound =
		pieces.length > 1 &&
		pieces.map((piece) => piece.word).join('') === noun &&
		pieces.every(({ kind, word }) => word.length > 1 && (kind === 'noun' || kind === 'unknown'));
	return isCompound ? pieces.map((piece) => piece.word) : [noun];
}
