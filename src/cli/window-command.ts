import { type Command, Option } from 'commander';
import type { Answer, MakeCommand } from './make-command.ts';

/** `odap window`. */
export function addWindow(program: Command, answer: Answer, command: MakeCommand): void {
	command(program, 'window')
		.option('--repo <dir>', '', '.')
		.requiredOption('--bad <commit>')
		.option('--fixed <commit>')
		.option('--branch <name>')
		.option('--tags <pattern>')
		.option('--deployments <file>')
		.addOption(new Option('--by <evidence>').choices(['tags', 'merges', 'commits']))
		.option('--write <file>')
		.action(async (options) => answer(await (await import('./window.ts')).window(options)));
}
