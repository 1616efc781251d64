import type { CommanderError } from 'commander';
import { type Phrase, phrase } from '#domain/text/phrase';

/**
 * What is wrong with the words that a command was given, from the sentence in which Commander says it. Undefined where
 * it only printed what was asked for.
 */
export function usageFault({ code, message }: CommanderError): Phrase | undefined {
	const find = (pattern: RegExp) =>
		pattern
			.exec(message)
			?.slice(1)
			.map((found = '') => found) ?? [];
	const [one = '', near = ''] = find(/'(.*)'(?:[\s\S]*\(Did you mean (?:one of )?(.+)\?\))?/);
	switch (code) {
		case 'commander.unknownOption':
			return phrase('usage.unknownOption', one, near);
		case 'commander.unknownCommand':
			return phrase('usage.unknownCommand', one, near);
		case 'commander.optionMissingArgument':
			return phrase('usage.optionMissingArgument', one);
		case 'commander.missingMandatoryOptionValue':
			return phrase('usage.missingMandatoryOptionValue', one);
		case 'commander.missingArgument':
			return phrase('usage.missingArgument', one);
		case 'commander.excessArguments': {
			const [expected = '', received = '', words = ''] = find(
				/Expected (\d+) arguments? but got (\d+): ([\s\S]*)\.$/,
			);
			return phrase('usage.excessArguments', expected, received, words);
		}
		case 'commander.conflictingOption': {
			const [first = '', second = ''] = find(/option '(.*?)' cannot be used with option '(.*)'/);
			return phrase('usage.conflictingOption', first, second);
		}
		case 'commander.invalidArgument': {
			const [flags = '', value = '', choices = ''] = find(
				/option '(.*?)' argument '([\s\S]*)' is invalid\. Allowed choices are (.*)\.$/,
			);
			return phrase('usage.invalidArgument', flags, value, choices);
		}
		default:
			return undefined;
	}
}
