/** Words that rendering puts into a postmortem. */
export const rendering = {
	footnotes: 'Footnotes',
	backToReference: 'Back to reference',
	table: 'Table',
	taskDone: 'Done',
	taskOpen: 'To do',
	details: 'Details',
	/** The name of a link to a picture that has no words of its own. */
	fullSize: 'Picture in full size',
	diagram: 'The source of a Mermaid diagram. The file’s page on the Git host draws it.',
	/** The callouts of GitHub's syntax, `> [!NOTE]`. */
	callouts: {
		note: 'Note',
		tip: 'Tip',
		important: 'Important',
		warning: 'Warning',
		caution: 'Caution',
	},
};
