import { type Count, counted } from '#locales/en/count';

/** Texts of `/coverage/` and of the board’s tables. */
export const coverage = {
	lead: 'Every cause, and what was decided about it. A gap is a cause that nothing answers: no live countermeasure, no accepted risk, none in another postmortem.',
	covered: (covered: string, total: Count, gaps: Count) =>
		`${covered} of ${counted(total, 'cause is', 'causes are')} covered; ${counted(gaps, 'gap is', 'gaps are')} left.`,
	unknown: (count: Count) =>
		`${counted(count, 'cause was', 'causes were')} imported: what answers them is not known.`,
	largest: (category: string, causes: Count, postmortems: Count, kind: string) =>
		`Largest gap: ${category}, ${counted(causes, 'cause', 'causes')} in ${counted(postmortems, 'postmortem', 'postmortems')} and not one countermeasure of the kind “${kind}”.`,
	causesCsv: 'All causes as CSV',
	countermeasuresCsv: 'All countermeasures as CSV',
	/** Beside the name of a row, where there is no room for columns. */
	rowCounts: (causes: Count, gaps: Count) =>
		`${counted(causes, 'cause', 'causes')}${gaps.count > 0 ? `, ${counted(gaps, 'gap', 'gaps')}` : ''}`,
	none: 'No postmortem lists its causes yet.',
	matrix: 'By cause category',
	matrixLead:
		'How many live countermeasures of each kind answer the causes of a category. The darker, the more. A zero is a question: should there be one?',
	category: 'Category',
	causes: 'Causes',
	gaps: 'Gaps',
	unused: 'No cause yet in:',
	open: 'Postmortems with gaps',
	noGaps: 'Every cause is covered.',
	noGapsKnown: 'No gap is known.',
	byPostmortem: 'By postmortem',
	date: 'Date',
	postmortem: 'Postmortem',
	coveredColumn: 'Covered',
	outOf: (covered: string, total: string) => `${covered} of ${total}`,
	board: {
		byOwner: 'Open, by owner',
		byService: 'Open, by service',
		nobody: 'Nobody',
		noService: 'No service named',
		total: 'Open',
		overdue: 'Overdue',
		ages: ['up to 30 days', 'up to 90 days', 'up to a year', 'over a year'],
		caption: (title: string) => `${title}, and how many days ago the incidents were`,
	},
};
