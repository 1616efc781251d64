import type { Countermeasure, Postmortem } from '#domain/postmortem';
import { nearest } from '#domain/text/nearest';
import { phrase } from '#domain/text/phrase';
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
	const none = phrase('countermeasureHasCause.unknownCause');
	const expected = ids.length > 0 ? alternatives(near.length > 0 ? near : ids) : none;
	return {
		range,
		message: phrase('countermeasureHasCause.cause', quoted(`for:${id}`), expected),
		fix: only
			? phrase('countermeasureHasCause.unknownCauseFix', quoted(only))
			: phrase('countermeasureHasCause.nameCauseFile'),
		...(only && chip && { edits: [{ range, text: only }] }),
	};
}

function noCause(
	postmortem: Postmortem,
	countermeasure: Countermeasure,
	ids: readonly string[],
): CheckFinding {
	const expected = alternatives(ids.map((id) => `for:${id}`));
	return {
		severity: severityByStatus(postmortem.status),
		range: rangeInItem(countermeasure),
		message: phrase('countermeasureHasCause.noCause', quoted(countermeasure.id), expected),
		fix: phrase('countermeasureHasCause.noCauseFix'),
	};
}
