import { type Command, Option } from 'commander';
import { audiences } from '#domain/audience';
import type { Answer, MakeCommand } from './make-command.ts';
import { parseNumber } from './parse-number.ts';

/** `odap similar`. */
export function addSimilar(program: Command, answer: Answer, command: MakeCommand): void {
	command(program, 'similar')
		.requiredOption('--text <text>')
		.option('--limit <number>', '', parseNumber('--limit', 1, 100), 5)
		.addOption(new Option('--format <name>').choices(['text', 'json']).default('text'))
		.addOption(new Option('--audience <name>').choices(audiences).default('public'))
		.option('--today <day>')
		.action(async (options) => answer(await (await import('./similar.ts')).similar(options)));
}
