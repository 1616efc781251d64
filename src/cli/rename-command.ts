import type { Command } from 'commander';
import type { Answer, MakeCommand } from './make-command.ts';

/** `odap rename`. */
export function addRename(program: Command, answer: Answer, command: MakeCommand): void {
	command(
		program,
		'rename',
		'Give a postmortem another name: moves it, mends what names it, keeps its old address as an alias.',
	)
		.argument('<old>', 'its id, or the path of its file')
		.argument('<new>', 'the new id: YYYY-MM-DD-slug')
		.option('--dry-run', 'say line by line what would be written, and write nothing')
		.option('--no-alias', 'forget the old name: its address leads nowhere')
		.action(async (old, name, options) =>
			answer(await (await import('./rename.ts')).renameCommand(old, name, options)),
		);
}
