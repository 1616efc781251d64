import { type Phrase, phrase } from '#domain/text/phrase';
import { fenced } from './lost-words.ts';

/** The section at the end for words of a source that found no place of their own. */
export const ORIGINAL: Phrase = phrase('original.original');

/** With these lines below the heading of what found no place. */
export function withOriginal(text: string, lines: readonly string[], heading: string): string {
	const isThere = text.split('\n').includes(`## ${heading}`);
	return `${text.trimEnd()}\n\n${isThere ? '' : `## ${heading}\n\n`}${fenced(lines)}\n`;
}
