import { daysBetween, isRealDay, padded } from '#domain/time/calendar';
import { readLoosePoint } from '#domain/time/read/loose-point';
import type { FoundDocument, FoundLabel } from './found.ts';
import { foldLabel, labelName } from './labels.ts';
import { type DaysAround, datesWithin, dayOrder, numberDates, placeDate } from './named-day.ts';

/** The day of the incident: where a field or a label says it, else in the file's name, title, timeline or first words. */
export function findDay(
	{ day, id, title }: Pick<FoundDocument, 'day' | 'id' | 'title'>,
	labels: readonly FoundLabel[],
	firstTimes: readonly string[],
	text: string,
): string | undefined {
	const dated = labels.filter(({ name }) => labelName(name) === 'date');
	const [bare, own] = [dated.filter(isBare), dated.filter((label) => !isBare(label))];
	const said = [...own, ...bare].map(({ value }) => value);
	const start = proseOf(text).slice(0, 3000);
	const order = dayOrder(numberDates(text.slice(0, LONGEST_TEXT)));
	const [named, titled] = [earliestDayIn(fileName(id), order), dayIn(title ?? '', order)];
	const rows = dayOfFirstRow(firstTimes, order);
	const places = [
		named ?? '',
		titled ?? '',
		...dayAmongRows(dayIn(start, order), rows[0], lastDayOf(firstTimes, order)),
		...rows,
		...foldersOf(id),
		...dayOfProse(start.replace(LINE_OF_THE_TEXT, ''), order),
		start,
		// The day of a blog's post, where nothing says that of the incident.
		...labels.filter(({ name }) => OF_THE_POST.test(foldLabel(name))).map(({ value }) => value),
	].flatMap((place) => dayIn(place, order) ?? []);
	if (day !== undefined && isRealDay(day)) return day;
	const post = dayOfPost(labels);
	const before =
		post === undefined
			? undefined
			: [...firstTimes, start].map((place) => dayIn(place, order)).find(isShortlyBefore(post));
	const labelled = said.flatMap((value) => dayIn(value, order) ?? [])[0];
	// Where what is said can be read in two ways, any other day is another day.
	const either = labelled === undefined ? said.flatMap(bothWays) : [];
	const found = before ?? labelled ?? places.find((each) => either.length === 0 || either.includes(each));
	const isOwn = own.some(({ value }) => dayIn(value, order) === found);
	if (found === undefined || isOwn || found === before) return found;
	// What happened was before it was written down: the title, and all rows, say of a later day that it is that of the text.
	if (titled !== undefined && titled < found) return titled;
	const last = lastDayOf(firstTimes, order);
	return titled === undefined && last !== undefined && last < found ? (rows[0] ?? found) : found;
}

/** Without blocks of code, whose dates may be of any log, where what is left names a day. */
function proseOf(text: string): string {
	const prose = text
		.slice(0, LONGEST_TEXT)
		.replace(/^ {0,3}(`{3,}|~{3,})[^\n`]*\n[\s\S]*?^ {0,3}\1[ \t]*$/gm, '');
	return datesWithin(prose.slice(0, 3000)).length > 0 ? prose : text;
}

/** A review of another's write-up has both days in its name. */
function earliestDayIn(name: string, order: DaysAround['order']): string | undefined {
	const first = dayIn(name, order);
	const second = first === undefined ? undefined : dayIn(name.slice(name.search(/\d{4}/) + 8), order);
	return second !== undefined && first !== undefined && second < first ? second : first;
}

/** The last day of rows that all name theirs, by themselves or by a heading above them. */
function lastDayOf(times: readonly string[], order: DaysAround['order']): string | undefined {
	let isBelowDay = false;
	const days = times.map((time) => {
		const day = dayIn(time, order);
		const hasClock = /\d:\d\d|\d\s?[ap]\.?m|\d시/i.test(time);
		isBelowDay ||= day !== undefined && !hasClock;
		return day ?? (isBelowDay ? '' : undefined);
	});
	return days.length === 0 || days.includes(undefined)
		? undefined
		: days
				.flatMap((day) => day ?? [])
				.sort()
				.at(-1);
}

/** `Date` may be that of the text; `Incident date` is none. */
function isBare({ name }: FoundLabel): boolean {
	return /^(?:date|day|datum|날짜|일자|日付)$/.test(foldLabel(name));
}

/** In letters. */
const LONGEST_TEXT = 100_000;

/** `Last updated: 2026-04-07` is about the text. */
const LINE_OF_THE_TEXT =
	/^[^\p{L}\n]*(?:(?:(?:last |first |date )?(?:written|created|updated|modified|edited|published|posted|reviewed|generated|exported|reported)|report date|review|meeting|author|due|deadline|작성|수정|게시|갱신|등록|검토|회의|마감|최종)[^:：|\n]{0,20}[:：|]|(?:last |first )?(?:written|updated|published|posted|edited|exported)\s(?:on|at|by)\s).*$/gimu;

/** The days that a date may be, of which nobody says whether its month or its day is first. */
function bothWays(text: string): string[] {
	return (['month-first', 'day-first'] as const).flatMap((order) => dayIn(text, order) ?? []);
}

