import { phrase } from '#domain/text/phrase';
import { unexpected } from '#domain/text/unexpected';
import { fault, spellingFault, type TimeFault } from './fault.ts';
import type { ParsedWhen } from './time-reading.ts';

type ReadLine = (line: string) => ParsedWhen | undefined;

/** Reads a time that stands in bold, code, brackets or digits of another width: always a fault. */
export function readMarked(line: string, readLine: ReadLine): ParsedWhen | undefined {
	const plain = withAsciiDigits(line);
	if (plain !== line) return readWide(line, plain, readLine);
	for (const pattern of MARKS) {
		const groups = pattern.exec(line)?.groups;
		const [mark = '', inner = '', close = ''] = [groups?.['open'], groups?.['inner'], groups?.['close']];
		const read = inner ? readLine(inner) : undefined;
		if (read) return { ok: false, fault: markFault(line, { mark, inner, close }, read) };
	}
	return undefined;
}

const MARKS: readonly RegExp[] = [
	/^(?<open>\*\*\*|\*\*|\*|___|__|_)(?<inner>(?=[\d~\\+약오이모]|later|unknown)[^*_`]*?)(?<close>\k<open>)/u,
	/^(?<open>~~)(?<inner>[^~`]+)(?<close>~~)/u,
	/^(?<open>`)(?<inner>(?=[\d~+])[^`]+)(?<close>`)/u,
	/^(?<open>(?<around>\*\*\*|\*\*|\*|___|__|_)`)(?<inner>(?=[\d~+])[^`]+)(?<close>`\k<around>)/u,
	/^(?<open>\\?[[({<"'“‘「『【〔〈《|])(?<inner>(?=[\d~\\+약오])[^\][(){}<>"'“”‘’「」『』【】〔〕〈〉《》|`]+)(?<close>\\?[\])}>"'”’」』】〕〉》|])(?![([])/u,
	/^(?<open><(?:b|strong|code|time|kbd)>)(?<inner>[^<]+)(?<close><\/(?:b|strong|code|time|kbd)>)/iu,
];

interface Marked {
	readonly mark: string;
	readonly inner: string;
	readonly close: string;
}

function markFault(line: string, { mark, inner, close }: Marked, read: ParsedWhen): TimeFault {
	const end = mark.length + inner.length + close.length;
	// A time that is struck out and another behind it: the second is meant, or neither.
	if (mark === '~~' && /^\s*(?:\p{P}\s*)?\d{1,2}[:시.h]\s?\d/u.test(line.slice(end)))
		return struckOut(line.slice(0, end));
	if (!read.ok && read.fault.replacement === undefined) {
		return { ...read.fault, start: read.fault.start + mark.length, end: read.fault.end + mark.length };
	}
	const time = read.ok ? inner : respelled(inner, read.fault);
	const timeEnd = read.ok ? read.length : time.length - (inner.length - read.fault.end);
	const rest = time.slice(timeEnd).trim();
	const kept = rest ? `${time.slice(0, timeEnd).trimEnd()} ${mark}${rest}${close}` : time.trimEnd();
	const blank = /^[\s:]|^$/.test(line.slice(end)) ? '' : ' ';
	return spellingFault(line.slice(0, end), { start: 0, end }, kept + blank);
}

function struckOut(written: string): TimeFault {
	const span = { start: 0, end: written.length };
	return fault(
		'time-format',
		span,
		unexpected(written, phrase('looseMeaning.timeItemFirst')),
		phrase('when.anyForm'),
	);
}

function respelled(inner: string, { start, end, replacement = '' }: TimeFault): string {
	return inner.slice(0, start) + replacement + inner.slice(end);
}

/** Digits of full width and what stands between them; or plain digits with a colon of full width. */
const WIDE =
	/^[\s~∼〜+＋～]*(?:[０-９][０-９：．，～－：:.\-\s]*|(?:\d{4}-\d{2}-\d{2} )?\d{1,2}(?:：\d{2}){1,2})/u;

/** Full-width forms as the ASCII that they stand for, offset for offset. */
function withAsciiDigits(line: string): string {
	const wide = WIDE.exec(line)?.[0] ?? '';
	const head = wide.replace(/[\uff01-\uff5e]/gu, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
	return head + line.slice(wide.length);
}

function readWide(line: string, plain: string, readLine: ReadLine): ParsedWhen | undefined {
	const read = readLine(plain);
	if (!read) return undefined;
	if (!read.ok && read.fault.replacement === undefined) return read;
	const end = read.ok ? read.length : read.fault.end;
	const written = line.slice(0, end).trimEnd();
	const replacement = read.ok ? plain.slice(0, written.length) : respelled(plain.slice(0, end), read.fault);
	return { ok: false, fault: spellingFault(written, { start: 0, end: written.length }, replacement) };
}
