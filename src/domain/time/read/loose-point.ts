import { padded } from '#domain/time/calendar';
import { type LooseDate, readLooseDate } from './loose-date.ts';
import { take } from './sticky.ts';

/** A point in time as people type it, before anyone asks whether it is certain what it means. */
export interface LoosePoint {
	readonly end: number;
	readonly written: string;
	readonly approximate: boolean;
	readonly date?: LooseDate;
	readonly clock?: LooseClock;
	readonly zone?: string;
}

export interface LooseClock {
	readonly hour: number;
	/** Absent where only the hour is written. */
	readonly minute?: number;
	readonly second?: string;
	readonly half?: Half;
	/** Both digits of the hour are written, so the 24-hour clock may be meant. */
	readonly twoDigits: boolean;
	readonly withColon: boolean;
	/** `16:5` may be five past, or a digit may be missing. */
	readonly oneDigitMinute: boolean;
	readonly word?: 'noon' | 'midnight';
	/** The half of the day may belong to the prose: `09:10 PM announced it`. */
	readonly halfMayBeProse: boolean;
	/** It may be no time at all: `1640 users`, `10.07 million`. */
	readonly mayBeNumber?: true;
}

export type Half = 'am' | 'pm' | 'midday' | 'night';

/** Reads a date, a clock or both at an offset, in any spelling that real postmortems have. */
export function readLoosePoint(text: string, at: number): LoosePoint | undefined {
	const prefix = take(APPROXIMATE_PREFIX, text, at);
	const start = at + (prefix?.[0].length ?? 0);
	const date = readLooseDate(text, start);
	const join = date ? (take(JOIN, text, date.end)?.[0].length ?? 0) : 0;
	const clock = readClock(text, date ? date.end + join : start);
	if (!clock && !(date && (date.value.year !== undefined || date.certain))) return undefined;
	let end = clock?.end ?? date?.end ?? start;
	const suffix = take(APPROXIMATE_SUFFIX, text, end);
	end += suffix?.[0].length ?? 0;
	const zone = clock ? take(ZONE, text, end) : undefined;
	end += zone?.[0].length ?? 0;
	end += take(AT, text, end)?.[0].length ?? 0;
	return {
		end,
		written: text.slice(at, end),
		approximate: prefix !== undefined || suffix !== undefined,
		...(date ? { date: date.value } : {}),
		...(clock ? { clock: clock.value } : {}),
		...(zone ? { zone: zone[0].replace(/[\s()]/g, '') } : {}),
	};
}

const APPROXIMATE_PREFIX =
	/(?:\\?~|[∼～〜≈]|(?:약|대략|얼추|거의|(?:at\s+)?(?:about|around|approximately|approx\.?|roughly|nearly|almost)|circa|ca\.?|c\.)(?=[\s\d]))\s*/iuy;
