import type { KnowledgeBase } from '#domain/knowledge-base';
import type { Cause, Countermeasure, Postmortem } from '#domain/postmortem';
import { daysBetween } from '#domain/time/calendar';
import { fewOf } from './few.ts';
import { dueDateOf } from './follow-ups.ts';
import type { CauseEntry, CountermeasureEntry, Library } from './library.ts';
import { type FindCountermeasure, findSuccessor, isOpen } from './life.ts';
import { once } from './once.ts';
import { describeRecurrence, dismissalOf, type RecurrenceIndex } from './recurrence.ts';
import type { CauseReference, CountermeasureReference } from './references.ts';

/** Every countermeasure with what the other postmortems and the day say about it, in the order of `postmortems`. */
export function enterCountermeasures(
	{
		postmortems,
		causes,
		recurrences,
		knowledgeBase,
		today,
	}: Pick<Library, 'postmortems' | 'causes' | 'recurrences' | 'knowledgeBase' | 'today'>,
	find: FindCountermeasure,
): CountermeasureEntry[] {
	const covers = mapCoversElsewhere(causes);
	const references = postmortems.flatMap(referencesOf);
	const predecessors = mapPredecessors(references, find);
	return references.map((reference) => {
		const { postmortem, countermeasure } = reference;
		const successor = findSuccessor(reference, find);
		const evidence = once(() => evidenceOf(reference, recurrences));
		return {
			...reference,
			causes: postmortem.causes.filter((cause: Cause) => countermeasure.answers.includes(cause.id)),
			isOpen: isOpen(countermeasure),
			...ageOf(reference, knowledgeBase, today),
			...(successor && { successor }),
			predecessors: predecessors.get(countermeasure) ?? [],
			coversElsewhere: covers.get(countermeasure) ?? [],
			get cameBack() {
				return evidence().cameBack;
			},
			get whileOpen() {
				return evidence().whileOpen;
			},
			get dismissed() {
				return evidence().dismissed;
			},
		};
	});
}

/** Worked out when a page asks for it: of thousands of countermeasures most are not looked at. */
function evidenceOf(
	reference: CountermeasureReference,
	recurrences: RecurrenceIndex,
): Pick<CountermeasureEntry, 'cameBack' | 'whileOpen' | 'dismissed'> {
	const { cameBack, whileOpen, dismissed } = recurrences.laterThan(reference);
	const describe = (later: Postmortem) => describeRecurrence(reference, later);
	return {
		cameBack: fewOf(cameBack, describe),
		whileOpen: fewOf(whileOpen, describe),
		dismissed: fewOf(dismissed, (later) => ({
			...describe(later),
			because: dismissalOf(later, reference.postmortem) ?? '',
		})),
	};
}

function referencesOf(postmortem: Postmortem): CountermeasureReference[] {
	return postmortem.countermeasures.map((countermeasure) => ({ postmortem, countermeasure }));
}

function ageOf(
	{ postmortem, countermeasure }: CountermeasureReference,
	knowledgeBase: KnowledgeBase,
	today: string,
): Pick<CountermeasureEntry, 'isOverdue' | 'dueDate' | 'overdueDays' | 'ageDays'> {
	const dueDate = dueDateOf(postmortem, countermeasure, knowledgeBase);
	const isOverdue = dueDate !== undefined && dueDate < today;
	return {
		isOverdue,
		ageDays: Math.max(0, daysBetween(postmortem.date.earliest, today)),
		...(dueDate !== undefined && { dueDate }),
		...(isOverdue && { overdueDays: daysBetween(dueDate, today) }),
	};
}

function mapCoversElsewhere(causes: readonly CauseEntry[]): Map<Countermeasure, CauseReference[]> {
	const covers = new Map<Countermeasure, CauseReference[]>();
	for (const { postmortem, cause, coveredBy } of causes) {
		for (const { countermeasure } of coveredBy) append(covers, countermeasure, { postmortem, cause });
	}
	return covers;
}

function mapPredecessors(
	references: readonly CountermeasureReference[],
	find: FindCountermeasure,
): Map<Countermeasure, CountermeasureReference[]> {
	const predecessors = new Map<Countermeasure, CountermeasureReference[]>();
	for (const reference of references) {
		const successor = findSuccessor(reference, find);
		if (successor) append(predecessors, successor.countermeasure, reference);
	}
	return predecessors;
}

function append<Key, Value>(groups: Map<Key, Value[]>, key: Key, value: Value): void {
	const group = groups.get(key);
	if (group) group.push(value);
	else groups.set(key, [value]);
}
