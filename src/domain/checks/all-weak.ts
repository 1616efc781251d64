import { coverCauses } from '#domain/library/coverage';
import { isHeldByMemory } from '#domain/library/held-by-memory';
import { phrase } from '#domain/text/phrase';
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
				message: phrase('allWeak.message', quoted(cause.id)),
				fix: phrase('allWeak.fix'),
			};
		}
	},
};
