import { groupByEach } from '#domain/library/group-by-each';
import { isChosen, isOpen } from '#domain/library/life';
import type { Countermeasure } from '#domain/postmortem';
import { alternatives, quoted } from '#domain/text/wording';
import { daysBetween } from '#domain/time/calendar';
import type { CheckFinding, LibraryCheck, LibrarySubject } from './check.ts';
import { CAUSE, followUpExample, withDetail } from './follow-up-example.ts';
import { placeOfStatus, rangeInItem } from './item-places.ts';

/** How long a decision may take where the severity sets no days for follow-ups. */
const USUAL_DAYS = 30;

const TAGS = '`#release-tags` `for:key-left-out` `choice:live-window` `detect` `weak`';
const MERGES = '`#merge-commits` `for:key-left-out` `choice:live-window` `detect` `intermediate`';

export const choiceDecided: LibraryCheck = {
	id: 'choice-decided',
	family: 'follow-up',
	severity: 'warning',
	scope: 'library',
	asksForMore: true,
	summary: {
		en: 'Of alternatives with one `choice`, exactly one is accepted.',
		ko: '같은 `choice`를 가진 대안 가운데 하나만 확정한다.',
	},
	why: {
		en: 'Two proposals for one cause look like twice the effort and are often none: each waits for the other. Accept one, reject the rest and write down why. Until the severity’s days for follow-ups are over an open choice is a note, then a warning; two accepted alternatives are an error, and a choice with one alternative is no choice.',
		ko: '한 원인에 제안이 둘이면 두 배로 애쓰는 것 같아도 서로 기다리다 아무것도 안 될 때가 많습니다. 하나를 확정하고 나머지는 이유를 적어 하지 않기로 하세요. 심각도의 후속 조치 기한까지는 참고, 그 뒤로는 경고이며, 둘을 함께 확정하면 오류입니다. 대안이 하나뿐이면 선택이 아닙니다.',
	},
	examples: {
		good: {
			text: followUpExample({
				causes: [CAUSE],
				countermeasures: [
					`${TAGS} \`done:2026-03-20\` Tag every release`,
					withDetail(
						`${MERGES} \`rejected\` Keep a merge commit for each release`,
						'Tags say the same and are easier to find.',
					),
				],
			}),
		},
		bad: {
			text: followUpExample({
				causes: [CAUSE],
				countermeasures: [`${TAGS} Tag every release`, `${MERGES} Keep a merge commit for each release`],
			}),
		},
	},
	*run(subject) {
		const choices = groupByEach(subject.postmortem.countermeasures, ({ choice }) =>
			choice === undefined ? [] : [choice],
		);
		for (const [name, options] of choices) {
			const finding = judge(name, options, subject);
			if (finding) yield finding;
		}
	},
};

function judge(
	name: string,
	options: readonly Countermeasure[],
	subject: LibrarySubject,
): CheckFinding | undefined {
	const [first] = options;
	if (!first) return undefined;
	if (options.length === 1) return onlyOne(name, first);
	const chosen = options.filter(isChosen);
	const open = options.filter(isOpen);
	if (chosen.length > 1) return twoChosen(name, chosen, subject.postmortem.path);
	const left = open.filter((each) => !chosen.includes(each));
	const winner = chosen[0];
	if (left.length === 0) return undefined;
	return winner ? leftOpen(name, winner, left) : undecided(name, open, subject);
}

function onlyOne(name: string, only: Countermeasure): CheckFinding {
	return {
		range: rangeInItem(only, 'choice'),
		message: {
			en: `Unexpected ${quoted(`choice:${name}`)} with one alternative, expected two or more.`,
			ko: `${quoted(`choice:${name}`)}에 대안이 하나뿐입니다. 둘 이상이어야 합니다.`,
		},
		fix: {
			en: 'Write down the alternative, or remove the chip.',
			ko: '다른 대안을 적거나 칩을 빼세요.',
		},
	};
}

function twoChosen(name: string, chosen: readonly Countermeasure[], path: string): CheckFinding {
	const second = chosen[1] ?? chosen[0];
	const { en, ko } = alternatives(chosen.map(({ id }) => id));
	return {
		severity: 'error',
		...(second && { range: placeOfStatus(second) }),
		message: {
			en: `Unexpected ${chosen.length} accepted alternatives of ${quoted(`choice:${name}`)}, expected one: ${en}.`,
			ko: `${quoted(`choice:${name}`)}에서 확정한 대안이 ${chosen.length}개입니다. 하나여야 합니다: ${ko}.`,
		},
		fix: {
			en: 'Reject the others with a reason; if both are wanted, remove the `choice:` chips.',
			ko: '나머지는 이유를 적어 `rejected`로 바꾸세요. 둘 다 할 일이라면 `choice:` 칩을 빼세요.',
		},
		related: chosen
			.filter((each) => each !== second)
			.map((each) => ({
				path,
				range: placeOfStatus(each),
				message: {
					en: `${quoted(each.id)} is ${quoted(each.status)}.`,
					ko: `${quoted(each.id)}의 상태는 ${quoted(each.status)}입니다.`,
				},
			})),
	};
}

function leftOpen(name: string, winner: Countermeasure, left: readonly Countermeasure[]): CheckFinding {
	const first = left[0] ?? winner;
	return {
		severity: 'note',
		range: placeOfStatus(first),
		message: {
			en: `Unexpected ${quoted(first.status)} alternative ${quoted(first.id)} of ${quoted(`choice:${name}`)}, expected \`rejected\` since ${quoted(winner.id)} was chosen.`,
			ko: `${quoted(`choice:${name}`)}에서 ${quoted(winner.id)} 대안을 골랐는데 ${quoted(first.id)}의 상태가 아직 ${quoted(first.status)}입니다.`,
		},
		fix: {
			en: 'Mark it `rejected` and write the reason below it.',
			ko: '`rejected`로 바꾸고 그 아래에 이유를 적으세요.',
		},
	};
}

function undecided(name: string, open: readonly Countermeasure[], subject: LibrarySubject): CheckFinding {
	const { postmortem, knowledgeBase, today } = subject;
	const severity = knowledgeBase.severities.find(({ id }) => id === postmortem.severity);
	const age = Math.max(0, daysBetween(postmortem.date.latest, today));
	const isOld = postmortem.status !== 'draft' && age > (severity?.followUpDays ?? USUAL_DAYS);
	const first = open[0];
	const { en, ko } = alternatives(open.map(({ id }) => id));
	return {
		severity: isOld ? 'warning' : 'note',
		...(first && { range: rangeInItem(first, 'choice') }),
		message: {
			en: `Unexpected open ${quoted(`choice:${name}`)}, ${age} days after the incident, expected ${en} to be accepted.`,
			ko: `${quoted(`choice:${name}`)}에서 아직 고르지 않았습니다(장애 후 ${age}일). 확정할 대안: ${ko}.`,
		},
		fix: {
			en: 'Accept one, reject the others, and write the reason below them.',
			ko: '하나를 확정하고, 나머지는 이유를 적어 `rejected`로 바꾸세요.',
		},
	};
}
