import type { Command } from 'commander';
import type { Answer, MakeCommand } from './make-command.ts';

/** `odap rename`. */
export function addRename(program: Command, answer: Answer, command: MakeCommand): void {
	command(program, 'rename')
		.argument('<old>')
		.argument('<new>')
		.option('--dry-run')
		.option('--no-alias')
		.action(async (old, name, options) =>
			answer(await (await import('./rename.ts')).renameCommand(old, name, options)),
		);
}
