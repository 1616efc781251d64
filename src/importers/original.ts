import { type Phrase, phrase } from '#domain/text/phrase';
import { fenced } from './lost-words.ts';

/** The section at the end for words of a source that found no place of their own. */
export const ORIGINAL: Phrase = phrase('original.original');

/** Sections of what found no place are one, at the end. */
export function withOneOriginal(text: string, heading: string): string {
	const pieces = sectionsOf(text);
	const isOriginal = (piece: string) => piece.startsWith(`## ${heading}\n`);
	const found = pieces.filter(isOriginal);
	if (found.length < 2) return text;
	const bodies = found.map((piece) => piece.slice(`## ${heading}\n`.length).trim());
	const others = pieces.filter((piece) => !isOriginal(piece)).map((piece) => piece.trimEnd());
	return `${[...others, `## ${heading}`, ...bodies].filter(Boolean).join('\n\n')}\n`;
}

/** What stands above the first heading of a section, and each section; no line of a block of code is a heading. */
function sectionsOf(text: string): string[] {
	const pieces: string[][] = [[]];
	let fence: string | undefined;
	for (const line of text.split('\n')) {
		const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
		if (fence === undefined && mark === undefined && line.startsWith('## ')) pieces.push([]);
		if (mark !== undefined && fence === undefined) fence = mark;
		else if (fence !== undefined && mark?.startsWith(fence) && line.trim() === mark) fence = undefined;
		pieces.at(-1)?.push(line);
	}
	return pieces.map((lines) => lines.join('\n'));
}

/** With these lines below the heading of what found no place. */
export function withOriginal(text: string, lines: readonly string[], heading: string): string {
	const isThere = text.split('\n').includes(`## ${heading}`);
	return `${text.trimEnd()}\n\n${isThere ? '' : `## ${heading}\n\n`}${fenced(lines)}\n`;
}
