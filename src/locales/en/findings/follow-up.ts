import { quoted } from '#domain/text/wording';
export const acceptedRiskReason = {
	message: (cause: string) => `Unexpected \`accepted-risk\` on ${cause} without a reason, expected one below the item.`,
	fix: 'Write the reason as an indented paragraph below the item.',
};

export const allWeak = {
	message: (cause: string) => `Unexpected ${cause} with weak countermeasures only, expected one that nobody has to remember: nothing enforces this.`,
	fix: 'Add a check, a guard or a change of design; or leave it so and say why.',
};

export const cameBack = {
	report: (what: string, answer: string, done: string, rest: number) => `Unexpected return of ${what}, expected none since ${answer} was done on ${done}${rest > 0 ? `, and ${rest} more` : ''}.`,
	reportFix: 'Say in the text whether it is the same fault; if not, relate it as `not-recurrence-of` with a reason.',
	doneDaysBefore: (days: number) => `Done ${days} days before.`,
};

export const causeCovered = {
	uncovered: (cause: string) => `Unexpected cause ${cause} that nothing covers, expected a live countermeasure, \`accepted-risk\` or \`covered-by\`.`,
	uncoveredFix: (form: string) => `Add a countermeasure with ${form}, or write \`accepted-risk\` and the reason below the cause.`,
	answered: (each: string, status: string) => `${each} answered it and is ${status}.`,
};

export const choiceDecided = {
	onlyOne: (form: string) => `Unexpected ${form} with one alternative, expected two or more.`,
	onlyOneFix: 'Write down the alternative, or remove the chip.',
	twoChosen: (count: number, form: string, expected: string) => `Unexpected ${count} accepted alternatives of ${form}, expected one: ${expected}.`,
	twoChosenFix: 'Reject the others with a reason; if both are wanted, remove the `choice:` chips.',
	statusOf: (each: string, status: string) => `${each} is ${status}.`,
	leftOpen: (status: string, first: string, form: string, winner: string) => `Unexpected ${status} alternative ${first} of ${form}, expected \`rejected\` since ${winner} was chosen.`,
	leftOpenFix: 'Mark it `rejected` and write the reason below it.',
	undecided: (form: string, age: number, expected: string) => `Unexpected open ${form}, ${age} days after the incident, expected ${expected} to be accepted.`,
	undecidedFix: 'Accept one, reject the others, and write the reason below them.',
};

export const countermeasureHasCause = {
	unknownCause: 'a cause of this file',
	cause: (form: string, expected: string) => `Unexpected cause ${form}, expected ${expected}.`,
	unknownCauseFix: (only: string) => `Write ${only}.`,
	nameCauseFile: 'Name a cause of this file, or add it to the causes.',
	noCause: (countermeasure: string, expected: string) => `Unexpected countermeasure ${countermeasure} without a cause, expected ${expected}.`,
	noCauseFix: 'Add the `for:` chip of the cause that it answers.',
};

export const countermeasureTracked = {
	what: 'without an owner, expected `owner:`',
	noOwnerFix: 'Add the team or role that sees to it, for example `owner:platform`.',
	withoutDueDay: 'without a due day, expected `due:`',
	noDueFix: 'Add the day by which it is due, for example `due:2026-04-01`.',
	untracked: (status: string, id: string, what: string) => `Unexpected ${status} countermeasure ${id} ${what}.`,
};

export const coveredByTarget = {
	judge: (status: string, chip: string) => `Unexpected ${status} countermeasure behind ${chip}, expected a live one.`,
	draftBehindPostmortem: (chip: string) => `Unexpected draft behind ${chip}, expected a postmortem that is published.`,
	judgeFix: 'Move that postmortem to `review` first.',
	fix: 'Name a live countermeasure, or give the cause one of its own.',
	unknownTarget: (form: string, postmortem: string) => `Unexpected ${form}, expected a countermeasure that exists${postmortem ? ` in ${postmortem}` : ''}.`,
	unknownTargetFix: (only: string) => `Write ${only}.`,
	inThisFile: (form: string, id: string) => `Unexpected \`covered-by\` within one file, expected ${form} on ${id}.`,
	inThisFileFix: (form: string) => `Add ${form} to that countermeasure and remove this chip.`,
};

