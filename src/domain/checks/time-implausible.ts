import type { Postmortem, TimelineItem } from '#domain/postmortem';
import { phrase } from '#domain/text/phrase';
import { quoted } from '#domain/text/wording';
import { daysBetween } from '#domain/time/calendar';
import { SIGNED_METRICS } from '#domain/time/measure/metric-definitions';
import { endOfMetric, metricDefinition } from '#domain/time/measure/metrics';
import type { DurationInterval, MetricId, MetricValue, When } from '#domain/time/types';
import { localTime } from '#domain/time/zone';
import type { CheckFinding, LibraryCheck } from './check.ts';
import { MITIGATED, NOTICED, STARTED, timelineExample } from './timeline-example.ts';

export const timeImplausible: LibraryCheck = {
	id: 'time-implausible',
	family: 'time',
	severity: 'warning',
	scope: 'library',
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
		// Nearly all are of the incident's own month.
		if (written.startsWith(date.earliest.slice(0, 7))) continue;
		const meant = [-1, 1]
			.map((step) => shiftYear(written, step))
			.find((day) => Math.abs(daysBetween(date.earliest, day)) <= 31);
		if (!meant || Math.abs(daysBetween(date.earliest, written)) <= 31) continue;
		yield {
			range: item.whenRange ?? item.range,
			message: phrase('timeImplausible.yearsOffByOne', quoted(written), quoted(date.text)),
			fix: phrase('timeImplausible.yearsOffByOneFix', quoted(meant)),
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
	const { earliest } = instant;
	// Nearly all lie before tomorrow, and no zone is so far ahead that their day there would count.
	if (earliest === null || earliest < Date.parse(today) / 1_000 + 86_400) return false;
	return daysBetween(today, localTime(earliest, timezone).date) > 1;
}

function future(range: CheckFinding['range'], written: string, today: string): CheckFinding {
	return {
		...(range ? { range } : {}),
		message: phrase('timeImplausible.future', quoted(written), today),
		fix: phrase('timeImplausible.futureFix'),
	};
}

function* endsBeforeItBegins(postmortem: Postmortem): Iterable<CheckFinding> {
	for (const { id, value, end } of measuredSpans(postmortem)) {
		if (value.mostSeconds === null || value.mostSeconds >= 0) continue;
		const item = postmortem.timeline[end() ?? -1];
		if (!item) continue;
		const { label, to } = metricDefinition(id);
		yield {
			range: item.whenRange ?? item.range,
			message: phrase(
				'timeImplausible.endsBeforeItBegins',
				label,
				phrase('common.duration', value, value),
				to,
			),
			fix: phrase('timeImplausible.endsBeforeItBeginsFix'),
		};
	}
}

interface MeasuredSpan {
	readonly id: MetricId;
	readonly value: DurationInterval & { readonly precisionSeconds?: number };
	/** Index into the timeline, looked for where it is needed: that is rare. */
	readonly end: () => number | undefined;
}

/** Every metric that may not be negative; of exposure each episode, as their sum may hide one. */
function measuredSpans({ metrics, episodes, timeline }: Postmortem): MeasuredSpan[] {
	const outages = episodes.map(({ exposure, mitigated }) => ({
		id: 'exposure' as const,
		value: exposure,
		end: () => mitigated,
	}));
	const others = (Object.entries(metrics) as [MetricId, MetricValue][]).flatMap(([id, value]) =>
		id === 'exposure' || value.state !== 'known' || (SIGNED_METRICS.has(id) && !isUnheardOf(id, timeline))
			? []
			: [{ id, value, end: () => endOfMetric(id, timeline) }],
	);
	return [...outages, ...others];
}

/** Somebody answered for it before anyone knew of it, inside or outside. */
function isUnheardOf(id: MetricId, timeline: Postmortem['timeline']): boolean {
	const end = id === 'acknowledge' ? endOfMetric(id, timeline) : undefined;
	const { latest } = timeline[end ?? -1]?.instant ?? { latest: null };
	return (
		latest !== null &&
		timeline
			.filter(({ milestones }) => milestones.includes('noticed'))
			.every(({ instant: { earliest } }) => earliest !== null && latest < earliest)
	);
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
		message: phrase(
			'timeImplausible.longerThanTimeline',
			quoted(claimedDuration.text),
			phrase('common.duration', whole),
		),
		fix: phrase('timeImplausible.longerThanTimelineFix'),
	};
}
