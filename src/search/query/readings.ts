import { groupKey } from '#search/analysis/index-key';
import { type SynonymTable, synonymsAt } from '#search/analysis/synonyms';
import type { Reading, Term, Unit } from './query-plan.ts';
import { MOST_EXPANSIONS } from './query-units.ts';

const SYNONYM_WEIGHT = 0.75;
const PARTS_WEIGHT = 0.8;
const EXPANSION_WEIGHT = 0.7;
const LONGER_WEIGHT = 0.4;
const MOST_JOINED = 3;

/** Units that stand for one thing, and those that stand for all of its spellings, or for its name, or themselves. */
export interface Span {
	readonly units: readonly Unit[];
	readonly grouped: readonly Unit[];
}

/**
 * The ways to read a query, as it was typed first. Every other one stands for something of it: synonyms, the parts
 * of an identifier, English words written as one, longer Korean words. `grouped` are the units with their synonyms.
 */
export function readingsOf(units: readonly Unit[], grouped: readonly Unit[]): Reading[] {
	const readings = [
		readingOf(units, 1, (unit) => unit.term),
		grouped.some((unit) => !units.includes(unit)) && readingOf(grouped, SYNONYM_WEIGHT, (unit) => unit.term),
		units.some(({ parts }) => parts) &&
			loosely(readingOf(units, PARTS_WEIGHT, (unit) => unit.parts ?? unit.term)),
		joined(units),
		units.some(({ longer }) => longer) && readingOf(units, LONGER_WEIGHT, (unit) => unit.longer ?? unit.term),
		...begun(units),
		...Array.from(
			{ length: MOST_EXPANSIONS },
			(_, choice) =>
				units.some(({ expansions }) => expansions?.[choice]) &&
				readingOf(units, EXPANSION_WEIGHT, (unit) => unit.term ?? unit.expansions?.[choice]),
		),
	];
	return readings.filter((reading) => reading !== false && reading !== undefined);
}

/**
 * The units, those together that are a spelling of a group, the longest at each place, or that have another name.
 * @param nameOf the units of the name that a run has in the other writing system.
 */
export function spansOf(
	units: readonly Unit[],
	synonyms: SynonymTable,
	nameOf: (unit: Unit) => readonly Unit[] = () => [],
): Span[] {
	const words = units.map(({ plain }) => [plain]);
	const spans: Span[] = [];
	for (let index = 0; index < units.length; ) {
		const [first] = units.slice(index);
		const name = first ? nameOf(first) : [];
		const phrases = name.length > 0 ? [] : synonymsAt(words, index, synonyms);
		const [phrase] = phrases.sort((a, b) => b.words.length - a.words.length);
		const length = phrase?.words.length ?? (name.length > 0 ? lengthOfRun(units, index) : 1);
		const inside = units.slice(index, index + length);
		const grouped = first && phrase ? [groupUnit(first, phrase.group)] : name.length > 0 ? name : inside;
		spans.push({ units: inside, grouped });
		index += inside.length;
	}
	return spans;
}

function lengthOfRun(units: readonly Unit[], start: number): number {
	const rest = units.slice(start);
	const end = rest.findIndex(({ word, run }) => word !== rest[0]?.word || run !== rest[0].run);
	return end < 0 ? rest.length : end;
}

function groupUnit(unit: Unit, group: number): Unit {
	return { ...unit, term: groupTerm(group, unit.typed) };
}

/** What finds every spelling of a group. */
export function groupTerm(group: number, typed: string): Term {
	return { kind: 'group', key: groupKey(group), shown: typed };
}

function loosely(reading: Reading | undefined): Reading | undefined {
	return reading && { ...reading, isLoose: true };
}

/** With what the last run may become in place of its units. */
function begun(units: readonly Unit[]): (Reading | undefined)[] {
	const last = units.find(({ beginnings }) => beginnings);
	if (!last) return [];
	const rest = units.filter((unit) => unit === last || unit.word !== last.word || unit.run !== last.run);
	return (last.beginnings ?? []).map(({ term, weight, unless }) => {
		const reading = readingOf(rest, weight, (unit) => (unit === last ? term : unit.term));
		return reading && { ...reading, ...(unless !== undefined && { unless }) };
	});
}

/** A few English words as one: `source map` is also written `sourcemap`. */
function joined(units: readonly Unit[]): Reading | undefined {
	const isShort = units.length > 1 && units.length <= MOST_JOINED;
	if (!isShort || units.some(({ term }) => term?.kind !== 'other')) return undefined;
	const key = units.map(({ term }) => term?.key ?? '').join('');
	return { terms: [{ kind: 'other', key, shown: key }], weight: PARTS_WEIGHT };
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
