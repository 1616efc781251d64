import { korean } from '#domain/text/particle';
import type * as en from '#locales/en/findings/time-spelling';

export const calendar: typeof en.calendar = {
	monthFrom: '`01`부터 `12`까지의 달',
	unrealDayFix: '실제로 있는 날짜를 `YYYY-MM-DD`로 쓰세요.',
	dayFromHas: (last) => `\`01\`부터 \`${last}\`까지의 날`,
};

export const fault: typeof en.fault = {
	spellingFaultFix: (replacement) => `다음과 같이 쓰세요: \`${replacement}\`.`,
	blanksAround: (value) => `\`${value}\` 앞이나 뒤에 빈칸이 있습니다. 빈칸 없이 써야 합니다.`,
};

export const span: typeof en.span = {
	mostTenYears: '10년 이하의 시간',
	writeTimeItself: '`2017-09-04 16:05`처럼 시각을 직접 쓰세요.',
	shorterTimeFirst: '짧은 시간이 먼저인 범위',
	writeShorterTime: (low, high) => `짧은 시간을 먼저 쓰세요: \`+${low}..${high}\`.`,
};

export const grammar: typeof en.grammar = {
	offsetFromUtc: 'UTC와의 차이(예: `+09:00`)',
	writeHoursMinutes: '`Z` 또는 `+09:00`처럼 UTC와의 시차를 쓰세요.',
	timeFrom: '`00:00`부터 `24:00`까지의 시각',
	writeNextDay: '`2017-09-05 00:01`처럼 다음 날 날짜와 함께 쓰세요.',
	writeTimeHour: '`16:05`처럼 24시간제로 쓰세요.',
	rangeWithout: '`~` 없는 범위',
	removeRangeAlready: '`~`를 지우세요. 범위가 이미 불확실한 정도를 나타냅니다.',
	offsetBothEnds: '양쪽 모두에 붙거나 모두 없는 시차',
	writeBothEnds: '`2017-09-04T07:15Z..2017-09-04T07:25Z`처럼 양쪽을 같은 형식으로 쓰세요.',
	earlierEndFirst: '이른 시각이 먼저인 범위',
	writeEarlierTime: '이른 시각을 먼저 쓰세요. 자정을 넘긴다면 양쪽에 날짜를 쓰세요.',
	hoursMinutesOnly: '시와 분까지만 쓴 `~` 시각',
	fault: '`~`를 지우거나 초를 지우세요. `~`는 앞뒤 15분을 뜻합니다.',
};

export const looseMeaning: typeof en.looseMeaning = {
	hoursMinutesOnly: '시와 분까지만 쓴 `~` 시각',
	writeAboutTime: (clock, rough) => korean`\`${clock}\` 또는 \`~${rough}\`(으)로 쓰세요. \`~\`는 앞뒤 15분을 뜻합니다.`,
	dateYear: '연도가 있는 날짜',
	writeYearMonth: (known, rest) => `연도까지 쓰세요: \`YYYY${known}${rest}\`.`,
	dateReadOne: '한 가지로 읽히는 날짜',
	writeWhicheverMeant: (one, other) => `\`${one}\` 또는 \`${other}\` 가운데 맞는 것으로 쓰세요.`,
	hoursMinutesHour: '24시간제로 두 자리씩 쓴 시와 분',
	writeOneOf: (choices) => `${choices.join(' 또는 ')} 가운데 맞는 것으로 쓰세요.`,
	hoursMinutesTwo: '두 자리씩 쓴 시와 분',
	writeIfWhat: (choice) => `뜻한 시각이 맞다면 ${choice} 형식으로 쓰세요.`,
	timeItemFirst: '맨 앞에 항목의 시각',
	writeIfTime: (time) => korean`시각이라면 \`${time}\`(으)로 쓰세요. 시각이 아니라면 그 앞에 항목의 시각을 쓰세요.`,
	timeHourClock: '24시간제 시각',
	writeDayBegins: '하루의 시작이면 `00:00`, 끝이면 `24:00`으로 쓰세요.',
	timeWithoutAm: '오전·오후 없이 쓴 시각',
	writeClock: (text) => korean`뜻한 시각이 맞다면 \`${text}\`(으)로 쓰세요.`,
	localTimeOne: '현지 시각, 또는 날짜까지 쓴 시각',
	writeDateOffset: (example) => `\`${example}\`처럼 날짜와 시차를 함께 쓰거나, 파일 머리의 \`timezone:\`에 시간대를 한 번만 쓰세요.`,
};

