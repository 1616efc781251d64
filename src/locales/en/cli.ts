interface Entries {
	readonly entries: number;
	readonly published: number;
	readonly drafts: number;
	readonly refused: number;
}

/** What commands say of a whole knowledge base. */
export const cli = {
	built: ({ entries, published, drafts, refused }: Entries) =>
		`${files(entries)} read: ${published} published, ${drafts} ${drafts === 1 ? 'draft' : 'drafts'}, ${refused} refused.`,
	refused: ({ entries, refused }: Entries) =>
		`${files(entries)} read, ${refused} refused. Nothing was written; a site that was built before stays as it is.`,
	moreFiles: (count: number) => ` (and in ${count} more files)`,
	/** The text of the link to what shows that a countermeasure is in place. */
	evidence: 'evidence',
};

function files(count: number): string {
	return `${count} ${count === 1 ? 'file' : 'files'}`;
}
