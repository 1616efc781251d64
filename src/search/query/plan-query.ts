import type { SynonymTable } from '#search/analysis/synonyms';
import type { Vocabulary } from '#search/analysis/vocabulary';
import { splitWords } from '#search/analysis/words';
import type { QueryPlan, Reading } from './query-plan.ts';
import { type Unit, unitsOf } from './query-units.ts';
import { readingsOf, withGroups } from './readings.ts';
import { STOP_WORDS } from './stop-words.ts';

const LONGEST_QUERY = 200;
const MOST_UNITS = 16;
const QUOTED = /["“”]([^"“”]+)["“”]/gu;

/**
 * Turns what was typed into what the index is asked. The last word may still be unfinished, also in the middle
 * of a syllable, unless a blank or a quotation mark follows it.
 */
export function planQuery(typed: string, { lexicon, synonyms }: Vocabulary): QueryPlan {
	const text = typed.normalize('NFC').slice(0, LONGEST_QUERY);
	const isOpen = !/[\s"“”]$/u.test(text);
	const typing = unitsOf(text, isOpen, lexicon);
	const units = tellingOf(typing);
	const missing = units.filter((unit) => !unit.term && !unit.expansions?.length);
	const finished = units.at(-1)?.term?.kind === 'prefix' ? unitsOf(text, false, lexicon) : [];
	return {
		readings: distinct([
			...(finished.every(({ term }) => term) ? readingsFrom(finished, synonyms) : []),
			...readingsFrom(typing, synonyms),
		]),
		phrases: [...text.matchAll(QUOTED)].map(([, phrase = '']) => oneLine(phrase)).filter(Boolean),
		missing: [...new Set(missing.map((unit) => unit.typed))],
	};
}

function readingsFrom(all: readonly Unit[], synonyms: SynonymTable): Reading[] {
	const units = tellingOf(all);
	return units.length === 0 ? [] : readingsOf(units, tellingOf(withGroups(all, synonyms)));
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

/** Without the words that only ask, unless there are no others. */
function tellingOf(units: readonly Unit[]): readonly Unit[] {
	const telling = units.filter(({ plain, term }) => term?.kind === 'group' || !STOP_WORDS.has(plain));
	return (telling.length > 0 ? telling : units).slice(0, MOST_UNITS);
}

function oneLine(text: string): string {
	return splitWords(text).join(' ');
}
