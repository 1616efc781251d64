import { type Command, Option } from 'commander';
import { audiences } from '#domain/audience';
import { csvTables } from '#report/export-csv';
import { exportFormats } from './export-formats.ts';
import type { Answer, MakeCommand } from './make-command.ts';

/** `odap export`. */
export function addExport(program: Command, answer: Answer, command: MakeCommand): void {
	command(program, 'export')
		.addOption(new Option('--format <name>').choices(exportFormats).default('json'))
		.option('--out <dir>')
		.addOption(new Option('--table <name>').choices(csvTables).default('postmortems'))
		.addOption(new Option('--audience <name>').choices(audiences).default('public'))
		.option('--today <day>')
		.action(async (options) => answer(await (await import('./export.ts')).exportLibrary(options)));
}
