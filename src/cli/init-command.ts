import { type Command, Option } from 'commander';
import { LANGUAGES } from '#schemas/languages';
import type { Answer, MakeCommand } from './make-command.ts';

/** `odap init`. */
export function addInit(program: Command, answer: Answer, command: MakeCommand): void {
	command(program, 'init', 'Start a knowledge base: writes its few files, never overwrites one.')
		.argument('[folder]', 'where to start it; made if it does not exist')
		.option('--title <text>', 'the name of the knowledge base')
		.addOption(new Option('--language <code>', 'the language of the interface').choices(LANGUAGES))
		.option('--timezone <zone>', 'the IANA zone of times that name none, for example Asia/Seoul')
		.option('--repository <address>', 'the repository on its Git host; by default what `origin` says')
		.option('--samples', 'bring three postmortems of public incidents to look at')
		.option('--remove-samples', 'take away the samples that nobody has changed')
		.option('--issue-form', 'add a form of GitHub issues in which people without Git tell an incident')
		.option('--check', 'say what this version would write differently, and write nothing')
		.action(async (folder, options) =>
			answer(await (await import('./init.ts')).init({ ...options, root: folder ?? options.root })),
		);
}
