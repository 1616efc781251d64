import { addDays } from '#domain/time/calendar';
import type { ImportMap } from './found.ts';

/** Offsets of abbreviations that name one, in hours. Those that name several (IST, CST, BST) are asked for. */
const OFFSETS: Readonly<Record<string, number>> = {
	UTC: 0,
	GMT: 0,
	PT: -8,
	ET: -5,
	Z: 0,
	KST: 9,
	JST: 9,
	SGT: 8,
	HKT: 8,
	EST: -5,
	EDT: -4,
	CDT: -5,
	MST: -7,
	MDT: -6,
	PST: -8,
	PDT: -7,
	CET: 1,
	CEST: 2,
	EET: 2,
	EEST: 3,
	AEST: 10,
	AEDT: 11,
};

/** Abbreviations of summer and winter of the northern half: `PST` in July was meant otherwise. */
const SUMMER = new Set(['EDT', 'CDT', 'MDT', 'PDT', 'CEST', 'EEST']);
const WINTER = new Set(['EST', 'PST', 'CET', 'EET']);

const NAMED: Readonly<Record<string, string>> = {
	PT: 'America/Los_Angeles',
	ET: 'America/New_York',
	KST: 'Asia/Seoul',
	JST: 'Asia/Tokyo',
	UTC: 'UTC',
	GMT: 'UTC',
	Z: 'UTC',
};

/** Zones of cities that use an abbreviation, the one with most people who write it so first. */
const CITIES: Readonly<Record<string, readonly string[]>> = {
	PST: ['America/Los_Angeles', 'Asia/Manila', 'Pacific/Pitcairn'],
	PDT: ['America/Los_Angeles'],
	MST: ['America/Denver', 'America/Phoenix', 'Asia/Kuala_Lumpur'],
	MDT: ['America/Denver'],
	CST: ['America/Chicago', 'Asia/Shanghai', 'Asia/Taipei', 'America/Havana'],
	CDT: ['America/Chicago', 'America/Havana'],
	EST: ['America/New_York', 'America/Panama', 'Australia/Sydney'],
	EDT: ['America/New_York', 'Australia/Sydney'],
	IST: ['Asia/Kolkata', 'Asia/Jerusalem', 'Europe/Dublin'],
	BST: ['Europe/London', 'Asia/Dhaka', 'Pacific/Bougainville'],
	CET: ['Europe/Berlin', 'Africa/Algiers'],
	CEST: ['Europe/Berlin'],
	EET: ['Europe/Helsinki', 'Africa/Tripoli'],
	EEST: ['Europe/Helsinki'],
	WET: ['Europe/Lisbon', 'Atlantic/Canary'],
	WEST: ['Europe/Lisbon', 'Atlantic/Canary'],
	MSK: ['Europe/Moscow'],
	TRT: ['Europe/Istanbul'],
	SAST: ['Africa/Johannesburg'],
	WAT: ['Africa/Lagos'],
	EAT: ['Africa/Nairobi'],
	PKT: ['Asia/Karachi'],
	ICT: ['Asia/Bangkok', 'Asia/Ho_Chi_Minh'],
	WIB: ['Asia/Jakarta'],
	PHT: ['Asia/Manila'],
	AWST: ['Australia/Perth'],
	ACST: ['Australia/Adelaide', 'Australia/Darwin'],
	ACDT: ['Australia/Adelaide'],
	NZST: ['Pacific/Auckland'],
	NZDT: ['Pacific/Auckland'],
	HST: ['Pacific/Honolulu'],
	AKST: ['America/Anchorage'],
	AKDT: ['America/Anchorage'],
	AST: ['America/Halifax', 'Asia/Riyadh'],
	ADT: ['America/Halifax'],
	BRT: ['America/Sao_Paulo'],
	CLT: ['America/Santiago'],
};

/** The IANA zones that an abbreviation may mean, the likeliest first; none where it is not known. */
export function zonesOf(abbreviation: string): readonly string[] {
	return CITIES[abbreviation.toUpperCase()] ?? [];
}

