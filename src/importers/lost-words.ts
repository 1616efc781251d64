/** The lines of a source that hold a word which stands nowhere in the result. */
export function lostLines(source: string, result: string): string[] {
	const kept = new Set(wordsOf(result));
	return source.split(/\r\n|\r|\n/).filter((line) => wordsOf(line).some((word) => !kept.has(word)));
}

/**
 * The words of a text, in small letters; the marker of an item, the `T` and `Z` of a time, what stands in a
 * template for its clock, and the `x` of a task are none.
 */
export function wordsOf(text: string): string[] {
	return (
		text
			.replace(/^([ \t>]*)(?:[-*+]|\d+[.)])[ \t]+(?:\[[xX]\](?=\s))?/gm, '$1')
			.replace(/(\d\d-\d\d\s+)(?:HH?:MM?(?::SS)?|XX:XX)(?![\p{L}\d:])/giu, '$1')
			.replace(/(\d\d)T(?=\d\d:)|(:\d\d(?:\.\d+)?)Z\b/g, '$1$2 ')
			.normalize('NFC')
			.toLowerCase()
			.match(/[\p{L}\p{N}]+/gu) ?? []
	);
}

/** A block that shows lines as they are, whatever stands in them. */
export function fenced(lines: readonly string[]): string {
	const longest = Math.max(
		2,
		...lines.flatMap((line) => (line.match(/`+/g) ?? []).map(({ length }) => length)),
	);
	const fence = '`'.repeat(longest + 1);
	return `${fence}text\n${lines.join('\n')}\n${fence}`;
}
