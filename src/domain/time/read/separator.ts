import { phrase } from '#domain/text/phrase';
import { unexpected } from '#domain/text/unexpected';
import { fault, type TimeFault } from './fault.ts';

/** Reads what stands between a time and its sentence: nothing, `:`, or a blank and a dash. */
export function readSeparator(line: string, end: number): { end: number; fault?: TimeFault } {
	const rest = line.slice(end);
	const plain =
		/^(?:$|:(?!\d)[ \t]*|[ \t]+[-–—](?=[ \t]|$)[ \t]*|[ \t]+(?!(?:[-–—:,]{1,2}|[·•~∼～〜])(?:[ \t]|$)))/.exec(
			rest,
		);
	if (plain) return { end: end + plain[0].length };
	return { end, fault: separatorFault(line, end) };
}

function separatorFault(line: string, end: number): TimeFault {
	const rest = line.slice(end);
	const mark = /^(?:[ \t]*(?:[;|.·•]|[-–—]{3}|[-–—:,]{1,2}))(?=[ \t]|$)/.exec(rest)?.[0];
	if (mark) {
		const replacement = mark.trim().startsWith(':') ? ':' : /[-–—]/.test(mark) ? ' -' : '';
		return { ...markFault(line.slice(0, end), mark, end), replacement };
	}
	if (/^\s*(?:\.{2,}|[~∼～〜](?:\s|$))/.test(rest)) return openRange(line, end);
	// Blanks of another width, which editors and the web put in place of the plain one; or none before a chip.
	const blanks = /^[^\S\r\n]+|^(?=`)/.exec(rest)?.[0];
	if (blanks !== undefined) return blankFault(line.slice(0, end), blanks, end);
	const written = /^\S{1,12}/.exec(rest)?.[0] ?? rest;
	const time = line.slice(0, end);
	return fault(
		'time-format',
		{ start: end, end: end + written.length },
		unexpected(written, phrase('separator.blankAfter', time)),
		phrase('separator.writeBlankAfter', time),
	);
}

function blankFault(time: string, blanks: string, end: number): TimeFault {
	const fix = phrase('separator.blankFault', time);
	const expected = phrase('separator.plainBlankAfter', time);
	if (blanks !== '') {
		const span = { start: end, end: end + blanks.length };
		return { ...fault('time-spelling', span, unexpected(named(blanks), expected), fix), replacement: ' ' };
	}
	// A fault covers something: the last digit stands for the place behind it.
	const last = time.slice(-1);
	const span = { start: end - 1, end };
	return { ...fault('time-spelling', span, unexpected('`', expected), fix), replacement: `${last} ` };
}

/** Blanks look alike: the name of the first tells which it is. */
function named(blanks: string): string {
	const wide = /[^ \t]/u.exec(blanks)?.[0] ?? ' ';
	return `U+${wide.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function markFault(time: string, mark: string, start: number): TimeFault {
	return fault(
		'time-spelling',
		{ start, end: start + mark.length },
		unexpected(mark, phrase('separator.blankOrDash', time)),
		phrase('separator.write', time),
	);
}

function openRange(line: string, end: number): TimeFault {
	const written = /^\s*\S{1,12}/.exec(line.slice(end))?.[0] ?? '';
	return fault(
		'time-format',
		{ start: end, end: end + written.length },
		unexpected(written, phrase('separator.secondTimeRight')),
		phrase('separator.writeBothEnds'),
	);
}
