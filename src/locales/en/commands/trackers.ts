export const github = {
	reason: 'as not planned',
	duplicate: 'as a duplicate',
};

export const gitlab = {
	reason: 'as a duplicate',
};

export const jira = {
	reason: (name: string) => `as ${name}`,
};

export const chooseTracker = {
	secretOf: (name: string) => `Unexpected characters in the environment variable \`${name}\`, expected a token without blanks. Set it again.`,
	noAddress: '',
	set: ', or set `repository` in `kb.yaml`',
	trackerWithoutAddress: (example: string, inSettings: string) => `Unexpected tracker without an address, expected one. Add \`--tracker ${example}\`${inSettings}.`,
	strangeAddress: (shown: string, word: string) => `Unexpected address ${shown} of the tracker, expected that of a project, such as \`${word}\`, without user and password.`,
	inTheOpen: (origin: string) => `Unexpected address ${origin} of the tracker, expected one with \`https://\`: a token would be sent in the open.`,
	noToken: (names: readonly string[]) => `Unexpected environment without ${names.join(' and ')}, expected a token that may open and read issues. Set it, and run the command again.`,
};

export const proposeStatus = {
	needsReason: (id: string, reason: string, day: string, command: string) => `Unexpected open ${id}: its issue was closed ${reason} on ${day}, and an issue tells no reason. Write it: ${command}.`,
	doneAndDropped: (id: string, reason: string) => `Unexpected \`done\` for ${id}: its issue was closed ${reason}. Correct the one or the other.`,
	stillOpen: (id: string, command: string) => `Unexpected \`done\` for ${id}: its issue is still open. Close the issue, or take the status back: ${command}.`,
	beforeIncident: (id: string, day: string, text: string) => `Unexpected issue of ${id}: it was closed on ${day}, before the incident (${text}). Correct its address, or write the status by hand.`,
	noDay: (id: string) => `Unexpected issue of ${id}: it is closed, and does not say since when. Write the status by hand.`,
};

export const trackerWords = {
	trackerFaultText: (host: string, trouble: string) => `${host} ${trouble}`,
	troubleText: (code: string) => `cannot be reached${code}. Check its address and the network.`,
	didNotAnswer: 'did not answer in time. Try again later.',
	takesNoMore: 'takes no more requests for now (rate limit). Try again later.',
	answeredProjectIssue: 'answered that this project or issue has moved. Correct its address: a token is not sent on.',
	answeredSomethingNot: 'answered something that is not the answer of an issue tracker. Check its address.',
	didNotLet: (status: number) => `did not let us in (${status}). Check the token in the environment, and what it may do.`,
	knowsNoProject: (status: number) => `knows no such project or issue (${status}), or does not show it to this token. Correct the address, or the token.`,
	failedByItself: (status: number) => `failed by itself (${status}). Try again later.`,
	refusedWhatWas: (status: number, hasFields: boolean, expected: string) => `refused what was asked (${status})${hasFields ? `, because of ${expected}` : ''}. Check the project's settings${hasFields ? '' : ' and its address'}; for Jira also \`--issue-type\`.`,
};

export const syncIssues = {
	unread: (trouble: string, issue: string, place: string) => `${trouble} Asked for issue ${issue} (${place}); nothing was changed.`,
	at: (place: string, question: string) => `${place}  ${question}`,
	totalLine: (read: number, count: number, isDone: boolean, dry: boolean, foreign: number) =>
		`${read} ${read === 1 ? 'countermeasure' : 'countermeasures'} with an issue, ${count} to change${isDone ? ', written' : ''}.${dry ? ' Nothing was written: add `--write`.' : ''}${foreign === 0 ? '' : ` Not read because their issues are of another project: ${foreign}.`}`,
};

export const issueText = {
	postmortem: 'Postmortem',
	countermeasure: 'Countermeasure',
	cause: 'Answers the cause',
	owner: 'Owner',
	due: 'Due',
	notPlanned: 'Close it as completed when it is done, and as not planned when it will not be done: the postmortem follows.',
	gitlab: 'Close it when it is done: the postmortem follows. What will not be done is rejected in the postmortem, with the reason.',
	jira: 'Resolve it when it is done, with another resolution when it will not be done: the postmortem follows.',
};

export const openIssue = {
	changedMeanwhile: (path: string) => `Unexpected change of ${path} while issues were opened. Nothing was opened for it; run the command again.`,
	notWritten: (address: string, id: string, path: string, code: string) => `${address} was opened for ${id}, but its address could not be written into ${path}${code}. Run the command again: it finds the issue and opens no second one.`,
};

export const openIssuesWords = {
	openedLine: (place: string) => `${place} (opened before)`,
	dryRunLine: (where: string) => `Nothing to open in ${where}.`,
	openNothingWas: (count: number, where: string) => `${count} ${count === 1 ? 'issue' : 'issues'} to open in ${where}. Nothing was sent: add \`--yes\` to open ${count === 1 ? 'it' : 'them'}.`,
	restLine: (tracked: number, hidden: number) => `With an issue already: ${tracked}.${hidden === 0 ? '' : ` Left out because they are internal: ${hidden}; \`--audience internal\` takes them too.`}`,
};

export const openIssues = {
	brokenOff: (trouble: string, done: number, total: number) => `${trouble} ${done} of ${total} issues are opened and written down.`,
};
