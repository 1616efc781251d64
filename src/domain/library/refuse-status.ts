import type { Text } from '#domain/text/localised';
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
): Text | undefined {
	return (
		refuseStep(found, change) ??
		(asked === undefined ? undefined : refuseDay(found, change, asked)) ??
		refuseCircle(found, change, find)
	);
}

function refuseStep({ countermeasure }: CountermeasureReference, { status }: StatusChange): Text | undefined {
	if (status !== 'done' || countermeasure.status !== 'verified') return undefined;
	const id = quoted(countermeasure.id);
	return {
		en: `Unexpected \`done\` for ${id}, expected nothing: it is \`verified\` already, which says more.`,
		ko: `${id} 대책은 이미 \`verified\` 상태입니다. \`done\`보다 더 나아간 상태이므로 바꾸지 않았습니다.`,
	};
}

function refuseDay(
	{ postmortem, countermeasure }: CountermeasureReference,
	{ status }: StatusChange,
	asked: string,
): Text | undefined {
	const id = quoted(countermeasure.id);
	const since = statusDays(countermeasure);
	if (countermeasure.status === status && since && (asked < since.earliest || since.latest < asked))
		return {
			en: `Unexpected second day for ${id}, expected none: it is ${quoted(status)} since ${quoted(since.text)}. To correct the day, edit its chip in ${quoted(postmortem.path)}.`,
			ko: `${id} 대책은 이미 ${quoted(since.text)}부터 ${quoted(status)} 상태입니다. 날짜를 바로잡으려면 ${quoted(postmortem.path)}에서 칩을 고치세요.`,
		};
	if (status === 'verified' && countermeasure.status === 'done' && since && asked < since.earliest)
		return {
			en: `Unexpected day ${quoted(asked)} after \`--on\`, expected ${quoted(since.text)} or later: ${id} was not done before.`,
			ko: `\`--on\`의 ${quoted(asked)}: ${id} 대책을 마친 날(${since.text})보다 앞섭니다. 그날이나 그 뒤여야 합니다.`,
		};
	const isFinished = status === 'done' || status === 'verified';
	if (isFinished && asked < postmortem.date.earliest)
		return {
			en: `Unexpected day ${quoted(asked)} after \`--on\`, expected ${quoted(postmortem.date.text)} or later: that is when the incident was.`,
			ko: `\`--on\`의 ${quoted(asked)}: 장애(${postmortem.date.text})보다 앞섭니다. 그날이나 그 뒤여야 합니다.`,
		};
	return undefined;
}

function refuseCircle(
	found: CountermeasureReference,
	{ status, supersededBy }: StatusChange,
	find: FindCountermeasure,
): Text | undefined {
	if (status !== 'superseded' || supersededBy === undefined) return undefined;
	const successor = findReferenced(supersededBy, found.postmortem.id, find);
	if (!successor || !leadsTo(successor, found, find)) return undefined;
	const [id, by] = [quoted(found.countermeasure.id), quoted(supersededBy)];
	return {
		en: `Unexpected ${by} after \`--by\`, expected one that stands by itself: ${by} is superseded, in the end, by ${id}.`,
		ko: `\`--by\`의 ${by}: 이 대책은 결국 ${id} 대책으로 대체되어 있어 서로 맴돌게 됩니다. 스스로 유효한 대책을 적으세요.`,
	};
}
