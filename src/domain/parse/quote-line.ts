import type { Edit } from '#domain/findings/diagnostic';
import type { SplitFile } from './split-front-matter.ts';

/** A key at the margin whose value is a sentence, and that sentence, written without quotes. */
const PLAIN_TEXT = /^(?:title|impact):[ \t]+(?![\s"'[\]{}|>&*!%@`#,?-])(\S.*?)[ \t]*$/;

/**
 * Quotes the whole value of the line at `offset`, where it is certain that the rest of the line is the author's text:
 * ` #9` and `: ` inside of a sentence. A `# ` with a blank behind it may be meant as a comment.
 */
export function quoteLine({ yaml, yamlStart }: SplitFile, offset: number): Edit | undefined {
	const start = yaml.lastIndexOf('\n', offset - yamlStart - 1) + 1;
	const line = yaml.slice(start).split(/\r?\n/, 1)[0] ?? '';
	const value = PLAIN_TEXT.exec(line)?.[1];
	if (value === undefined || /\s#(?:\s|$)/.test(value) || !/: |\s#/.test(value)) return undefined;
	const at = yamlStart + start + line.lastIndexOf(value);
	return { range: { start: at, end: at + value.length }, text: JSON.stringify(value) };
}

/** A key at the margin whose colon is of full width, or has no blank behind it. */
const GLUED_KEY = /^([a-z]+)(?:[ \t]*：[ \t]*|:(?=[^\s:]))/;

/** Writes `key: ` at the head of the line at `offset`, where a key that is known is glued to its value. */
export function partKey(
	{ yaml, yamlStart }: SplitFile,
	offset: number,
	isKey: (word: string) => boolean,
): Edit | undefined {
	const start = yaml.lastIndexOf('\n', offset - yamlStart - 1) + 1;
	const match = GLUED_KEY.exec(yaml.slice(start));
	if (!match || !isKey(match[1] ?? '')) return undefined;
	const at = yamlStart + start;
	return { range: { start: at, end: at + match[0].length }, text: `${match[1]}: ` };
}
