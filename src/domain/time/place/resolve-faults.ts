import type { Phrase } from '#domain/text/phrase';
import { phrase } from '#domain/text/phrase';
import { fault, type TimeFault } from '#domain/time/read/fault';
import { writeClock, writePoint, writeWhen } from '#domain/time/read/write-when';
import type { DateText, Point, When } from '#domain/time/types';

export type ResolveFault = TimeFault;

/** `+10m` with nothing above it, or with nothing above it whose time is known. */
export function nothingToCountFrom(when: When, hasItemAbove: boolean): ResolveFault {
	const written = writeWhen(when);
	const message: Phrase = hasItemAbove
		? phrase('resolveFaults.nothingToCountFrom', written)
		: phrase('resolveFaults.firstItemThere', written);
	return fault('time-format', whole(written), message, phrase('resolveFaults.writeTimeItself'));
}

/** A bare clock more than twelve hours before the item above. */
export function crossesMidnight(when: When, next: DateText | undefined): ResolveFault {
	const written = writeWhen(when);
	const message: Phrase = phrase('resolveFaults.crossesMidnight', written);
	const dated = next === undefined ? undefined : writeWhen(withDate(when, next));
	return fault('time-crosses-midnight', whole(written), message, phrase('resolveFaults.atedWriteHow', dated));
}

/** A bare clock below an item that may lie on more than one day. `days` are those that it may be on, where they are few. */
export function dayIsOpen(when: When, days: readonly DateText[]): ResolveFault {
	const written = writeWhen(when);
	const choices = days.map((day) => `\`${writeWhen(withDate(when, day))}\``);
	const example = writeWhen(withDate(when, '2017-09-05'));
	const message: Phrase = phrase('resolveFaults.dayIsOpen', written);
	return fault(
		'time-crosses-midnight',
		whole(written),
		message,
		phrase('resolveFaults.hoicesLength', choices.length, choices, example),
	);
}

/** A local time that a change of the clocks makes ambiguous (two offsets) or impossible. */
export function ambiguousLocalTime(
	when: When,
	point: Point,
	offsets: readonly string[],
	isGap: boolean,
	timezone: string,
): ResolveFault {
	const written = writeWhen(when);
	const clock = writeClock(point.clockSeconds ?? 0, point.precisionSeconds);
	const choices = offsets.map((offset) => `\`${writePoint({ ...point, offset })}\``);
	const message: Phrase = isGap
		? phrase('resolveFaults.ambiguousLocalTime', written, timezone, clock, point.date)
		: phrase('resolveFaults.withoutOffsetClocks', written, timezone, clock, point.date);
	return fault(
		'local-time-ambiguous',
		whole(written),
		message,
		phrase('resolveFaults.writeOffsetToo', choices),
	);
}

function withDate(when: When, date: DateText): When {
	if (when.kind === 'point') return { ...when, point: { date, ...when.point } };
	return when.kind === 'between' ? { ...when, from: { date, ...when.from } } : when;
}

function whole(written: string) {
	return { start: 0, end: written.length };
}
