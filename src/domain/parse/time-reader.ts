import type { Scalar } from 'yaml';
import type { Finding } from '#domain/findings/diagnostic';
import { parseCalendarDate, parseDay } from '#domain/time/read/calendar-date';
import type { TimeFault } from '#domain/time/read/fault';
import type { CalendarDate, DateText } from '#domain/time/types';
import { valueRange, type YamlReading } from './read-yaml.ts';

/** Moves the fault of a value's text to its place in the file. */
export class TimeReader {
	readonly reading: YamlReading;
	readonly findings: Finding[];

	constructor(reading: YamlReading, findings: Finding[]) {
		this.reading = reading;
		this.findings = findings;
	}

	/** A date that is faulty is stood in for: by what was certainly meant, else by another. */
	readDate(text: string, standIn: string | undefined): CalendarDate | undefined {
		const result = parseCalendarDate(text);
		const known = this.read('date', result);
		const other = isTimeFault(result) ? (result.replacement ?? standIn) : undefined;
		if (known || other === undefined) return known;
		const stood = parseCalendarDate(other);
		return isTimeFault(stood) ? undefined : stood;
	}

	readDay(key: string, text: string): DateText | undefined {
		return this.read(key, parseDay(text));
	}

	read<T extends object | string>(key: string, result: T | TimeFault): T | undefined {
		if (!isTimeFault(result)) return result;
		const range = valueRange(this.reading, key);
		const source = this.reading.scalars.get(key);
		const inside =
			source?.type === 'PLAIN'
				? { start: range.start + result.start, end: Math.min(range.start + result.end, range.end) }
				: range;
		const text = source && replacementIn(source, result);
		this.findings.push({
			check: result.check,
			range: inside,
			message: result.message,
			fix: result.fix,
			...(text === undefined ? {} : { edits: [{ range: inside, text }] }),
		});
		return undefined;
	}
}

/** What takes the place of a plain value's faulty part, or of a whole value in quotes. */
function replacementIn({ type, value }: Scalar, { start, end, replacement }: TimeFault): string | undefined {
	if (replacement === undefined || type === 'PLAIN') return replacement;
	if (typeof value !== 'string' || (type !== 'QUOTE_DOUBLE' && type !== 'QUOTE_SINGLE')) return undefined;
	return JSON.stringify(value.slice(0, start) + replacement + value.slice(end));
}

function isTimeFault(result: object | string): result is TimeFault {
	return typeof result === 'object' && 'check' in result && 'message' in result;
}
