import { blocksOf, type SourceBlock } from './blocks.ts';
import { type DraftPart, partsOf } from './draft-items.ts';
import type { ImportMap } from './found.ts';
import { milestoneOf } from './milestone-words.ts';
import { type NamedDay, readNamedDay } from './named-day.ts';
import { CLOCK, isTimedFirst, labelledTime, timeOf } from './part-time.ts';
import { beginsWithCertainTime, beginsWithTime, lengthOfTime, splitTime } from './row-time.ts';
import { zoneOfHeading } from './zones.ts';

/** A row of a timeline to be. `when` is as its author wrote it; the reader of times mends its spelling. */
export interface DraftMoment {
	readonly when?: string;
	/** The day that stands beside a clock. */
	readonly day?: NamedDay;
	/** The same as its author wrote it. */
	readonly dayText?: string;
	readonly milestone?: string;
	/** The zone that stands beside the clock, or that the name of its column says, as it is written. */
	readonly zone?: string;
	/** As a column for it says. */
	readonly service?: string;
	/** The same as ids. */
	readonly services?: readonly string[];
	readonly text: string;
	readonly detail: string;
}

export type TimelinePart =
	| ({ readonly kind: 'moment' } & DraftMoment)
	| { readonly kind: 'note'; readonly source: string }
	| { readonly kind: 'day'; readonly text: string };

/** Reads a timeline of any habit: a list, a table, times in headings or at the beginnings of lines. */
export function readTimeline(blocks: readonly SourceBlock[], map: ImportMap): TimelinePart[] {
	const parts = shownRows(blocks);
	const rows: TimelinePart[] = [];
	for (const part of parts) {
		const moment = part.kind === 'note' ? undefined : momentOf(part, map);
		const last = rows.at(-1);
		if (moment?.when !== undefined)
			rows.push(isDayAlone(moment) ? dayPart(part, moment.when) : { kind: 'moment', ...moment });
		else if (part.kind === 'heading') rows.push({ kind: 'day', text: part.text });
		else if (last?.kind === 'moment' && (part.kind === 'item' || part.kind === 'note'))
			rows[rows.length - 1] = withDetail(last, part.kind === 'item' ? itemAsDetail(part) : part.source);
		else if (moment !== undefined) rows.push({ kind: 'moment', ...moment });
		else if (part.kind === 'note') rows.push({ kind: 'note', source: part.source });
	}
	return rows;
}

/** The rows, as lists, tables and lines have them; where none has a time, those within quotations and blocks of code. */
function shownRows(blocks: readonly SourceBlock[]): DraftPart[] {
	const parts = partsOf(blocks).flatMap(rowsWithin);
	const rows = parts.flatMap((part) => linesAsItems(part));
	if (rows.some((part) => part.kind !== 'note' && (timeOf(part) ?? labelledTime(part)) !== undefined))
		return rows;
	const opened = parts.flatMap((part) => (part.kind === 'note' ? openedNote(part.source) : [part]));
	return opened.flatMap(rowsWithin).flatMap((part) => linesAsItems(part));
}

