export const newValues = {
	refuseService: (service: string, expected: string) => `Unexpected service \`${service}\`, expected ${expected || 'an id such as `checkout`'}. Correct \`--services\`.`,
};

export const newTaken = {
	taken: (id: string) => `Unexpected name \`${id}\`, which another postmortem has. Choose other words with \`--slug\`.`,
};

export const newFrom = {
	saidTwice: (option: string) => `Unexpected \`--${option}\` beside \`--from\`, expected it from the file. Leave it out, and change the draft.`,
	notOne: (path: string) => `Unexpected file \`${path}\`, expected one of a kind that \`odap import\` reads, such as Markdown or HTML. Save it as one of them.`,
	filesIncidentsOne: (path: string, count: number) => `Unexpected \`${path}\` with ${count} files or incidents, expected one. Run \`odap import ${path}\`.`,
};

export const newCommand = {
	existingFolder: (root: string) => `Unexpected path \`${root}\`, expected a folder that exists. Correct \`--root\`.`,
};

export const newWords = {
	next: (check: string, dev: string) => `Next:
  1. Fill it in. It is a draft: drafts are checked, but never published.
  2. \`${check}\` names every fault and its fix; \`${dev}\` shows the page while you write.
  3. Set \`status: review\` and open a pull request.`,
};

export const newPrompts = {
	navigate: 'move',
	select: 'select',
	askTitle: 'What happened, in one line?',
	validate: 'A few words are enough.',
	askDate: 'On which day did it start?',
	write: 'Write 2026-03-14, ~2026-03-14 or 2026-03.',
	askSeverity: 'How severe was it?',
	askServices: 'Which services were affected?',
	idsCommasBetween: '(ids with commas between, or nothing)',
	askImpact: 'Who was harmed, how, and how many? (nothing: later)',
	askCauses: 'Which causes are known already?',
	name: 'Not known yet',
	noMoreType: 'No more (type for another)',
	askTemplate: 'How much of an outline?',
	full: 'Full',
	description: 'Timeline, causes, countermeasures, lessons.',
	brief: 'Brief',
	summaryLesson: 'A summary and a lesson.',
};

export const newAnswers = {
	refusals: (date: string) => `Unexpected date \`${date}\`, expected \`2026-03-14\`, \`~2026-03-14\` or \`2026-03\`. Correct \`--date\`.`,
	severityCorrect: (severity: string, expected: string) => `Unexpected severity \`${severity}\`, expected ${expected}. Correct \`--severity\`.`,
	causeCorrect: (each: string, expected: string) => `Unexpected cause \`${each}\`, expected ${expected}. Correct \`--causes\`.`,
	missingTitle: 'Unexpected end without a title, expected what happened in one line. Give it with `--title`.',
};
