import type { Countermeasure, Postmortem } from '#domain/postmortem';
import { nearest } from '#domain/text/nearest';
import { korean } from '#domain/text/particle';
import { alternatives, quoted } from '#domain/text/wording';
import type { CheckFinding, FileCheck } from './check.ts';
import { CAUSE, COUNTERMEASURE, DEEPER_CAUSE, followUpExample } from './follow-up-example.ts';
import { rangeInItem } from './item-places.ts';
import { severityByStatus } from './severity-by-status.ts';

const ANSWER_BOTH = COUNTERMEASURE.replace(' `prevent`', ' `for:no-staging` `prevent`');

export const countermeasureHasCause: FileCheck = {
	id: 'countermeasure-has-cause',
	family: 'follow-up',
	severity: 'error',
	scope: 'file',
	asksForMore: true,
	summary: {
		en: 'Every countermeasure answers a cause of its file.',
		ko: '모든 대책은 같은 파일의 원인에 답한다.',
	},
	why: {
		en: 'A countermeasure without a cause is a good idea that this incident did not ask for, or the sign of a cause that nobody wrote down. Where a file has one cause, `for:` may be left out. A draft gets a note, a review a warning, a final postmortem an error; a `for:` that names nothing is always an error.',
		ko: '원인이 없는 대책은 이 장애와 상관없는 좋은 생각이거나, 아직 적지 않은 원인이 있다는 신호입니다. 원인이 하나뿐이면 `for:`를 생략해도 됩니다. 초안에는 참고, 검토 중에는 경고, 최종본에는 오류이며, 없는 원인을 가리키는 `for:`는 언제나 오류입니다.',
	},
	examples: {
		good: { text: followUpExample({ causes: [CAUSE, DEEPER_CAUSE], countermeasures: [ANSWER_BOTH] }) },
		bad: {
			text: followUpExample({
				causes: [CAUSE, DEEPER_CAUSE],
				countermeasures: [ANSWER_BOTH, '`#share-keys` `prevent` `weak` Keep payment keys in one place'],
			}),
		},
	},
	*run({ postmortem }) {
		const ids = postmortem.causes.map((cause) => cause.id);
		for (const countermeasure of postmortem.countermeasures) {
			const unknown = countermeasure.answers.filter((id) => !ids.includes(id));
			for (const id of unknown) yield unknownCause(countermeasure, id, ids);
			if (countermeasure.answers.length === 0 && ids.length > 1)
				yield noCause(postmortem, countermeasure, ids);
		}
	},
};

function unknownCause(countermeasure: Countermeasure, id: string, ids: readonly string[]): CheckFinding {
	const chip = countermeasure.chips.find((each) => each.key === 'for' && each.value === id);
	const range = chip?.range ?? rangeInItem(countermeasure);
	const near = nearest(id, ids);
	const only = near.length === 1 ? `for:${near[0]}` : undefined;
	const expected = alternatives(near.length > 0 ? near : ids);
	const none = { en: 'a cause of this file', ko: '이 파일의 원인' };
	const { en, ko } = ids.length > 0 ? expected : none;
	return {
		range,
		message: {
			en: `Unexpected cause ${quoted(`for:${id}`)}, expected ${en}.`,
			ko: `${quoted(`for:${id}`)} 칩이 가리키는 원인이 이 파일에 없습니다. 가리킬 수 있는 것: ${ko}.`,
		},
		fix: only
			? { en: `Write ${quoted(only)}.`, ko: korean`${quoted(only)}(으)로 고치세요.` }
			: {
					en: 'Name a cause of this file, or add it to the causes.',
					ko: '이 파일의 원인을 적거나, 원인 목록에 더하세요.',
				},
		...(only && chip && { edits: [{ range, text: only }] }),
	};
}

function noCause(
	postmortem: Postmortem,
	countermeasure: Countermeasure,
	ids: readonly string[],
): CheckFinding {
	const { en, ko } = alternatives(ids.map((id) => `for:${id}`));
	return {
		severity: severityByStatus(postmortem.status),
		range: rangeInItem(countermeasure),
		message: {
			en: `Unexpected countermeasure ${quoted(countermeasure.id)} without a cause, expected ${en}.`,
			ko: `대책 ${quoted(countermeasure.id)}에 원인이 없습니다. 답하는 원인을 적어야 합니다: ${ko}.`,
		},
		fix: {
			en: 'Add the `for:` chip of the cause that it answers.',
			ko: '답하는 원인의 `for:` 칩을 다세요.',
		},
	};
}
