import type { FollowUp, FollowUpList } from '#domain/library/follow-up-list';
import type { Language } from '#domain/text/localised';
import { addDays } from '#domain/time/calendar';
import { statusText, writePlace } from './followups-words.ts';

const LINE_BYTES = 75;

/** A calendar must hold something (RFC 5545, 3.6): where nothing is due, a time zone that no event uses. */
const NOTHING_DUE = [
	'BEGIN:VTIMEZONE',
	'TZID:UTC',
	'BEGIN:STANDARD',
	'DTSTART:19700101T000000',
	'TZOFFSETFROM:+0000',
	'TZOFFSETTO:+0000',
	'END:STANDARD',
	'END:VTIMEZONE',
];

/**
 * For calendars: an all-day event on the due day of each follow-up that has one (RFC 5545). The stamp is the
 * day asked for, so that the same list gives the same bytes.
 */
export function formatFollowUpsIcs(list: FollowUpList, language: Language): string {
	const dated = list.followUps.filter(({ dueDate }) => dueDate !== undefined);
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Odapnote//Follow-ups//EN',
		'CALSCALE:GREGORIAN',
		`X-WR-CALNAME:${escapeValue(list.title)}`,
		...(dated.length > 0 ? dated.flatMap((followUp) => eventLines(followUp, list, language)) : NOTHING_DUE),
		'END:VCALENDAR',
	];
	return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function eventLines(followUp: FollowUp, { today }: FollowUpList, language: Language): string[] {
	const due = followUp.dueDate ?? today;
	const about = [followUp.title, statusText(followUp, language), followUp.owner].filter(Boolean).join('\n');
	return [
		'BEGIN:VEVENT',
		`UID:${encodeURIComponent(writePlace(followUp))}@odapnote`,
		`DTSTAMP:${compact(today)}T000000Z`,
		`DTSTART;VALUE=DATE:${compact(due)}`,
		...endLines(due),
		`SUMMARY:${escapeValue(followUp.text)}`,
		`DESCRIPTION:${escapeValue(about)}`,
		...(/^https?:/.test(followUp.url) ? [`URL:${followUp.url}`] : []),
		'TRANSP:TRANSPARENT',
		'END:VEVENT',
	];
}

/** Without an end an event of a day lasts that day (RFC 5545, 3.6.1), as it must where no year of four digits is left. */
function endLines(due: string): string[] {
	return due === '9999-12-31' ? [] : [`DTEND;VALUE=DATE:${compact(addDays(due, 1))}`];
}

function compact(date: string): string {
	return date.replaceAll('-', '');
}

function escapeValue(text: string): string {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
	const printable = text.replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ');
	return printable
		.replace(/[\\;,]/g, '\\$&')
		.replaceAll('\n', '\\n')
		.replace(/\s+/g, ' ');
}

/**
 * No line is longer than 75 octets; a character is never cut in two. Nor does a line begin with `::`, which the log of
 * a CI runner would take for an order.
 */
function foldLine(line: string): string {
	const encoder = new TextEncoder();
	let folded = '';
	let bytes = 0;
	for (const [piece] of line.matchAll(/.(?: ?:{2,})?/gsu)) {
		const size = encoder.encode(piece).length;
		if (bytes + size > LINE_BYTES) {
			folded += '\r\n ';
			bytes = 1;
		}
		folded += piece;
		bytes += size;
	}
	return folded;
}
