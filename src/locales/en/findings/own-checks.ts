import { quoted } from '#domain/text/wording';

export const configTroubles = {
	notLoaded: (file: string, reason: string) => `Unexpected fault while \`${file}\` was loaded: ${reason}`,
	notLoadedFix: 'Mend the file.',
	missingModule: (name: string) => `Unexpected import of ${name}, expected a file or a package that is there.`,
	missingModuleFix: 'Correct the path.',
	runBesideCorrect: (form: string) => `Run ${form} beside it, or correct the name.`,
	neverLoaded: (file: string, seconds: number) => `Unexpected wait: \`${file}\` was not loaded within ${seconds} seconds, expected a file that exports its checks at once.`,
	neverLoadedFix: 'Take the loop or the wait out of it.',
	noTypes: (node: string) => `Unexpected TypeScript on Node ${node}, expected 22.18 or newer, which reads it.`,
	noTypesFix: (file: string) => `Use a newer Node, or write \`${file}\`.`,
	severalConfigs: (names: readonly string[], all: string) => `Unexpected ${names.join(' and ')}, expected one of them: ${all}.`,
	severalConfigsFix: 'Keep one, and delete the others.',
	notAFile: (file: string) => `Unexpected folder or device in place of \`${file}\`, expected a file.`,
	notAFileFix: 'Put a file in its place, or delete it.',
	noConfig: (file: string) => `Unexpected default export of \`${file}\`, expected an object: \`export default { checks: [] }\`.`,
	noConfigFix: 'Export an object by default.',
	unknownKey: (key: string, where: string, expected: string) => `Unexpected key ${key} in ${where}, expected ${expected}.`,
	unknownKeyFix: (right: string) => (right === '' ? 'Remove the key.' : `Write ${right}.`),
	wrongValue: (key: string, where: string, expected: string) => `Unexpected value of ${key} in ${where}, expected ${expected}.`,
	wrongValueFix: 'Correct the value.',
};

export const readOwnCheck = {
	aCheck: 'a check: `defineCheck({ … })`',
	anId: 'a text as `acme/owner-is-a-team`',
	aText: 'a text of at most 2,000 characters, or one for each language: `{ en, ko }`',
	aFunction: 'a function',
	twoExamples: '`{ good, bad }`',
	anExample: 'an example: `{ text: "…" }`',
	troublesOf: (name: string) => `check ${name}`,
	wrongId: (id: string, isOurs: boolean, proposed: string) => `Unexpected id ${id} of a check${isOurs ? ', which is Odapnote’s own' : ''}, expected one with your name before it: ${proposed}.`,
	wrongIdFix: 'Write your team’s name, `/` and the check’s, in small letters, digits and `-`.',
	twice: (id: string) => `Unexpected second check ${id}, expected every id once.`,
	twiceFix: 'Rename one of them.',
};

export const runTroubles = {
	endCheck: (check: string, on: string, reason: string) => `Unexpected end of check ${check} ${on}: ${reason}`,
	fromCheck: (found: string, check: string, on: string, expected: string) => `Unexpected ${found} from check ${check} ${on}, expected ${expected}.`,
	timeCheckWas: (check: string, on: string, seconds: number) => `Unexpected time of check ${check}: it was stopped ${on} after ${seconds} seconds, expected an answer from what it is handed.`,
	silenceCheckBad: (check: string) => `Unexpected silence of check ${check} on its bad example, expected a finding.`,
	badExampleFindsNothingFix: 'Mend the check or the example.',
	findingCheckGood: (check: string, message: string) => `Unexpected finding of check ${check} on its good example, expected none: “${message}”`,
	exampleCheckPostmortem: (name: string, check: string, message: string) => `Unexpected ${name} example of check ${check}, expected a postmortem that can be read: “${message}”`,
	exampleUnreadFix: 'Mend the example.',
	andOnMore: (message: string, more: number) => `${message} So it was on ${more} more.`,
	troubleFix: 'Mend the check, or take it out of `odap.config.js`.',
};

export const runOwnCheck = {
	onPostmortem: (path: string) => `on ${path}`,
	good: 'on its good example',
	bad: 'on its bad example',
};

export const checkThread = {
	reasonOf: (megabytes: number) => `it needed more than ${megabytes} MB of memory.`,
	ended: 'it ended its own process.',
};

export const ownChecks = {
	whereOf: 'on an example',
};

export const readOwnConfig = {
	where: '`odap.config.js`',
	aList: `a list: ${quoted('[defineCheck({ … })]')}`,
};
