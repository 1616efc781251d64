/** A query with what answers it: the pages whose text fits. */
export interface JudgedQuery {
	readonly query: string;
	readonly answers: RegExp;
}

/** The ids of the pages found, the best first. */
export type Search = (query: string) => Promise<readonly string[]>;

export interface Scores {
	readonly recall: number;
	/** Of the first five, or of as many as there are answers: how many are answers. */
	readonly precisionAt5: number;
	readonly reciprocalRank: number;
	/** Queries without an answer for which something was found all the same. */
	readonly foundWithoutAnswer: number;
}

export interface KnownItem {
	readonly query: string;
	readonly id: string;
}

/** The means over all queries. A query that nothing answers counts as right when nothing is found. */
export async function scoreJudged(
	queries: readonly JudgedQuery[],
	texts: ReadonlyMap<string, string>,
	search: Search,
): Promise<Scores> {
	const all: Scores[] = [];
	for (const { query, answers } of queries) {
		const relevant = new Set([...texts].filter(([, text]) => answers.test(text)).map(([id]) => id));
		all.push(scoreOne(relevant, await search(query)));
	}
	const mean = (key: keyof Scores) => all.reduce((sum, scores) => sum + scores[key], 0) / all.length;
	return {
		recall: mean('recall'),
		precisionAt5: mean('precisionAt5'),
		reciprocalRank: mean('reciprocalRank'),
		foundWithoutAnswer: all.reduce((sum, scores) => sum + scores.foundWithoutAnswer, 0),
	};
}

/** How often the known page is among the first three, and the mean reciprocal rank. */
export async function scoreKnownItems(
	items: readonly KnownItem[],
	search: Search,
): Promise<{ readonly inFirstThree: number; readonly reciprocalRank: number }> {
	let hits = 0;
	let ranks = 0;
	for (const { query, id } of items) {
		const rank = (await search(query)).indexOf(id) + 1;
		if (rank > 0 && rank <= 3) hits++;
		if (rank > 0) ranks += 1 / rank;
	}
	return { inFirstThree: hits / items.length, reciprocalRank: ranks / items.length };
}

function scoreOne(relevant: ReadonlySet<string>, found: readonly string[]): Scores {
	if (relevant.size === 0) {
		const right = found.length === 0 ? 1 : 0;
		return { recall: right, precisionAt5: right, reciprocalRank: right, foundWithoutAnswer: 1 - right };
	}
	const first = found.findIndex((id) => relevant.has(id));
	const inFirst = found.slice(0, 5).filter((id) => relevant.has(id)).length;
	return {
		recall: found.filter((id) => relevant.has(id)).length / relevant.size,
		precisionAt5: inFirst / Math.min(5, relevant.size),
		reciprocalRank: first < 0 ? 0 : 1 / (first + 1),
		foundWithoutAnswer: 0,
	};
}
