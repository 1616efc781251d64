import type { Postmortem } from '#domain/postmortem';
import { groupByEach } from './group-by-each.ts';
import type { CauseEntry, ChoiceEntry, CountermeasureEntry, PostmortemFacts } from './library.ts';
import { findNeighbours } from './neighbours.ts';
import { relatePostmortems } from './relations.ts';
import { indexSimilar } from './similar.ts';

/** Gathers, for each postmortem, what the others say about it: each fact is looked up, never searched for. */
export function gatherFacts(
	postmortems: readonly Postmortem[],
	byId: ReadonlyMap<string, Postmortem>,
	causes: readonly CauseEntry[],
	countermeasures: readonly CountermeasureEntry[],
	choices: readonly ChoiceEntry[],
): Map<string, PostmortemFacts> {
	const neighbours = findNeighbours(postmortems);
	const relations = relatePostmortems(postmortems, byId);
	const ownCauses = groupByEach(causes, (entry) => [entry.postmortem]);
	const ownCountermeasures = groupByEach(countermeasures, (entry) => [entry.postmortem]);
	const ownChoices = groupByEach(choices, (choice) => [choice.postmortem]);
	const questions = groupByEach(countermeasures, (entry) => entry.cameBack.map((each) => each.postmortem));
	const mightHave = groupByEach(countermeasures, (entry) => entry.whileOpen.map((each) => each.postmortem));
	const open = groupByEach(
		countermeasures.filter((entry) => entry.isOpen),
		(entry) => [entry.postmortem],
	);
	const findSimilar = indexSimilar(postmortems, (postmortem) => open.get(postmortem) ?? []);
	return new Map(
		postmortems.map((postmortem) => [
			postmortem.id,
			{
				...neighbours.get(postmortem.id),
				related: relations.get(postmortem.id) ?? [],
				similar: findSimilar(postmortem),
				causes: ownCauses.get(postmortem) ?? [],
				countermeasures: ownCountermeasures.get(postmortem) ?? [],
				choices: ownChoices.get(postmortem) ?? [],
				questions: questions.get(postmortem) ?? [],
				mightHavePrevented: mightHave.get(postmortem) ?? [],
			},
		]),
	);
}
