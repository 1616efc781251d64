import { nodeRange } from '#domain/parse/nodes';
import { type Phrase, phrase } from '#domain/text/phrase';
import { blocksOf, isHeading } from './blocks.ts';
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

/** What stands above the first heading of a section, and each section. */
function sectionsOf(text: string): string[] {
	const headings = blocksOf(text).filter((block) => isHeading(block) && block.source.startsWith('## '));
	const starts = [0, ...headings.map(({ node }) => nodeRange(node).start), text.length];
	return starts.slice(1).map((end, at) => text.slice(starts[at], end));
}

/** With these lines below the heading of what found no place. */
export function withOriginal(text: string, lines: readonly string[], heading: string): string {
	const isThere = text.split('\n').includes(`## ${heading}`);
	return `${text.trimEnd()}\n\n${isThere ? '' : `## ${heading}\n\n`}${fenced(lines)}\n`;
}
