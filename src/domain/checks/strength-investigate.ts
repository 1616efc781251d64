import { phrase } from '#domain/text/phrase';
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
				message: phrase('strengthInvestigate.message', quoted(strength)),
				fix: phrase('strengthInvestigate.fix'),
			};
		}
	},
};
