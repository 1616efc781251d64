import type { Edit } from '#domain/findings/diagnostic';
import { lineBreakOf } from '#domain/library/item-markdown';
import type { Postmortem } from '#domain/postmortem';

/** The edits after which the front matter lists these aliases, in the form in which it lists them already. */
export function writeAliases(text: string, postmortem: Postmortem, aliases: readonly string[]): Edit[] {
	const { places, frontMatterRange } = postmortem;
	const range = places['aliases']?.value;
	if (aliases.join(' ') === postmortem.aliases.join(' ')) return [];
	const list = `[${aliases.join(', ')}]`;
	if (range === undefined) {
		const at = frontMatterRange.end - '---'.length;
		return [{ range: { start: at, end: at }, text: `aliases: ${list}${lineBreakOf(text)}` }];
	}
	if (text[range.start] === '[') return [{ range, text: list }];
	return writeLines(text, postmortem, aliases);
}

/** One a line, each behind a `-`. */
function writeLines(
	text: string,
	{ places, aliases: known }: Postmortem,
	aliases: readonly string[],
): Edit[] {
	const first = places['aliases.0']?.value.start ?? 0;
	const end = places[`aliases.${known.length - 1}`]?.value.end ?? first;
	const mark = text.slice(text.lastIndexOf('\n', first - 1) + 1, first);
	return [{ range: { start: first, end }, text: aliases.join(lineBreakOf(text) + mark) }];
}
