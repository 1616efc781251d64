import { groupByEach } from './group-by-each.ts';
import type { ChoiceEntry, CountermeasureEntry } from './library.ts';
import { isChosen, isOpen } from './life.ts';
import { compareNewestFirst, compareOldestFirst } from './order.ts';

/** The choices among one postmortem's countermeasures, in the order of the file. */
export function listChoices(countermeasures: readonly CountermeasureEntry[]): ChoiceEntry[] {
	const groups = groupByEach(countermeasures, ({ postmortem, countermeasure: { choice } }) =>
		choice === undefined ? [] : [`${postmortem.id} ${choice}`],
	);
	return [...groups.values()].flatMap((alternatives) => toChoice(alternatives) ?? []);
}

/** Undecided first, the oldest incident first; then the decided ones, newest first. */
export function sortChoices(choices: readonly ChoiceEntry[]): ChoiceEntry[] {
	const undecided = choices.filter((choice) => !choice.isDecided);
	const decided = choices.filter((choice) => choice.isDecided);
	undecided.sort((first, second) => compareOldestFirst(first.postmortem, second.postmortem));
	decided.sort((first, second) => compareNewestFirst(first.postmortem, second.postmortem));
	return [...undecided, ...decided];
}

function toChoice(alternatives: readonly CountermeasureEntry[]): ChoiceEntry | undefined {
	const [first] = alternatives;
	if (first?.countermeasure.choice === undefined) return undefined;
	const chosen = alternatives.filter((each) => isChosen(each.countermeasure));
	return {
		postmortem: first.postmortem,
		name: first.countermeasure.choice,
		alternatives,
		chosen,
		isDecided: chosen.length > 0 || !alternatives.some((each) => isOpen(each.countermeasure)),
		ageDays: first.ageDays,
	};
}
