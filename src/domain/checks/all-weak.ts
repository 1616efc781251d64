import { coverCauses } from '#domain/library/coverage';
import { isHeldByMemory } from '#domain/library/held-by-memory';
import { quoted } from '#domain/text/wording';
import type { LibraryCheck } from './check.ts';
import { lookupsIn } from './countermeasure-lookups.ts';
import { CAUSE, COUNTERMEASURE, followUpExample } from './follow-up-example.ts';
import { rangeInItem } from './item-places.ts';

export const allWeak: LibraryCheck = {
	id: 'all-weak',
	family: 'follow-up',
	severity: 'note',
	scope: 'library',
	asksForMore: true,
	summary: {
		en: 'Where every countermeasure of a serious cause is weak, nothing enforces it.',
		ko: '심각한 원인의 대책이 모두 약하면 지키게 하는 것이 없다.',
	},
	why: {
		en: 'Training, a policy and “take care” work for as long as people remember them. They are worth having; alone they are what was there the last time. A note only, for severities that `kb.yaml` does not mark as brief: sometimes nothing stronger is worth its price.',
		ko: '교육, 방침, “주의하기”는 사람이 기억하는 동안만 듣습니다. 있으면 좋지만 그것뿐이라면 지난번과 다르지 않습니다. `kb.yaml`에서 간략형이 아닌 심각도에 참고로만 알립니다. 더 강한 대책이 그만한 값을 못 할 때도 있습니다.',
	},
	examples: {
		good: { text: followUpExample({ causes: [CAUSE], countermeasures: [COUNTERMEASURE] }) },
		bad: {
			text: followUpExample({
				causes: [CAUSE],
				countermeasures: [
					COUNTERMEASURE.replace('`strong`', '`weak`').replace('Every', 'Remember that every'),
				],
			}),
		},
	},
	*run({ postmortem, knowledgeBase, all }) {
		for (const entry of coverCauses(postmortem, lookupsIn(all).find)) {
			if (!isHeldByMemory(entry, knowledgeBase)) continue;
			const { cause } = entry;
			yield {
				range: rangeInItem(cause),
				message: {
					en: `Unexpected ${quoted(cause.id)} with weak countermeasures only, expected one that nobody has to remember: nothing enforces this.`,
					ko: `원인 ${quoted(cause.id)}에는 약한 대책뿐입니다. 기억하지 않아도 듣는 대책이 하나는 있어야 합니다. 지금은 지키게 하는 것이 없습니다.`,
				},
				fix: {
					en: 'Add a check, a guard or a change of design; or leave it so and say why.',
					ko: '검사, 차단 장치, 구조 변경 가운데 하나를 더하거나, 그대로 두는 이유를 적으세요.',
				},
			};
		}
	},
};
