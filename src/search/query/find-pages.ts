import { askReading } from './ask-reading.ts';
import type { Engine, EngineOptions, EngineResult } from './engine.ts';
import { readingsOfParts } from './plan-query.ts';
import type { Part, QueryPlan, Reading } from './query-plan.ts';
import { relaxationsOf } from './relax.ts';

/** A postmortem that the query fits, by one or several readings of it. */
export interface FoundPage {
	readonly id: string;
	readonly score: number;
	/** Found only by the pieces of an identifier: it stands below those that have it whole. */
	readonly isLoose?: boolean;
	/** What found it, the best reading first. */
	readonly matches: readonly { readonly reading: Reading; readonly result: EngineResult }[];
	/** What of the query it does not hold. */
	readonly leftOut: readonly string[];
}

export interface FoundPages {
	/** The best first, or by date. */
	readonly pages: readonly FoundPage[];
}

/** So few pages that hold all of a query may not be what was looked for. */
export const LITTLE = 3;
/** With fewer words, no more are looked for than a reader looks through. */
const ENOUGH = 10;
const MOST_RELAXATIONS = 6;

/**
 * The pages that hold all of a query; where there are few or none, below them those that hold most of it. Without those
 * that hold what is excluded.
 */
export async function findPages(
	plan: QueryPlan,
	engine: Engine,
	options: EngineOptions = {},
): Promise<FoundPages> {
	const [found, ...excluded] = await Promise.all([
		findWanted(plan, engine, options),
		...plan.excluded.map((readings) => findReadings(readings, engine, options)),
	]);
	const ids = new Set(excluded.flatMap(({ pages }) => pages.map(({ id }) => id)));
	return { pages: found.pages.filter(({ id }) => !ids.has(id)) };
}

async function findWanted(plan: QueryPlan, engine: Engine, options: EngineOptions): Promise<FoundPages> {
	const whole = await findReadings(plan.readings, engine, options);
	const mayRelax = plan.parts.length + plan.missing.length > 1 || whole.pages.length === 0;
	if (whole.pages.length >= LITTLE || plan.parts.length === 0 || !mayRelax) return whole;
	const relaxed = await findMost(plan, whole.pages, engine, options);
	const pages = [...whole.pages, ...relaxed.pages];
	return { pages: isByScore(options) ? pages : pages.sort(byScore) };
}

/** The pages that hold the most of a query, without those that hold all of it. */
async function findMost(
	plan: QueryPlan,
	whole: readonly FoundPage[],
	engine: Engine,
	options: EngineOptions,
): Promise<FoundPages> {
	const each = await findEach(plan.parts, engine, options);
	const parts = each.map(({ part }) => part);
	const ids = each.map(({ found }) => found.pages.map(({ id }) => id));
	const seen = new Set(whole.map(({ id }) => id));
	const pages: FoundPage[] = [];
	for (const { kept, leftOut } of relaxationsOf(parts, ids).slice(0, MOST_RELAXATIONS)) {
		if (whole.length + pages.length >= ENOUGH) break;
		const readings = readingsOfParts(parts.filter((_, index) => kept.includes(index)));
		const found = await findReadings(readings, engine, options);
		const left = [
			...plan.missing,
			...parts.filter((_, index) => leftOut.includes(index)).map(({ typed }) => typed),
		];
		for (const page of found.pages) if (!seen.has(page.id)) pages.push({ ...page, leftOut: left });
		for (const { id } of found.pages) seen.add(id);
	}
	return { pages };
}

export interface FoundPart {
	readonly part: Part;
	readonly found: FoundPages;
}

/** What each part finds. An identifier that finds nothing gives way to its pieces if one of them is found. */
export async function findEach(
	parts: readonly Part[],
	engine: Engine,
	options: EngineOptions,
): Promise<FoundPart[]> {
	const each = await Promise.all(
		parts.map(async (part): Promise<FoundPart[]> => {
			const found = await findReadings(readingsOfParts([part]), engine, options);
			if (found.pages.length > 0 || !part.pieces) return [{ part, found }];
			const pieces = await findEach(part.pieces, engine, options);
			return pieces.some((piece) => piece.found.pages.length > 0) ? pieces : [{ part, found }];
		}),
	);
	return each.flat();
}

/** Asks the engine for every reading and puts the answers together. */
async function findReadings(
	readings: readonly Reading[],
	engine: Engine,
	options: EngineOptions,
): Promise<FoundPages> {
	const answers = await Promise.all(readings.map((reading) => askReading(reading, engine, options)));
	const pages = new Map<string, FoundPage>();
	for (const [index, answer] of answers.entries()) {
		const reading = readings[index];
		if (!answer || !reading) continue;
		for (const result of answer.results) {
			const known = pages.get(result.id);
			const score = isByScore(options)
				? result.score * reading.weight * togetherness(result, reading)
				: result.score;
			pages.set(result.id, {
				id: result.id,
				score: Math.max(score, known?.score ?? Number.NEGATIVE_INFINITY),
				isLoose: (known?.isLoose ?? true) && reading.isLoose === true,
				matches: [...(known?.matches ?? []), { reading, result }],
				leftOut: [],
			});
		}
	}
	const found = [...pages.values()];
	return { pages: found.sort(isByScore(options) ? byRank : byScore) };
}

function isByScore({ sort }: EngineOptions): boolean {
	return sort === undefined || sort === 'relevance';
}

function byRank(a: FoundPage, b: FoundPage): number {
	return Number(a.isLoose ?? false) - Number(b.isLoose ?? false) || byScore(a, b);
}

function byScore(a: FoundPage, b: FoundPage): number {
	return b.score - a.score || (a.id < b.id ? -1 : 1);
}

/** Up to twice as good where all terms stand next to each other. */
function togetherness({ together }: EngineResult, { terms }: Reading): number {
	return terms.length < 2 ? 1 : 1 + Math.max(0, together - 1) / (terms.length - 1);
}
