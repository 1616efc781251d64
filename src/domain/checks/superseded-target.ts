import { findLive, findReferenced, leadsTo } from '#domain/library/life';
import type { Countermeasure } from '#domain/postmortem';
import type { Text } from '#domain/text/localised';
import { nearestName } from '#domain/text/nearest';
import { korean } from '#domain/text/particle';
import { quoted } from '#domain/text/wording';
import type { CheckFinding, LibraryCheck, LibrarySubject } from './check.ts';
import { inSameMonth, isUnread, lookupsIn } from './countermeasure-lookups.ts';
import { CAUSE, COUNTERMEASURE, followUpExample } from './follow-up-example.ts';
import { placeOfStatus, rangeInItem } from './item-places.ts';

const SUPERSEDED =
	'`#read-twice` `for:key-left-out` `prevent` `weak` `superseded` `superseded-by:#try-first` Two people read every release';

export const supersededTarget: LibraryCheck = {
	id: 'superseded-target',
	family: 'follow-up',
	severity: 'error',
	scope: 'library',
	summary: {
		en: 'A superseded countermeasure names what took its place, and that exists.',
		ko: '대체된 대책은 무엇으로 대체되었는지 적고, 그 대책은 실제로 있다.',
	},
	why: {
		en: 'Superseded means “look there”. Without the place to look the promise is dropped in silence, and the cause is left uncovered.',
		ko: '대체되었다는 말은 “저쪽을 보라”는 뜻입니다. 볼 곳이 없으면 약속이 조용히 사라지고 원인은 그대로 남습니다.',
	},
	examples: {
		good: { text: followUpExample({ causes: [CAUSE], countermeasures: [SUPERSEDED, COUNTERMEASURE] }) },
		bad: {
			text: followUpExample({
				causes: [CAUSE],
				countermeasures: [SUPERSEDED.replace('#try-first', '#try-frist'), COUNTERMEASURE],
			}),
		},
	},
	*run(subject) {
		for (const countermeasure of subject.postmortem.countermeasures) {
			const finding = judge(countermeasure, subject);
			if (finding) yield finding;
		}
	},
};

function judge(countermeasure: Countermeasure, subject: LibrarySubject): CheckFinding | undefined {
	const { status, supersededBy } = countermeasure;
	if (status === 'superseded' && supersededBy === undefined) return noTarget(countermeasure);
	if (supersededBy === undefined) return undefined;
	if (status !== 'superseded') return notSuperseded(countermeasure, supersededBy);
	if (isUnread(supersededBy, subject)) return undefined;
	const { find } = lookupsIn(subject.all);
	const target = findReferenced(supersededBy, subject.postmortem.id, find);
	if (!target) return unknownTarget(countermeasure, supersededBy, subject);
	if (leadsTo(target, { postmortem: subject.postmortem, countermeasure }, find))
		return circle(countermeasure, supersededBy);
	if (findLive(target, find)) return undefined;
	return deadEnd(countermeasure, supersededBy, target.countermeasure.status);
}

function noTarget(countermeasure: Countermeasure): CheckFinding {
	return {
		range: placeOfStatus(countermeasure),
		message: {
			en: `Unexpected \`superseded\` on ${quoted(countermeasure.id)} alone, expected \`superseded-by:\` too.`,
			ko: `${quoted(countermeasure.id)}의 상태는 \`superseded\`인데 \`superseded-by:\`가 없습니다.`,
		},
		fix: {
			en: 'Add `superseded-by:#ID`, or `superseded-by:POSTMORTEM#ID` for one in another file.',
			ko: '`superseded-by:#ID`를 다세요. 다른 파일의 대책이라면 `superseded-by:POSTMORTEM#ID`로 적으세요.',
		},
	};
}

function notSuperseded(countermeasure: Countermeasure, supersededBy: string): CheckFinding {
	return {
		range: rangeInItem(countermeasure, 'superseded-by'),
		message: {
			en: `Unexpected ${quoted(`superseded-by:${supersededBy}`)} on a ${quoted(countermeasure.status)} countermeasure, expected \`superseded\`.`,
			ko: `${quoted(`superseded-by:${supersededBy}`)} 칩이 있는데 상태가 ${quoted(countermeasure.status)}입니다. \`superseded\`여야 합니다.`,
		},
		fix: {
			en: 'Change the status to `superseded`, or remove the chip.',
			ko: '상태를 `superseded`로 바꾸거나 칩을 빼세요.',
		},
	};
}

function unknownTarget(
	countermeasure: Countermeasure,
	supersededBy: string,
	{ postmortem, all }: LibrarySubject,
): CheckFinding {
	const own = supersededBy.startsWith('#');
	const candidates = own
		? postmortem.countermeasures.map(({ id }) => `#${id}`)
		: inSameMonth(supersededBy, all).flatMap(referencesTo);
	const near = nearestName(supersededBy, candidates);
	const only = near.length === 1 ? `superseded-by:${near[0]}` : undefined;
	const range = rangeInItem(countermeasure, 'superseded-by');
	const where: Text = own
		? { en: 'a countermeasure of this file', ko: '이 파일에' }
		: { en: 'a countermeasure that exists', ko: '지식 베이스에' };
	return {
		range,
		message: {
			en: `Unexpected ${quoted(`superseded-by:${supersededBy}`)}, expected ${where.en}.`,
			ko: `${quoted(`superseded-by:${supersededBy}`)} 칩이 가리키는 대책이 ${where.ko} 없습니다.`,
		},
		fix: only
			? { en: `Write ${quoted(only)}.`, ko: korean`${quoted(only)}(으)로 고치세요.` }
			: { en: 'Name the countermeasure that took its place.', ko: '대신하게 된 대책을 적으세요.' },
		...(only && { edits: [{ range, text: only }] }),
	};
}

function referencesTo(postmortem: LibrarySubject['postmortem']): string[] {
	return postmortem.countermeasures.map(({ id }) => `${postmortem.id}#${id}`);
}

function circle(countermeasure: Countermeasure, supersededBy: string): CheckFinding {
	const shown = quoted(`superseded-by:${supersededBy}`);
	return {
		range: rangeInItem(countermeasure, 'superseded-by'),
		message: {
			en: `Unexpected circle: ${shown} leads back to ${quoted(countermeasure.id)}, expected a countermeasure that stands by itself.`,
			ko: `${shown} 칩을 따라가면 다시 ${quoted(countermeasure.id)} 대책으로 돌아옵니다. 스스로 유효한 대책으로 끝나야 합니다.`,
		},
		fix: {
			en: 'Give the one that holds now its own status, `done` for example.',
			ko: '지금 유효한 대책에 `done` 같은 제 상태를 적으세요.',
		},
	};
}

function deadEnd(countermeasure: Countermeasure, supersededBy: string, status: string): CheckFinding {
	return {
		severity: 'warning',
		range: rangeInItem(countermeasure, 'superseded-by'),
		message: {
			en: `Unexpected end of ${quoted(`superseded-by:${supersededBy}`)} in a ${quoted(status)} countermeasure, expected a live one.`,
			ko: `${quoted(`superseded-by:${supersededBy}`)} 칩을 따라가면 살아 있는 대책이 없습니다(상태 ${quoted(status)}).`,
		},
		fix: {
			en: 'Name the countermeasure that holds now, or mark this one `rejected` with its reason.',
			ko: '지금 유효한 대책을 적거나, 이유를 적어 `rejected`로 바꾸세요.',
		},
	};
}
