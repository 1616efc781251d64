import type { Finding, Range } from '#domain/findings/diagnostic';
import { findHiddenCharacters } from './hidden-characters.ts';

/** A text that a reader sees, and the span of the file that it was read from. */
export interface ReadText {
	readonly text: string;
	readonly range: Range;
}

/**
 * Finds hidden and control characters that a file spells out, as `&#x202e;` or, in YAML, as `"\u202e"`: the file shows
 * them and the page would not. What stands in the file itself is `findHiddenCharacters`' matter.
 */
export function findEscapedCharacters(source: string, texts: readonly ReadText[]): Finding[] {
	return texts.flatMap(({ text, range }) => {
		const written = source.slice(range.start, range.end);
		if (!/[&\\]/.test(written)) return [];
		return findHiddenCharacters(text)
			.filter(
				(finding) => finding.range && !written.includes(text.slice(finding.range.start, finding.range.end)),
			)
			.map(({ edits: _edits, ...finding }) => ({ ...finding, range }));
	});
}
