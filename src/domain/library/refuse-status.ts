import type { Phrase } from '#domain/text/phrase';
import { phrase } from '#domain/text/phrase';
import { quoted } from '#domain/text/wording';
import type { StatusChange } from './edit-status.ts';
import { type FindCountermeasure, findReferenced, leadsTo, statusDays } from './life.ts';
import type { CountermeasureReference } from './references.ts';

/**
 * Why a change of status would say what cannot be, or would lose what is known; undefined where it may be made.
 * @param asked The day that was asked for; undefined where it is the usual one.
 */
export function refuseStatus(
	found: CountermeasureReference,
	change: StatusChange,
	asked: string | undefined,
	find: FindCountermeasure,
): Phrase | undefined {
	return (
		refuseStep(found, change) ??
		(asked === undefined ? undefined : refuseDay(found, change, asked)) ??
		refuseCircle(found, change, find)
	);
}

function refuseStep(
	{ countermeasure }: CountermeasureReference,
	{ status }: StatusChange,
): Phrase | undefined {
	if (status !== 'done' || countermeasure.status !== 'verified') return undefined;
	const id = quoted(countermeasure.id);
	return phrase('refuseStatus.refuseStep', id);
}

function refuseDay(
	{ postmortem, countermeasure }: CountermeasureReference,
	{ status }: StatusChange,
	asked: string,
): Phrase | undefined {
	const id = quoted(countermeasure.id);
	const since = statusDays(countermeasure);
	if (countermeasure.status === status && since && (asked < since.earliest || since.latest < asked))
		return phrase('refuseStatus.refuseDay', id, quoted(status), quoted(since.text), quoted(postmortem.path));
	if (status === 'verified' && countermeasure.status === 'done' && since && asked < since.earliest)
		return phrase('refuseStatus.dayAfterLater', quoted(asked), since.text, id);
	const isFinished = status === 'done' || status === 'verified';
	if (isFinished && asked < postmortem.date.earliest)
		return phrase('refuseStatus.doneAfterAsked', quoted(asked), postmortem.date.text);
	return undefined;
}

function refuseCircle(
	found: CountermeasureReference,
	{ status, supersededBy }: StatusChange,
	find: FindCountermeasure,
): Phrase | undefined {
	if (status !== 'superseded' || supersededBy === undefined) return undefined;
	const successor = findReferenced(supersededBy, found.postmortem.id, find);
	if (!successor || !leadsTo(successor, found, find)) return undefined;
	const [id, by] = [quoted(found.countermeasure.id), quoted(supersededBy)];
	return phrase('refuseStatus.refuseCircle', by, id);
}
