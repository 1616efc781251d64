import { isRealDay } from '#domain/time/calendar';

/**
 * Seconds since 1970 of a time as records hold it: ISO 8601, as Git and `date` print it, or a count of seconds or
 * milliseconds. Undefined where it is none, or does not say its offset.
 */
export function secondsOf(time: unknown): number | undefined {
	if (typeof time === 'number') return countedSeconds(time);
	if (typeof time !== 'string') return undefined;
	const text = time.trim();
	const counted = /^@?(\d{9,13}(?:\.\d+)?)(?: [+-]\d{4})?$/.exec(text)?.[1];
	if (counted !== undefined) return countedSeconds(Number(counted));
	const parts = [ISO, BASIC, KOREAN, GIT, RFC, DATE, DATE_DAY_FIRST].reduce<Parts | undefined>(
		(found, form) => found ?? (form.exec(text)?.groups as Parts | undefined),
		undefined,
	);
	return parts && instantOf(parts);
}

interface Parts {
	readonly year: string;
	readonly month: string;
	readonly day: string;
	readonly hour: string;
	readonly minute: string;
	readonly second?: string;
	readonly half?: string;
	readonly zone: string;
}

const CLOCK = String.raw`(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}(?:[.,]\d+)?))?(?: ?(?<half>[AP]M))?`;
const ZONE = String.raw`(?<zone>Z|[+-]\d{2}:?\d{2}|[+-]\d{2}|[A-Z]{3,4})`;
const NAMED_DAY = `(?:[A-Z][a-z]{2},? )?`;
const MONTH = '(?<month>[A-Z][a-z]{2})';
const form = (text: string) => new RegExp(`^${text}$`);

const ISO = form(String.raw`(?<year>\d{4})[-/](?<month>\d{2})[-/](?<day>\d{2})[T ]${CLOCK} ?${ZONE}`);
const BASIC = form(
	String.raw`(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})T(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})?${ZONE}`,
);
const KOREAN = form(
	String.raw`(?<year>\d{4})\. ?(?<month>\d{1,2})\. ?(?<day>\d{1,2})\.? (?:\([일월화수목금토]\) )?${CLOCK} ${ZONE}`,
);
const GIT = form(`${NAMED_DAY}${MONTH} +(?<day>\\d{1,2}) ${CLOCK} (?<year>\\d{4}) ${ZONE}`);
const RFC = form(`${NAMED_DAY}(?<day>\\d{1,2}) ${MONTH} (?<year>\\d{4}) ${CLOCK} ${ZONE}`);
const DATE = form(`${NAMED_DAY}${MONTH} +(?<day>\\d{1,2}) ${CLOCK} ${ZONE} (?<year>\\d{4})`);
const DATE_DAY_FIRST = form(`${NAMED_DAY}(?<day>\\d{1,2}) ${MONTH} ${CLOCK} ${ZONE} (?<year>\\d{4})`);

const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/** Names that mean one offset only; `CST`, `IST` and `BST` mean several. */
const ZONES: Readonly<Record<string, string>> = {
	Z: '+00:00',
	UTC: '+00:00',
	GMT: '+00:00',
	KST: '+09:00',
	JST: '+09:00',
	CET: '+01:00',
	CEST: '+02:00',
	EET: '+02:00',
	EEST: '+03:00',
	EST: '-05:00',
	EDT: '-04:00',
	PST: '-08:00',
	PDT: '-07:00',
};

function instantOf({ year, month, day, hour, minute, second = '00', half, zone }: Parts): number | undefined {
	const number = /^\d/.test(month) ? Number(month) : MONTHS.indexOf(month) / 3 + 1;
	const date = `${year}-${pad(number)}-${pad(Number(day))}`;
	const offset = ZONES[zone] ?? offsetOf(zone);
	const clock = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === 'PM' ? 12 : 0);
	if (!isRealDay(date) || offset === undefined) return undefined;
	const milliseconds = Date.parse(`${date}T${pad(clock)}:${minute}:00${offset}`);
	const seconds = Number(second.replace(',', '.'));
	return Number.isNaN(milliseconds) || seconds >= 61 ? undefined : milliseconds / 1000 + seconds;
}

function offsetOf(zone: string): string | undefined {
	const [, sign, hours, minutes = '00'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? [];
	return sign === undefined ? undefined : `${sign}${hours}:${minutes}`;
}

function pad(value: number): string {
	return String(value).padStart(2, '0');
}

/** Counts of this century in seconds have ten digits, in milliseconds thirteen. */
function countedSeconds(count: number): number | undefined {
	if (count >= 1e8 && count < 1e10) return count;
	return count >= 1e11 && count < 1e13 ? count / 1000 : undefined;
}