function openedNote(source: string): DraftPart[] {
	if (/^ {0,3}>/.test(source)) return partsOf(blocksOf(source.replace(/^ {0,3}> ?/gm, '')));
	const code = /^ {0,3}(`{3,}|~{3,})[^\n]*\n([\s\S]*?)\n {0,3}\1\s*$/.exec(source)?.[2];
	if (code === undefined || !beginsWithTime(code.trim())) return [{ kind: 'note', source }];
	return [{ kind: 'note', source: code.trim().replace(/[\\`*_[\]<>#|]/g, '\\$&') }];
}

/** A row without its box; one that has no time of its own, with rows below it, is a heading above these. */
function rowsWithin(part: DraftPart): DraftPart[] {
	if (part.kind !== 'item' || part.cells !== undefined) return [part];
	const head = part.head.replace(/^\[[ x]\]\s+/, '');
	const item = head !== part.head && beginsWithTime(head) ? { ...part, head } : part;
	const isDay = isDayText(head);
	if (part.detail === '' || !(isDay || saysNoTime(head))) return [item];
	const below = partsOf(blocksOf(part.detail)).flatMap(rowsWithin);
	const isRow = (each: DraftPart | undefined) => each?.kind === 'item' && timeOf(each) !== undefined;
	const isRows = isDay ? isRow(below[0]) : below.every(isRow);
	return isRows ? [{ kind: 'heading', text: head.replace(/[*_`]/g, '') }, ...below] : [item];
}

/** `Morning`, `Around noon`, `First outage`: words above rows, which have the times. */
function saysNoTime(text: string): boolean {
	const time = splitTime(text);
	return !text.includes('\n') && (time === undefined || (time.text === '' && !/\d/.test(time.when)));
}

/** `2026-05-05`, `**July 14:**`, `Day 2`. */
function isDayText(text: string): boolean {
	const plain = text.replace(/[*_`]/g, '').trim();
	const day = readNamedDay(plain);
	return day !== undefined && !/[\p{L}\p{N}]/u.test(plain.slice(day.end));
}

/** A heading may name the zone, too. */
function dayPart(part: DraftPart, when: string): TimelinePart {
	return { kind: 'day', text: part.kind === 'heading' ? part.text : when };
}

/** A row that is a day and says nothing: those below it are on it. */
function isDayAlone({ when = '', day, text, detail }: DraftMoment): boolean {
	const isSilent = text === '' || zoneOfHeading(text) === text.replace(/^\(|\)$/g, '');
	return isSilent && detail === '' && day === undefined && !CLOCK.test(when) && !/^\s*[+~]/.test(when);
}

/**
 * True where a reader sees a timeline, whatever its heading says: in rows that begin with a time, and in a list of
 * events that all end in one. A table of facts (`Started | 16:05`) is none.
 */
export function looksLikeTimeline(blocks: readonly SourceBlock[]): boolean {
	const isRow = (line: string, length: number) =>
		ROW.test(line.slice(0, length)) && beginsWithCertainTime(line);
	const parts = partsOf(blocks).flatMap(rowsWithin);
	const rows = parts.flatMap((part) => linesAsItems(part, isRow));
	const items = rows.filter((part) => part.kind !== 'note');
	const timed = items.filter((part) => isTimedFirst(part));
	const isEvents = items.every((part) => isTimedFirst(part) || labelledTime(part) !== undefined);
	// Of prose most paragraphs begin with a time; notes between the items of a list may be as many as they like.
	const isProse = parts.every((part) => part.kind === 'note');
	if (isProse && timed.length * 2 <= rows.length) return false;
	return items.length >= 2 && (isEvents || (timed.length >= 2 && timed.length * 2 >= items.length));
}

/** `On March 14, we …` is a sentence; what begins with digits, or has a clock, is a row. */
const ROW = new RegExp(`^\\d|${CLOCK.source}`, 'i');
function momentOf(part: Exclude<DraftPart, { kind: 'note' }>, map: ImportMap): DraftMoment | undefined {
	const time = timeOf(part) ?? labelledTime(part);
	const detail = part.kind === 'item' ? part.detail : '';
	if (time === undefined) return part.kind === 'item' ? { text: part.head, detail } : undefined;
	const milestone = milestoneOf(time.text, map);
	return {
		when: time.when,
		...(time.day && { day: time.day }),
		...(time.dayText && { dayText: time.dayText }),
		...(time.zone && { zone: time.zone }),
		...(milestone && { milestone }),
		...(time.service !== undefined && { service: time.service }),
		text: time.text,
		detail,
	};
}

/** Lines of a paragraph that begin with times are rows, as are `Label: time` lines. */
function linesAsItems(part: DraftPart, isRowTime = (_line: string, _length: number) => true): DraftPart[] {
	if (part.kind !== 'note') return [part];
	const lines = part.source.split(/\r?\n|<br\s*\/?>/);
	const isRow = (line: string) => {
		const length = lengthOfTime(line.trim());
		return length > 0 && isRowTime(line.trim(), length);
	};
	const closing = closedByTime(lines);
	if (closing !== undefined) return [closing];
	if (!isRow(lines[0] ?? '') || /^(?:```|~~~|\||>| {4}|\t)/.test(part.source)) return [part];
	const rows: { kind: 'item'; head: string; detail: string }[] = [];
	for (const line of lines) {
		const last = rows.at(-1);
		if (isRow(line) || last === undefined) rows.push({ kind: 'item', head: line.trim(), detail: '' });
		else rows[rows.length - 1] = { ...last, head: `${last.head}\n${line.trim()}` };
	}
	return rows;
}

/** `**Resolved** - It is over.`, and below it `Oct 2, 2026 - 17:40 UTC`, as pages of a status have it. */
function closedByTime(lines: readonly string[]): DraftPart | undefined {
	const last = lines.at(-1)?.trim() ?? '';
	if (lines.length < 2 || lengthOfTime(lines[0]?.trim() ?? '') > 0) return undefined;
	const time = splitTime(last);
	if (time === undefined || time.text !== '' || !CLOCK.test(last)) return undefined;
	return { kind: 'item', head: `${last} ${lines.slice(0, -1).join('\n').trim()}`, detail: '' };
}

function withDetail<Moment extends DraftMoment>(moment: Moment, more: string): Moment {
	return { ...moment, detail: [moment.detail, more].filter(Boolean).join('\n\n') };
}

function itemAsDetail({ head, detail }: Extract<DraftPart, { kind: 'item' }>): string {
	const below = detail === '' ? '' : `\n\n${detail.replace(/^/gm, '  ')}`;
	return `- ${head.replaceAll('\n', '\n  ')}${below}`;
}
