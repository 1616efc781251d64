import { phrase } from '#domain/text/phrase';
import { unexpected } from '#domain/text/unexpected';
import { padded } from '#domain/time/calendar';
import { fault, type TimeFault } from './fault.ts';
import { readLooseAfter } from './loose-after.ts';
import type { ParsedWhen } from './time-reading.ts';

/** Reads a time that is told in words: `half past four`, `about ten minutes later`, `잠시 후`. Always a fault. */
export function readSpoken(line: string): ParsedWhen | undefined {
	const found = spokenClock(line) ?? spokenAfter(line) ?? vague(line);
	return found && { ok: false, fault: found };
}

const NUMBERS: Readonly<Record<string, number>> = {
	...{
		a: 1,
		an: 1,
		one: 1,
		two: 2,
		three: 3,
		four: 4,
		five: 5,
		six: 6,
		seven: 7,
		eight: 8,
		nine: 9,
		ten: 10,
	},
	...{ eleven: 11, twelve: 12, fifteen: 15, twenty: 20, 'twenty-five': 25, thirty: 30, forty: 40 },
	...{ 'forty-five': 45, fifty: 50, sixty: 60, ninety: 90, quarter: 15, 'a quarter': 15, half: 30 },
	...{ 한: 1, 두: 2, 세: 3, 네: 4, 다섯: 5, 여섯: 6, 일곱: 7, 여덟: 8, 아홉: 9, 열: 10, 열한: 11, 열두: 12 },
	...{ 오: 5, 십: 10, 십오: 15, 이십: 20, 삼십: 30, 사십: 40, 오십: 50 },
};
const HOURS = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2}';
const ABOUT = '(?:(?:at|about|around|just|shortly|a little|roughly|approximately)\\s+)*';
const CLOCKS: readonly RegExp[] = [
	new RegExp(
		`^${ABOUT}(?<minutes>half|(?:a\\s+)?quarter|five|ten|twenty|twenty-five|\\d{1,2})(?:\\s+min(?:ute)?s?)?\\s+(?<side>past|to|after|before|till)\\s+(?<hour>${HOURS})(?![\\p{L}\\p{N}:.-])`,
		'iu',
	),
	new RegExp(`^${ABOUT}(?<hour>${HOURS})\\s+o['’]?clock(?![\\p{L}])`, 'iu'),
	/^(?:약\s*)?(?:오전|오후|새벽|아침|저녁|밤|낮)?\s?(?<hour>한|두|세|네|다섯|여섯|일곱|여덟|아홉|열한|열두|열)\s?시(?!간)(?:\s?(?<minutes>반|오|십|십오|이십|삼십|사십|오십)\s?분?)?(?:\s?(?:쯤|경|무렵))?(?:에)?(?=$|[\s,:`])/u,
];

/** Which half of the day is meant, words of a clock of twelve hours do not say for certain. */
function spokenClock(line: string): TimeFault | undefined {
	for (const pattern of CLOCKS) {
		const match = pattern.exec(line);
		if (!match?.groups) continue;
		const { hour = '', minutes, side = 'past' } = match.groups;
		const passed =
			minutes === undefined ? 0 : numberOf(minutes) * (/^(?:to|before|till)$/i.test(side) ? -1 : 1);
		const clock = (numberOf(hour) * 60 + passed) % 720;
		const [one, other] = [clock, clock + 720].map(
			(at) => `${padded(Math.floor(at / 60), 2)}:${padded(at % 60, 2)}`,
		);
		const span = { start: 0, end: match[0].length };
		return fault(
			'time-format',
			span,
			unexpected(match[0], DIGITS),
			phrase('spokenTime.writeWhicheverMeant', one, other),
		);
	}
	return undefined;
}

const DIGITS = phrase('spokenTime.digits');

function numberOf(word: string): number {
	const plain = word.toLowerCase().replace(/\s+/g, ' ');
	return plain === '반' ? 30 : (NUMBERS[plain] ?? Number(plain));
}

const COUNTS =
	'an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|forty-five|fifty|sixty|ninety';
const AFTER: readonly RegExp[] = [
	new RegExp(
		`^(?<about>(?:about|around|roughly|approximately)\\s+)?(?<half>half\\s+)?(?<count>${COUNTS})(?=\\s+(?:seconds?|secs?|minutes?|mins?|hours?|days?)\\s+later)`,
		'iu',
	),
	/^(?<about>약\s*)?(?<half>)(?<count>한|두|세|네|다섯|여섯|일곱|여덟|아홉|열|오|십|십오|이십|삼십|사십|오십)(?=\s?(?:시간|분|초)\s?(?:쯤|정도|가량)?\s?(?:뒤|후))/u,
];

/** `ten minutes later` says what `10 minutes later` says. */
function spokenAfter(line: string): TimeFault | undefined {
	for (const pattern of AFTER) {
		const match = pattern.exec(line);
		if (!match?.groups) continue;
		const count = String(numberOf(match.groups['count'] ?? ''));
		const rest = match.groups['half'] ? undefined : line.slice(match[0].length);
		const digits = rest === undefined ? halfHour(line) : `${match.groups['about'] ?? ''}${count}${rest}`;
		const read = digits === undefined ? undefined : readLooseAfter(digits);
		if (digits === undefined || !read?.fault) continue;
		const end = read.end + line.length - digits.length;
		return { ...read.fault, start: 0, end, message: unexpected(line.slice(0, end), COUNTED) };
	}
	return undefined;
}

function halfHour(line: string): string | undefined {
	const half = /^((?:about|around|roughly|approximately)\s+)?half\s+an\s+hour\s+later/iu.exec(line);
	return half ? `${half[1] ?? ''}30 minutes later${line.slice(half[0].length)}` : undefined;
}

const COUNTED = phrase('spokenTime.counted');

const MANY = '(?:a\\s+few|a\\s+couple\\s+of|several|some|many)';
const PARTS = '(?:morning|afternoon|evening|night|noon|midnight|dawn)';
const DAYS = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const VAGUE: readonly RegExp[] = [
	new RegExp(
		`^(?:about\\s+)?${MANY}\\s+(?:seconds|moments|minutes|hours|days|weeks)\\s+(?:later|after(?:wards)?)(?![\\p{L}])`,
		'iu',
	),
	/^(?:(?:very\s+)?(?:shortly|soon|right|immediately|not long|some time|sometime)\s+(?:after(?:wards?)?|thereafter|before|later)|(?:moments|seconds|minutes|hours|days|weeks|months|years)\s+later|afterwards?|meanwhile|eventually|at (?:about |around )?the same time|around the same time)(?![\p{L}])/iu,
	new RegExp(
		`^(?:(?:in|during|by|on|over)\\s+)?(?:(?:the|that|this|early|late|mid|next|following|same|previous|yesterday|tomorrow|today|${DAYS})[\\s-]+)+${PARTS}(?![\\p{L}])`,
		'iu',
	),
	new RegExp(
		`^(?:(?:on|by|late|early)\\s+)*(?:the\\s+)?(?:next|following|same|previous)\\s+(?:day|week|month)(?![\\p{L}])|^(?:on\\s+)?${DAYS}(?=$|[\\s,:\`])(?!\\s+(?:release|deploy|build|job|backup|night))`,
		'iu',
	),
	/^(?:잠시|얼마|조금|곧|몇\s?(?:초|분|시간|일)|수\s?(?:초|분|시간|일))\s?(?:뒤|후|있다가)?(?:에)?(?=$|[\s,:`])(?<=뒤|후|에|곧|있다가)/u,
	/^(?:다음\s?날|이튿날|같은\s?날|그날|당일|전날|익일|어제|오늘|내일|[월화수목금토일]요일)(?:\s(?:새벽|아침|오전|오후|낮|점심|저녁|밤))?(?:\s?(?:쯤|경|무렵|늦게|일찍))?(?:에)?(?=$|[\s,:`])/u,
	/^(?:(?:at|by|around|before|after|over|during)\s+)?(?:(?:the\s+)?end\s+of\s+(?:the\s+)?(?:(?:working\s+)?day|week|month)|EO[DBW]|COB|lunch(?:\s?time|\s+break|\s+hour)|overnight|mid-?day|dusk|dawn|sunrise|sunset|out\s+of\s+hours|(?:early|late|mid)[\s-]+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|in\s+(?:january|february|march|april|may|june|july|august|september|october|november|december))(?:\s+\d{4})?(?=$|[\s,:`])/iu,
	/^(?:TB[ACD]|n\/?a|n\.a\.|unknown time|time unknown|미상|미정|불명|(?:시각|시간|일시)\s?(?:미상|미정|모름|불명))(?=$|[\s,:`])/iu,
	/^(?:january|february|march|april|june|july|august|september|october|november|december)(?:\s+\d{4}(?=$|[\s,:`])|(?=$|[,:`]))/iu,
	/^(?:first\s+thing(?:\s+in\s+the\s+morning)?)(?=$|[\s,:`])/iu,
	/^(?:한두|두어|두세|서너|너댓)\s?(?:초|분|시간|일|주)\s?(?:쯤\s?)?(?:뒤|후)(?:에)?(?=$|[\s,:`])/u,
	/^(?:나중에|그\s?(?:뒤|후|사이)(?:에|로)?|밤새|하루\s?종일|온종일|(?:출근|퇴근|점심|업무|마감)\s?(?:시간|무렵|직후|직전|전|후|쯤)(?:에)?|(?:\d{1,2}월|(?:이번|지난|다음)\s?(?:달|주))(?:\s?(?:초|중|중순|말|하순))?(?:에)?)(?=$|[\s,:`])/u,
	/^(?:(?:이른|늦은)\s)?(?:새벽|아침|오전|오후|낮|점심|저녁|밤)(?:녘|\s?(?:쯤|경|무렵|늦게|일찍|중|사이))(?=$|[\s,:`])/u,
	/^(?:(?:이른|늦은)\s)?(?:새벽|아침|오전|오후|낮|점심|저녁|밤)(?:\s?(?:쯤|경|무렵|늦게|일찍|중|사이))?(?:에)(?=$|[\s,:`])/u,
];

function vague(line: string): TimeFault | undefined {
	const written = VAGUE.flatMap((pattern) => pattern.exec(line)?.[0] ?? [])[0];
	if (!written) return undefined;
	return fault(
		'time-format',
		{ start: 0, end: written.length },
		unexpected(written, ANY),
		phrase('spokenTime.writeTimeRange'),
	);
}

const ANY = phrase('spokenTime.any');
