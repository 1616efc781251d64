import type { Lexicon } from '#search/analysis/lexicon';
import { splitHangul } from '#search/analysis/split-hangul';
import { type CorpusRun, runKey } from './corpus-run.ts';

/** Suffixes that are hardly ever the end of a noun, so that one sighting is enough to cut them off. */
const SURE_SUFFIX =
	/^(?:[을를]|에서.*|에게.*|까지.*|부터.*|으로.*|에[는도]|이?라[는고]|입니다|이다|[하했한할함합해되됐된될됨됩돼].*|시[키켜켰킨킬킴].*|들[을이은의도]?)$/u;
const SURE = 1.5;
const PREFIXES = '재미비불무반역선준초총신구';
const NO_WORDS: Lexicon = { get: () => undefined, hasPrefix: () => false };

/**
 * Finds the nouns in runs that the analyser took for one unknown word, particles included: 레디스를, 롤백했다.
 * A noun that several of them share wins; with no other sighting only a sure suffix is cut off. What is left
 * is split by the nouns that are known: 깃랩서버 is 깃랩 and 서버.
 */
export function resolveUnknownNouns(runs: readonly CorpusRun[], known: Lexicon): Map<string, string[]> {
	const support = new Map<string, number>();
	const candidates = new Map(runs.map((run) => [runKey(run), candidatesOf(run.text)]));
	for (const stem of [...candidates.values()].flat()) support.set(stem, (support.get(stem) ?? 0) + 1);
	return new Map(
		runs.map((run) => {
			const stems = candidates.get(runKey(run)) ?? [];
			return [runKey(run), splitByKnown(bestStem(run.text, stems, support, known), known)];
		}),
	);
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
