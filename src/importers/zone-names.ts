import { ABBREVIATIONS, KOREAN, meantBy } from './zone-vocabulary.ts';

/** Whether there is such an offset, `readZone` tells: `UTC+25` is asked for. */
const OFFSET = String.raw`(?:UTC|GMT)(?:\s?\/\s?(?:UTC|GMT))?\s?[+−-]\s?\d{1,2}(?:[:h]?[0-5]\d|[.,]\d{1,2})?(?![\d:])`;
/** In capitals alone: `west` is a word. */
const SHORT = ABBREVIATIONS.filter((name) => name !== 'Z').join('|');
const PAIR = String.raw`[A-Z]{3,4}\s?\/\s?[A-Z]{3,4}`;
const ID = String.raw`(?:Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific|US|Canada)\/[A-Za-z_]+(?:\/[A-Za-z_]+)?`;
/** `미국 동부` with and without its blank. */
const IN_KOREAN = Object.keys(KOREAN)
	.map((name) => name.replace(/(?<=^미국)(?=.)/, String.raw`\s?`))
	.join('|');
const SPELT = String.raw`(?:(?:(?:US\s)?(?:Pacific|Eastern)|US\s(?:Central|Mountain))(?!\s(?!(?:time|unless|except|throughout|and|but|or|here|below)\b)[a-z])|(?:[A-Z][a-z]+\s){1,4}[Tt]ime(?:\s?zone)?|(?:${IN_KOREAN})\s?(?:표준\s?시간?|시간|시각)|협정\s?세계시|北京时间|日本時間)`;
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
const TIMES = String.raw`(?:\b(?:[Tt]imes|[Tt]ime\s?stamps?|[Cc]locks?|[Tt]ime\s?zone|[Aa]ll time|[Tt]imeline (?:is|uses|below is)|Zeit(?:en|angaben|stempel|zone)|heures|horas|horários|horarios|[Hh]ora local)\b|시각|시간|(?:타임라인|경위)[은는]|時刻|時間|时间)`;
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
	if (isShort) return nameAt(text, [BRACKETED, AT_END, SURE_WITHIN, OF_TIMES]);
	const places =
		text.length < SHORT_SENTENCE ? [OF_TIMES, BEFORE_TIMES, BRACKETED, CITY_TIME] : [OF_TIMES, BEFORE_TIMES];
	// Logs have a zone of their own, of which a text tells beside that of its times.
	const [ofLogs, others] = [true, false].map((isOfLogs) =>
		text.split(CLAUSE).filter((clause) => OF_LOGS.test(clause) === isOfLogs),
	);
	for (const clause of [...(others ?? []), ...(ofLogs ?? [])]) {
		const name = nameAt(clause, places);
		if (name !== undefined) return name;
	}
	return undefined;
}

/** Where a sentence, or a part of one that stands for itself, ends. */
const CLAUSE = /(?<=[.!?。;；])\s+|(?<=[가-힣][고며만])\s+|,\s+(?=(?:but|while|whereas)\s)/u;
const OF_LOGS = /\blogs?\b|로그/iu;

/** The first name of a zone at one of these places. */
function nameAt(text: string, places: readonly RegExp[]): string | undefined {
	for (const place of places) {
		const match = place.exec(text);
		const name = match?.at(-1);
		if (match === null || name === undefined || !isNamed(name)) continue;
		// `IST (UTC+5:30)` says itself which one it is.
		const behind = text.slice(match.index + match[0].length);
		return (EXPLAINED.exec(behind)?.[1] ?? name).trim();
	}
	return undefined;
}

const SHORT_SENTENCE = 80;
const EXPLAINED = new RegExp(String.raw`^\s*[,:=–—-]?\s*\(?\s*(?:=\s*)?(${OFFSET})`, 'u');

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