export const calendarDate: typeof en.calendarDate = {
	date: '`2017-09-04`, `~2017-09-04`, `2017-09` 같은 날짜',
	day: '`2017-10-01` 같은 날짜',
	monthWithout: '`~` 없는 달',
	writeMonthRough: (month) => `\`${month}\`만 쓰세요. 달만 적어도 대략이라는 뜻이 됩니다.`,
	yearFourDigits: '네 자리 연도',
	writeYearMonth: '연, 월, 일을 붙임표로 이어 쓰세요: `2017-09-04`.',
};

export const namedDay: typeof en.namedDay = {
	dayFirst: '날짜로 시작하는 소제목',
	dayFirstFix: (date) => `\`### ${date ?? '2017-09-05'} …\`처럼 소제목을 날짜로 시작하거나, 아래 항목에 날짜를 쓰세요.`,
	heading: '아래 항목의 날을 정하는 소제목',
	headingFix: (heading) => `\`${heading}\`처럼 소제목으로 쓰거나, 바로 아래 항목에 날짜를 쓰세요.`,
};

export const resolveFaults: typeof en.resolveFaults = {
	nothingToCountFrom: (written) => korean`\`${written}\`을(를) 셀 기준이 없습니다. 위 항목의 시각을 모릅니다.`,
	firstItemThere: (written) => korean`\`${written}\`을(를) 셀 기준이 없습니다. 첫 항목이라 위에 항목이 없습니다.`,
	writeTimeItself: '시각을 직접 쓰거나, 위 항목에 시각을 쓰세요.',
	crossesMidnight: (written) => korean`\`${written}\`은(는) 위 항목보다 12시간 넘게 앞섭니다. 자정을 넘겼다면 날짜가 있어야 합니다.`,
	atedWriteHow: (dated) => (dated ? `날짜를 쓰세요. 그날이 맞다면 \`${dated}\`입니다.` : '`+30m`처럼 위 항목에서 얼마 뒤인지 쓰세요.'),
	dayIsOpen: (written) => `\`${written}\`에 날짜가 없습니다. 위 항목이 어느 날인지 하나로 정해지지 않아 날짜가 있어야 합니다.`,
	hoicesLength: (count, choices, example) => (count > 0 ? `${choices.join(' 또는 ')} 가운데 맞는 것으로 쓰세요.` : `\`${example}\`처럼 날짜까지 쓰세요.`),
	ambiguousLocalTime: (written, timezone, clock, date) => korean`\`${written}\`은(는) 없는 시각입니다. ${timezone}의 시계는 ${date}에 ${clock}을(를) 건너뛰었습니다.`,
	withoutOffsetClocks: (written, timezone, clock, date) => korean`\`${written}\`에 시차가 없습니다. ${timezone}의 시계는 ${date}에 ${clock}을(를) 두 번 가리켰습니다.`,
	writeOffsetToo: (choices) => `시차까지 쓰세요: ${choices.join(' 또는 ')}.`,
};

export const ledTime: typeof en.ledTime = {
	dayDate: '날짜로 쓴 날',
	writeDateDay: (dated) => `날짜를 쓰세요: \`${dated}\`. 위 항목과 같은 날이면 시각만 쓰세요.`,
	momentItself: '일이 일어난 시각',
	writeHappenedThen: (time) => `그때 일어난 일이면 \`${time}\`, 그 사이 어느 때라면 \`16:05..16:25\`처럼 범위로 쓰세요.`,
};

export const duration: typeof en.duration = {
	rangeWithout: '`~` 없는 범위',
	removeRangeAlready: '`~`를 지우세요. 범위가 이미 불확실한 정도를 나타냅니다.',
	shorterDurationFirst: '짧은 쪽이 먼저인 범위',
	writeShorterOne: (shorter, longer) => `짧은 쪽을 먼저 쓰세요: \`${shorter}..${longer}\`.`,
	mostTenYears: '10년 이하의 시간',
	writeDaysHours: '`1d6h`, `48m`처럼 일, 시간, 분으로 쓰세요.',
	duration: '`48m`, `30m..40m`, `~2h`, `1h30m` 같은 시간',
	writeUnits: '일 `d`, 시간 `h`, 분 `m`, 초 `s`로 쓰고, 아무도 모르면 이 항목을 빼세요.',
	rangeReadOne: '한 가지로 읽히는 범위',
	writeWhicheverMeant: (wide, narrow) => `\`${wide}\` 또는 \`${narrow}\` 가운데 맞는 것으로 쓰세요.`,
};

