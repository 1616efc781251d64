import type { Postmortem, TimelineItem } from '#domain/postmortem';
import { korean } from '#domain/text/particle';
import { quoted } from '#domain/text/wording';
import { daysBetween } from '#domain/time/calendar';
import { SIGNED_METRICS } from '#domain/time/measure/metric-definitions';
import { endOfMetric, metricDefinition } from '#domain/time/measure/metrics';
import { formatDuration } from '#domain/time/show/format-duration';
import type { DurationInterval, MetricId, MetricValue, When } from '#domain/time/types';
import { localTime } from '#domain/time/zone';
import type { CheckFinding, LibraryCheck } from './check.ts';
import { MITIGATED, NOTICED, STARTED, timelineExample } from './timeline-example.ts';

export const timeImplausible: LibraryCheck = {
	id: 'time-implausible',
	family: 'time',
	severity: 'warning',
	scope: 'library',
	summary: {
		en: 'Times are plausible: no year off by one, nothing in the future, nothing that ends before it begins.',
		ko: '시각은 있을 법해야 한다. 한 해 어긋난 날짜, 미래의 일, 시작보다 이른 끝이 없어야 한다.',
	},
	why: {
		en: 'In January people go on writing last year. Typed values of public logs hold wrong years, wrong months and one value used for two incidents. What cannot be is worth a second look, even where the grammar has no objection.',
		ko: '1월에는 지난해 연도를 쓰기 쉽습니다. 공개된 기록에는 틀린 연도, 틀린 달, 두 장애에 똑같이 쓰인 값이 있습니다. 문법에 맞더라도 있을 수 없는 값은 한 번 더 볼 만합니다.',
	},
	examples: {
		good: { text: timelineExample([STARTED, NOTICED, MITIGATED]) },
		bad: {
			text: timelineExample([STARTED, NOTICED, '2025-03-14 16:35 `mitigated` The release is rolled back']),
		},
	},
	*run({ postmortem, today }) {
		const slips = [...yearsOffByOne(postmortem)];
		yield* slips;
		yield* inTheFuture(postmortem, today);
		if (slips.length === 0) yield* endsBeforeItBegins(postmortem);
		yield* longerThanTimeline(postmortem);
	},
};

/** Written dates that lie about a year from the incident, and within a month of it with the year next to theirs. */
function* yearsOffByOne({ timeline, date }: Postmortem): Iterable<CheckFinding> {
	for (const item of timeline) {
		const written = item.when && datesOf(item.when)[0];
		if (!written || item.milestones.includes('introduced')) continue;
		const meant = [-1, 1]
			.map((step) => shiftYear(written, step))
			.find((day) => Math.abs(daysBetween(date.earliest, day)) <= 31);
		if (!meant || Math.abs(daysBetween(date.earliest, written)) <= 31) continue;
		yield {
			range: item.whenRange ?? item.range,
			message: {
				en: `Unexpected year in ${quoted(written)}, about a year from the incident's date ${quoted(date.text)}.`,
				ko: `${quoted(written)}의 연도가 뜻밖입니다. 장애 날짜 ${quoted(date.text)}에서 한 해쯤 떨어져 있습니다.`,
			},
			fix: {
				en: `Write ${quoted(meant)}, if that is what was meant.`,
				ko: `뜻한 날짜가 맞다면 ${quoted(meant)} 형식으로 쓰세요.`,
			},
		};
	}
}

function datesOf(when: When): string[] {
	const points = when.kind === 'point' ? [when.point] : when.kind === 'between' ? [when.from, when.to] : [];
	return points.flatMap(({ date }) => date ?? []);
}

function shiftYear(date: string, step: number): string {
	return `${String(Number(date.slice(0, 4)) + step).padStart(4, '0')}${date.slice(4).replace('-02-29', '-02-28')}`;
}

function* inTheFuture(
	{ timeline, timezone, date, places, frontMatterRange }: Postmortem,
	today: string,
): Iterable<CheckFinding> {
	if (date.earliest > today) yield future(places['date']?.value ?? frontMatterRange, date.text, today);
	const first = timeline.find((item) => isAfter(item, today, timezone));
	if (first && date.earliest <= today)
		yield future(first.whenRange ?? first.range, first.whenText ?? '', today);
}

