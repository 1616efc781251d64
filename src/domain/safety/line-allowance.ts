import type { Range } from '#domain/findings/diagnostic';

/** `<!-- odap-allow: CHECK because REASON -->`: accepts what a check finds on its line. */
export interface LineAllowance {
	/** The comment itself. */
	readonly range: Range;
	readonly check: string;
	/** Empty where the author gave none: nothing is accepted then. */
	readonly because: string;
	/** The lines that it speaks of: its own, or, where it stands alone, the next one with all of a fenced block. */
	readonly covers: Range;
}

const OPENING = '<!-- odap-allow';
const MOST_CHARACTERS = 500;

export function findLineAllowances(text: string): LineAllowance[] {
	const allowances: LineAllowance[] = [];
	for (let start = text.indexOf(OPENING); start >= 0; start = text.indexOf(OPENING, start + 1)) {
		const closing = text.slice(start, start + MOST_CHARACTERS).indexOf('-->');
		const end = closing < 0 ? start + OPENING.length : start + closing + 3;
		const [, check = '', because = ''] =
			/^<!-- odap-allow:[ \t]*([\w-]+)(?:[ \t]+because[ \t]+([^\n]*?))?[ \t]*-->$/.exec(
				text.slice(start, end),
			) ?? [];
		allowances.push({ range: { start, end }, check, because, covers: coveredLines(text, start, end) });
	}
	return allowances;
}

/** The allowance that speaks of a finding's place, if it gives a reason. */
export function allowanceFor(
	allowances: readonly LineAllowance[],
	check: string,
	range: Range,
): LineAllowance | undefined {
	return allowances.find(
		(it) =>
			it.check === check &&
			it.because !== '' &&
			it.covers.start <= range.start &&
			range.start < it.covers.end,
	);
}

function coveredLines(text: string, start: number, end: number): Range {
	const lineStart = text.lastIndexOf('\n', start - 1) + 1;
	const lineEnd = endOfLine(text, end);
	const isAlone = /^[ \t>]*$/.test(text.slice(lineStart, start)) && text.slice(end, lineEnd).trim() === '';
	if (!isAlone) return { start: lineStart, end: lineEnd };
	const nextStart = skipBlankLine(text, lineEnd);
	const nextEnd = endOfLine(text, nextStart);
	const [, fence] = /^[ \t>]*(`{3,}|~{3,})/.exec(text.slice(nextStart, nextEnd)) ?? [];
	const closing = fence === undefined ? -1 : text.indexOf(fence, nextEnd);
	return { start: lineStart, end: closing < 0 ? nextEnd : closing };
}

function skipBlankLine(text: string, lineEnd: number): number {
	const next = Math.min(lineEnd + 1, text.length);
	const nextEnd = endOfLine(text, next);
	return text.slice(next, nextEnd).trim() === '' ? Math.min(nextEnd + 1, text.length) : next;
}

function endOfLine(text: string, from: number): number {
	const end = text.indexOf('\n', from);
	return end < 0 ? text.length : end;
}