/** The first day of a timeline that has its year, or one above it without: `Tuesday, 3 March`, then `4 March 2026`. */
function dayOfFirstRow(times: readonly string[], order: DaysAround['order']): string[] {
	const dated = times.findIndex((time) => dayIn(time, order) !== undefined);
	const day = dayIn(times[dated] ?? '', order);
	if (day === undefined) return [];
	const above = times.slice(0, dated).flatMap((time) => datesWithin(time));
	const placed = above.flatMap((date) => placeDate(date, { incident: day }) ?? []);
	return [placed.find(isShortlyBefore(day)) ?? day];
}

/** The first words tell of the harm, where the first row may tell of what brought it. */
function dayAmongRows(
	told: string | undefined,
	first: string | undefined,
	last: string | undefined,
): string[] {
	return told !== undefined && first !== undefined && last !== undefined && first <= told && told <= last
		? [told]
		: [];
}

/** The first day of a text that has its year, or one before it without: `On August 16 …`, then `August 18, 2026`. */
function dayOfProse(text: string, order: DaysAround['order']): string[] {
	const day = dayIn(text, order);
	const [first] = day === undefined ? [] : datesWithin(text);
	if (day === undefined || first === undefined || first.year !== undefined || first.mayBeSwapped)
		return day === undefined ? [] : [day];
	const placed = placeDate(first, { incident: day });
	return [isShortlyBefore(day)(placed) && placed !== undefined ? placed : day];
}

/** Where a page says when it went out, as blogs do, that is when it was written: the incident was before it. */
function dayOfPost(labels: readonly FoundLabel[]): string | undefined {
	const isPost = labels.some(({ name, value }) => foldLabel(name) === 'layout' && value !== '');
	const said = labels.find(({ name }) => foldLabel(name) === 'date')?.value;
	return isPost && said !== undefined ? dayIn(said) : undefined;
}

function isShortlyBefore(post: string) {
	return (day: string | undefined) =>
		day !== undefined && day <= post && daysBetween(day, post) <= LONGEST_WRITING;
}

/** In days: what is longer ago is told as history. */
const LONGEST_WRITING = 60;

const OF_THE_POST = /^(?:path|permalink|slug|published|published at|pubdate|publishdate|publish date)$/;

/**
 * The first day with its year in a text, in any spelling that says it in one way.
 * @param order In which dates of the same source have month and day, where others say it.
 */
export function dayIn(written: string, order?: DaysAround['order']): string | undefined {
	const text = written.replace(/[\u2010\u2011]/g, '-').replace(RANGE_OF_DAYS, '$1$2');
	for (const { index } of text.matchAll(
		// Takes no letter, since the word before a day may look like a month: `Outage 21 April`.
		/(?=(?<![\p{L}\d./_-])\d{1,2}[-./_]\d{1,2}[-./_]\d{4}(?!\d)|(?<![\p{L}\d./_-])\d{1,2}-\p{L}{3,9}-\d{4}(?!\d)|(?<![\d.])\d{4}(?=[-./_년\s]\s*\d)|\p{Lu}\p{Ll}{2,8}\.?\s\d|(?<!\d)\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?\p{Lu}\p{Ll}{2,8})/gu,
	)) {
		const date = readLoosePoint(text.slice(index).replace(/^(\d+)_(\d+)_(\d+)/, '$1-$2-$3'), 0)?.date;
		if (date?.year === undefined || (date.mayBeSwapped && order === undefined)) continue;
		const [month, dayOfMonth] =
			date.mayBeSwapped && order === 'day-first' ? [date.day, date.month] : [date.month, date.day];
		const day = `${padded(date.year, 4)}-${padded(month, 2)}-${padded(dayOfMonth, 2)}`;
		if (isRealDay(day) && date.year > 1969 && date.year < 2100) return day;
	}
	const [, year, month, dayOfMonth] = /(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)/.exec(text) ?? [];
	const compact = `${year}-${month}-${dayOfMonth}`;
	return year !== undefined && isRealDay(compact) ? compact : undefined;
}

const ORDINAL = '(?:st|nd|rd|th)?';
const UNTIL = String.raw`\s?(?:[-–—~]|\b(?:to|through|until|and)\b)\s?`;
const MONTH = String.raw`\p{Lu}\p{Ll}{2,8}\.?`;
const YEAR = String.raw`,?\s\d{4}(?!\d)`;
/** `July 14–15, 2026`, `14 to 15 July 2026`, `April 21st to April 24th 2026`: from its first day on. */
const RANGE_OF_DAYS = new RegExp(
	String.raw`(?<=${MONTH}\s)(\d{1,2})${ORDINAL}${UNTIL}(?:${MONTH}\s)?\d{1,2}${ORDINAL}(?=${YEAR})|(?<![\d./-])(\d{1,2})${ORDINAL}${UNTIL}\d{1,2}${ORDINAL}(?=\s${MONTH}${YEAR})`,
	'gu',
);

/** The folders of a file, from its own on: `2023/04/25` may be a day, `2023-04/04-25` is none of April. */
function foldersOf(id: string): string[] {
	const folders = withoutExportId(id).split('/').slice(0, -1);
	const dated = /(?:^|\/)(\d{4}\/\d{1,2}\/\d{1,2})(?!\d)/.exec(withoutExportId(id))?.[1];
	return [...(dated === undefined ? [] : [dated]), ...folders.reverse()];
}

/** Notion ends the names of files and folders with 32 hexadecimal digits, which may look like a day. */
export function withoutExportId(path: string): string {
	return path.replace(/[ _-][0-9a-f]{32}(?=\.\w+$|\/|$)/g, '');
}

function fileName(id: string): string {
	return withoutExportId(id.slice(id.lastIndexOf('/') + 1));
}
