import type { StatusChange } from '#domain/library/edit-status';
import type { CountermeasureReference } from '#domain/library/references';
import type { Text } from '#domain/text/localised';
import { quoted } from '#domain/text/wording';
import { localTime } from '#domain/time/zone';
import type { IssueState } from './tracker.ts';

/** What the issues of a countermeasure say that its postmortem does not: a change that is certain, or a question. */
export type Proposal = { readonly change: StatusChange } | { readonly question: Text };

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
	reason: Text,
	day: string,
): Text {
	const id = quoted(countermeasure.id);
	const command = `\`odap reject ${postmortem.id} ${countermeasure.id} --on ${day} --because "…"\``;
	return {
		en: `Unexpected open ${id}: its issue was closed ${reason.en} on ${day}, and an issue tells no reason. Write it: ${command}.`,
		ko: `${id}: 이슈가 ${day}에 ${reason.ko} 닫혔습니다. 기각하려면 이유가 있어야 하는데 이슈에는 없습니다. ${command}로 적으세요.`,
	};
}

function doneAndDropped({ countermeasure }: CountermeasureReference, reason: Text): Text {
	const id = quoted(countermeasure.id);
	return {
		en: `Unexpected \`done\` for ${id}: its issue was closed ${reason.en}. Correct the one or the other.`,
		ko: `${id}: 상태는 \`done\`인데 이슈는 ${reason.ko} 닫혔습니다. 둘 중 하나를 바로잡으세요.`,
	};
}

function stillOpen({ postmortem, countermeasure }: CountermeasureReference): Text {
	const id = quoted(countermeasure.id);
	const command = `\`odap start ${postmortem.id} ${countermeasure.id}\``;
	return {
		en: `Unexpected \`done\` for ${id}: its issue is still open. Close the issue, or take the status back: ${command}.`,
		ko: `${id}: 상태는 \`done\`인데 이슈는 아직 열려 있습니다. 이슈를 닫거나 ${command}로 상태를 되돌리세요.`,
	};
}

function beforeIncident({ postmortem, countermeasure }: CountermeasureReference, day: string): Text {
	const id = quoted(countermeasure.id);
	return {
		en: `Unexpected issue of ${id}: it was closed on ${day}, before the incident (${quoted(postmortem.date.text)}). Correct its address, or write the status by hand.`,
		ko: `${id}: 이슈가 장애(${quoted(postmortem.date.text)})보다 앞선 ${day}에 닫혔습니다. 이슈 주소를 바로잡거나 상태를 직접 적으세요.`,
	};
}

function noDay({ countermeasure }: CountermeasureReference): Text {
	const id = quoted(countermeasure.id);
	return {
		en: `Unexpected issue of ${id}: it is closed, and does not say since when. Write the status by hand.`,
		ko: `${id}: 이슈가 닫혔지만 언제 닫혔는지 알 수 없습니다. 상태를 직접 적으세요.`,
	};
}
