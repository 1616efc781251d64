import type { Phrase } from '#domain/text/phrase';
import { phrase } from '#domain/text/phrase';

/** A value that its surroundings call secret. The pattern has the flags `dgimu`, or `dgmu` where letter case tells, and the value as its group `value`. */
export interface AssignmentRule {
	readonly name: Phrase;
	readonly pattern: RegExp;
	/** The source of a part that each match of the pattern has. Most texts lack it, and rules share it. */
	readonly needs?: string;
	/** @param written The whole match. */
	readonly isPlausible: (value: string, written: string) => boolean;
}

export const PASSWORD: Phrase = phrase('assignmentRule.password');
export const TOKEN: Phrase = phrase('assignmentRule.token');

export const QUOTE = '["\'`“”‘’]';
/** Before a particle in brackets it ends: `…(으)로`. */
export const VALUE = `(?<open>${QUOTE})?(?<value>(?:(?<=${QUOTE})[^"'\`“”‘’\\n]{4,200}(?=${QUOTE}))|[^\\s"'\`“”‘’<>|,;\\p{Script=Hangul}]{4,200}(?<!\\())`;
/** Nothing but what closes a line, a cell, a text or a comment. */
export const END = `[ \\t]{0,4}(?=$|${QUOTE}|\\||-->)`;

export function rule(source: string, flags: 'dgimu' | 'dgmu' = 'dgimu'): RegExp {
	return new RegExp(source, flags);
}
