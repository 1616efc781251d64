/**
 * Microseconds that remark, and what reads its tree, take on a slow machine, measured for remark 15 with texts made to
 * stall it. The squares come from micromark, which looks back over all that is open, and moves all that follows.
 */
export const COST = {
	/** Per pair of runs of `*`, `_` or `~` in a paragraph. */
	emphasisPair: 0.1,
	/** Per pair of `]` in a paragraph. */
	bracketPair: 0.009,
	/** Per `]` and per `[` that is open there. */
	bracketDepth: 0.12,
	/** Per `<!` or `<?` and per character of the paragraph, which each of them may scan to its end. */
	declarationScan: 0.015,
	/** Per pair of lines of a table, or of what may become one. */
	pipeLinePair: 0.008,
	/** Per pair of lines that continue a quotation without `>`. */
	lazyLinePair: 0.03,
	/** Per pair of lines in the file that underline a heading. */
	underlinePair: 0.18,
	/** Per pair of quotations in the file. */
	quotationPair: 0.22,
	/** Per pair of definitions of footnotes or links in the file. */
	definitionPair: 0.006,
	/** Per backtick and `<`. A paragraph with a hundred thousand pieces of code overflows what comes after the parser. */
	inlineSign: 20,
	/** Reading it as an item of a timeline, its chips and its time included. */
	listItem: 150,
	tableRow: 20,
	/** Per pair of headings in the file: a section is looked up among all that stands beside it. */
	headingPair: 0.025,
	line: 20,
	paragraph: 20,
	character: 1,
} as const;

/** The sum above which a file is refused. The largest real ones come to a tenth of it. */
export const MOST_MICROSECONDS = 2_000_000;
