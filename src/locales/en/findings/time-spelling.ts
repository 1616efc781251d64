export const calendar = {
	monthFrom: 'a month from `01` to `12`',
	unrealDayFix: 'Write a real day as `YYYY-MM-DD`.',
	dayFromHas: (last: number, text: string) => `a day from \`01\` to \`${last}\`, as ${text} has`,
};

export const fault = {
	spellingFaultFix: (replacement: string) => `Write \`${replacement}\`.`,
	blanksAround: (value: string) => `Unexpected blank beside \`${value}\`, expected none.`,
};

export const span = {
	mostTenYears: 'at most ten years',
	writeTimeItself: 'Write the time itself, such as `2017-09-04 16:05`.',
	shorterTimeFirst: 'the shorter time first',
	writeShorterTime: (low: string, high: string) => `Write the shorter time first: \`+${low}..${high}\`.`,
};

export const grammar = {
	offsetFromUtc: 'an offset from UTC such as `+09:00`',
	writeHoursMinutes: 'Write `Z`, or hours and minutes from UTC, such as `+09:00`.',
	timeFrom: 'a time from `00:00` to `24:00`',
	writeNextDay: 'Write the next day with its date, such as `2017-09-05 00:01`.',
	writeTimeHour: 'Write a time of a 24-hour clock, such as `16:05`.',
	rangeWithout: 'a range without `~`',
	removeRangeAlready: 'Remove the `~`: the range already says how uncertain the time is.',
	offsetBothEnds: 'an offset on both ends or on neither',
	writeBothEnds: 'Write both ends alike, such as `2017-09-04T07:15Z..2017-09-04T07:25Z`.',
	earlierEndFirst: 'the earlier end first',
	writeEarlierTime: 'Write the earlier time first; where the range crosses midnight, write the date on both ends.',
	hoursMinutesOnly: '`~` with hours and minutes only',
	fault: 'Remove the `~`, or the seconds: about a time means 15 minutes either way.',
};

export const looseMeaning = {
	hoursMinutesOnly: '`~` with hours and minutes only',
	writeAboutTime: (clock: string, rough: string) => `Write \`${clock}\`, or \`~${rough}\`: about a time means 15 minutes either way.`,
	dateYear: 'a date with its year',
	writeYearMonth: (known: string, rest: string) => `Write the year, month and day: \`YYYY${known}${rest}\`.`,
	dateReadOne: 'a date that is read in one way',
	writeWhicheverMeant: (one: string, other: string) => `Write \`${one}\` or \`${other}\`, whichever is meant.`,
	hoursMinutesHour: 'hours and minutes of a 24-hour clock, two digits each',
	writeOneOf: (choices: readonly string[]) => `Write ${choices.join(' or ')}, whichever is meant.`,
	hoursMinutesTwo: 'hours and minutes of two digits each',
	writeIfWhat: (choice: string) => `Write ${choice}, if that is what was meant.`,
	timeItemFirst: 'the time of the item first',
	writeIfTime: (time: string) => `Write \`${time}\` if it is a time; if it is not, put the time of the item in front of it.`,
	timeHourClock: 'a time of a 24-hour clock',
	writeDayBegins: 'Write `00:00` where the day begins, or `24:00` where it ends.',
	timeWithoutAm: 'a time without AM or PM',
	writeClock: (text: string) => `Write \`${text}\`, if that is what was meant.`,
	localTimeOne: 'a local time, or one with its date',
	writeDateOffset: (example: string) => `Write the date and the offset as in \`${example}\`, or name the zone once as \`timezone:\` at the top of the file.`,
};

export const calendarDate = {
	date: 'a date such as `2017-09-04`, `~2017-09-04` or `2017-09`',
	day: 'a day such as `2017-10-01`',
	monthWithout: 'a month without `~`',
	writeMonthRough: (month: string) => `Write \`${month}\`: a month is rough enough.`,
	yearFourDigits: 'a year of four digits',
	writeYearMonth: 'Write year, month and day with hyphens: `2017-09-04`.',
};

export const namedDay = {
	dayFirst: 'the day at the beginning of the heading',
	dayFirstFix: (date: string | undefined) => `Begin the heading with it, as in \`### ${date ?? '2017-09-05'} …\`, or write the date of the items below it.`,
	heading: 'a heading for the day of the items below',
	headingFix: (heading: string) => `Write it as a heading, \`${heading}\`, or write the date in the first item below it.`,
};

export const resolveFaults = {
	nothingToCountFrom: (written: string) => `Unexpected \`${written}\`: the item above has no time to count from.`,
	firstItemThere: (written: string) => `Unexpected \`${written}\` in the first item: there is no item above to count from.`,
	writeTimeItself: 'Write the time itself, or give the item above a time.',
	crossesMidnight: (written: string) => `Unexpected \`${written}\`, more than 12 hours before the item above, expected a date where it crosses midnight.`,
	atedWriteHow: (dated: string | undefined) => (dated ? `Write the date: \`${dated}\`, if that is the day.` : 'Write how long after the item above it was, such as `+30m`.'),
	dayIsOpen: (written: string) => `Unexpected \`${written}\` without a date: the item above may lie on more than one day.`,
	hoicesLength: (count: number, choices: readonly string[], example: string) => (count > 0 ? `Write ${choices.join(' or ')}.` : `Write the date, as in \`${example}\`.`),
	ambiguousLocalTime: (written: string, timezone: string, clock: string, date: string | undefined) => `Unexpected \`${written}\`: the clocks of ${timezone} skipped ${clock} on ${date}.`,
	withoutOffsetClocks: (written: string, timezone: string, clock: string, date: string | undefined) => `Unexpected \`${written}\` without an offset: the clocks of ${timezone} showed ${clock} twice on ${date}.`,
	writeOffsetToo: (choices: readonly string[]) => `Write the offset too: ${choices.join(' or ')}.`,
};

