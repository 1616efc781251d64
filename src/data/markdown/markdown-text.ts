/**
 * What Markdown (GFM) could take for its own anywhere in a line; of a bare address, in which no sign can be escaped, what
 * makes it one.
 */
const SIGNS = /[\\`*[\]~|<_]|&(?=[#\w]|$)|(?<=[ps]):(?=\/)|(?<=www)\.|(?<=[-+.\w])@(?=[-.\w])/gi;

/** What Markdown could take for its own where a line begins: headings, lists, quotations, rules, notes. */
const BEGINNING = /^(?:[#>+=:-]|\d{1,9}(?=[.)])|\[\^\d+\](?=:))/;

const WORD = /[\p{L}\p{N}]/u;

/** Blanks of HTML: all of them together are one. */
const BLANKS = /[ \t\r\n\f]+/g;

/** A text in one line, in which nothing is Markdown or HTML unless the line begins with it. */
export function markdownText(text: string): string {
	return text.replace(BLANKS, ' ').replace(SIGNS, (sign, at: number, line: string) => {
		const isInWord = sign === '_' && WORD.test(line[at - 1] ?? '') && WORD.test(line[at + 1] ?? '');
		return isInWord ? sign : `\\${sign}`;
	});
}

/** Lines as a paragraph, in which none is the beginning of something else. */
export function markdownParagraph(lines: string): string {
	return lines
		.split('\n')
		.map((line) =>
			line
				.trim()
				.replace(BEGINNING, (sign) => (sign.length === 1 && !/\d/.test(sign) ? `\\${sign}` : `${sign}\\`)),
		)
		.join('\n')
		.replace(/\\$/, '\\\\')
		.trim();
}

/** A text as code in one line. */
export function markdownCode(text: string): string {
	const line = text.replace(BLANKS, ' ');
	const fence = '`'.repeat(longestRun(line) + 1);
	const blank = /^[` ]|[` ]$/.test(line) ? ' ' : '';
	return fence + blank + line + blank + fence;
}

/** Lines as a block of code. */
export function markdownCodeBlock(lines: string, language: string): string {
	const fence = '`'.repeat(Math.max(3, longestRun(lines) + 1));
	return `${fence}${language}\n${lines.replace(/\n$/, '')}\n${fence}`;
}

/** Where a link leads, whatever the address holds. */
export function markdownAddress(address: string): string {
	const written = address.replace(/&(?=#?\w+;)/g, '&amp;').replace(/[\s<>\\]/g, encodeURIComponent);
	return /[()]/.test(written) || written === '' ? `<${written}>` : written;
}

/**
 * Marks such as `**` around a text, and what follows them. Between a letter and a sign of punctuation, Markdown takes a
 * mark for a mere star: there, the letter is written as a reference.
 */
export function joinMarked(before: string, inner: string, mark: string): string {
	const isTorn = endsWithWord(before) && !beginsWithWord(inner);
	return (isTorn ? before.replace(/.$/u, reference) : before) + mark + inner + mark;
}

/** What comes after a marked text: see `joinMarked`. */
export function joinAfterMark(before: string, mark: string, after: string): string {
	if (after.startsWith('*') || after.startsWith('~')) return `${before}<!-- -->${after}`;
	const isTorn = !endsWithWord(before.slice(0, -mark.length)) && beginsWithWord(after);
	return before + (isTorn ? after.replace(/^./u, reference) : after);
}

const endsWithWord = (text: string) => /[\p{L}\p{N}]$/u.test(text);
const beginsWithWord = (text: string) => /^[\p{L}\p{N}]/u.test(text);
const reference = (letter: string) => `&#${letter.codePointAt(0)};`;

function longestRun(text: string): number {
	return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
