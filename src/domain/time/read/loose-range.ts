import { phrase } from '#domain/text/phrase';
import { unexpected } from '#domain/text/unexpected';
import type { NearDay } from '#domain/time/types';
import { fault, type TimeFault } from './fault.ts';
import { approximateRange } from './grammar.ts';
import { meaningOf, respell } from './loose-meaning.ts';
import { type LoosePoint, readLoosePoint } from './loose-point.ts';
import { take } from './sticky.ts';

/** A time in a spelling that the grammar refuses, with the fault that says so. */
export interface LooseRead {
	readonly end: number;
	/** Absent where the text is spelled as the grammar wants it. */
	readonly fault?: TimeFault;
}

/** Reads a point, or two points joined by anything that people join times with. */
export function readLoose(text: string, near?: NearDay): LooseRead | undefined {
	const first = readLoosePoint(text, 0);
	if (!first) return undefined;
	const isRange = first.date === undefined && /^-\d{2}:?\d{2}$/.test(first.zone ?? '');
	if (isRange) return readLooseRange(text, { ...first, end: first.end - (first.zone ?? '').length }, near);
	return readLooseRange(text, first, near);
}

function readLooseRange(text: string, first: LoosePoint, near?: NearDay): LooseRead | undefined {
	const join = take(RANGE, text, first.end)?.[0];
	const second = join === undefined ? undefined : readLoosePoint(text, first.end + join.length);
	if (join !== undefined && second?.clock) return readRange(text, first, second, join, near);
	const meaning = meaningOf(first, 0, near);
	if ('fault' in meaning) return { end: first.end, fault: meaning.fault };
	if (meaning.text === first.written.replace(/^\\/, '')) return { end: first.end };
	return { end: first.end, fault: respelledOrGlued(text, first.written, meaning.text) };
}

const RANGE =
	/\s*(?:\.{2,3}|…|\\?~|[-–—∼～〜→]+>?|(?:to|until|till|through)(?=\s)|부터|에서)\s*(?=\d|오전|오후|새벽|밤|저녁|약)/uy;

function readRange(
	text: string,
	first: LoosePoint,
	second: LoosePoint,
	join: string,
	near?: NearDay,
): LooseRead {
	const span = { start: 0, end: second.end };
	const written = text.slice(0, second.end);
	if (join.trim() !== '..')
		return { end: second.end, fault: spanInsteadOfRange(written, span, first, second) };
	const from = meaningOf(first, 0, near);
	if ('fault' in from) return { end: second.end, fault: from.fault };
	const to = meaningOf(second, first.end + join.length, near);
	if ('fault' in to) return { end: second.end, fault: to.fault };
	const replacement = `${from.text}..${to.text}`;
	if (replacement === written) return { end: second.end };
	if (replacement.includes('~')) return { end: second.end, fault: approximateRange(written) };
	return { end: second.end, fault: respelledOrGlued(text, written, replacement) };
}

/** A repair is certain only where nothing that may belong to the time follows it directly. */
function respelledOrGlued(text: string, written: string, replacement: string): TimeFault {
	const glued = /^[^\s:,.)\]*_`~–—-]\S*/u.exec(text.slice(written.length))?.[0] ?? '';
	const span = { start: 0, end: written.length + glued.length };
	if (glued === '') return respell(written, span, replacement);
	return fault(
		'time-format',
		span,
		unexpected(written + glued, phrase('looseRange.blank', replacement)),
		phrase('looseRange.writeIfWhat', replacement),
	);
}

function spanInsteadOfRange(
	written: string,
	span: { start: number; end: number },
	first: LoosePoint,
	second: LoosePoint,
): TimeFault {
	const [from, to] = [certainText(first), certainText(second)];
	const [a, b] = from && to ? [from, to] : ['16:05', '16:25'];
	return fault(
		'time-range-meaning',
		span,
		unexpected(written, phrase('looseRange.oneMomentOne')),
		phrase('looseRange.writeTwoItems', a, b),
	);
}

function certainText(point: LoosePoint): string | undefined {
	const { zone, ...local } = point;
	const meaning = meaningOf({ ...local, approximate: false }, 0);
	return 'text' in meaning ? meaning.text : undefined;
}
