import type { CauseEntry, ChoiceEntry, CountermeasureEntry, PostmortemFacts } from '#domain/library/library';

/** One cause beside what answers it. The last row may have no cause: countermeasures that name none. */
export interface Pair {
	readonly cause?: CauseEntry;
	readonly answers: readonly AnswerGroup[];
}

/** One countermeasure, or the alternatives of one choice. */
export interface AnswerGroup {
	readonly choice?: ChoiceEntry;
	readonly answers: readonly Answer[];
}

export interface Answer {
	readonly entry: CountermeasureEntry;
	/** It stands in full beside an earlier cause, so here a link is enough. */
	readonly isRepeat: boolean;
}

/** Sets each cause of one postmortem beside every countermeasure that answers it, dropped ones too. */
export function pairCauses({ causes, countermeasures, choices }: PostmortemFacts): Pair[] {
	const shown = new Set<CountermeasureEntry>();
	const toGroups = (entries: readonly CountermeasureEntry[]) => groupAnswers(entries, choices, shown);
	const pairs: Pair[] = causes.map((cause) => ({
		cause,
		answers: toGroups(countermeasures.filter((entry) => entry.causes.includes(cause.cause))),
	}));
	const rest = countermeasures.filter((entry) => !shown.has(entry));
	return rest.length > 0 ? [...pairs, { answers: toGroups(rest) }] : pairs;
}

function groupAnswers(
	entries: readonly CountermeasureEntry[],
	choices: readonly ChoiceEntry[],
	shown: Set<CountermeasureEntry>,
): AnswerGroup[] {
	const groups = Map.groupBy(entries, ({ countermeasure }) => countermeasure.choice ?? countermeasure);
	return [...groups.values()].map((members) => {
		const answers = members.map((entry) => ({ entry, isRepeat: shown.has(entry) }));
		for (const entry of members) shown.add(entry);
		const choice = choices.find((each) => members.some((entry) => each.alternatives.includes(entry)));
		return choice ? { choice, answers } : { answers };
	});
}
