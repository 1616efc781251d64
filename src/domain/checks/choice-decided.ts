import { groupByEach } from '#domain/library/group-by-each';
import { isChosen, isOpen } from '#domain/library/life';
import type { Countermeasure } from '#domain/postmortem';
import { phrase } from '#domain/text/phrase';
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
		message: phrase('choiceDecided.onlyOne', quoted(`choice:${name}`)),
		fix: phrase('choiceDecided.onlyOneFix'),
	};
}

function twoChosen(name: string, chosen: readonly Countermeasure[], path: string): CheckFinding {
	const second = chosen[1] ?? chosen[0];
	const expected = alternatives(chosen.map(({ id }) => id));
	return {
		severity: 'error',
		...(second && { range: placeOfStatus(second) }),
		message: phrase('choiceDecided.twoChosen', chosen.length, quoted(`choice:${name}`), expected),
		fix: phrase('choiceDecided.twoChosenFix'),
		related: chosen
			.filter((each) => each !== second)
			.map((each) => ({
				path,
				range: placeOfStatus(each),
				message: phrase('choiceDecided.statusOf', quoted(each.id), quoted(each.status)),
			})),
	};
}

function leftOpen(name: string, winner: Countermeasure, left: readonly Countermeasure[]): CheckFinding {
	const first = left[0] ?? winner;
	return {
		severity: 'note',
		range: placeOfStatus(first),
		message: phrase(
			'choiceDecided.leftOpen',
			quoted(first.status),
			quoted(first.id),
			quoted(`choice:${name}`),
			quoted(winner.id),
		),
		fix: phrase('choiceDecided.leftOpenFix'),
	};
}

function undecided(name: string, open: readonly Countermeasure[], subject: LibrarySubject): CheckFinding {
	const { postmortem, knowledgeBase, today } = subject;
	const severity = knowledgeBase.severities.find(({ id }) => id === postmortem.severity);
	const age = Math.max(0, daysBetween(postmortem.date.latest, today));
	const isOld = postmortem.status !== 'draft' && age > (severity?.followUpDays ?? USUAL_DAYS);
	const first = open[0];
	const expected = alternatives(open.map(({ id }) => id));
	return {
		severity: isOld ? 'warning' : 'note',
		...(first && { range: rangeInItem(first, 'choice') }),
		message: phrase('choiceDecided.undecided', quoted(`choice:${name}`), age, expected),
		fix: phrase('choiceDecided.undecidedFix'),
	};
}
