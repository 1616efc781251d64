import { isCommonWord } from '#domain/library/common-words';
import type { SynonymTable } from '#search/analysis/synonyms';
import type { Vocabulary } from '#search/analysis/vocabulary';
import { splitWords } from '#search/analysis/words';
import { beginningsOf } from './beginnings.ts';
import { tellKnown } from './known-parts.ts';
import { type ParsedQuery, parseQuery } from './parse-query.ts';
import type { Part, QueryPlan, Reading, Unit } from './query-plan.ts';
import { unitsOf, unitsOfParts } from './query-units.ts';
import { readingsOf, type Span, spansOf } from './readings.ts';
import { STOP_WORDS } from './stop-words.ts';

const LONGEST_QUERY = 200;
const MOST_UNITS = 16;
/** A description is longer; of a log, its beginning. */
const LONGEST_DESCRIPTION = 4_000;
const MOST_DESCRIBED = 48;
const CAPITALS = /^\p{Lu}{2,}$/u;
/** The names of words of a query in the other writing system, by the run that was typed. */
export type Names = ReadonlyMap<string, string>;

const NO_NAMES: Names = new Map();
const NOTHING: ParsedQuery = { words: [], phrases: [], excluded: [] };

/**
 * Turns what was typed into what the index is asked. The last word may still be unfinished, also in the middle
 * of a syllable, unless a blank or a quotation mark follows it.
 */
export function planQuery(typed: string, vocabulary: Vocabulary, names: Names = NO_NAMES): QueryPlan {
	const { lexicon } = vocabulary;
	const known: Known = { ...vocabulary, names };
	const text = typed.normalize('NFC').slice(0, LONGEST_QUERY);
	const isOpen = !/[\s"“”]$/u.test(text);
	const query = parseQuery(text);
	const words = query.words.map((word) => word.text);
	const typing = partsOf(typedUnits(words, isOpen, vocabulary), query, known);
	const isUnfinished = typing.at(-1)?.units.at(-1)?.term?.kind === 'prefix';
	const finished = isUnfinished ? partsOf(unitsOf(words, false, lexicon), query, known) : [];
	const isWord = finished.every(({ units }) => units.every(({ term }) => term));
	const { known: parts, missing, isRefused } = tellKnown(typing);
	return {
		readings: distinct([...(isWord ? readingsOfParts(finished) : []), ...readingsOfParts(typing)]),
		parts: isRefused ? [] : parts,
		phrases: query.phrases,
		missing,
		excluded: query.excluded.map((word) =>
			readingsOfParts(partsOf(unitsOf([word], false, lexicon), NOTHING, known)),
		),
	};
}

interface Known extends Vocabulary {
	readonly names: Names;
}

/** The parts of the words; of the last one, if it is open, with what it may become. */
function typedUnits(words: readonly string[], isOpen: boolean, vocabulary: Vocabulary): Unit[] {
	const units = unitsOf(words, isOpen, vocabulary.lexicon);
	const last = units.at(-1);
	if (!isOpen || !last || last.word !== words.length - 1) return units;
	const beginnings = beginningsOf(last, vocabulary);
	return beginnings.length === 0 ? units : units.with(-1, { ...last, beginnings });
}

/** What a description says that the corpus knows, each once: far more than a query, and none of it required. */
export function describedParts(text: string, vocabulary: Vocabulary): Part[] {
	const words = [...new Set(splitWords(text.normalize('NFC').slice(0, LONGEST_DESCRIPTION)))];
	const query = { ...NOTHING, words: words.map((word) => ({ text: word, isRequired: false })) };
	const vocabularyAlone = { ...vocabulary, names: NO_NAMES };
	const parts = partsOf(unitsOf(words, false, vocabulary.lexicon), query, vocabularyAlone, MOST_DESCRIBED);
	const { known } = tellKnown(parts);
	const telling = known.filter(({ units }) => units.some(({ plain }) => isTelling(plain)));
	return [...new Map(telling.map((part) => [part.units.map(({ plain }) => plain).join(' '), part])).values()];
}

/** In prose a single syllable is more likely a piece of something; and what any story says makes none like another. */
function isTelling(plain: string): boolean {
	return plain.length > 1 && !isCommonWord(plain);
}

/** The ways to read these parts of a query together. */
export function readingsOfParts(parts: readonly Part[]): Reading[] {
	const units = parts.flatMap((part) => part.units);
	if (units.length === 0) return [];
	return readingsOf(
		units,
		parts.flatMap((part) => part.grouped),
	);
}

/** Without the words that only ask, unless there are no others or the reader insists on them. */
function partsOf(
	units: readonly Unit[],
	query: ParsedQuery,
	{ lexicon, synonyms, names }: Known,
	most = MOST_UNITS,
): Part[] {
	const nameOf = (unit: Unit) =>
		unitsOf([names.get(unit.run) ?? ''], false, lexicon).map(({ typed: _, ...each }) => ({
			...each,
			word: unit.word,
			run: unit.run,
			typed: unit.typed,
		}));
	const spans = spansOf(units, synonyms, nameOf);
	const parts = spans.map((span) => withPieces(partOf(span, query), query, synonyms));
	const telling = parts.flatMap((part) => {
		const isGroup = part.grouped[0]?.term?.kind === 'group';
		const kept = part.units.filter((unit) => !isFunctionWord(unit));
		if (kept.length === 0 && !isGroup) return [];
		return { ...part, units: kept.length > 0 ? kept : part.units };
	});
	return (telling.length > 0 ? telling : parts).slice(0, most);
}

/** What is typed in capitals is a name: SELECT FOR UPDATE, IT. */
function isFunctionWord({ plain, term, run }: Unit): boolean {
	return !CAPITALS.test(run) && STOP_WORDS.has(term?.kind === 'other' ? term.key : plain);
}

function partOf({ units, grouped }: Span, { words }: ParsedQuery): Part {
	return {
		typed: [...new Set(units.map((unit) => unit.typed))].join(' '),
		units,
		grouped,
		isRequired: units.some((unit) => words[unit.word]?.isRequired),
	};
}

function withPieces(part: Part, query: ParsedQuery, synonyms: SynonymTable): Part {
	const [unit] = part.units;
	if (!unit?.parts || part.units.length > 1 || part.isRequired) return part;
	const pieces = unitsOfParts(unit).map(({ typed, units }): Part => {
		const [span] = spansOf(units, synonyms);
		return span ? partOf(span, query) : { typed, units: [], grouped: [], isRequired: false };
	});
	return { ...part, pieces };
}

/** Without those that ask for what an earlier one asks for. */
function distinct(readings: readonly Reading[]): Reading[] {
	const byTerms = new Map<string, Reading>();
	for (const reading of readings) {
		const terms = reading.terms.map(({ key }) => key).join(' ');
		if (!byTerms.has(terms)) byTerms.set(terms, reading);
	}
	return [...byTerms.values()];
}
