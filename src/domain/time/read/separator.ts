import { unexpected } from '#domain/text/unexpected';
import { fault, type TimeFault } from './fault.ts';

/** Reads what stands between a time and its sentence: nothing, `:`, or a blank and a dash. */
export function readSeparator(line: string, end: number): { end: number; fault?: TimeFault } {
	const rest = line.slice(end);
	const plain = /^(?:$|:(?!\d)[ \t]*|[ \t]+[-–—](?=[ \t]|$)[ \t]*|[ \t]+(?![-–—:,]{1,2}(?:[ \t]|$)))/.exec(
		rest,
	);
	if (plain) return { end: end + plain[0].length };
	return { end, fault: separatorFault(line, end) };
}

function separatorFault(line: string, end: number): TimeFault {
	const rest = line.slice(end);
	const mark = /^(?:[ \t]*(?:[;|.]|[-–—]{3}|[-–—:,]{1,2}))(?=[ \t]|$)/.exec(rest)?.[0];
	if (mark) {
		const replacement = mark.trim().startsWith(':') ? ':' : /[-–—]/.test(mark) ? ' -' : '';
		return { ...markFault(line.slice(0, end), mark, end), replacement };
	}
	if (/^\s*\.{2,}/.test(rest)) return openRange(line, end);
	// Blanks of another width, which editors and the web put in place of the plain one; or none before a chip.
	const blanks = /^[^\S\r\n]+|^(?=`)/.exec(rest)?.[0];
	if (blanks !== undefined) return blankFault(line.slice(0, end), blanks, end);
	const written = /^\S{1,12}/.exec(rest)?.[0] ?? rest;
	const time = line.slice(0, end);
	return fault(
		'time-format',
		{ start: end, end: end + written.length },
		unexpected(written, `a blank after \`${time}\``, `\`${time}\` 뒤의 빈칸`),
		{
			en: `Write a blank after the time, then the sentence: \`${time} …\`.`,
			ko: `시각 뒤에 빈칸을 두고 문장을 쓰세요: \`${time} …\`.`,
		},
	);
}

function blankFault(time: string, blanks: string, end: number): TimeFault {
	const fix = { en: `Write one blank after \`${time}\`.`, ko: `\`${time}\` 뒤에 빈칸을 하나 두세요.` };
	const expected = [`a plain blank after \`${time}\``, `\`${time}\` 뒤의 보통 빈칸`] as const;
	if (blanks !== '') {
		const span = { start: end, end: end + blanks.length };
		return { ...fault('time-spelling', span, unexpected(named(blanks), ...expected), fix), replacement: ' ' };
	}
	// A fault covers something: the last digit stands for the place behind it.
	const last = time.slice(-1);
	const span = { start: end - 1, end };
	return { ...fault('time-spelling', span, unexpected('`', ...expected), fix), replacement: `${last} ` };
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
		unexpected(
			mark,
			`a blank, \`:\` or \` - \` after \`${time}\``,
			`\`${time}\` 뒤의 빈칸이나 \`:\`, \` - \``,
		),
		{
			en: `Write \`${time} …\`, \`${time}: …\` or \`${time} - …\`.`,
			ko: `다음 가운데 하나로 쓰세요: \`${time} …\`, \`${time}: …\`, \`${time} - …\`.`,
		},
	);
}

function openRange(line: string, end: number): TimeFault {
	const written = /^\s*\S{1,12}/.exec(line.slice(end))?.[0] ?? '';
	return fault(
		'time-format',
		{ start: end, end: end + written.length },
		unexpected(written, 'a second time right after `..`', '`..` 바로 뒤의 두 번째 시각'),
		{
			en: 'Write both ends, such as `16:05..16:25`, or `unknown` where one of them is open.',
			ko: `\`16:05..16:25\`처럼 양쪽을 다 쓰거나, 한쪽을 모르면 \`모름\`을 쓰세요.`,
		},
	);
}
