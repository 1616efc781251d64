/** One line of a file, without its line end. */
export interface Line {
	readonly text: string;
	/** Offset of its first character in the file. */
	readonly start: number;
	/** Columns before the first character that is no blank; a tab counts as four. */
	readonly indentation: number;
}

/** Lines without a blank one between them: within these, inline Markdown can act on what stands far away. */
export interface Paragraph {
	readonly lines: readonly Line[];
	/** In characters. */
	readonly length: number;
}

export function linesOf(text: string): Line[] {
	const lines: Line[] = [];
	let start = 0;
	for (const line of text.split(/\r\n|\r|\n/)) {
		lines.push({ text: line, start, indentation: indentationOf(line) });
		start += line.length + (text.startsWith('\r\n', start + line.length) ? 2 : 1);
	}
	return lines;
}

export function paragraphsOf(lines: readonly Line[]): Paragraph[] {
	const paragraphs: Paragraph[] = [];
	let open: Line[] = [];
	const close = () => {
		if (open.length > 0)
			paragraphs.push({ lines: open, length: open.reduce((sum, { text }) => sum + text.length, 0) });
		open = [];
	};
	for (const line of lines) {
		if (/^[ \t]*$/.test(line.text)) close();
		else open.push(line);
	}
	close();
	return paragraphs;
}

function indentationOf(line: string): number {
	let columns = 0;
	for (const character of line) {
		if (character === ' ') columns += 1;
		else if (character === '\t') columns += 4;
		else break;
	}
	return columns;
}
