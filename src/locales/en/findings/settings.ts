export const timezone = {
	timezoneFinding: (text: string) => `Unexpected time zone ${text}, expected an IANA name such as \`Asia/Seoul\`.`,
	timezoneFindingFix: (only: string) => `Write ${only}.`,
	writeZoneS: 'Write the zone’s name, `Region/City`, or `UTC`.',
};

export const validateSettings = {
	unknownKey: (key: string, expected: string) => `Unexpected key ${key}, expected ${expected}.`,
	unknownKeyFix: (only: string) => `Write ${only}.`,
	renameKeyRemove: 'Rename the key, or remove the line.',
	cutByComma: (key: string) => `Unexpected ${key} after a comma, expected a quoted text: inside \`{ }\` a comma ends a value.`,
	cutByCommaFix: 'Quote the whole text: `{ key: "one, two" }`.',
	missingKey: (key: string) => `Unexpected end of the block, expected the key ${key}.`,
	missingKeyFix: (key: string) => `Add \`${key}:\`.`,
	wrongValue: (written: string, shown: string, expected: string) => `Unexpected ${written === '' ? 'empty value' : shown}, expected: ${expected}`,
	wrongValueFix: 'Write the value in the form shown.',
	array: 'a list, in which each entry begins with `- ` on a line of its own',
	object: 'lines of the form `key: value`',
	string: 'one text',
	number: 'one number',
	boolean: '`true` or `false`',
	wrongForm: (form: string) => `Unexpected form of the value, expected ${form}.`,
	wrongFormFix: 'Write the value in this form.',
	wrongChoice: (shown: string, expected: string) => `Unexpected ${shown}, expected ${expected}.`,
	wrongChoiceFix: 'Choose one of them.',
	wrongKey: (key: string) => `Unexpected key ${key}, expected an id: a letter, then letters, digits, \`-\`, \`_\` or \`.\`; not \`true\`, \`false\` or \`null\`.`,
	wrongKeyFix: 'Choose an id such as `on-call`.',
	loneEntry: (shown: string) => `Unexpected ${shown} alone, expected a list.`,
	loneEntryFix: (list: string) => `Write ${list}.`,
	unquoted: (shown: string) => `Unexpected ${shown} without quotes, expected a text: YAML reads it as something else.`,
	unquotedFix: (form: string) => `Write ${form}.`,
	quotedNumber: (shown: string) => `Unexpected quotes around ${shown}, expected a number.`,
	quotedNumberFix: (shown: string) => `Write ${shown}.`,
};

export const accentFindings = {
	light: 'light',
	dark: 'dark',
	tooPale: (colour: string, contrast: string, name: string, least: number) => `Unexpected accent ${colour}, which has a contrast of ${contrast}:1 in the ${name} scheme, expected ${least}:1, as of all text.`,
	tooPaleFix: (right: string) => `Write ${right}: the nearest that has it.`,
};

export const proseOfSettings = {
	expected: 'a paragraph',
	paragraphsLists: 'paragraphs and lists',
	unexpectedIn: (source: string, key: string, expected: string) => `Unexpected ${source} in \`${key}\`, expected ${expected} with links, emphasis and code.`,
	unexpectedInFix: 'Write it as plain Markdown, or put it in backticks to show it as code.',
	refusedLink: (url: string) => `Unexpected link ${url}, expected an address with \`https://\`, \`mailto:\` or a path of the site.`,
	refusedLinkFix: 'Correct the address, or write the text without a link.',
};

export const ownFileFindings = {
	absentFile: (name: string) => `Unexpected ${name}, expected the name of a file beside \`kb.yaml\`.`,
	absentFileFix: 'Put the file there, or correct its name.',
	write: (only: string) => `Write ${only}.`,
	dangerousLogo: (danger: string, name: string) => `Unexpected ${danger} in the logo ${name}, expected an SVG that is nothing but a picture: no script, handler, HTML or reference to another file.`,
	dangerousLogoFix: 'Export it again as a plain SVG, or as PNG.',
	unreadableLogo: (name: string, format: string) => `Unexpected content of the logo ${name}, expected an image in the format of its extension ${format}.`,
	unreadableLogoFix: 'Export the image again.',
	fetchingStyle: (source: string) => `Unexpected ${source}, expected nothing that is fetched: the Content-Security-Policy of the pages forbids it.`,
	fetchingStyleFix: 'Embed a picture as `url("data:image/…")`, copy the rules of an imported sheet into this file, and name fonts that readers have.',
};

export const parseKnowledgeBase = {
	unquotedColour: (colour: string) => `Unexpected ${colour} without quotes, expected a text: YAML reads what begins with \`#\` as a comment.`,
	unquotedColourFix: (form: string) => `Write ${form}.`,
	otherPath: (path: string, base: string) => `Unexpected path ${path} in \`url\`, expected that of \`base\`: ${base}.`,
	otherPathFix: (form: string) => `Write the path as ${form}, or take it out of \`url\`.`,
};

export const textFindings = {
	unknownKey: (key: string, expected: string) => `Unexpected key ${key} of \`texts\`, expected ${expected}.`,
	unknownKeyFix: 'Choose a key of the list in docs/texts.md.',
	write: (only: string) => `Write ${only}.`,
	placeholderFindings: (strange: string, key: string, expected: string) => `Unexpected placeholder ${strange} in the text of ${key}, expected ${expected}.`,
	placeholderFindingsFix: 'Write the placeholders as they are now.',
	textWithoutShow: (key: string, dropped: string) => `Unexpected text of ${key} without ${dropped}, expected it to show what the text shows now.`,
	writeValueBelongs: (dropped: string) => `Write ${dropped} where the value belongs.`,
	listOf: 'none',
};