const APPROXIMATE_SUFFIX = /\s?(?:쯤|경|께|즈음|무렵|정도|-?ish)(?=$|[\s,.:)*`]|에)/uy;
/** The Korean particle for "at". */
const AT = /에(?:는)?(?=\s|$)/uy;
const JOIN = /(?:T(?=\d)|,?\s*(?:at\s+|@\s*)?)/iuy;
const ZONE =
	/\s{0,2}\(?(?:(?:UTC|GMT)\s?[+-]\d{1,2}(?::?\d{2})?|UTC|GMT|[Zz]|[+-]\d{2}:?\d{2}|KST|JST|IST|BST|MES?Z|CES?T|EES?T|AE[SD]T|NZ[SD]T|SGT|HKT|MSK|[PMCE][SD]T|[PE]T(?!\s+[가-힣])|(?:(?:US|[Ll]ocal|[Pp]acific|[Ee]astern|[Cc]entral|[Mm]ountain)\s)+[Tt]ime|(?:local|[Zz]ulu|현지|(?:[A-Z][a-z]+\s)+[Tt]ime)(?=\)|:|,)|[A-Z][a-z]+\/[A-Z][A-Za-z]+(?:_[A-Z][a-z]+)*|(?:한국|현지|미국|일본|영국|태평양|동부|서부|표준)\s?(?:시간|시각))\)?(?![\p{L}\p{N}/-])/uy;

const HALF_BEFORE = String.raw`(?:(?<before>오전|오후|새벽|아침|낮|점심|저녁|밤|am|pm)\s*)?`;
const HALF_AFTER = String.raw`(?<after>\s?(?:a\.m\.|p\.m\.|am(?![\p{L}\p{N}])|pm(?![\p{L}\p{N}])|오전|오후))?`;
const CLOCKS: readonly RegExp[] = [
	new RegExp(
		String.raw`${HALF_BEFORE}(?<h>\d{1,2})(?<colon>:)(?<min>\d{2})(?::(?<s>\d{2}(?:[.,]\d{1,3})?))?(?!\d)(?:\s?(?:h|hrs?|hours|uhr)(?![\p{L}\p{N}])\.?|${HALF_AFTER})`,
		'iuy',
	),
	new RegExp(String.raw`${HALF_BEFORE}(?<h>\d{2})(?<colon>:)(?<min>\d)(?!\d)${HALF_AFTER}`, 'iuy'),
	new RegExp(
		String.raw`${HALF_BEFORE}(?<h>\d{1,2})\s?시(?!간|스|도|작)(?:\s*(?<min>\d{1,2})\s?분(?!간|\s*(?:뒤|후|만|동안))(?:\s*(?<s>\d{1,2})\s?초)?|\s*(?<halfHour>반)(?=$|[\s쯤경께에,.:]))?`,
		'iuy',
	),
	/(?<h>\d{1,2})(?<after>\s?(?:a\.m\.|p\.m\.|am|pm))(?![\p{L}\p{N}])/iuy,
	/(?<h>\d{1,2})(?<colon>\s?h\s?)(?<min>[0-5]\d)(?:m|min)?(?![\p{L}\p{N}])/iuy,
	/(?<=\dT)(?<h>[01]\d|2[0-3])(?<colon>)(?<min>[0-5]\d)(?<s>[0-5]\d)?(?!\d)/iuy,
	/(?<h>[01]\d|2[0-3])(?<colon>)(?<bare>\.?)(?<min>[0-5]\d)(?:\s?(?<hours>hrs?|hours|h|[Uu]hr)(?![\p{L}\p{N}])\.?)?(?=\s|$|[:`,;–—]|-\s|Z(?![\p{L}\p{N}]))(?!\s*(?:%|[:.]\d))/uy,
	/(?<h>\d{1,2})\s?(?:[hH]|Uhr)(?![\p{L}\p{N}'])(?=$|[:,]|\s+(?![a-z가-힣]))/uy,
	/(?<word>(?:12\s)?(?:noon|midnight)|정오|자정)(?=$|[\s:,.]|에|쯤|경)/iuy,
];
const HALVES: Readonly<Record<string, Half>> = {
	오전: 'am',
	새벽: 'am',
	아침: 'am',
	am: 'am',
	오후: 'pm',
	낮: 'midday',
	점심: 'midday',
	저녁: 'pm',
	pm: 'pm',
	밤: 'night',
};

function readClock(text: string, at: number): { value: LooseClock; end: number } | undefined {
	for (const pattern of CLOCKS) {
		const match = take(pattern, text, at);
		if (!match?.groups) continue;
		const { after, h = '' } = match.groups;
		const end = at + match[0].length;
		// `10:05 오전 배포`: whether the half belongs to the clock or to the prose, the clock says the same.
		const isIdle =
			/^\s오전$/.test(after ?? '') &&
			h.length === 2 &&
			Number(h) < 12 &&
			/^\s+(?![-–—\s]|\()/.test(text.slice(end));
		if (isIdle)
			return {
				value: looseClock({ ...match.groups, after: undefined }, ''),
				end: end - (after ?? '').length,
			};
		return { value: looseClock(match.groups, text.slice(end)), end };
	}
	return undefined;
}

function looseClock(groups: Record<string, string | undefined>, rest: string): LooseClock {
	const word = groups['word']?.toLowerCase();
	if (word) {
		return {
			hour: 12,
			twoDigits: true,
			withColon: false,
			oneDigitMinute: false,
			halfMayBeProse: false,
			word: /noon|정오/.test(word) ? 'noon' : 'midnight',
		};
	}
	const hour = groups['h'] ?? '';
	const minute = groups['halfHour'] ? '30' : groups['min'];
	const spokenHalf = (groups['before'] ?? groups['after'])?.trim().toLowerCase().replaceAll('.', '');
	const half = spokenHalf === undefined ? undefined : HALVES[spokenHalf];
	return {
		hour: Number(hour),
		...(minute === undefined ? {} : { minute: Number(minute) }),
		...(groups['s'] === undefined
			? {}
			: { second: padded(Number(groups['s'].split(/[.,]/)[0]), 2) + fraction(groups['s']) }),
		...(half ? { half } : {}),
		twoDigits: hour.length === 2,
		withColon: groups['colon'] !== undefined,
		oneDigitMinute: groups['colon'] !== undefined && minute?.length === 1,
		...(groups['bare'] !== undefined && !groups['hours'] && mayBeNumber(hour, groups, rest)
			? { mayBeNumber: true as const }
			: {}),
		halfMayBeProse:
			hour.length === 2 &&
			/^\s(?:AM|PM|오전|오후)$/.test(groups['after'] ?? '') &&
			/^\s+(?![-–—\s]|\(|[A-Z]{3,4}\b)/.test(rest),
	};
}

/** Four digits may be a year; before a small letter or a Korean counter digits may count something. */
function mayBeNumber(hour: string, { bare, min }: Record<string, string | undefined>, rest: string): boolean {
	return (bare === '' && /^(?:19|20)/.test(`${hour}${min}`)) || COUNTED.test(rest);
}

const COUNTED =
	/^\s+(?:\p{Ll}|(?:[KMGT]i?B)|(?:여\s?)?(?:명|건|개|대|원|번|회|곳|초|분|시간|일|배|퍼센트|만|억)(?![가-힣]{2}))/u;

function fraction(second: string): string {
	const digits = /[.,](\d+)$/.exec(second)?.[1];
	return digits ? `.${digits}` : '';
}
