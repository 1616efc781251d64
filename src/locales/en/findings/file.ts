export const characterFindings = {
	controlCharacterFinding: (codeName: string) => `Unexpected control character \`${codeName}\`, expected text.`,
	controlCharacterFindingFix: 'Replace it by a line end.',
	removeLogPaste: 'Remove it; for a log, paste it again from an editor that shows no colours.',
	damagedCharacterFinding: 'Unexpected replacement character `U+FFFD`: text was lost here before the file was saved.',
	damagedCharacterFindingFix: 'Type the lost characters again.',
	hiddenCharacterFinding: (name: string) => `Unexpected invisible character \`${name}\`, expected text that shows what it says.`,
	hiddenCharacterFindingFix: 'Remove it.',
};

export const costlyMarkdownFindings = {
	nestingDepthFinding: 'Unexpected nesting of more than 100 levels, expected a few.',
	nestingDepthFindingFix: 'Put pasted text that begins with many `>`, `-` or blanks into a fenced code block, and shorten such lines.',
	tableSizeFinding: 'Unexpected size of a table, expected at most 100 columns and 20,000 cells.',
	tableSizeFindingFix: 'Keep the rows and columns that matter and link to the rest.',
	markdownTooCostlyFinding: 'Unexpected number of Markdown signs without a blank line between them, expected Markdown that reads in milliseconds.',
	markdownTooCostlyFindingFix: 'Put pasted text in a fenced code block, keep the lines that matter, and divide it with blank lines.',
};

export const idForm = {
	checkIdForm: (id: string) => `Unexpected name ${id}, expected \`YYYY-MM-DD-slug\` (or \`YYYY-MM-slug\`) in lower case, with hyphens between words.`,
	checkIdFormFix: 'Rename the file, for example `2026-03-14-checkout-outage.md`: its name becomes a permanent address.',
};

export const limitFindings = {
	withCount: (message: string, more: number) => `${message} There are ${more} more of these in this file.`,
};

export const decomposedLetters = {
	findDecomposedLetters: (example: string, count: number) => `Unexpected letters in parts (NFD), such as ${example}, ${count} in all, expected whole ones (NFC).`,
	findDecomposedLettersFix: 'Run `odap check --fix`, or type them again: names copied from macOS come so.',
};

export const rawHtmlFinding = {
	rawHtmlFinding: (tag: string) => `Unexpected HTML ${tag}, expected Markdown.`,
	fix: 'Write it in Markdown, or put it in backticks to show it as code.',
};

export const encodingFinding = {
	encodingFinding: (encoding: string, value: string, offset: number, line: number) => `Unexpected encoding ${encoding} (byte \`${value}\` at offset ${offset}, line ${line}), expected UTF-8.`,
	byteOffsetLine: (value: string, offset: number, line: number) => `Unexpected byte \`${value}\` at offset ${offset}, line ${line}, expected UTF-8.`,
	saveAgain: 'Open the file in its own encoding and save it as UTF-8.',
	convertFrom: (name: string) => `Save it as UTF-8, for example with \`iconv -f ${name} -t UTF-8\`.`,
};

export const fileFindings = {
	wrongExtension: (name: string) => `Unexpected file \`${name}\`, expected the extension \`.md\` in lower case.`,
	wrongExtensionFix: 'Rename it to `YYYY-MM-DD-slug.md`, or move it out of `postmortems/`.',
	valueInName: (name: string) => `Unexpected ${name} in the name of the file, expected a name without secrets and data of single persons.`,
	valueInNameFix: 'Rename the file, and change the secret wherever it is used.',
	renameFileRole: 'Rename the file: a role is enough.',
	symbolicLink: 'Unexpected symbolic link, expected a file of its own.',
	symbolicLinkFix: 'Put a copy of the file here instead of the link.',
	specialFile: 'Unexpected pipe, socket or device, expected a plain file.',
	specialFileFix: 'Delete it, or move it out of `postmortems/`.',
	folderWithoutIndex: 'Unexpected folder without `index.md`, expected a postmortem with its images.',
	folderWithoutIndexFix: 'Put `index.md` in it, or move the folder out of `postmortems/`.',
	strayCompanion: (name: string) => `Unexpected \`${name}\` beside \`index.md\`, expected images only (png, jpg, gif, webp, avif), named with letters, digits, \`-\`, \`_\` and \`.\`.`,
	strayCompanionFix: 'Export it as one of these formats, rename it, or move it out.',
	unreadableImage: (format: string) => `Unexpected content, expected an image in the format of its extension \`${format}\`.`,
	unreadableImageFix: 'Export the image again.',
	unreadableFile: (code: string) => `Unexpected answer \`${code}\` of the operating system, expected a readable file.`,
	permissionFix: 'Check the permissions of the file and of its folder.',
	nameFix: 'Rename the file, in case its name is not UTF-8; if it was deleted meanwhile, run the command again.',
	tooLarge: (size: number, most: number) => `Unexpected size of ${size} KB, expected at most ${most} KB.`,
	tooLargeFix: 'Keep the lines that matter and link to the rest.',
	tooManyPixels: (size: number, most: number) => `Unexpected ${size} megapixels in all frames together, expected at most ${most}.`,
	tooManyPixelsFix: 'Export it smaller: pages show at most 2,000 pixels across.',
	time: 'Unexpected reading time over 5 seconds',
	memory: 'Unexpected need of more than 512 MB',
	crash: 'Unexpected end of the reader',
	overTheLimit: (what: string) => `${what}, expected Markdown that reads in milliseconds.`,
	overTheLimitFix: 'Look for pasted text with thousands of `*`, `>`, `[` or `|`, and put it in a fenced code block.',
	otherForm: ' in another Unicode form',
	sameForm: '',
	duplicateId: (other: string, how: string, path: string) => `Unexpected second postmortem at the address of \`${other}\`${how}, expected one of its own for \`${path}\`.`,
	duplicateIdFix: 'Rename the newer of the two files.',
	otherFile: 'The other file.',
};
