import type { Finding, Range } from './diagnostic.ts';

interface LineOfFile {
	readonly text: string;
	readonly start: number;
}

export function nestingDepthFinding(range: Range): Finding {
	return {
		check: 'nesting-depth',
		range,
		message: {
			en: 'Unexpected nesting of more than 100 levels, expected a few.',
			ko: '100단계가 넘게 겹쳐 있습니다. 몇 단계면 충분합니다.',
		},
		fix: {
			en: 'Put pasted text that begins with many `>`, `-` or blanks into a fenced code block, and shorten such lines.',
			ko: '`>`, `-`, 공백이 길게 이어지는 줄은 줄이고, 붙여 넣은 글이면 코드 블록에 넣으세요.',
		},
	};
}

export function tableSizeFinding({ lines }: { readonly lines: readonly LineOfFile[] }): Finding {
	return {
		check: 'markdown-too-costly',
		range: rangeOfLine(lines[0]),
		message: {
			en: 'Unexpected size of a table, expected at most 100 columns and 20,000 cells.',
			ko: '표가 너무 큽니다. 100열, 20,000칸을 넘을 수 없습니다.',
		},
		fix: {
			en: 'Keep the rows and columns that matter and link to the rest.',
			ko: '필요한 행과 열만 남기고 나머지는 링크로 거세요.',
		},
	};
}

export function markdownTooCostlyFinding(line: LineOfFile | undefined): Finding {
	return {
		check: 'markdown-too-costly',
		range: rangeOfLine(line),
		message: {
			en: 'Unexpected number of Markdown signs without a blank line between them, expected Markdown that reads in milliseconds.',
			ko: '빈 줄 없이 이어진 마크다운 기호가 너무 많습니다. 보통은 수 밀리초면 읽힙니다.',
		},
		fix: {
			en: 'Put pasted text in a fenced code block, keep the lines that matter, and divide it with blank lines.',
			ko: '붙여 넣은 글은 코드 블록에 넣고, 필요한 줄만 남겨 빈 줄로 나누세요.',
		},
	};
}

function rangeOfLine(line: LineOfFile | undefined) {
	const start = line?.start ?? 0;
	return { start, end: start + (line?.text.length ?? 0) };
}
