import type { Cells, DraftPart } from './draft-items.ts';
import { foldLabel } from './labels.ts';
import { beginsWithTime, type RowTime, splitTime } from './row-time.ts';
import { zoneOfHeading } from './zones.ts';

/** What may have a time of its own. */
type TimedPart = Exclude<DraftPart, { kind: 'note' }>;

/** A clock, in any of its forms. */
export const CLOCK = /\d\s?[:.시h]\s?\d|\d\s?[ap]\.?m|\d시/i;
const TIME_COLUMN = /^(?:.*\b)?(?:time|timestamp|when|clock|date|at)\b|시각|시간|일시|날짜|일자/;

/** The time that a part has: at its beginning, or in one of its cells. */
export function timeOf(part: TimedPart): RowTime | undefined {
	if (part.kind === 'heading') return splitTime(part.text);
	if (part.cells !== undefined) return timeInCells(part.cells);
	return splitTime(part.head);
}

const DAY_COLUMN = /^(?:date|날짜|일자)(?!\p{L}| ?[/&]| and| time)/u;
const SERVICE_COLUMN = /^(?:affected )?(?:service|component)s?$|^(?:영향 )?서비스$/;
const WEEKDAY =
	/^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|[월화수목금토일](?:요일)?)\.?$/i;

/** The time of a row: its first cell that begins with one, with the day of another column in front. */
function timeInCells(cells: Cells): RowTime | undefined {
	const day = cells.find(
		({ name, text }) => DAY_COLUMN.test(foldLabel(name)) && text !== '' && !/\d:\d\d/.test(text),
	);
	const timed = cells.filter((each) => each !== day && beginsWithTime(each.text));
	const columns = timed.map(({ name }) => zoneOfHeading(name));
	// Beside a column of a local time, one that names its zone says more.
	const isZoned = timed.every(
		({ name }) => TIME_COLUMN.test(foldLabel(name)) || zoneOfHeading(name) === name,
	);
	const at = isZoned ? Math.max(0, columns.findIndex(Boolean)) : 0;
	const cell = timed[at];
	if (cell === undefined) return undefined;
	const read = splitTime(cell.text);
	if (read === undefined) return undefined;
	const isSaid = (each: Cells[number]) =>
		each !== cell && each !== day && each.text !== '' && !WEEKDAY.test(each.text);
	const service = cells.find((each) => isSaid(each) && SERVICE_COLUMN.test(foldLabel(each.name)));
	const rest = cells
		.filter((each) => isSaid(each) && each !== service)
		// A clock of another zone keeps its zone.
		.map(({ name, text }) => (isZoned && CLOCK_ALONE.test(text) ? `${text} (${name})` : text));
	const when = day === undefined ? read.when : `${withYear(day)} ${read.when}`;
	const text = [read.text, ...rest].filter(Boolean).join(' — ');
	const zone = read.zone ?? columns[at];
	return { ...read, when, ...(zone && { zone }), ...(service && { service: service.text }), text };
}

const CLOCK_ALONE = /^\d{1,2}:\d\d(?::\d\d)?$/;

/** `Oct 31` in a column `Date (2021)`. */
function withYear({ name, text }: Cells[number]): string {
	const year = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(name)?.[0];
	return year === undefined || text.includes(year) ? text : `${text}, ${year}`;
}

/** Whether its time is the first that a part says, or stands in a column of times. */
export function isTimedFirst(part: TimedPart): boolean {
	if (timeOf(part) === undefined) return false;
	if (part.kind === 'heading' || part.cells === undefined) return true;
	const [first] = part.cells.filter(({ name, text }) => text !== '' && !DAY_COLUMN.test(foldLabel(name)));
	const timed = part.cells.find(({ text }) => beginsWithTime(text));
	return timed === first || TIME_COLUMN.test(foldLabel(timed?.name ?? ''));
}

/** `Detected: 16:05 by an alert` says at its end what others say at its beginning. */
export function labelledTime(part: DraftPart): RowTime | undefined {
	if (part.kind !== 'item' || part.cells !== undefined) return undefined;
	const [, label, value = ''] =
		/^[*_]{0,3}([^:：]{2,40}?)[*_]{0,3}\s{0,10}[:：][*_]{0,3}\s*(\S[\s\S]*)$/u.exec(part.head) ?? [];
	if (label !== undefined && OF_A_LENGTH.test(label)) return undefined;
	const time = label === undefined ? undefined : splitTime(value);
	if (time === undefined) return endingTime(part.head);
	return time && { ...time, text: [label, time.text].filter(Boolean).join(': ') };
}

/** `Time to repair: 7h` says how long, and not when. */
const OF_A_LENGTH = /^\s*(?:mean )?time to |duration|elapsed|mtt\w\b|소요|지속|걸린/i;

/** `First detected 2026-03-14 16:05` ends with its day and clock. */
function endingTime(head: string): RowTime | undefined {
	const [, label, value = ''] =
		/^(\D{2,40}?)\s+(?:on\s+|at\s+)?((?:19|20)\d\d[-./]\d[^\n]*)$/u.exec(head) ?? [];
	const time = label === undefined ? undefined : splitTime(value);
	return label !== undefined && time?.text === '' && CLOCK.test(time.when)
		? { when: time.when, text: label.replace(/[*_]+$|^[*_]+/g, '') }
		: undefined;
}
