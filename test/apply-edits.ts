import type { Edit } from '#domain/findings/diagnostic';

/** The text with every edit applied. @throws where edits overlap or are not sorted. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
	let done = '';
	let at = 0;
	for (const { range, text: replacement } of edits) {
		if (range.start < at) throw new Error(`Edits overlap at ${range.start}.`);
		done += text.slice(at, range.start) + replacement;
		at = range.end;
	}
	return done + text.slice(at);
}
