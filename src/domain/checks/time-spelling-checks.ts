import type { ParserCheck } from './check.ts';
import { MITIGATED, NOTICED, STARTED, timelineExample } from './timeline-example.ts';

const GOOD = { text: timelineExample([STARTED, NOTICED, MITIGATED]) };

/** What the parser finds in the times of a timeline and of the front matter. */
export const timeFormat: ParserCheck = {
	id: 'time-format',
	family: 'time',
	severity: 'error',
	scope: 'parser',
	summary: {
		en: 'A time is written so that it can be read in one way only.',
		ko: '시각은 한 가지로만 읽히게 적는다.',
	},
	why: {
		en: '`4:19` may be at night or in the afternoon, `12:00 AM` is read both ways, and `24:01` is on no clock. Where a value has two readings or none, only a person can tell which was meant, so nothing is guessed.',
		ko: '`4:19`는 새벽일 수도 오후일 수도 있고, `12:00 AM`은 사람마다 다르게 읽으며, `24:01`은 어느 시계에도 없습니다. 두 가지로 읽히거나 아예 읽히지 않는 값은 사람만 뜻을 알 수 있으므로 짐작하지 않습니다.',
	},
	examples: { good: GOOD, bad: { text: timelineExample(['4:05 `started` Card payments begin to fail']) } },
};

export const timeMissing: ParserCheck = {
	id: 'time-missing',
	family: 'time',
	severity: 'warning',
	asksForMore: true,
	scope: 'parser',
	summary: {
		en: 'Every item of a timeline says when it was, be it `later` or `unknown`.',
		ko: '타임라인의 모든 항목은 언제인지 말한다. `이후`나 `모름`도 좋다.',
	},
	why: {
		en: 'An item without a time stands in no order, and its milestones count for nothing. `later` and `unknown` say openly what nobody knows; what explains another item belongs below it.',
		ko: '시각이 없는 항목은 순서를 알 수 없고, 거기에 붙은 마일스톤은 계산에 들지 않습니다. 아무도 모르는 것은 `이후`나 `모름`으로 드러내고, 다른 항목을 설명하는 내용은 그 아래에 둡니다.',
	},
	examples: { good: GOOD, bad: { text: timelineExample([STARTED, 'An alert fires', MITIGATED]) } },
};

export const timeSpelling: ParserCheck = {
	id: 'time-spelling',
	family: 'time',
	severity: 'error',
	scope: 'parser',
	summary: {
		en: 'A time is written in one spelling; `--fix` turns the others into it.',
		ko: '시각은 한 가지 표기로 적는다. 다른 표기는 `--fix`가 바꿔 준다.',
	},
	why: {
		en: '`16시 5분`, `4:05pm`, `**16:05**` and `10~20분 뒤` leave no doubt about what they say. One spelling keeps every timeline comparable, and these are rewritten without asking.',
		ko: '`16시 5분`, `4:05pm`, `**16:05**`, `10~20분 뒤`는 무슨 뜻인지 분명합니다. 표기가 하나라야 타임라인을 서로 견줄 수 있으므로, 이런 표기는 묻지 않고 바꿉니다.',
	},
	examples: {
		good: GOOD,
		bad: { text: timelineExample(['오후 4시 5분 `started` Card payments begin to fail']) },
	},
};

export const timeRangeMeaning: ParserCheck = {
	id: 'time-range-meaning',
	family: 'time',
	severity: 'error',
	scope: 'parser',
	summary: {
		en: 'A range is either two items or one uncertain moment.',
		ko: '범위는 두 항목이거나, 불확실한 한 시점이다.',
	},
	why: {
		en: '`16:05-16:25` may say that something lasted so long, or that it happened once in between. Of real ranges nearly all mean the first, and `..` says the second: guessing would turn certainty into doubt or the other way round.',
		ko: '`16:05~16:25`는 그동안 이어졌다는 뜻일 수도, 그 사이에 한 번 일어났다는 뜻일 수도 있습니다. 실제 글에서는 거의 다 앞의 뜻인데 `..`는 뒤의 뜻입니다. 짐작하면 확실한 것이 불확실해지거나 그 반대가 됩니다.',
	},
	examples: { good: GOOD, bad: { text: timelineExample(['16:05-16:35 `started` Card payments fail']) } },
};

