import type { Countermeasure, Postmortem } from '#domain/postmortem';
import { fewOf } from './few.ts';
import { groupByEach } from './group-by-each.ts';
import type { ChoiceEntry, CountermeasureEntry, Library, PostmortemFacts } from './library.ts';
import { findNeighbours } from './neighbours.ts';
import { once } from './once.ts';
import { describeRecurrence, type RecurrenceIndex } from './recurrence.ts';
import type { CountermeasureReference } from './references.ts';
import { relatePostmortems } from './relations.ts';
import { indexSimilar } from './similar.ts';

/** Gathers, for each postmortem, what the others say about it: each fact is looked up, never searched for. */
export function gatherFacts(
	{
		postmortems,
		byId,
		causes,
		countermeasures,
		recurrences,
	}: Pick<Library, 'postmortems' | 'byId' | 'causes' | 'countermeasures' | 'recurrences'>,
	choices: readonly ChoiceEntry[],
): Map<string, PostmortemFacts> {
	const neighbours = findNeighbours(postmortems);
	const relations = relatePostmortems(postmortems, byId);
	const ownCauses = groupByEach(causes, (entry) => [entry.postmortem]);
	const ownCountermeasures = groupByEach(countermeasures, (entry) => [entry.postmortem]);
	const ownChoices = groupByEach(choices, (choice) => [choice.postmortem]);
	const entryOf = new Map(countermeasures.map((entry) => [entry.countermeasure, entry]));
	const open = groupByEach(
		countermeasures.filter((entry) => entry.isOpen),
		(entry) => [entry.postmortem],
	);
	const findSimilar = once(() => indexSimilar(postmortems, (postmortem) => open.get(postmortem) ?? []));
	const factsOf = (postmortem: Postmortem): PostmortemFacts => {
		const similar = once(() => findSimilar()(postmortem));
		const earlier = once(() => earlierEvidence(postmortem, recurrences, entryOf));
		return {
			...neighbours.get(postmortem.id),
			related: relations.get(postmortem.id) ?? [],
			get similar() {
				return similar();
			},
			causes: ownCauses.get(postmortem) ?? [],
			countermeasures: ownCountermeasures.get(postmortem) ?? [],
			choices: ownChoices.get(postmortem) ?? [],
			get questions() {
				return earlier().questions;
			},
			get mightHavePrevented() {
				return earlier().mightHavePrevented;
			},
		};
	};
	return new Map(postmortems.map((postmortem) => [postmortem.id, factsOf(postmortem)]));
}

function earlierEvidence(
	later: Postmortem,
	recurrences: RecurrenceIndex,
	entryOf: ReadonlyMap<Countermeasure, CountermeasureEntry>,
): Pick<PostmortemFacts, 'questions' | 'mightHavePrevented'> {
	const { cameBack, whileOpen } = recurrences.earlierThan(later);
	const describe = (reference: CountermeasureReference) => ({
		entry: entryOf.get(reference.countermeasure) as CountermeasureEntry,
		recurrence: describeRecurrence(reference, later),
	});
	return { questions: fewOf(cameBack, describe), mightHavePrevented: fewOf(whileOpen, describe) };
}
