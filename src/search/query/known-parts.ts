import type { Part, Unit } from './query-plan.ts';

const SHORTEST_WORD = 2;

/** The parts of a query that the corpus may have, and what it does not have, as it was typed. */
export interface KnownParts {
	readonly known: readonly Part[];
	readonly missing: readonly string[];
	/** The reader insists on something that is missing. */
	readonly isRefused: boolean;
}

/**
 * Tells what the corpus has from what it does not have. Of a compound with an unknown part the known words remain,
 * but no single syllables: next to something unknown they are more likely pieces of it.
 */
export function tellKnown(parts: readonly Part[]): KnownParts {
	const known: Part[] = [];
	const missing: string[] = [];
	let isRefused = false;
	for (const run of runsOf(parts)) {
		const isKept = run.some(isLacking) ? (part: Part) => !isLacking(part) && isWord(part) : () => true;
		const kept = run.filter(isKept);
		known.push(...kept);
		if (kept.length === run.length) continue;
		missing.push(...(kept.length === 0 ? [run[0]?.units[0]?.run ?? ''] : stretchesOf(run, isKept)));
		isRefused ||= run.some((part) => part.isRequired);
	}
	return { known, missing: [...new Set(missing)], isRefused };
}

/** Parts that were typed in one run, one after the other. */
function runsOf(parts: readonly Part[]): Part[][] {
	const runs: Part[][] = [];
	let last: Unit | undefined;
	for (const part of parts) {
		const [first] = part.units;
		if (last && last.word === first?.word && last.run === first.run) runs.at(-1)?.push(part);
		else runs.push([part]);
		last = part.units.at(-1);
	}
	return runs;
}

/** What was typed between the known parts; parts that do not stand side by side there are told one by one. */
function stretchesOf(run: readonly Part[], isKept: (part: Part) => boolean): string[] {
	const stretches: string[] = [];
	let isOpen = false;
	for (const part of run) {
		const longer = `${stretches.at(-1)}${part.typed}`;
		if (isKept(part)) isOpen = false;
		else if (isOpen && part.units[0]?.run.includes(longer)) stretches[stretches.length - 1] = longer;
		else {
			stretches.push(part.typed);
			isOpen = true;
		}
	}
	return stretches;
}

function isLacking({ units, grouped }: Part): boolean {
	const isGroup = grouped.some(({ term }) => term?.kind === 'group');
	if (isGroup || units.some(({ beginnings }) => beginnings?.length)) return false;
	return units.some(({ term, expansions }) => !term && !expansions?.length);
}

function isWord({ typed, grouped }: Part): boolean {
	return typed.length >= SHORTEST_WORD || grouped.some(({ term }) => term?.kind === 'group');
}
