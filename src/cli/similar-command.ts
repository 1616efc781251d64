import { type Command, InvalidArgumentError, Option } from 'commander';
import { audiences } from '#domain/audience';
import type { Answer, MakeCommand } from './make-command.ts';

const MOST = 100;

/** `odap similar`. */
export function addSimilar(program: Command, answer: Answer, command: MakeCommand): void {
	command(program, 'similar', 'Has this happened before? Lists like incidents, with what ended each.')
		.requiredOption('--text <text>', 'what is happening, in your words, or an error; - reads standard input')
		.option('--limit <number>', 'how many to list', parseLimit, 5)
		.addOption(new Option('--format <name>', 'how to print').choices(['text', 'json']).default('text'))
		.addOption(
			new Option('--audience <name>', 'who may read it: the public is not told internal parts')
				.choices(audiences)
				.default('public'),
		)
		.option('--today <day>', 'the day that decides what is overdue, YYYY-MM-DD')
		.action(async (options) => answer(await (await import('./similar.ts')).similar(options)));
}

function parseLimit(text: string): number {
	const limit = Number(text);
	if (/^\d+$/.test(text) && limit >= 1 && limit <= MOST) return limit;
	throw new InvalidArgumentError(`Expected a number from 1 to ${MOST}.`);
}
