import { dueDateOf } from '#domain/library/follow-ups';
import { isPromised } from '#domain/library/life';
import type { Countermeasure, Postmortem } from '#domain/postmortem';
import type { Phrase } from '#domain/text/phrase';
import { phrase } from '#domain/text/phrase';
import { quoted } from '#domain/text/wording';
import type { CheckFinding, FileCheck } from './check.ts';
import { CAUSE, followUpExample } from './follow-up-example.ts';
import { placeOfStatus } from './item-places.ts';
import { severityByStatus } from './severity-by-status.ts';

const ACCEPTED = '`#try-first` `for:key-left-out` `prevent` `strong` `accepted`';

export const countermeasureTracked: FileCheck = {
	id: 'countermeasure-tracked',
	family: 'follow-up',
	severity: 'error',
	scope: 'file',
	asksForMore: true,
	examples: {
		good: {
			text: followUpExample({
				causes: [CAUSE],
				countermeasures: [
					`${ACCEPTED} \`owner:payments\` \`due:2099-12-31\` Every release pays once in a test shop`,
				],
			}),
		},
		bad: {
			text: followUpExample({
				causes: [CAUSE],
				countermeasures: [`${ACCEPTED} \`due:2099-12-31\` Every release pays once in a test shop`],
			}),
		},
	},
	*run({ postmortem, knowledgeBase }) {
		for (const countermeasure of postmortem.countermeasures.filter(isPromised)) {
			if (countermeasure.owners.length === 0) yield untracked(postmortem, countermeasure, NO_OWNER);
			const due = countermeasure.due ?? dueDateOf(postmortem, countermeasure, knowledgeBase);
			if (due === undefined) yield untracked(postmortem, countermeasure, NO_DUE);
		}
	},
};

interface Missing {
	readonly what: Phrase;
	readonly fix: Phrase;
}

const NO_OWNER: Missing = {
	what: phrase('countermeasureTracked.what'),
	fix: phrase('countermeasureTracked.noOwnerFix'),
};

const NO_DUE: Missing = {
	what: phrase('countermeasureTracked.withoutDueDay'),
	fix: phrase('countermeasureTracked.noDueFix'),
};

function untracked(postmortem: Postmortem, countermeasure: Countermeasure, missing: Missing): CheckFinding {
	const id = quoted(countermeasure.id);
	const status = quoted(countermeasure.status);
	return {
		severity: severityByStatus(postmortem.status),
		range: placeOfStatus(countermeasure),
		message: phrase('countermeasureTracked.untracked', status, id, missing.what),
		fix: missing.fix,
	};
}
