import { isTimezone } from '#domain/parse/timezone';

/** Offsets of abbreviations that name one, in hours. Those that name several (IST, CST, BST) are asked for. */
export const OFFSETS: Readonly<Record<string, number>> = {
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
export const SUMMER = new Set(['EDT', 'CDT', 'MDT', 'PDT', 'CEST', 'EEST']);
export const WINTER = new Set(['EST', 'PST', 'CET', 'EET']);

/** Zones of cities that use an abbreviation, the one with most people who write it so first. */
export const CITIES: Readonly<Record<string, readonly string[]>> = {
	PST: ['America/Los_Angeles', 'Asia/Manila', 'Pacific/Pitcairn'],
	PDT: ['America/Los_Angeles'],
	MST: ['America/Denver', 'America/Phoenix', 'Asia/Kuala_Lumpur'],
	MDT: ['America/Denver'],
	CST: ['America/Chicago', 'Asia/Shanghai', 'Asia/Taipei', 'America/Havana'],
	CDT: ['America/Chicago', 'America/Havana'],
	CT: ['America/Chicago'],
	MT: ['America/Denver'],
	EST: ['America/New_York', 'America/Panama', 'Australia/Sydney'],
	EDT: ['America/New_York', 'Australia/Sydney'],
	IST: ['Asia/Kolkata', 'Asia/Jerusalem', 'Europe/Dublin'],
	IDT: ['Asia/Jerusalem'],
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
	CAT: ['Africa/Maputo', 'Africa/Harare'],
	EAT: ['Africa/Nairobi'],
	GST: ['Asia/Dubai'],
	PKT: ['Asia/Karachi'],
	NPT: ['Asia/Kathmandu'],
	BDT: ['Asia/Dhaka'],
	ICT: ['Asia/Bangkok', 'Asia/Ho_Chi_Minh'],
	WIB: ['Asia/Jakarta'],
	MYT: ['Asia/Kuala_Lumpur'],
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
	ART: ['America/Argentina/Buenos_Aires'],
	CLT: ['America/Santiago'],
	MEZ: ['Europe/Berlin'],
	MESZ: ['Europe/Berlin'],
};

/**
 * Names that mean one zone, whatever the season, or the abbreviation that they spell out; in small letters and without
 * blanks.
 */
const MEANT: Readonly<Record<string, string>> = {
	pt: 'America/Los_Angeles',
	et: 'America/New_York',
	kst: 'Asia/Seoul',
	jst: 'Asia/Tokyo',
	utc: 'UTC',
	gmt: 'UTC',
	z: 'UTC',
	zulu: 'UTC',
	mez: 'CET',
	mesz: 'CEST',
	coordinateduniversal: 'UTC',
	universal: 'UTC',
	greenwichmean: 'UTC',
	pacific: 'America/Los_Angeles',
	eastern: 'America/New_York',
	uspacific: 'America/Los_Angeles',
	useastern: 'America/New_York',
	uscentral: 'America/Chicago',
	usmountain: 'America/Denver',
	pacificstandard: 'PST',
	pacificdaylight: 'PDT',
	easternstandard: 'EST',
	easterndaylight: 'EDT',
	centraldaylight: 'CDT',
	mountaindaylight: 'MDT',
	centraleuropean: 'Europe/Berlin',
	centraleuropeanstandard: 'CET',
	centraleuropeansummer: 'CEST',
	easterneuropeansummer: 'EEST',
	britishsummer: 'Europe/London',
	uk: 'Europe/London',
	indianstandard: 'Asia/Kolkata',
	indiastandard: 'Asia/Kolkata',
	india: 'Asia/Kolkata',
	korea: 'Asia/Seoul',
	korean: 'Asia/Seoul',
	koreastandard: 'Asia/Seoul',
	koreanstandard: 'Asia/Seoul',
	japan: 'Asia/Tokyo',
	japanstandard: 'Asia/Tokyo',
	chinastandard: 'Asia/Shanghai',
	beijing: 'Asia/Shanghai',
	westafrica: 'Africa/Lagos',
	westcentralafricastandard: 'Africa/Lagos',
	eastafrica: 'Africa/Nairobi',
	eastafrican: 'Africa/Nairobi',
	centralafrica: 'Africa/Maputo',
	한국: 'Asia/Seoul',
	한국표준: 'Asia/Seoul',
	일본: 'Asia/Tokyo',
	日本: 'Asia/Tokyo',
	北京: 'Asia/Shanghai',
	'pst/pdt': 'America/Los_Angeles',
	'est/edt': 'America/New_York',
	'cst/cdt': 'America/Chicago',
	'mst/mdt': 'America/Denver',
	'cet/cest': 'Europe/Berlin',
	'mez/mesz': 'Europe/Berlin',
	'eet/eest': 'Europe/Helsinki',
	'gmt/bst': 'Europe/London',
};

/** The IANA zone or the abbreviation that a name stands for: `Pacific Time`, `US/Eastern`, `Berlin time`, `한국 시각`. */
export function meantBy(written: string): string | undefined {
	if (/^[A-Z]\w+\/[\w/+-]+$/.test(written) && isTimezone(written)) return written;
	const word = written
		.toLowerCase()
		.replace(/[\s.]/g, '')
		.replace(/(?:timezone|time|표준시|시간|시각|時間|时间)$/, '');
	const pair = word.split('/').sort(byWinter).join('/');
	return MEANT[word] ?? MEANT[word.replace('/', '')] ?? MEANT[pair] ?? cityZone(written);
}

function byWinter(one: string, other: string): number {
	const rank = (name: string) => (SUMMER.has(name.toUpperCase()) || /^(?:bst|mesz)$/.test(name) ? 1 : 0);
	return rank(one) - rank(other);
}

/** `New York time` names its city. */
function cityZone(written: string): string | undefined {
	const city = /^(.+?)\s?[Tt]ime$/.exec(written)?.[1]?.replace(/\s/g, '').toLowerCase();
	if (city === undefined) return undefined;
	return Intl.supportedValuesOf('timeZone').find(
		(id) =>
			id
				.slice(id.lastIndexOf('/') + 1)
				.replaceAll('_', '')
				.toLowerCase() === city,
	);
}

const OFFSET = String.raw`(?:UTC|GMT)\s?[+−-]\s?(?:0?\d|1[0-4])(?::?[0-5]\d)?(?![\d:])`;
/** In capitals alone: `west` is a word. */
const SHORT = [...Object.keys(OFFSETS), ...Object.keys(CITIES)].filter((name) => name !== 'Z').join('|');
const PAIR = String.raw`[A-Z]{3,4}\s?\/\s?[A-Z]{3,4}`;
const ID = String.raw`(?:Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific|US|Canada)\/[A-Za-z_]+(?:\/[A-Za-z_]+)?`;
const SPELT = String.raw`(?:(?:US\s)?(?:Pacific|Eastern)|US\s(?:Central|Mountain)|(?:[A-Z][a-z]+\s){1,4}[Tt]ime(?:\s?zone)?|[한일]국?본?\s?(?:표준시|시간|시각)|北京时间|日本時間)`;
const SURE = `${OFFSET}|${ID}|UTC|KST|JST`;
const NAME = String.raw`(?:${OFFSET}|${ID}|${PAIR}|(?:${SHORT})(?![A-Za-z])|[Uu]tc|utc|gmt|kst|jst|${SPELT}|[+−-]\d{2}:?\d{2}(?!\d))`;

/** What may stand around a zone in the brackets behind a heading or in the name of a column. */
const BRACKETED = new RegExp(
	String.raw`[([]([^()[\]\n]{0,60}?)(?<![\p{L}\p{N}/])(${NAME})(?![\p{L}\p{N}/])`,
	'u',
);
const AT_END = new RegExp(
	String.raw`(?:^|[-–—:,/|]\s*|\b(?:in|at)\s+|(?:timeline|time|timestamp|date|when|시각|시간|타임라인)\s+)(${NAME})\s*[:：]?$`,
	'iu',
);
const SURE_WITHIN = new RegExp(String.raw`(?<![\p{L}\p{N}/])(${SURE})(?![\p{L}\p{N}/])`, 'u');
const TIMES = String.raw`(?:\b(?:[Tt]imes|[Tt]ime\s?stamps?|[Cc]locks?|[Tt]ime\s?zone|[Aa]ll time|Zeit(?:en|angaben|stempel|zone)|heures|horas|horários|horarios|[Hh]ora local)\b|시각|시간|時刻|時間|时间)`;
const OF_TIMES = new RegExp(
	String.raw`${TIMES}(?:(?!\bnot\b)[^.\n。])${`{0,60}?`}(?<![\p{L}\p{N}/])(${NAME})(?![A-Za-z0-9/])`,
	'u',
);
const BEFORE_TIMES = new RegExp(
	String.raw`(?<![\p{L}\p{N}/])(${NAME})\s?(?:times|timestamps|기준|표기|表記|基準)`,
	'u',
);
const CITY_TIME = /北京时间|日本時間/u;

/**
 * The zone that a text gives to times, as it is written.
 * @param isShort A heading or the name of a column: it need not say that it speaks of times.
 */
export function zoneNameIn(text: string, isShort: boolean): string | undefined {
	const places = isShort
		? [BRACKETED, AT_END, SURE_WITHIN, OF_TIMES]
		: text.length < SHORT_SENTENCE
			? [OF_TIMES, BEFORE_TIMES, BRACKETED, CITY_TIME]
			: [OF_TIMES, BEFORE_TIMES];
	for (const place of places) {
		const match = place.exec(text);
		const name = match?.at(-1);
		if (match === null || name === undefined || !isNamed(name)) continue;
		// `IST (UTC+5:30)` says itself which one it is.
		const behind = text.slice(match.index + match[0].length);
		const explained = new RegExp(String.raw`^\s*[,:=–—-]?\s*\(?\s*(?:=\s*)?(${OFFSET})`, 'u').exec(
			behind,
		)?.[1];
		return (explained ?? name).trim();
	}
	return undefined;
}

const SHORT_SENTENCE = 80;

/** `Down Time` and `First Time` are no zones; a pair of capitals is one where both are. */
function isNamed(name: string): boolean {
	if (/^[A-Z]{3,4}\s?\/\s?[A-Z]{3,4}$/.test(name)) return meantBy(name.replace(/\s/g, '')) !== undefined;
	if (!/\s[Tt]ime(?:\s?zone)?$/.test(name)) return true;
	return meantBy(name) !== undefined || /(?:Standard|Daylight|Summer)\s/.test(name);
}

/** The abbreviation of a zone behind a clock (`15:00 CAT - it stopped`), where it can be nothing else. */
export const ZONE_BEHIND_CLOCK = new RegExp(
	String.raw`^\s?(?:\(\s?(${SHORT})\s?\)|(${SHORT})(?=[*_]*\s?[-–—:|\]]|[*_]*$))`,
);

/** The same in front of one: `KST 16:05`. */
export const ZONE_BEFORE_CLOCK = new RegExp(String.raw`^(${SHORT})\s+(?=\d{1,2}:\d\d)`);

const CLOCK = String.raw`(\d{1,2}):(\d\d)(?::\d\d)?(?:\s?([AaPp])\.?[Mm]\b\.?)?`;
const TOLD_CLOCK = new RegExp(
	String.raw`(?<![\d:])(?:${CLOCK}\s?(?:to|until|and|[-–—~])\s?)?${CLOCK},?\s?\(?(${NAME})(?![\p{L}\p{N}/])`,
	'gu',
);

/** Each clock of a text that names its zone, or ends a span that does: `from 16:05 to 17:20 UTC`. */
export function zoneNamesBehindClocks(text: string): { readonly clock: string; readonly zone: string }[] {
	return [...text.matchAll(TOLD_CLOCK)].flatMap((match) => {
		const [, hour, minute, half, endHour, endMinute, endHalf, zone = ''] = match;
		const ends = [clockOf(endHour, endMinute, endHalf), clockOf(hour, minute, half ?? endHalf)];
		return ends.flatMap((clock) => (clock === undefined ? [] : [{ clock, zone }]));
	});
}

function clockOf(hour: string | undefined, minute: string | undefined, half?: string): string | undefined {
	if (hour === undefined || minute === undefined) return undefined;
	const turn = /p/i.test(half ?? '') ? 12 : 0;
	const full = half === undefined ? Number(hour) : (Number(hour) % 12) + turn;
	return `${String(full).padStart(2, '0')}:${minute}`;
}
