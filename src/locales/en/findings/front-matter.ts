export const allowKnown = {
	message: (id: string) => `Unexpected ${id}, expected a check that may be accepted: this one must be mended.`,
	fix: 'Mend the fault, and remove the entry.',
	choose: 'Write the id that the finding shows at its end.',
};

export const causeChecks = {
	causesDiffer: (form: string, value: string) => `Unexpected causes ${form}, expected ${value} as in the cause list.`,
	causesDifferFix: (value: string) => `Write \`causes: ${value}\`, or correct the list.`,
	lacking: (form: string, what: 'kind' | 'category', expected: string) => `Unexpected end of the chips of ${form}, expected a ${what}: ${expected}.`,
	lackingFix: (what: 'kind' | 'category') => `Add a ${what} in backticks behind the id.`,
	nameACause: 'Name the id of a cause in this file.',
	circle: (form: string) => `Unexpected circle: ${form} lies behind itself, expected a chain with an end.`,
	circleFix: 'Remove the `behind:` that closes the circle.',
};

export const completenessChecks = {
	add: (id: string) => `Add \`${id}:\`.`,
	missing: (status: string, name: string) => `Unexpected status ${status} without ${name}.`,
	name: 'a severity',
	addSeverity: 'Add `severity:`; `unknown` is an answer too.',
	rootCauseCategories: 'root-cause categories',
	addCauses: 'Add `causes: [ … ]`; `[unknown]` is an answer too.',
	leadBeforeFirst: 'a lead before the first heading',
	writeOneParagraph: 'Write one paragraph that a stranger understands, below the front matter.',
	durationTimeline: 'a duration, or a timeline with `started`',
	markTimelineAdd: 'Mark `started` and `mitigated` in the timeline, or add `duration:`.',
	listCauses: 'a list of causes',
	addCauseList: 'Add a section `## Causes` with a numbered list.',
	listCountermeasures: 'a list of countermeasures',
	addCountermeasureList: 'Add a section `## Countermeasures` with a numbered list.',
};

export const foreignFrontMatter = {
	foreignFrontMatter: (count: number, named: string) => `Unexpected ${count > 1 ? 'keys' : 'key'} ${named} and no \`status\`, expected the front matter of a postmortem: this file was written for another tool.`,
	fix: 'Move it out of `postmortems/` and bring it in with `odap import PATH`, which keeps every word.',
};

export const yamlMessages = {
	lineWithoutKeyWording: 'Unexpected line without `: `, expected a key, a colon, a blank and a value.',
	lineWithoutKeyWordingFix: 'Write `key: value`, with a blank after the colon.',
	wordings: 'Unexpected second key of the same name, expected each key once.',
	wordingsFix: 'Keep one of the two.',
	tabSpaces: 'Unexpected tab, expected spaces.',
	indentSpaces: 'Indent with spaces.',
	endQuotedValue: 'Unexpected end of a quoted value or bracket, expected its closing character.',
	addMissingQuote: 'Add the missing quote, bracket or comma.',
	insidePlainValue: 'Unexpected `: ` inside a plain value, expected a quoted text.',
	quoteValue: 'Quote the value.',
	aliasValueItself: 'Unexpected alias (`*name`), expected the value itself.',
	writeValueOut: 'Write the value out, or quote the text.',
	nestingHundredsBrackets: 'Unexpected nesting of hundreds of brackets or lists, expected a few levels.',
	lookBracketsAre: 'Look for brackets that are repeated, and take them out.',
	anchorValueItself: 'Unexpected anchor (`&name`), expected the value itself.',
	removeAnchorQuote: 'Remove the anchor, or quote the text.',
	tagPlainValue: 'Unexpected tag (`!name`), expected a plain value.',
	removeTagQuote: 'Remove the tag, or quote the text.',
	listMapKey: 'Unexpected list or map as a key, expected a word.',
	writeWordBefore: 'Write a word before the colon.',
	secondYamlDocument: 'Unexpected second YAML document, expected one.',
	removeExtraLine: 'Remove the extra `---` or `...` line.',
	otherWording: (detail: string) => `Unexpected YAML: ${detail}.`,
	otherWordingFix: 'Quote the text, and check indentation, colons and brackets.',
};

export const numberSpelling = {
	numberSpelling: (source: string) => `Unexpected spelling ${source} of a number, expected digits that do not begin with 0.`,
	fix: (value: string) => `Write the digits alone: YAML reads ${value} here.`,
};

export const splitFrontMatter = {
	noOpeningFence: 'Unexpected characters after the opening `---`, expected the three dashes alone.',
	firstLinePostmortem: 'Unexpected first line, expected `---`: a postmortem begins with its front matter.',
	noOpeningFenceFix: 'Write `---` alone on the first line.',
	beginFileKeys: 'Begin the file with `---`, the keys, and `---`, as `odap new` does; `odap import PATH` brings in what was written elsewhere.',
	noClosingFence: 'Unexpected end of the file, expected a line of `---` that closes the front matter.',
	noClosingFenceFix: 'Add a line `---` below the last key.',
	tooLarge: 'Unexpected size of the front matter, expected at most 64 KB and 2,000 lines.',
	tooLargeFix: 'Move long text below the front matter.',
	disagreement: 'Unexpected front matter: two readers of it disagree about where it ends.',
	disagreementFix: 'Keep `---` alone on its two lines, and quote texts that begin with `---`.',
};

export const parseFrontMatter = {
	commentsInTexts: (shown: string) => `Unexpected ${shown} after a text without quotes: YAML drops it as a comment.`,
	commentsInTextsFix: 'Quote the whole text.',
};