export const ledTime = {
	dayDate: 'a day with its date',
	writeDateDay: (dated: string) => `Write the date: \`${dated}\`; on the day of the item above the time alone.`,
	momentItself: 'the moment itself',
	writeHappenedThen: (time: string) => `Write \`${time}\` where it happened then, or a range such as \`16:05..16:25\` where it lies somewhere in between.`,
};

export const duration = {
	rangeWithout: 'a range without `~`',
	removeRangeAlready: 'Remove the `~`: the range already says how uncertain it is.',
	shorterDurationFirst: 'the shorter duration first',
	writeShorterOne: (shorter: string, longer: string) => `Write the shorter one first: \`${shorter}..${longer}\`.`,
	mostTenYears: 'at most ten years',
	writeDaysHours: 'Write days, hours and minutes, such as `1d6h` or `48m`.',
	duration: 'a duration such as `48m`, `30m..40m`, `~2h` or `1h30m`',
	writeUnits: 'Write days `d`, hours `h`, minutes `m` and seconds `s`, or leave the key out where nobody knows.',
	rangeReadOne: 'a range that is read in one way',
	writeWhicheverMeant: (wide: string, narrow: string) => `Write \`${wide}\` or \`${narrow}\`, whichever is meant.`,
};

export const looseRange = {
	blank: (replacement: string) => `\`${replacement}\` and a blank`,
	writeIfWhat: (replacement: string) => `Write \`${replacement} …\`, if that is what was meant.`,
	oneMomentOne: 'one moment for one item',
	writeTwoItems: (a: string, b: string) => `Write two items where it lasted from \`${a}\` to \`${b}\`, or \`${a}..${b}\` where it happened at one moment in between.`,
};

export const looseAfter = {
	timeUnit: 'a time with its unit',
	writeUnitMinutes: (low: string) => `Write the unit: \`+${low}m\` for minutes, \`+${low}h\` for hours.`,
	rangeReadOne: 'a range that is read in one way',
	writeWhicheverMeant: (wide: string, narrow: string) => `Write \`${wide}\` or \`${narrow}\`, whichever is meant.`,
	shorterTimeFirst: 'the shorter time first',
	writeShorterTime: 'Write the shorter time first, such as `+10m..20m`.',
	leastMostMay: 'the least and the most that it may be',
	writeBothExact: (low: string, high: string, span: string) => `Write both, such as \`+${low}..${high}\`, or \`+${span}\` where it is exact.`,
	oneMomentOne: 'one moment for one item',
	writeHappenedOne: (between: string, from: string, length: string) => `Write \`${between}\` where it happened at one moment in between, or two items, \`+${from}\` and \`+${length}\`, where it lasted.`,
};

export const separator = {
	blankAfter: (time: string) => `a blank after \`${time}\``,
	writeBlankAfter: (time: string) => `Write a blank after the time, then the sentence: \`${time} …\`.`,
	blankFault: (time: string) => `Write one blank after \`${time}\`.`,
	plainBlankAfter: (time: string) => `a plain blank after \`${time}\``,
	blankOrDash: (time: string) => `a blank, \`:\` or \` - \` after \`${time}\``,
	write: (time: string) => `Write \`${time} …\`, \`${time}: …\` or \`${time} - …\`.`,
	secondTimeRight: 'a second time right after `..`',
	writeBothEnds: 'Write both ends, such as `16:05..16:25`, or `unknown` where one of them is open.',
};

export const spokenTime = {
	writeWhicheverMeant: (one: string | undefined, other: string | undefined) => `Write \`${one}\` or \`${other}\`, whichever is meant, with \`~\` in front where it is rough.`,
	digits: 'hours and minutes of a 24-hour clock, two digits each',
	counted: 'a time counted from the item above, such as `+10m`',
	writeTimeRange: 'Write the time, or the range that it lies in, such as `16:05..16:25` or `+5m..20m`; where nobody can tell, `later` or `unknown`.',
	any: 'a time such as `16:05`, `2017-09-04 16:05` or `+10m`',
};

export const when = {
	anyTime: 'a time such as `16:05`, `2017-09-04 16:05` or `+10m`',
	expected: 'a year of four digits',
	fourDigitsFix: 'Correct the year, as in `2017-09-04 16:05`.',
	dayDate: 'a day with its date',
	dayInWordsFix: 'Write the date in front of the time, as in `2017-09-05 09:00`; on the day of the item above the time alone.',
	countedFromElsewhere: 'Write the time of a clock, or count forward from the item above, such as `+10m`.',
	anyForm: 'Write `16:05`, `~16:05`, `16:05..16:25`, `+10m`, `later` or `unknown`, with a date in front where the day changes.',
};

export const published = {
	dayWithoutTime: 'a day with or without a time, such as `2017-09-04` or `2017-09-04 12:00..24:00`',
	writeDayThen: 'Write the day, then a time or a range of times where they are known: `2017-09-04 18:30`.',
	earlierEndFirst: 'the earlier end first',
	writeEarlierEnd: 'Write the earlier end first.',
};
