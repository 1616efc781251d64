/** What `odap import` says it found, and what to do next. */
export const imported = {
	times: (timed: number, milestones: number) =>
		timed > 0 &&
		`${plural(timed, 'time', 'times')}${milestones > 0 ? ` (${plural(milestones, 'milestone', 'milestones')})` : ''}`,
	causes: (count: number) => count > 0 && plural(count, 'cause', 'causes'),
	countermeasures: (count: number, owned: number) =>
		count > 0 &&
		`${plural(count, 'countermeasure', 'countermeasures')}${owned > 0 ? ` (${owned} with an owner)` : ''}`,
	lessons: (count: number) => count > 0 && plural(count, 'lesson', 'lessons'),
	nothing: 'nothing but prose',
	kept: 'Kept word for word below "From the original": its lists could not be read.',
	markedParts:
		'Parts of it are marked as internal. They stay marked: `odap check` names each mark that is not `internal` at its place.',
	markLost:
		'It is a draft: its source marks parts as internal, and not every mark found its place. Set `internal` before what is to be kept back, then the status.',
	keptBack: (field: string) =>
		`It is a draft: its source says \`${field}\`. Set the status when everyone may read it.`,
	noDay: 'No day was found: it is a draft. Write `date:` and rename the file.',
	untimed: (count: number) =>
		`${plural(count, 'entry of the timeline has', 'entries of the timeline have')} no time that can be read.`,
	zone: (zones: string) =>
		`Unexpected zone ${zones}, which names no one zone: it is a draft until you say which.`,
	days: (days: string) =>
		`${days} can be read in two ways: as the day that is near the incident where one is, else it stayed text.`,
	unlinked: (addresses: string) => `links that lead nowhere are text now: ${addresses}`,
	prose: (headings: string) => `stayed prose: ${headings}`,
	left: (count: number) =>
		`${plural(count, 'file was', 'files were')} left out. Name ${count === 1 ? 'it' : 'one'} itself, \`odap import FILE\`, to bring it along:`,
	is: {
		empty: 'has no text',
		template: 'is a template: its days and clocks are not filled in',
		layout: 'is a layout that makes other pages',
		about: 'tells of the folder, not of an incident',
		index: 'is a list of pages',
	},
	total: (count: number, isDryRun: boolean) =>
		`${plural(count, 'postmortem', 'postmortems')} ${isDryRun ? 'would be written; nothing was' : 'written'}.`,
	skipped: (count: number) =>
		`${plural(count, 'source is', 'sources are')} here already, and stayed as ${count === 1 ? 'it is' : 'they are'}.`,
	unread: (count: number) => `${plural(count, 'file', 'files')} could not be read; the rest went on.`,
	ignored: (count: number) =>
		`${plural(count, 'other file is', 'other files are')} of no kind that is known here.`,
	have: (severity: number, causes: number, times: number, owners: number) =>
		`With a severity: ${severity}. With causes: ${causes}. With times: ${times}. With owners: ${owners}.`,
	questions: (file: string) =>
		`Only you can say what these mean. Write it into ${file} and run the import again:`,
	next: {
		written: [
			'Next:',
			'  1. `odap check` names secrets and data of persons, which must go before anything is published.',
			'  2. `odap dev` shows the pages. What a file lacks is a note: fill in what is worth it.',
			'  3. Where a file is as good as one of your own, remove its line `imported:`.',
		],
		dryRun: ['Run it without `--dry-run` to write these.'],
	},
};

function plural(count: number, one: string, many: string): string {
	return `${count} ${count === 1 ? one : many}`;
}
