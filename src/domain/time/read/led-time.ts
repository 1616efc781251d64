import { phrase } from '#domain/text/phrase';
import { unexpected } from '#domain/text/unexpected';
import type { NearDay } from '#domain/time/types';
import { fault, spellingFault, type TimeFault } from './fault.ts';
import { readWhen } from './grammar.ts';
import { exampleOffset } from './loose-meaning.ts';
import type { ParsedWhen } from './time-reading.ts';

type ReadLine = (line: string) => ParsedWhen | undefined;

const PLAIN = /^(?:(?:at|on)\s+|(?:t|ts|time|when|시간|시각|일시)\s*[=:]\s*|@\s*)/iu;
/** Signs before a time: what they say, if anything, belongs behind it. */
const SIGNS = /^(?<signs>(?::[a-z][a-z0-9_+-]*:|[^\p{L}\p{N}\s~+\\*_`([<{"'|#&=-]|[=-]+>)+)\s*/u;
const BULLETS = /^(?:[•·‣◦▪■●○▶►]\ufe0f?)+$/u;
/** `KST 16:40`. */
const ZONE = /^\(?(?<zone>UTC|GMT|Z|KST|JST|IST|BST|CES?T|EES?T|[PMCE][SD]T|[PE]T|SGT|HKT)\)?[:,]?\s+(?=\d)/u;
const WEEKDAY =
	/^\(?(?:(?<english>mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?|(?<korean>[월화수목금토일])(?:요일)?)\)?[.,:]?\s+/iu;
/** Words that make a bound of the time behind them. */
const BOUND =
	/^(?:(?:just|right|shortly|soon|sometime|immediately|a (?:little|bit))\s+(?=before|after))?(?:by|before|after|since|until|till|from|starting(?:\s+at)?|no later than|not before)\s+/iu;
const BETWEEN = /^(?:between|from)\s+(?<range>.+)$/iu;

/** How often signs or a zone may stand before a time, words between them: a line may hold thousands. */
const MOST_SIGNS = 3;

interface Lead {
	readonly length: number;
	/** From Sunday, 0, to Saturday. */
	readonly weekday?: number;
	readonly isBound: boolean;
}

/** Reads a time behind words that lead to it: `At 16:40`, `Sat 16:40`, `between 16:35 and 16:40`. Always a fault. */
export function readLed(
	line: string,
	readLine: ReadLine,
	near?: NearDay,
	mostSigns = MOST_SIGNS,
): ParsedWhen | undefined {
	const between = readBetween(line, readLine);
	if (between) return between;
	const lead = leadOf(line);
	if (lead.length === 0) return mostSigns > 0 ? readSigned(line, readLine, near, mostSigns) : undefined;
	const rest = line.slice(lead.length);
	const read = readLine(rest);
	if (!read || (read.ok && (read.when.kind === 'later' || read.when.kind === 'unknown'))) return undefined;
	const { end, time } = timeBehind(rest, read);
	const span = { start: 0, end: lead.length + end };
	const written = line.slice(0, span.end);
	if (time === undefined) return { ok: false, fault: { ...withoutRepair(read), ...span } };
	if (lead.isBound) return { ok: false, fault: bound(written, span, time) };
	if (lead.weekday !== undefined && !fits(lead.weekday, time, near))
		return { ok: false, fault: whichDay(written, span, time) };
	return { ok: false, fault: spellingFault(written, span, time) };
}

function leadOf(line: string): Lead {
	let length = 0;
	let weekday: number | undefined;
	let isBound = false;
	for (let step = 0; step < 3; step += 1) {
		const rest = line.slice(length);
		const day = WEEKDAY.exec(rest);
		const match = day ?? PLAIN.exec(rest) ?? BOUND.exec(rest);
		if (!match) break;
		if (day) weekday = weekdayOf(day.groups ?? {});
		else if (!PLAIN.test(rest)) isBound = true;
		length += match[0].length;
	}
	return { length, isBound, ...(weekday === undefined ? {} : { weekday }) };
}

const ENGLISH = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

function weekdayOf({ english, korean }: Record<string, string | undefined>): number {
	return english === undefined
		? '일월화수목금토'.indexOf(korean ?? '')
		: ENGLISH.indexOf(english.toLowerCase());
}

/** The time as the grammar has it, where that is certain, and where it ends as written. */
function timeBehind(rest: string, read: ParsedWhen): { end: number; time?: string } {
	if (read.ok) {
		const end = readWhen(rest)?.end ?? read.length;
		return { end, time: rest.slice(0, end) };
	}
	const { start, end, replacement } = read.fault;
	return replacement === undefined ? { end } : { end, time: (rest.slice(0, start) + replacement).trimEnd() };
}

function withoutRepair(read: ParsedWhen): TimeFault {
	if (read.ok) throw new Error('Unexpected time that is read, expected a fault.');
	return read.fault;
}

/** Whether a weekday says nothing new: of the date behind it, else of the day that the time would be on. */
function fits(weekday: number, time: string, near: NearDay | undefined): boolean {
	const when = readWhen(time)?.when;
	const date =
		(when?.kind === 'point' ? when.point.date : undefined) ?? (near?.isDay ? near.date : undefined);
	return date !== undefined && new Date(`${date}T00:00:00Z`).getUTCDay() === weekday;
}

/** A time behind signs or behind the name of its zone. */
function readSigned(
	line: string,
	readLine: ReadLine,
	near: NearDay | undefined,
	mostSigns: number,
): ParsedWhen | undefined {
	const before = SIGNS.exec(line) ?? ZONE.exec(line);
	if (!before) return undefined;
	const { signs, zone } = before.groups ?? {};
	const { length } = before[0];
	const rest = line.slice(length);
	const read = readLine(rest) ?? readLed(rest, readLine, near, mostSigns - 1);
	if (!read || (read.ok && (read.when.kind === 'later' || read.when.kind === 'unknown'))) return undefined;
	const { end, time } = timeBehind(rest, read);
	const span = { start: 0, end: length + end };
	const written = line.slice(0, span.end);
	if (time === undefined) return { ok: false, fault: { ...withoutRepair(read), ...span } };
	if (zone !== undefined) return { ok: false, fault: ofZone(written, span, time, zone) };
	const kept = signs === undefined || BULLETS.test(signs) ? '' : ` ${signs}`;
	// An arrow may lead from the item above to this time.
	if (/[→⇒>]/u.test(kept)) return { ok: false, fault: bound(written, span, time) };
	return { ok: false, fault: spellingFault(written, span, time + kept) };
}

function ofZone(written: string, span: Place, time: string, zone: string): TimeFault {
	const dated = /^\d{4}-/.test(time) ? time.replace(' ', 'T') : `YYYY-MM-DDT${time}`;
	return fault(
		'time-format',
		span,
		unexpected(written, phrase('looseMeaning.localTimeOne')),
		phrase('looseMeaning.writeDateOffset', dated + exampleOffset(zone)),
	);
}

type Place = { readonly start: number; readonly end: number };

function whichDay(written: string, span: Place, time: string): TimeFault {
	const dated = /^\d{4}-/.test(time) ? time : `YYYY-MM-DD ${time.replace(/^~/, '')}`;
	return fault(
		'time-format',
		span,
		unexpected(written, phrase('ledTime.dayDate')),
		phrase('ledTime.writeDateDay', dated),
	);
}

function bound(written: string, span: Place, time: string): TimeFault {
	return fault(
		'time-format',
		span,
		unexpected(written, phrase('ledTime.momentItself')),
		phrase('ledTime.writeHappenedThen', time),
	);
}

/** `between 16:35 and 16:40` may be one moment or all the time in between, as every other range in words. */
function readBetween(line: string, readLine: ReadLine): ParsedWhen | undefined {
	const range = BETWEEN.exec(line)?.groups?.['range'];
	if (range === undefined) return undefined;
	const joined = range.replace(/\s+(?:and|&)\s+(?=\d)/iu, ' to ');
	const read = readLine(joined);
	if (!read || read.ok || read.fault.check !== 'time-range-meaning') return undefined;
	// As far behind the first letter as in the text that was read, and as much more as `and` is longer than `to`.
	const end = line.length - joined.length + read.fault.end;
	return { ok: false, fault: { ...read.fault, start: 0, end } };
}