export const followUpOverdue = {
	overdue: (status: string, countermeasure: string, due: string, days: number) => `Unexpected ${status} countermeasure ${countermeasure}, expected it done by ${due}: ${days} ${days === 1 ? 'day' : 'days'} overdue.`,
	overdueFix: (id: string, countermeasure: string) => `Run \`odap done ${id} ${countermeasure} --evidence URL\`, or move the day, or reject it with a reason.`,
};

export const rejectedReason = {
	message: (countermeasure: string) => `Unexpected \`rejected\` on ${countermeasure} without a reason, expected one below the item.`,
	fix: 'Write the reason as an indented paragraph below the item.',
};

export const statusDate = {
	missing: (status: string, form: string) => `Unexpected ${quoted(status)} without a day, expected ${form}.`,
	missingFix: (status: string) => `Add the day since when it is ${status}.`,
	future: (date: string, today: string) => `Unexpected day ${date} in the future, expected ${quoted(today)} or before.`,
	futureFix: 'Correct the day; for a day to come, use `due:`.',
	early: (date: string, incident: string) => `Unexpected day ${date} before the incident, expected ${incident} or later.`,
	earlyFix: 'Correct the day; if it was in place already, say in the causes why it did not help.',
};

export const strengthInvestigate = {
	message: (strength: string) => `Unexpected ${strength} on a countermeasure that investigates, expected no strength.`,
	fix: 'Remove the strength; if it does more than investigate, choose another kind.',
};

export const supersededTarget = {
	noTarget: (countermeasure: string) => `Unexpected \`superseded\` on ${countermeasure} alone, expected \`superseded-by:\` too.`,
	noTargetFix: 'Add `superseded-by:#ID`, or `superseded-by:POSTMORTEM#ID` for one in another file.',
	notSuperseded: (form: string, status: string) => `Unexpected ${form} on a ${status} countermeasure, expected \`superseded\`.`,
	notSupersededFix: 'Change the status to `superseded`, or remove the chip.',
	inThisFile: 'a countermeasure of this file',
	anywhere: 'a countermeasure that exists',
	unknownTarget: (form: string, where: string) => `Unexpected ${form}, expected ${where}.`,
	unknownTargetFix: (only: string) => `Write ${only}.`,
	nameCountermeasureTook: 'Name the countermeasure that took its place.',
	circle: (shown: string, countermeasure: string) => `Unexpected circle: ${shown} leads back to ${countermeasure}, expected a countermeasure that stands by itself.`,
	circleFix: 'Give the one that holds now its own status, `done` for example.',
	deadEnd: (form: string, status: string) => `Unexpected end of ${form} in a ${status} countermeasure, expected a live one.`,
	deadEndFix: 'Name the countermeasure that holds now, or mark this one `rejected` with its reason.',
};

export const editStatus = {
	refuseEvidence: (url: string) => `Unexpected evidence \`${url}\`, expected an address with \`https://\`.`,
	userNamePassword: 'Unexpected user name or password in the address, expected neither.',
};

export const refuseStatus = {
	refuseStep: (id: string) => `Unexpected \`done\` for ${id}, expected nothing: it is \`verified\` already, which says more.`,
	refuseDay: (id: string, status: string, since: string, path: string) => `Unexpected second day for ${id}, expected none: it is ${status} since ${since}. To correct the day, edit its chip in ${path}.`,
	dayAfterLater: (asked: string, since: string, id: string) => `Unexpected day ${asked} after \`--on\`, expected ${quoted(since)} or later: ${id} was not done before.`,
	doneAfterAsked: (asked: string, text: string) => `Unexpected day ${asked} after \`--on\`, expected ${quoted(text)} or later: that is when the incident was.`,
	refuseCircle: (by: string, id: string) => `Unexpected ${by} after \`--by\`, expected one that stands by itself: ${by} is superseded, in the end, by ${id}.`,
};