export const looseRange: typeof en.looseRange = {
	blank: (replacement) => `\`${replacement}\`, 그리고 빈칸`,
	writeIfWhat: (replacement) => `뜻이 맞다면 \`${replacement} …\`처럼 쓰세요.`,
	oneMomentOne: '항목 하나에 시각 하나',
	writeTwoItems: (a, b) => korean`\`${a}\`부터 \`${b}\`까지 이어졌다면 두 항목으로 나누고, 그 사이 어느 한 시점이었다면 \`${a}..${b}\`(으)로 쓰세요.`,
};

export const looseAfter: typeof en.looseAfter = {
	timeUnit: '단위가 있는 시간',
	writeUnitMinutes: (low) => `단위를 쓰세요. 분이면 \`+${low}m\`, 시간이면 \`+${low}h\`입니다.`,
	rangeReadOne: '한 가지로 읽히는 범위',
	writeWhicheverMeant: (wide, narrow) => `\`${wide}\` 또는 \`${narrow}\` 가운데 맞는 것으로 쓰세요.`,
	shorterTimeFirst: '짧은 시간이 먼저인 범위',
	writeShorterTime: '`+10m..20m`처럼 짧은 시간을 먼저 쓰세요.',
	leastMostMay: '가장 짧은 경우와 가장 긴 경우',
	writeBothExact: (low, high, span) => korean`\`+${low}..${high}\`처럼 둘 다 쓰거나, 정확하다면 \`+${span}\`(으)로 쓰세요.`,
	oneMomentOne: '항목 하나에 시각 하나',
	writeHappenedOne: (between, from, length) => korean`그 사이 어느 한 시점이었다면 \`${between}\`, 이어진 일이라면 \`+${from}\`과(와) \`+${length}\` 두 항목으로 쓰세요.`,
};

export const separator: typeof en.separator = {
	blankAfter: (time) => `\`${time}\` 뒤의 빈칸`,
	writeBlankAfter: (time) => `시각 뒤에 빈칸을 두고 문장을 쓰세요: \`${time} …\`.`,
	blankFault: (time) => `\`${time}\` 뒤에 빈칸을 하나 두세요.`,
	plainBlankAfter: (time) => `\`${time}\` 뒤의 보통 빈칸`,
	blankOrDash: (time) => `\`${time}\` 뒤의 빈칸이나 \`:\`, \` - \``,
	write: (time) => `다음 가운데 하나로 쓰세요: \`${time} …\`, \`${time}: …\`, \`${time} - …\`.`,
	secondTimeRight: '`..` 바로 뒤의 두 번째 시각',
	writeBothEnds: `\`16:05..16:25\`처럼 양쪽을 다 쓰거나, 한쪽을 모르면 \`모름\`을 쓰세요.`,
};

export const spokenTime: typeof en.spokenTime = {
	writeWhicheverMeant: (one, other) => `\`${one}\` 또는 \`${other}\` 가운데 맞는 것으로 쓰고, 대략이라면 앞에 \`~\`를 붙이세요.`,
	digits: '24시간제로 두 자리씩 쓴 시와 분',
	counted: '위 항목에서 센 시각(예: `+10m`)',
	writeTimeRange: '시각을 쓰거나, `16:05..16:25`, `+5m..20m`처럼 그 안에 드는 범위를 쓰세요. 아무도 모르면 `이후`나 `모름`을 쓰세요.',
	any: '`16:05`, `2017-09-04 16:05`, `+10m` 같은 시각',
};

export const when: typeof en.when = {
	anyTime: '`16:05`, `2017-09-04 16:05`, `+10m` 같은 시각',
	expected: '네 자리 연도',
	fourDigitsFix: '`2017-09-04 16:05`처럼 연도를 바로잡으세요.',
	dayDate: '날짜로 쓴 날',
	dayInWordsFix: '`2017-09-05 09:00`처럼 시각 앞에 날짜를 쓰세요. 위 항목과 같은 날이면 시각만 쓰세요.',
	countedFromElsewhere: '시각을 쓰거나, 바로 위 항목에서 앞으로 세어 `+10m`처럼 쓰세요.',
	anyForm: '`16:05`, `~16:05`, `16:05..16:25`, `+10m`, `이후`, `모름` 가운데 하나로 쓰고, 날이 바뀌면 앞에 날짜를 쓰세요.',
};

export const published: typeof en.published = {
	dayWithoutTime: '`2017-09-04`, `2017-09-04 12:00..24:00` 같은 날짜나 날짜와 시각',
	writeDayThen: '날짜를 쓰고, 시각이나 시각의 범위를 알면 그 뒤에 쓰세요: `2017-09-04 18:30`.',
	earlierEndFirst: '이른 쪽이 먼저인 범위',
	writeEarlierEnd: '이른 쪽을 먼저 쓰세요.',
};
