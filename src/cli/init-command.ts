import { type Command, Option } from 'commander';
import { LANGUAGES } from '#schemas/languages';
import type { Answer, MakeCommand } from './make-command.ts';

/** `odap init`. */
export function addInit(program: Command, answer: Answer, command: MakeCommand): void {
	command(program, 'init')
		.argument('[folder]')
		.option('--title <text>')
		.addOption(new Option('--language <code>').choices(LANGUAGES))
		.option('--timezone <zone>')
		.option('--repository <address>')
		.option('--samples')
		.option('--remove-samples')
		.option('--issue-form')
		.option('--check')
		.action(async (folder, options) =>
			answer(await (await import('./init.ts')).init({ ...options, root: folder ?? options.root })),
		);
}
