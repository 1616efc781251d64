const realDay = ' (a real day, `YYYY-MM-DD`)';

export const chips = {
	misspelt: (code: string, expected: string) => `Unexpected chip ${code}, expected ${expected}.`,
	misspeltFix: (only: string) => `Write ${only}; if it belongs to the sentence, put a word before it.`,
	chooseOneThem: 'Choose one of them.',
	readId: (form: string) => `Unexpected id ${form}, expected a name other than \`true\`, \`false\` and \`null\`.`,
	idLetterThen: (form: string) => `Unexpected id ${form}, expected a letter, then letters, digits or hyphens.`,
	readIdFix: 'Choose an id such as `#release-tags`.',
	wrongValue: (key: string, expected: string) => `Unexpected value in ${key}, expected ${expected}.`,
	wrongValueFix: (only: string) => `Write ${only}.`,
	writeChipForm: 'Write the chip in the form shown.',
	form: (form: string, mustBeReal: boolean) => `the form ${form}${mustBeReal ? realDay : ''}`,
	roughForm: (form: string, mustBeReal: boolean, key: string) => `the form ${form}${mustBeReal ? realDay : ''}, or \`${key}:2026-07\`, \`${key}:~2026-07-13\`, \`${key}:unknown\``,
};

export const itemTime = {
	misplacedTime: (shown: string) => `Unexpected ${shown} behind the chips, expected the time before them.`,
	misplacedTimeFix: 'Move the time to the beginning of the item.',
	missingTime: 'Unexpected item without a time, expected one at its beginning.',
	missingTimeFix: 'Begin it with its time, such as `16:05` or `+10m`, or with `later` or `unknown`; what belongs to the item above stands indented below that.',
};

export const nestedChips = {
	misplaced: (shown: string) => `Unexpected chip ${shown} in a nested item, expected it in an item at the top level: as it is, neither its chips nor its time count.`,
	chipBelowItem: (shown: string) => `Unexpected chip ${shown} below the item, expected it at the item's head: as it is, it does not count.`,
	misplacedFix: 'Put the nested item at the top level of the list.',
	moveChipsFront: 'Move the chips in front of the first word of the item.',
};

export const misplacedChips = {
	misplacedChip: (value: string) => `Unexpected chip ${value} within the text, expected it before the first word.`,
	misplacedChipFix: 'Move it in front of the text; if it is no chip, write it without backticks.',
	timeFirst: 'Begin the item with its time, then the chips, then the text: `` 16:05 `started` … ``.',
};

export const plainChipsFinding = {
	strong: 'bold',
	emphasis: 'italics',
	delete: 'strikethrough',
	link: 'link',
	quotes: 'quotation marks',
	brackets: 'brackets',
	textsOf: (around: string, shown: string) => `Unexpected ${around} around the chip ${shown}, expected the code alone.`,
	textsOfFix: (around: string) => `Take the ${around} away from the chip.`,
	beforeChipBlank: (written: string, shown: string) => `Unexpected ${written} before the chip ${shown}, expected a blank between chips.`,
	writeBlankInstead: 'Write a blank instead.',
	idWithoutBackticks: (shown: string) => `Unexpected ${shown} without backticks, expected it as code.`,
	putIdBackticks: 'Put it in backticks.',
	chipRightBehind: (shown: string) => `Unexpected chip right behind ${shown}, expected a blank between chips.`,
	chipsOnePair: (shown: string) => `Unexpected chips in one pair of backticks from ${shown} on, expected one chip in each.`,
	writeEachChip: 'Write each chip in backticks of its own, with a blank between.',
};

export const taskBox = {
	boxFindings: 'Unexpected ticked box without a status, expected a chip: it is read as `done:unknown`.',
	boxFindingsFix: 'Write `done:unknown`, or better the day: `done:2026-07-13`.',
	contradiction: (shown: string) => `Unexpected ticked box beside ${shown}, expected both to say the same: the chip counts.`,
	emptyBoxBeside: (shown: string) => `Unexpected empty box beside ${shown}, expected both to say the same: the chip counts.`,
	contradictionFix: 'Correct the box or the chip.',
};

export const readItem = {
	noText: 'Unexpected end of the item, expected a sentence.',
	noTextFix: 'Write what happened, in one sentence.',
	idNotFirst: (form: string) => `Unexpected place of ${form}, expected it as the first chip.`,
	idNotFirstFix: 'Move the id in front of the other chips.',
	twice: (shown: string) => `Unexpected second chip of its kind, ${shown}, expected one.`,
	twiceFix: 'Keep the one that fits best.',
};

export const sectionNames = {
	otherName: (heading: string, expected: string) => `Unexpected heading ${heading} above this list, expected ${expected}: as it is, the list is not read as data.`,
	otherNameFix: (form: string) => `Write ${form}, or add the heading to \`sections\` in \`kb.yaml\`.`,
	tooDeep: (text: string, depth: number) => `Unexpected heading ${text} of level ${depth}, expected level 2: as it is, the list under it is not read as that.`,
	tooDeepFix: (shown: string) => `Write ${shown}.`,
};

export const readLists = {
	table: 'table',
	prose: 'text without a list',
	nothing: 'section with nothing in it',
	notAList: (word: string) => `Unexpected ${word}, expected a list: this section is data.`,
	notAListFix: (code: string) => `Write one item a line: ${code}.`,
	timeInHeading: 'Unexpected time in a heading, expected it at the head of a list item.',
	timeInHeadingFix: (code: string) => `Make it an item: ${code}.`,
};

export const assignIds = {
	missingId: 'Unexpected item without an id, expected `#id` as its first chip.',
	missingIdFix: (form: string) => `Begin the item with ${form} in backticks.`,
	secondOfName: (form: string) => `Unexpected second ${form}, expected each id once in a file.`,
	secondOfNameFix: 'Rename one of the two, and what refers to it.',
	firstDefinedHere: 'First defined here.',
};

export const internalFinding = {
	spelling: 'expected exactly `` `internal` ``',
	wrapped: 'expected `` `internal` `` without bold, emphasis or a link around it',
	place: 'expected it at the start of a paragraph, a list item or a quotation, or at the start or end of a heading',
	alone: 'expected the text that it keeps back behind it',
	doubtfulMark: (shown: string, word: string) => `Unexpected ${shown} where a mark of what is internal stands, ${word}.`,
	doubtfulMarkFix: 'Write `` `internal` `` there to keep the part out of a public site; if it is no mark, put a word before it.',
};

export const withoutInternal = {
	cutReference: (name: string) => `Unexpected definition of ${name} in an internal part, expected it where everyone may see it, as they see what refers to it.`,
	cutReferenceFix: (form: string) => `Move the line ${form} above the internal section.`,
};
