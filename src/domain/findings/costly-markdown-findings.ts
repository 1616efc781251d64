import { phrase } from '#domain/text/phrase';
import type { Finding, Range } from './diagnostic.ts';

interface LineOfFile {
	readonly text: string;
	readonly start: number;
}

export function nestingDepthFinding(range: Range): Finding {
	return {
		check: 'nesting-depth',
		range,
		message: phrase('costlyMarkdownFindings.nestingDepthFinding'),
		fix: phrase('costlyMarkdownFindings.nestingDepthFindingFix'),
	};
}

export function tableSizeFinding({ lines }: { readonly lines: readonly LineOfFile[] }): Finding {
	return {
		check: 'markdown-too-costly',
		range: rangeOfLine(lines[0]),
		message: phrase('costlyMarkdownFindings.tableSizeFinding'),
		fix: phrase('costlyMarkdownFindings.tableSizeFindingFix'),
	};
}

export function markdownTooCostlyFinding(line: LineOfFile | undefined): Finding {
	return {
		check: 'markdown-too-costly',
		range: rangeOfLine(line),
		message: phrase('costlyMarkdownFindings.markdownTooCostlyFinding'),
		fix: phrase('costlyMarkdownFindings.markdownTooCostlyFindingFix'),
	};
}

function rangeOfLine(line: LineOfFile | undefined) {
	const start = line?.start ?? 0;
	return { start, end: start + (line?.text.length ?? 0) };
}
