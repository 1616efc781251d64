import { isTimezone } from '#domain/parse/timezone';

/** Abbreviations that mean one zone, whatever the season. */
const ZONES: Readonly<Record<string, string>> = {
	PT: 'America/Los_Angeles',
	ET: 'America/New_York',
	KST: 'Asia/Seoul',
	JST: 'Asia/Tokyo',
	UTC: 'UTC',
	GMT: 'UTC',
	Z: 'UTC',
};

/** Offsets of abbreviations that name one, in hours. Those that name several (IST, CST, BST) are asked for. */
export const OFFSETS: Readonly<Record<string, number>> = {
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

/** All abbreviations that are known, in capitals. */
export const ABBREVIATIONS = [...new Set([ZONES, OFFSETS, CITIES].flatMap((each) => Object.keys(each)))];

/**
 * Names that mean one zone, whatever the season, or the abbreviation that they spell out; in small letters and without
 * blanks.
 */
const MEANT: Readonly<Record<string, string>> = {
	zulu: 'UTC',
	협정세계시: 'UTC',
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
	central: 'America/Chicago',
	mountain: 'America/Denver',
	alaska: 'America/Anchorage',
	hawaii: 'Pacific/Honolulu',
	westafrica: 'Africa/Lagos',
	westcentralafricastandard: 'Africa/Lagos',
	eastafrica: 'Africa/Nairobi',
	eastafrican: 'Africa/Nairobi',
	centralafrica: 'Africa/Maputo',
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

/** What Korean calls a zone, before `시간` and without blanks. */
export const KOREAN: Readonly<Record<string, string>> = {
	한국: 'Asia/Seoul',
	일본: 'Asia/Tokyo',
	중국: 'Asia/Shanghai',
	대만: 'Asia/Taipei',
	홍콩: 'Asia/Hong_Kong',
	싱가포르: 'Asia/Singapore',
	베트남: 'Asia/Ho_Chi_Minh',
	태국: 'Asia/Bangkok',
	인도: 'Asia/Kolkata',
	영국: 'Europe/London',
	독일: 'Europe/Berlin',
	프랑스: 'Europe/Paris',
	미국동부: 'America/New_York',
	미동부: 'America/New_York',
	미국중부: 'America/Chicago',
	미국서부: 'America/Los_Angeles',
	미서부: 'America/Los_Angeles',
	미국태평양: 'America/Los_Angeles',
};

/** The IANA zone or the abbreviation that a name stands for: `Pacific Time`, `US/Eastern`, `Berlin time`, `한국 시각`. */
export function meantBy(written: string): string | undefined {
	if (/^[A-Z]\w+\/[\w/+-]+$/.test(written) && isTimezone(written)) return written;
	const word = written
		.toLowerCase()
		.replace(/[\s.]/g, '')
		.replace(/(?:timezone|time|표준시간?|시간|시각|時間|时间)$/, '');
	const pair = word.split('/').sort(byWinter).join('/');
	return (
		ZONES[word.toUpperCase()] ??
		KOREAN[word] ??
		MEANT[word] ??
		MEANT[word.replace('/', '')] ??
		MEANT[pair] ??
		cityZone(written)
	);
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
