const HELP = 'Run it with `--help` to see what it takes.';

/** What is wrong with the words that a command was given. */
export const usage = {
	unknownOption: (flag: string, near: string) => `Unexpected option \`${flag}\`.${near ? ` Did you mean \`${near}\`?` : ''} ${HELP}`,
	unknownCommand: (name: string, near: string) => `Unexpected command \`${name}\`.${near ? ` Did you mean \`${near}\`?` : ''} Run \`odap --help\` to see which there are.`,
	optionMissingArgument: (flags: string) => `Unexpected end after \`${flags}\`, expected its value. Write it behind the option.`,
	missingMandatoryOptionValue: (flags: string) => `Missing \`${flags}\`, without which this command cannot work. Add it.`,
	missingArgument: (name: string) => `Missing \`<${name}>\`, without which this command cannot work. ${HELP}`,
	excessArguments: (expected: string, received: string, words: string) => `Unexpected number of arguments, ${received}: \`${words}\`; expected ${expected} at most. Put quotes around one that holds blanks.`,
	conflictingOption: (one: string, other: string) => `Unexpected \`${one}\` beside \`${other}\`: one excludes the other. Leave one of them out.`,
	invalidArgument: (flags: string, value: string, choices: string) => `Unexpected value \`${value}\` of \`${flags}\`, expected one of ${choices}. Correct it.`,
	notANumber: (value: string, option: string, least: number, most: number) => `Unexpected value \`${value}\` of \`${option}\`, expected a number from ${least} to ${most}. Correct it.`,
};
