interface Counts {
	readonly error: number;
	readonly warning: number;
	readonly note: number;
	/** Files that have any. */
	readonly files: number;
	/** Those of them that are no postmortems, such as `kb.yaml`. */
	readonly others: readonly string[];
}

/** What the reports of `odap check` say around findings. */
export const check = {
	severity: { error: 'error', warning: 'warning', note: 'note' },
	/** Columns that these words take in a terminal. */
	severityWidth: 7,
	fix: 'Fix:',
	/** Before the reason for which a file accepts a finding. */
	allowed: 'Allowed:',
	see: 'See:',
	summary: ({ error, warning, note, files, others }: Counts, checked: number) => {
		const parts = [plural(error, 'error'), plural(warning, 'warning')];
		if (note > 0) parts.push(plural(note, 'note'));
		const having = files === 0 ? '' : `${files - others.length} of `;
		const postmortems = `${having}${plural(checked, 'postmortem')}`;
		return `${parts.join(', ')} in ${[...others, postmortems].join(' and ')}.`;
	},
	fixable: (fixable: number) => `${fixable} can be mended with \`odap check --fix\`.`,
	unlisted: (notes: number) =>
		`${plural(notes, 'note')} ${notes === 1 ? 'is' : 'are'} listed with \`--notes\`, or when the file is named.`,
	removed: (path: string) =>
		`${path} is removed: its address on the site ends nowhere, and so does every link to it.`,
	renamed: (from: string, to: string) =>
		`${from} is now ${to}: the name is the address, so links to the old one end nowhere.`,
	moreRemoved: (more: number) => `${more} more are removed or renamed.`,
	warnings: (warnings: number) =>
		`${plural(warnings, 'warning')}: \`odap check\` lists ${warnings === 1 ? 'it' : 'them'}.`,
	leftOut: (leftOut: number) => `${leftOut} more left out of the annotations.`,
	/** The page that `odap dev` shows for a file with errors. */
	page: {
		heading: 'This postmortem has faults',
		wait: 'The page comes back by itself once they are mended.',
	},
};

function plural(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
