import { quoted } from '#domain/text/wording';
import type { FileCheck } from './check.ts';
import { CAUSE, followUpExample } from './follow-up-example.ts';
import { rangeInItem } from './item-places.ts';

const INVESTIGATE =
	'`#find-out-why` `for:key-left-out` `investigate` `proposed` Find out when the key went missing';

export const strengthInvestigate: FileCheck = {
	id: 'strength-investigate',
	family: 'follow-up',
	severity: 'error',
	scope: 'file',
	asksForMore: true,
	summary: {
		en: 'A countermeasure that investigates has no strength.',
		ko: '조사하는 대책에는 강도를 달지 않는다.',
	},
	why: {
		en: 'Strength says how surely something works without anyone remembering it. An investigation changes nothing yet; what it leads to is the countermeasure that has a strength.',
		ko: '강도는 사람이 기억하지 않아도 얼마나 확실히 듣는지를 뜻합니다. 조사는 아직 아무것도 바꾸지 않으며, 강도는 조사 끝에 나온 대책에 답니다.',
	},
	examples: {
		good: { text: followUpExample({ causes: [CAUSE], countermeasures: [INVESTIGATE] }) },
		bad: {
			text: followUpExample({
				causes: [CAUSE],
				countermeasures: [INVESTIGATE.replace('`investigate`', '`investigate` `strong`')],
			}),
		},
	},
	*run({ postmortem }) {
		for (const countermeasure of postmortem.countermeasures) {
			const { kind, strength } = countermeasure;
			if (kind !== 'investigate' || strength === undefined) continue;
			yield {
				range: rangeInItem(countermeasure, strength),
				message: {
					en: `Unexpected ${quoted(strength)} on a countermeasure that investigates, expected no strength.`,
					ko: `조사하는 대책에 강도(${quoted(strength)})가 달려 있습니다. 조사에는 강도가 없어야 합니다.`,
				},
				fix: {
					en: 'Remove the strength; if it does more than investigate, choose another kind.',
					ko: '강도를 빼세요. 조사에 그치지 않는다면 다른 종류를 고르세요.',
				},
			};
		}
	},
};
