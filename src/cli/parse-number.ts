import { phrase } from '#domain/text/phrase';
import { Misuse } from './misuse.ts';

/** Reads a whole number for an option. @throws Misuse where it is none, or beyond what the option takes. */
export function parseNumber(option: string, least: number, most: number): (text: string) => number {
	return (text) => {
		const number = Number(text);
		if (/^\d+$/.test(text) && number >= least && number <= most) return number;
		throw new Misuse(phrase('usage.notANumber', text, option, least, most));
	};
}
