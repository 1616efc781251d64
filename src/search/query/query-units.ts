import { joinSyllable, splitSyllable, withoutLastConsonant } from '#search/analysis/hangul';
import type { HangulLexicon } from '#search/analysis/hangul-lexicon';
import { identifierParts } from '#search/analysis/identifier';
import { prefixKey, wordKey } from '#search/analysis/index-key';
import { type Piece, type SplitOptions, splitHangul } from '#search/analysis/split-hangul';
import { plainForm } from '#search/analysis/synonyms';
import { type ContextRun, contextRuns } from '#search/analysis/words';
import type { Term, Unit } from './query-plan.ts';
import { functionWordOf, STOP_WORDS } from './stop-words.ts';

export const MOST_EXPANSIONS = 4;
const SHORTEST_TELLING = 2;

/** The parts of a query's words. The last one may be unfinished if it is open. */
export function unitsOf(words: readonly string[], isOpen: boolean, lexicon: HangulLexicon): Unit[] {
	return words.flatMap((word, index) => {
		const runs = contextRuns(word);
		return runs.flatMap((context, position) => {
			const open = isOpen && index === words.length - 1 && position === runs.length - 1;
			return context.run.kind === 'hangul'
				? hangulUnits(context, index, open, lexicon)
				: otherUnits(context.run.text, index);
		});
	});
}

function hangulUnits(
	{ run, before }: ContextRun,
	word: number,
	open: boolean,
	lexicon: HangulLexicon,
): Unit[] {
	const typed = open ? withoutNextConsonant(run.text, lexicon) : run.text;
	const asking = open || lexicon.get(run.text) ? undefined : functionWordOf(run.text);
	if (asking)
		return [
			{
				plain: asking,
				word,
				typed: run.text,
				run: run.text,
				...termOf({ kind: 'noun', word: asking }, lexicon),
			},
		];
	const isPartOfSyllable = open && run.text.length === 1 && !lexicon.get(run.text)?.noun;
	const pieces: Piece[] = isPartOfSyllable
		? [{ kind: 'prefix', word: run.text }]
		: splitKnown(typed, lexicon, { afterWord: before !== '', open: open && typed === run.text });
	return pieces.map((piece) => ({
		plain: piece.word,
		word,
		typed: pieces.length === 1 ? run.text : piece.word,
		run: run.text,
		...termOf(piece, lexicon),
	}));
}

/**
 * The keyboard puts the first consonant of the next syllable below the one before it: 데이텁 on the way to 데이터베이스.
 * Without it where only so the run is known words.
 */
function withoutNextConsonant(run: string, lexicon: HangulLexicon): string {
	const last = splitSyllable(run.slice(-1));
	if (!last || last.tail === 0) return run;
	const areWords = (text: string, open: boolean) =>
		splitHangul(text, lexicon, { open }).every(
			({ kind, word }) => kind === 'prefix' || (kind === 'noun' && word.length > 1),
		);
	const shorter = run.slice(0, -1) + joinSyllable({ ...last, tail: withoutLastConsonant(last.tail) });
	return !areWords(run, true) && areWords(shorter, false) ? shorter : run;
}

/** The pieces of a run; where one is unknown and no word of the corpus holds it, with the known words inside. */
function splitKnown(run: string, lexicon: HangulLexicon, options: SplitOptions): Piece[] {
	const pieces = splitHangul(run, lexicon, options);
	const isLost = ({ kind, word }: Piece) => kind === 'unknown' && wordsAround(word, lexicon).length === 0;
	return pieces.some(isLost) ? splitHangul(run, lexicon, { ...options, loose: true }) : pieces;
}

function termOf({ kind, word }: Piece, lexicon: HangulLexicon): Pick<Unit, 'term' | 'expansions' | 'longer'> {
	if (kind === 'prefix') {
		return lexicon.holdsPrefix(prefixKey(word))
			? { term: { kind: 'prefix', key: prefixKey(word), shown: word } }
			: {};
	}
	if (kind === 'unknown') return { expansions: word.length > 1 ? wordsAround(word, lexicon) : [] };
	const isInCorpus = (lexicon.get(word)?.count ?? 0) > 0;
	const longer = hasLonger(word, lexicon) && ({ kind: 'prefix', key: prefixKey(word), shown: word } as const);
	return {
		...(isInCorpus && { term: { kind: 'word', key: wordKey(word), shown: word } }),
		...(longer && { longer }),
	};
}

/** Whether a word goes on where this one ends, by whole syllables: 컴파일러 after 컴파일. */
function hasLonger(word: string, lexicon: HangulLexicon): boolean {
	if (word.length < 2) return false;
	for (const other of lexicon.withPrefix(prefixKey(word))) {
		if (other !== word && other.startsWith(word)) return true;
	}
	return false;
}

/** Words of the corpus that the analyser did not take apart and that hold what was typed. */
function wordsAround(part: string, lexicon: HangulLexicon): Term[] {
	return lexicon.words
		.filter((word) => word.includes(part) && (lexicon.get(word)?.count ?? 0) > 0)
		.sort((a, b) => (lexicon.get(b)?.count ?? 0) - (lexicon.get(a)?.count ?? 0) || (a < b ? -1 : 1))
		.slice(0, MOST_EXPANSIONS)
		.map((word) => ({ kind: 'word', key: wordKey(word), shown: part }));
}

function otherUnits(run: string, word: number): Unit[] {
	const parts = identifierParts(run);
	const whole = parts.join('');
	if (whole === '') return [];
	const toTerm = (key: string): Term => ({ kind: 'other', key, shown: key });
	return [
		{
			plain: plainForm(whole),
			word,
			typed: run,
			run,
			term: toTerm(whole),
			...(parts.length > 1 && parts.some(isTelling) && { parts: parts.map(toTerm) }),
		},
	];
}

/** The parts of an identifier as units of their own, without those that say nothing alone. */
export function unitsOfParts({ parts = [], word, run }: Unit): { typed: string; units: Unit[] }[] {
	return parts.map((term) => {
		const unit = { plain: plainForm(term.key), word, typed: term.key, run, term };
		return { typed: term.key, units: isTelling(term.key) && /\p{L}/u.test(term.key) ? [unit] : [] };
	});
}

/** The parts of `v2.3.1` begin words everywhere, and DDoS holds a `do`: only together they say something. */
function isTelling(part: string): boolean {
	return part.length >= SHORTEST_TELLING && !STOP_WORDS.has(part);
}
