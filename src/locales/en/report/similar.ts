/** What `odap similar` says around incidents that are alike. */
export const similar = {
	none: 'No postmortem shares more than a word with it. Try `odap similar` with the message of the error, or the parts that fail.',
	shared: 'Both say',
	unknownEnd: 'What ended it is not written.',
	moreDone: (count: number) => `${count} more done`,
};
