import type { HangulLexicon } from '#search/analysis/hangul-lexicon';
import { identifierParts } from '#search/analysis/identifier';
import { groupKey, prefixKey, wordKey } from '#search/analysis/index-key';
import { type Piece, splitHangul } from '#search/analysis/split-hangul';
import { findSynonyms, plainForm } from '#search/analysis/synonyms';
import type { Vocabulary } from '#search/analysis/vocabulary';
import { type ContextRun, contextRuns, splitWords } from '#search/analysis/words';
import type { QueryPlan, Reading, Term } from './query-plan.ts';
import { STOP_WORDS } from './stop-words.ts';

const LONGEST_QUERY = 200;
const MOST_UNITS = 16;
const MOST_EXPANSIONS = 4;
const SYNONYM_WEIGHT = 0.5;
const PARTS_WEIGHT = 0.8;
const EXPANSION_WEIGHT = 0.7;
const QUOTED = /["“”]([^"“”]+)["“”]/gu;

/** A part of the query with the terms that may stand for it; none where the corpus has no such word. */
interface Unit {
	/** As synonyms are compared. */
	readonly plain: string;
	/** The number of the query's word that it is a part of. */
	readonly word: number;
	readonly typed: string;
	readonly term?: Term;
	readonly parts?: readonly Term[];
	readonly expansions?: readonly Term[];
}

/**
 * Turns what was typed into what the index is asked. The last word may still be unfinished, also in the middle
 * of a syllable, unless a blank or a quotation mark follows it.
 */
export function planQuery(typed: string, { lexicon, synonyms }: Vocabulary): QueryPlan {
	const text = typed.normalize('NFC').slice(0, LONGEST_QUERY);
	const isOpen = !/[\s"“”]$/u.test(text);
	const all = unitsOf(text, isOpen, lexicon);
	const telling = all.filter((unit) => !STOP_WORDS.has(unit.plain));
	const units = (telling.length > 0 ? telling : all).slice(0, MOST_UNITS);
	const missing = units.filter((unit) => !unit.term && !unit.expansions?.length);
	return {
		readings: units.length === 0 ? [] : readingsOf(units, synonyms),
		phrases: [...text.matchAll(QUOTED)].map(([, phrase = '']) => oneLine(phrase)).filter(Boolean),
		missing: [...new Set(missing.map((unit) => unit.typed))],
	};
}

function unitsOf(text: string, isOpen: boolean, lexicon: HangulLexicon): Unit[] {
	const words = splitWords(text);
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
	const isPartOfSyllable = open && run.text.length === 1 && !lexicon.get(run.text)?.noun;
	const pieces: Piece[] = isPartOfSyllable
		? [{ kind: 'prefix', word: run.text }]
		: splitHangul(run.text, lexicon, { afterWord: before !== '', open });
	return pieces.map((piece) => ({
		plain: piece.word,
		word,
		typed: pieces.some(({ kind }) => kind === 'unknown') ? run.text : piece.word,
		...termOf(piece, lexicon),
	}));
}

function termOf({ kind, word }: Piece, lexicon: HangulLexicon): Pick<Unit, 'term' | 'expansions'> {
	if (kind === 'prefix') {
		const known = !lexicon.withPrefix(prefixKey(word)).next().done;
		return known ? { term: { kind: 'prefix', key: prefixKey(word), shown: word } } : {};
	}
	if (kind === 'unknown') return { expansions: word.length > 1 ? wordsAround(word, lexicon) : [] };
	const isInCorpus = (lexicon.get(word)?.count ?? 0) > 0;
	return isInCorpus ? { term: { kind: 'word', key: wordKey(word), shown: word } } : {};
}

/** Words of the corpus that the analyser did not take apart and that hold what was typed. */
function wordsAround(part: string, lexicon: HangulLexicon): Term[] {
	return lexicon.words
		.filter((word) => word.includes(part))
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
			term: toTerm(whole),
			...(parts.length > 1 && { parts: parts.map(toTerm) }),
		},
	];
}

/** The units with the longest spelling of a group at each place replaced by the whole group. */
function withGroups(units: readonly Unit[], synonyms: Vocabulary['synonyms']): Unit[] {
	const found = findSynonyms(
		units.map(({ plain }) => [plain]),
		synonyms,
	);
	const grouped: Unit[] = [];
	for (let index = 0; index < units.length; index++) {
		const [phrase] = (found[index] ?? []).toSorted((a, b) => b.words.length - a.words.length);
		const unit = units[index];
		if (!unit) continue;
		grouped.push(phrase ? groupUnit(unit, phrase.group) : unit);
		index += (phrase?.words.length ?? 1) - 1;
	}
	return grouped;
}

function groupUnit(unit: Unit, group: number): Unit {
	return { ...unit, term: { kind: 'group', key: groupKey(group), shown: unit.typed } };
}

function readingsOf(units: readonly Unit[], synonyms: Vocabulary['synonyms']): Reading[] {
	const grouped = withGroups(units, synonyms);
	const readings = [
		readingOf(units, 1, (unit) => unit.term),
		grouped.some(({ term }) => term?.kind === 'group') &&
			readingOf(grouped, SYNONYM_WEIGHT, (unit) => unit.term),
		units.some(({ parts }) => parts) && readingOf(units, PARTS_WEIGHT, (unit) => unit.parts ?? unit.term),
		...Array.from(
			{ length: MOST_EXPANSIONS },
			(_, choice) =>
				units.some(({ expansions }) => expansions?.[choice]) &&
				readingOf(units, EXPANSION_WEIGHT, (unit) => unit.term ?? unit.expansions?.[choice]),
		),
	];
	return readings.filter((reading) => reading !== false && reading !== undefined);
}

function readingOf(
	units: readonly Unit[],
	weight: number,
	choose: (unit: Unit) => Term | readonly Term[] | undefined,
): Reading | undefined {
	const chosen = units.map(choose);
	if (chosen.includes(undefined)) return undefined;
	const terms = new Map(chosen.flatMap((choice) => choice ?? []).map((term) => [term.key, term]));
	return { terms: [...terms.values()], weight };
}

function oneLine(text: string): string {
	return splitWords(text).join(' ');
}
