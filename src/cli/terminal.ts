import { styleText } from 'node:util';
import type { KnowledgeBase } from '#domain/knowledge-base';
import type { Language } from '#domain/text/localised';
import type { Phrase } from '#domain/text/phrase';
import { said } from '#locales/said';
import type { Paint } from '#report/text';
import { visible } from '#report/visible';
import { LANGUAGES } from '#schemas/languages';

/** Writes a line for the user. */
export function say(line: string): void {
	process.stdout.write(`${line}\n`);
}

/** Writes a line in the language of a knowledge base. */
export function sayIn({ language }: Pick<KnowledgeBase, 'language'>, text: Phrase | string): void {
	say(visible(said(text, language)));
}

/** Writes a line about what went wrong. */
export function complain(line: string): void {
	process.stderr.write(`${line}\n`);
}

/** Writes text as it is: the report of a check. */
export function print(text: string): void {
	process.stdout.write(text);
}

/** True where a person can be asked. */
export function isInteractive(): boolean {
	return process.stdin.isTTY === true && process.stdout.isTTY === true;
}

/** The language of the user's terminal, for what is said before a knowledge base is known. */
export function terminalLanguage(): Language {
	const { LC_ALL, LC_MESSAGES, LANG } = process.env;
	const locale = LC_ALL || LC_MESSAGES || LANG || '';
	return LANGUAGES.find((language) => locale.startsWith(language)) ?? 'en';
}

/** The text in the language of the terminal. */
export function inTerminalLanguage(text: Phrase): string {
	return said(text, terminalLanguage());
}

/** Colours for a terminal that takes them; `NO_COLOR` and pipes get none. */
export const paint: Paint = (style, text) =>
	styleText(formats[style], text, { stream: process.stdout, validateStream: true });

const formats = { path: 'underline', error: 'red', warning: 'yellow', note: 'blue', dim: 'dim' } as const;