export const timeCrossesMidnight: ParserCheck = {
	id: 'time-crosses-midnight',
	family: 'time',
	severity: 'error',
	scope: 'parser',
	summary: {
		en: 'Below an item of the evening, a time of the morning carries its date.',
		ko: '밤의 항목 아래에 오는 새벽 시각에는 날짜를 쓴다.',
	},
	why: {
		en: 'A bare time is on the day of the item above. One that lies more than twelve hours before it has almost certainly crossed midnight, and without its date every figure would be wrong by a day.',
		ko: '날짜 없는 시각은 위 항목과 같은 날로 봅니다. 위 항목보다 12시간 넘게 앞선다면 자정을 넘긴 것이 거의 확실하고, 날짜가 없으면 모든 수치가 하루씩 틀립니다.',
	},
	examples: {
		good: {
			text: timelineExample([
				'23:50 `started` `noticed:alert` Card payments fail',
				'2026-03-15 00:20 `mitigated` The release is rolled back',
			]),
		},
		bad: {
			text: timelineExample([
				'23:50 `started` `noticed:alert` Card payments fail',
				'00:20 `mitigated` The release is rolled back',
			]),
		},
	},
};

export const localTimeAmbiguous: ParserCheck = {
	id: 'local-time-ambiguous',
	family: 'time',
	severity: 'error',
	scope: 'parser',
	summary: {
		en: 'A local time that the change of the clocks repeats or skips carries its offset.',
		ko: '서머타임이 바뀔 때 두 번 있거나 없는 현지 시각에는 시차를 쓴다.',
	},
	why: {
		en: 'In the night in which clocks are set back, 01:30 comes twice; in the night in which they are set forward, 02:30 never comes. Only the offset tells which instant was meant.',
		ko: '시계를 한 시간 늦추는 밤에는 01:30이 두 번 오고, 앞당기는 밤에는 02:30이 오지 않습니다. 시차를 써야 어느 순간인지 알 수 있습니다.',
	},
	examples: {
		good: {
			text: timelineExample(
				[
					'2026-11-01T01:30-07:00 `started` `noticed:alert` Card payments fail',
					'2026-11-01T01:10-08:00 `mitigated` The release is rolled back',
				],
				{
					date: '2026-11-01',
					head: ['timezone: America/Los_Angeles'],
				},
			),
		},
		bad: {
			text: timelineExample(['2026-11-01 01:30 `started` Card payments begin to fail'], {
				date: '2026-11-01',
				head: ['timezone: America/Los_Angeles'],
			}),
		},
	},
};

export const dateFormat: ParserCheck = {
	id: 'date-format',
	family: 'time',
	severity: 'error',
	scope: 'parser',
	summary: {
		en: 'Dates of the front matter are real days, written `2017-09-04`, `~2017-09-04` or `2017-09`.',
		ko: '머리글의 날짜는 실제로 있는 날이고, `2017-09-04`, `~2017-09-04`, `2017-09`로 적는다.',
	},
	why: {
		en: 'Everything is sorted and counted by date. `~` says a day known to within three days either way; a month alone says that the day is not known.',
		ko: '모든 것을 날짜로 정렬하고 셉니다. `~`는 앞뒤 사흘 안이라는 뜻이고, 달만 쓰면 날을 모른다는 뜻입니다.',
	},
	examples: { good: GOOD, bad: { text: timelineExample([STARTED], { date: '2026-02-30' }) } },
};

export const durationFormat: ParserCheck = {
	id: 'duration-format',
	family: 'time',
	severity: 'error',
	scope: 'parser',
	summary: {
		en: 'A duration is written `48m`, `30m..40m`, `~2h` or `1h30m`.',
		ko: '지속 시간은 `48m`, `30m..40m`, `~2h`, `1h30m`으로 적는다.',
	},
	why: {
		en: 'It is compared with what the timeline gives, so it has to say its unit and how certain it is. `~` means a fifth more or less.',
		ko: '타임라인에서 계산한 값과 견주므로 단위와 확실한 정도를 말해야 합니다. `~`는 20% 안팎이라는 뜻입니다.',
	},
	examples: {
		good: { text: timelineExample([STARTED, NOTICED, MITIGATED], { head: ['duration: 30m'] }) },
		bad: { text: timelineExample([STARTED, NOTICED, MITIGATED], { head: ['duration: "half an hour"'] }) },
	},
};
