import type { StatusChange } from '#domain/library/edit-status';
import type { CountermeasureReference } from '#domain/library/references';
import { type Phrase, phrase } from '#domain/text/phrase';
import { quoted } from '#domain/text/wording';
import { localTime } from '#domain/time/zone';
import type { IssueState } from './tracker.ts';

/** What the issues of a countermeasure say that its postmortem does not: a change that is certain, or a question. */
export type Proposal = { readonly change: StatusChange } | { readonly question: Phrase };

/** Statuses that an issue can contradict. A verified or superseded one says more than any issue does. */
const FOLLOWING = new Set(['proposed', 'accepted', 'in-progress', 'done']);

export function followsTracker({ countermeasure }: CountermeasureReference): boolean {
	return FOLLOWING.has(countermeasure.status);
}

/**
 * Compares a countermeasure with its issues; undefined where they agree.
 * @param states Of all its issues, at least one.
 * @param timezone In which a moment becomes a day.
 */
export function proposeStatus(
	found: CountermeasureReference,
	states: readonly IssueState[],
	timezone: string,
): Proposal | undefined {
	const { countermeasure } = found;
	const closed = states.flatMap((state) => ('closedAt' in state ? [state] : []));
	const isDone = countermeasure.status === 'done';
	if (closed.length < states.length) {
		if (!isDone) return undefined;
		const isReopened = states.some(({ kind }) => kind === 'reopened');
		return isReopened ? { change: { status: 'accepted' } } : { question: stillOpen(found) };
	}
	const dropped = closed.find((state) => state.kind === 'dropped');
	const moment = Math.max(...closed.map(({ closedAt }) => closedAt));
	if (!Number.isFinite(moment)) return isDone ? undefined : { question: noDay(found) };
	const day = localTime(moment, timezone).date;
	if (dropped)
		return {
			question: isDone ? doneAndDropped(found, dropped.reason) : needsReason(found, dropped.reason, day),
		};
	if (isDone) return undefined;
	if (day < found.postmortem.date.earliest) return { question: beforeIncident(found, day) };
	return { change: { status: 'done', date: day } };
}

function needsReason(
	{ postmortem, countermeasure }: CountermeasureReference,
	reason: Phrase,
	day: string,
): Phrase {
	const id = quoted(countermeasure.id);
	const command = `\`odap reject ${postmortem.id} ${countermeasure.id} --on ${day} --because "…"\``;
	return phrase('proposeStatus.needsReason', id, reason, day, command);
}

function doneAndDropped({ countermeasure }: CountermeasureReference, reason: Phrase): Phrase {
	const id = quoted(countermeasure.id);
	return phrase('proposeStatus.doneAndDropped', id, reason);
}

function stillOpen({ postmortem, countermeasure }: CountermeasureReference): Phrase {
	const id = quoted(countermeasure.id);
	const command = `\`odap start ${postmortem.id} ${countermeasure.id}\``;
	return phrase('proposeStatus.stillOpen', id, command);
}

function beforeIncident({ postmortem, countermeasure }: CountermeasureReference, day: string): Phrase {
	const id = quoted(countermeasure.id);
	return phrase('proposeStatus.beforeIncident', id, day, quoted(postmortem.date.text));
}

function noDay({ countermeasure }: CountermeasureReference): Phrase {
	const id = quoted(countermeasure.id);
	return phrase('proposeStatus.noDay', id);
}
