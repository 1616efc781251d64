import { type Command, Option } from 'commander';
import type { Answer, MakeCommand } from './make-command.ts';

/** `odap window`. */
export function addWindow(program: Command, answer: Answer, command: MakeCommand): void {
	command(program, 'window', 'Tell from when to when a change was live, from what its repository knows.')
		.option('--repo <dir>', 'the repository of the code', '.')
		.requiredOption('--bad <commit>', 'the commit that brought the fault')
		.option('--fixed <commit>', 'the commit that took it away; a revert is found by itself')
		.option('--branch <name>', 'the branch that is deployed; the main branch by default')
		.option('--tags <pattern>', 'the tags of the package that is deployed, such as "a@*"')
		.option('--deployments <file>', 'a record of deployments, JSON or CSV with time and version')
		.addOption(
			new Option('--by <evidence>', 'what to rest on, where there is more than one').choices([
				'tags',
				'merges',
				'commits',
			]),
		)
		.option('--write <file>', 'insert the lines into the timeline of this postmortem')
		.action(async (options) => answer(await (await import('./window.ts')).window(options)));
}
