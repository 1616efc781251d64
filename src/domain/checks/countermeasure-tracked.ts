import { dueDateOf } from '#domain/library/follow-ups';
import { isPromised } from '#domain/library/life';
import type { Countermeasure, Postmortem } from '#domain/postmortem';
import type { Text } from '#domain/text/localised';
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
	summary: {
		en: 'A countermeasure that was accepted has an owner and a day by which it is due.',
		ko: '하기로 한 대책에는 담당과 기한이 있다.',
	},
	why: {
		en: 'A promise that nobody owns is kept by nobody. The owner is a team or a role, never a person. Without `due:` the day follows from the severity’s `followUpDays` in `kb.yaml`; where there is none either, write one. A draft gets a note, a review a warning, a final postmortem an error.',
		ko: '담당이 없는 약속은 아무도 지키지 않습니다. 담당은 사람이 아니라 팀이나 역할로 적습니다. `due:`가 없으면 `kb.yaml`에서 심각도의 `followUpDays`로 기한을 정하고, 그마저 없으면 직접 적어야 합니다. 초안에는 참고, 검토 중에는 경고, 최종본에는 오류입니다.',
	},
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
	readonly what: Text;
	readonly fix: Text;
}

const NO_OWNER: Missing = {
	what: { en: 'without an owner, expected `owner:`', ko: '담당이 없습니다. `owner:`가 있어야 합니다.' },
	fix: {
		en: 'Add the team or role that sees to it, for example `owner:platform`.',
		ko: '맡을 팀이나 역할을 `owner:platform`처럼 다세요.',
	},
};

const NO_DUE: Missing = {
	what: { en: 'without a due day, expected `due:`', ko: '기한이 없습니다. `due:`가 있어야 합니다.' },
	fix: {
		en: 'Add the day by which it is due, for example `due:2026-04-01`.',
		ko: '기한을 `due:2026-04-01`처럼 다세요.',
	},
};

function untracked(postmortem: Postmortem, countermeasure: Countermeasure, missing: Missing): CheckFinding {
	const id = quoted(countermeasure.id);
	const status = quoted(countermeasure.status);
	return {
		severity: severityByStatus(postmortem.status),
		range: placeOfStatus(countermeasure),
		message: {
			en: `Unexpected ${status} countermeasure ${id} ${missing.what.en}.`,
			ko: `대책 ${id}의 상태는 ${status}인데 ${missing.what.ko}`,
		},
		fix: missing.fix,
	};
}
