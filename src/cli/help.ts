import type { Command, Option } from 'commander';
import stringWidth from 'fast-string-width';
import { BOOKS, type Book } from '#locales/books';
import { terminalLanguage } from './terminal.ts';

type Words = Readonly<Record<string, string>>;

/** What `--help` says, in the language of the terminal. */
export function helpWords(): Book['help'] {
	return BOOKS[terminalLanguage()].help;
}

/** How a program prints its help. What is made by it does the same. */
export function prepareHelp(program: Command): Command {
	const words = helpWords();
	const titles: Words = {
		'Usage:': words.usage,
		'Arguments:': words.arguments,
		'Options:': words.options,
		'Commands:': words.commandList,
	};
	return program
		.description(words.about)
		.helpOption('-h, --help', words.helpOption)
		.helpCommand('help [command]', words.helpCommand)
		.addHelpText('after', words.exitCodes)
		.configureHelp({
			displayWidth: stringWidth,
			styleTitle: (title) => titles[title] ?? title,
			optionDescription,
		});
}

/** Gives each command, and each of its arguments and options, its words. */
export function describeCommands(program: Command): void {
	const { commands, shared } = helpWords();
	for (const command of program.commands) {
		const words: Words = { ...shared, ...commands[command.name() as keyof typeof commands] };
		command.description(words.about ?? '');
		for (const argument of command.registeredArguments) argument.description = words[argument.name()] ?? '';
		for (const option of command.options) option.description = words[option.long ?? ''] ?? '';
	}
}

function optionDescription({ description, argChoices, defaultValue }: Option): string {
	const words = helpWords();
	const notes = [
		...(argChoices ? [words.choices(argChoices)] : []),
		...(defaultValue === undefined ? [] : [words.byDefault(String(defaultValue))]),
	];
	return notes.length > 0 ? `${description} (${notes.join(', ')})` : description;
}
