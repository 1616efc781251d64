import type { SynonymTable } from '#search/analysis/synonyms';
import type { Vocabulary } from '#search/analysis/vocabulary';
import { tellKnown } from './known-parts.ts';
import { type ParsedQuery, parseQuery } from './parse-query.ts';
import type { Part, QueryPlan, Reading, Unit } from './query-plan.ts';
import { unitsOf, unitsOfParts } from './query-units.ts';
import { readingsOf, type Span, spansOf } from './readings.ts';
import { STOP_WORDS } from './stop-words.ts';

const LONGEST_QUERY = 200;
const MOST_UNITS = 16;
const NOTHING: ParsedQuery = { words: [], phrases: [], excluded: [] };

/**
 * Turns what was typed into what the index is asked. The last word may still be unfinished, also in the middle
 * of a syllable, unless a blank or a quotation mark follows it.
 */
export function planQuery(typed: string, { lexicon, synonyms }: Vocabulary): QueryPlan {
	const text = typed.normalize('NFC').slice(0, LONGEST_QUERY);
	const isOpen = !/[\s"“”]$/u.test(text);
	const query = parseQuery(text);
	const words = query.words.map((word) => word.text);
	const typing = partsOf(unitsOf(words, isOpen, lexicon), query, synonyms);
	const isUnfinished = typing.at(-1)?.units.at(-1)?.term?.kind === 'prefix';
	const finished = isUnfinished ? partsOf(unitsOf(words, false, lexicon), query, synonyms) : [];
	const isWord = finished.every(({ units }) => units.every(({ term }) => term));
	const { known, missing, isRefused } = tellKnown(typing);
	return {
		readings: distinct([...(isWord ? readingsOfParts(finished) : []), ...readingsOfParts(typing)]),
		parts: isRefused ? [] : known,
		phrases: query.phrases,
		missing,
		excluded: query.excluded.map((word) =>
			readingsOfParts(partsOf(unitsOf([word], false, lexicon), NOTHING, synonyms)),
		),
	};
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
function partsOf(units: readonly Unit[], query: ParsedQuery, synonyms: SynonymTable): Part[] {
	const parts = spansOf(units, synonyms).map((span) => withPieces(partOf(span, query), query, synonyms));
	const telling = parts.flatMap((part) => {
		const isGroup = part.grouped[0]?.term?.kind === 'group';
		const kept = part.units.filter((unit) => !isFunctionWord(unit));
		if (kept.length === 0 && !isGroup) return [];
		return { ...part, units: kept.length > 0 ? kept : part.units };
	});
	return (telling.length > 0 ? telling : parts).slice(0, MOST_UNITS);
}

function isFunctionWord({ plain, term }: Unit): boolean {
	return STOP_WORDS.has(term?.kind === 'other' ? term.key : plain);
}

function partOf({ units, grouped }: Span, { words }: ParsedQuery): Part {
	return {
		typed: [...new Set(units.map((unit) => unit.typed))].join(' '),
		units,
		grouped: [grouped],
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