const OFFSET = String.raw`(?:UTC|GMT)\s?[+−-](?:0?\d|1[0-4])(?::?[0-5]\d)?(?![\d:])`;
const ABBREVIATION = `${OFFSET}|UTC|PT|ET|GMT|KST|JST|SGT|HKT|IST|BST|CST|[ECMP][SD]T|CEST|CET|EEST|EET|AEST|AEDT`;
/** Of those without an offset here it is asked what they mean. */
const OTHERS = Object.keys(CITIES).join('|');
const IN_HEADING = new RegExp(
	String.raw`\(\s*(${ABBREVIATION}|${OTHERS}|[+−-]\d{2}:?\d{2})\s*\)|(?<![\w/])(${OFFSET}|UTC|KST|JST)\b`,
);
const IN_SENTENCE = new RegExp(
	String.raw`\b(?:times?|timestamps?)\b[^.\n]{0,60}?\b(${ABBREVIATION})(?!\w)|(?:시각|시간)[^.\n]{0,30}?(${ABBREVIATION})`,
	'i',
);
/** In capitals alone: `west` is a word. */
const OTHER_IN_SENTENCE = new RegExp(String.raw`\b[Tt]ime(?:stamp)?s?\b[^.\n]{0,60}?\b(${OTHERS})(?![\w-])`);

/** A zone as it is written, or undefined where it says another thing than a zone. */
export type Zone =
	| { readonly kind: 'offset'; readonly minutes: number }
	| { readonly kind: 'named'; readonly id: string }
	| { readonly kind: 'ask'; readonly written: string };

/** What a zone means on a day (`YYYY-MM-DD`). */
export function readZone(written: string, day: string, { zones }: Pick<ImportMap, 'zones'>): Zone {
	const own = zones[written] ?? zones[written.toUpperCase()];
	if (own !== undefined) return { kind: 'named', id: own };
	const offset = /^(?:UTC|GMT)?([+-])(\d{1,2}):?(\d{2})?$/.exec(written);
	if (offset) {
		const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
		return { kind: 'offset', minutes: offset[1] === '-' ? -minutes : minutes };
	}
	const name = written.toUpperCase();
	const hours = OFFSETS[name];
	if (hours === undefined || isOutOfSeason(name, day)) return { kind: 'ask', written };
	const id = NAMED[name];
	return id === undefined ? { kind: 'offset', minutes: hours * 60 } : { kind: 'named', id };
}

/** The zone that a heading, a column's name or a sentence gives to all times below it. */
export function zoneNamedIn(texts: readonly string[]): string | undefined {
	for (const text of texts) {
		const match =
			(text.length < 80 ? IN_HEADING.exec(text) : null) ??
			IN_SENTENCE.exec(text) ??
			OTHER_IN_SENTENCE.exec(text);
		const written = match?.[1] ?? match?.[2];
		if (written !== undefined) return written.toUpperCase().replace(/\s/g, '').replace('−', '-');
	}
	return undefined;
}

/** `timezone` for a zone: by its name, or as a fixed offset of whole hours. */
export function timezoneOf(zone: Zone): string | undefined {
	if (zone.kind === 'named') return zone.id;
	if (zone.kind === 'ask' || zone.minutes % 60 !== 0) return undefined;
	const hours = zone.minutes / 60;
	// The signs of these names are turned around.
	return hours === 0 ? 'UTC' : `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
}

/** `+09:00` for minutes east of UTC. */
export function offsetText(minutes: number): string {
	const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
	return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}

function isOutOfSeason(name: string, day: string): boolean {
	if (!SUMMER.has(name) && !WINTER.has(name)) return false;
	// A week either way: clocks change on different Sundays.
	const isSummer = (date: string) => date.slice(5) >= '03-08' && date.slice(5) < '11-08';
	const around = [addDays(day, -7), addDays(day, 7)].map(isSummer);
	return SUMMER.has(name) ? around.every((each) => !each) : around.every(Boolean);
}
