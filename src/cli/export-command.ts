import { type Command, Option } from 'commander';
import { audiences } from '#domain/audience';
import { csvTables } from '#report/export-csv';
import { exportFormats } from './export-formats.ts';
import type { Answer, MakeCommand } from './make-command.ts';

/** `odap export`. */
export function addExport(program: Command, answer: Answer, command: MakeCommand): void {
	command(program, 'export', 'Print the published postmortems as data, or write them into a folder.')
		.addOption(new Option('--format <name>', 'what to write').choices(exportFormats).default('json'))
		.option('--out <dir>', 'write every file into this new or empty folder')
		.addOption(
			new Option('--table <name>', 'the table to print, with --format csv and without --out')
				.choices(csvTables)
				.default('postmortems'),
		)
		.addOption(
			new Option('--audience <name>', 'who may read it: the public is not told internal parts')
				.choices(audiences)
				.default('public'),
		)
		.option('--today <day>', 'the day that decides what is overdue, YYYY-MM-DD')
		.action(async (options) => answer(await (await import('./export.ts')).exportLibrary(options)));
}
