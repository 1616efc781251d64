import type { NearDay } from '#domain/time/types';
import { ENGLISH_DAYS } from './loose-date.ts';

/**
 * A day that a heading tells by another one, or only roughly: `Day 2`, `Later that week`, `이틀 뒤`, `주말`, `5–6 March`.
 * The words as written; undefined where it begins with none, or where they only describe what follows, as in `Weekend
 * traffic`.
 */
export function daysInWords(heading: string): string | undefined {
	const lead = /^[^\p{L}\p{N}~'’]*/u.exec(heading)?.[0].length ?? 0;
	const text = heading.slice(lead);
	const words =
		COUNTED.exec(text)?.[0] ?? KOREAN.exec(text)?.[0] ?? DIGITS.exec(text)?.[0] ?? englishWords(text);
	return words === undefined ? undefined : heading.slice(0, lead + words.trimEnd().length);
}

/** Whether such words may call the first day of an incident what it is: `Day 1`, and a weekday that fits. */
export function isFirstDay(words: string, near: NearDay | undefined): boolean {
	if (
		/^\P{L}*(?:(?:the\s+)?(?:first\s+day|day\s+(?:0|1|one))|today|오늘|첫날|첫째\s?날|1일\s?차|D(?:\+0|-?day)?)\P{L}*$/iu.test(
			words,
		)
	)
		return true;
	const weekday = WEEKDAY.exec(words)?.groups;
	if (!weekday || !near?.isDay || /next|following|previous|last|다음|지난/iu.test(words)) return false;
	const { english, korean = '' } = weekday;
	const index = english ? ENGLISH.indexOf(english.toLowerCase()) : '일월화수목금토'.indexOf(korean);
	return new Date(`${near.date}T00:00:00Z`).getUTCDay() === index;
}

const ENGLISH = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const WEEKDAY = /(?<![\p{L}])(?:(?<english>sun|mon|tue|wed|thu|fri|sat)|(?<korean>[월화수목금토일])요일)/iu;

/** What ends such words: the heading, or a sign before a text of its own. */
const END = String.raw`(?=\s*(?:$|[,:;(–—|)\]】]|\.(?!\S)|-(?!\p{L})))`;
const NUMBER =
	'(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:a\\s+)?few|(?:a\\s+)?couple(?:\\s+of)?|several|some|many)';
const ORDINAL = '(?:\\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|last|final)';
const HOLIDAY =
	"(?:christmas|new\\s+year(?:[’']?s)?|easter|thanksgiving|halloween|black\\s+friday|(?:bank\\s+|public\\s+)?holidays?)(?:\\s+(?:eve|day))?";
const MONTH =
	'(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** So long before or after another day: that is never what the text behind it is called by. */
const COUNTED = new RegExp(
	String.raw`^(?:(?:about|around|roughly|just|only)\s+)?${NUMBER}\s+(?:days?|nights?|weeks?|weekends?|fortnights?|months?|years?)\s+(?:later|earlier|afterwards?|after|before|on)(?![\p{L}])` +
		String.raw`|^(?:(?:그로부터|약)\s?)*(?:며칠|하루|이틀|사흘|나흘|닷새|엿새|이레|열흘|보름|일주일|(?:\d{1,3}|[한두세네몇수])\s?(?:일|주일?|달|개월|년))\s?(?:쯤|정도|가량)?\s?(?:뒤|후|만에|전|지나)(?:에)?(?![\p{L}])`,
	'iu',
);

const KOREAN = (() => {
	const weekday = '[월화수목금토일]요일';
	const which = '(?:그\\s?다음|다다음|다음|지난|이번|같은|그|전)';
	const day = String.raw`(?:(?:그\s?)?다음\s?날|이튿날|익일|(?:그\s?)?전날|어제|그저께|오늘|내일|모레|첫날|마지막\s?날|[첫둘셋넷]째\s?날|\d{1,2}일\s?차|\d{1,2}일|다음\s?다음\s?날|월[초말]|[연주]말)`;
	const week = String.raw`(?:${which}\s?(?:주|달)(?:\s?(?:초|중|중반|말))?(?:\s?(?:주말|${weekday}))?|(?:${which}\s?)?(?:주말|${weekday}))`;
	const rest = String.raw`(?:설날?|추석|한가위|성탄절|크리스마스|명절|공휴일|휴일|(?:\p{L}{1,3}\s?)?연휴)(?:\s?(?:첫날|마지막\s?날|당일|전날|다음\s?날|이브|기간))?`;
	const month = String.raw`(?:\d{4}년\s?)?\d{1,2}월(?:\s?\d{1,2}일자?|\s?(?:초순?|중순?|하순|말))?|[월화수목금토일](?=\s*$)|\d{1,2}月\s?\d{1,2}日`;
	const part =
		'(?:이른|늦은|새벽|아침|오전|점심|오후|낮|저녁|밤|늦게|일찍|동안|내내|사이|이후|중|쯤|경|께|부터|까지|에)';
	return new RegExp(`^(?:${day}|${week}|${rest}|${month})(?:\\s?${part})*${END}`, 'u');
})();

/** Days in digits that leave open which they are: `3/5`, `26.03.05`, `5.3.`; and those that are no spelling of one. */
const DIGITS = new RegExp(
	String.raw`^(?:~\s?\d{4}-\d{2}-\d{2}|\d{1,2}/\d{1,2}(?:\s?\([^()]{1,9}\))?|['’]?\d{2}\.\s?\d{1,2}\.\s?\d{1,2}\.?|\d{1,2}\.\s?\d{1,2}\.|\d{1,2}[./]\d{1,2}\s?\([월화수목금토일]\)|\d{2}-\d{2}|(?:19|20)\d{6}|D\s?[+-]\s?\d{1,3}|\d{4}-(?:\d{2}|W\d{2}))${END}`,
	'iu',
);

const PART = '(?:mornings?|noon|afternoons?|evenings?|nights?|midnight|dawn)';
const ENGLISH_TOKEN = `(?:${ENGLISH_DAYS}|${NUMBER}|${ORDINAL}|${MONTH}|${HOLIDAY}|${PART}|days?|weeks?|weekends?|fortnights?|months?|years?|within|yesterday|today|tomorrow|the|that|this|same|next|following|previous|other|later|earlier|after|before|early|late|mid|post|pre|end|start|beginning|on|over|during|in|at|by|of|and|to|until|through|from|about|around)(?![\\p{L}\\p{N}])`;
/** Each word is taken once and for all: `a few` is one word of these and two, and a row of them could be tried in any way. */
const ENGLISH_WORDS = new RegExp(
	String.raw`^(?=(?<first>${ENGLISH_TOKEN}))\k<first>(?:[\s,&–—/-]+(?=(?<next>${ENGLISH_TOKEN}))\k<next>)*${END}`,
	'iu',
);
/** What among those words leads away from the day above. */
const AWAY = new RegExp(
	[
		String.raw`(?:next|following|previous|other)\s+(?:days?|${PART}|weeks?|weekends?|months?)`,
		String.raw`(?:day|week|weekend|month|year|night|${PART})s?\s+(?:later|after|before|earlier)|later\s+(?:that|this|in\s+the|the\s+same)\s+(?:week|month|year)`,
		String.raw`(?:within|after|before)\s+${NUMBER}\s+(?:days?|nights?|weeks?|months?)|fortnights?|day\s+${NUMBER}|${ORDINAL}\s+(?:day|week|month)|\d(?:st|nd|rd|th)`,
		String.raw`(?:end|start|beginning)\s+of\s+(?:the\s+)?(?:week|month|year)`,
		`weekends?|yesterday|today|tomorrow|${ENGLISH_DAYS}|${MONTH}|${HOLIDAY}`,
	]
		.map((each) => `(?<![\\p{L}\\p{N}])(?:${each})(?![\\p{L}\\p{N}])`)
		.join('|'),
	'iu',
);

function englishWords(text: string): string | undefined {
	const words = ENGLISH_WORDS.exec(text)?.[0];
	return words !== undefined && AWAY.test(words) ? words : undefined;
}