/** A day of grace, as today may have ended elsewhere already. */
function isAfter({ instant }: TimelineItem, today: string, timezone: string): boolean {
	return instant.earliest !== null && daysBetween(today, localTime(instant.earliest, timezone).date) > 1;
}

function future(range: CheckFinding['range'], written: string, today: string): CheckFinding {
	return {
		...(range ? { range } : {}),
		message: {
			en: `Unexpected ${quoted(written)}, expected a time that has passed: today is ${today}.`,
			ko: korean`${quoted(written)}은(는) 아직 오지 않았습니다. 오늘은 ${today}이고, 지난 시각이어야 합니다.`,
		},
		fix: { en: 'Correct the date.', ko: '날짜를 바로잡으세요.' },
	};
}

function* endsBeforeItBegins(postmortem: Postmortem): Iterable<CheckFinding> {
	for (const { id, value, end } of measuredSpans(postmortem)) {
		const item = postmortem.timeline[end ?? -1];
		if (!item || value.mostSeconds === null || value.mostSeconds >= 0) continue;
		const { label, to } = metricDefinition(id);
		yield {
			range: item.whenRange ?? item.range,
			message: {
				en: `Unexpected “${label.en}” of ${formatDuration(value, 'en', value)}, expected no less than nothing: “${to.en}” comes too early.`,
				ko: `‘${label.ko}’ 값이 ${formatDuration(value, 'ko', value)}입니다. 음수일 수 없습니다.`,
			},
			fix: {
				en: 'Correct the times, or move the milestone to the item where it belongs.',
				ko: '시각을 바로잡거나, 마일스톤을 알맞은 항목으로 옮기세요.',
			},
		};
	}
}

interface MeasuredSpan {
	readonly id: MetricId;
	readonly value: DurationInterval & { readonly precisionSeconds?: number };
	/** Index into the timeline. */
	readonly end: number | undefined;
}

/** Every metric that may not be negative; of exposure each episode, as their sum may hide one. */
function measuredSpans({ metrics, episodes, timeline }: Postmortem): MeasuredSpan[] {
	const outages = episodes.map(({ exposure, mitigated }) => ({
		id: 'exposure' as const,
		value: exposure,
		end: mitigated,
	}));
	const others = (Object.entries(metrics) as [MetricId, MetricValue][]).flatMap(([id, value]) =>
		id === 'exposure' || SIGNED_METRICS.has(id) || value.state !== 'known'
			? []
			: [{ id, value, end: endOfMetric(id, timeline) }],
	);
	return [...outages, ...others];
}

/** A claim that the timeline cannot hold, where it gives no exposure to compare with. */
function* longerThanTimeline({
	claimedDuration,
	metrics,
	timeline,
	places,
	frontMatterRange,
}: Postmortem): Iterable<CheckFinding> {
	if (!claimedDuration || metrics.exposure.state === 'known') return;
	const bounds = timeline.filter(({ when }) => when !== undefined).map(({ instant }) => instant);
	if (bounds.length < 2 || bounds.some(({ earliest, latest }) => earliest === null || latest === null))
		return;
	const length =
		Math.max(...bounds.map(({ latest }) => latest ?? 0)) -
		Math.min(...bounds.map(({ earliest }) => earliest ?? 0));
	if (claimedDuration.leastSeconds <= length) return;
	const whole = { leastSeconds: length, mostSeconds: length };
	yield {
		range: places['duration']?.value ?? frontMatterRange,
		message: {
			en: `Unexpected ${quoted(claimedDuration.text)}, longer than the whole timeline of ${formatDuration(whole, 'en')}.`,
			ko: korean`${quoted(claimedDuration.text)}은(는) 타임라인 전체 길이인 ${formatDuration(whole, 'ko')}보다 깁니다.`,
		},
		fix: {
			en: 'Correct the duration, or add the items that are missing from the timeline.',
			ko: '지속 시간을 바로잡거나, 타임라인에 빠진 항목을 더하세요.',
		},
	};
}
