import type { Postmortem, TimelineItem } from '#domain/postmortem';
import { MilestoneFinder, TEAM } from '#domain/time/measure/milestone-finder';
import type { DurationInterval, InstantInterval, MilestoneId, NoticedBy } from '#domain/time/types';
import { type FigureScale, figureScale } from './figure-scale.ts';

/** A moment on the axis; several items of one moment share it. Positions are pixels along the axis. */
export interface FigureMoment {
	/** Indexes into the timeline. */
	readonly items: readonly number[];
	readonly instant: InstantInterval;
	readonly precisionSeconds: number;
	/** The ends of what is possible; alike where the moment is certain. */
	readonly start: number;
	readonly end: number;
	readonly at: number;
	readonly milestones: readonly { readonly id: MilestoneId; readonly noticedBy?: NoticedBy }[];
}

export type SpanKind = 'exposure' | 'unshared';

/** A span between two moments: solid where it is certain, faded where it is only possible. */
export interface FigureSpan {
	readonly kind: SpanKind;
	readonly possible: readonly [start: number, end: number];
	/** Absent where nothing of it is certain. */
	readonly certain?: readonly [start: number, end: number];
	/** Its end is not in the timeline. */
	readonly isOpen: boolean;
	readonly duration?: DurationInterval & { readonly precisionSeconds: number };
}

export interface TimelineFigure {
	readonly scale: FigureScale;
	readonly moments: readonly FigureMoment[];
	readonly spans: readonly FigureSpan[];
	/** Milestones of which the timeline does not say when they were. */
	readonly untimed: readonly MilestoneId[];
}

/** Places a postmortem's timeline on an axis of `length` pixels. Undefined where fewer than two moments are known. */
export function timelineFigure(
	postmortem: Postmortem,
	{ length, breakLength }: { readonly length: number; readonly breakLength: number },
): TimelineFigure | undefined {
	const { timeline } = postmortem;
	const open = timeline.filter((item) => item.milestones.length > 0 && isOpenEnded(item));
	const begun = open.flatMap(({ instant }) => instant.earliest ?? []);
	const shown = storyOf(
		[...timeline.entries()].filter(([, item]) => isPlaced(item)),
		begun,
	);
	const bounds = [...shown.flatMap(([, { instant }]) => boundsOf(instant)), ...begun];
	if (new Set(bounds).size < 2) return undefined;
	const scale = figureScale(bounds, length - (open.length > 0 ? OPEN_TAIL : 0), breakLength);
	return {
		scale,
		moments: momentsOf(shown, scale),
		spans: [...exposureSpans(postmortem, scale), ...unsharedSpans(postmortem, scale)],
		untimed: timeline.filter((item) => !isPlaced(item)).flatMap(({ milestones }) => milestones),
	};
}

/** An open span runs on behind the end of the axis by so many pixels, where the timeline is known to go on. */
const OPEN_TAIL = 24;

type Entry = readonly [index: number, item: TimelineItem];

/**
 * From the first milestone to the last, or to the beginning of one that came at some time later: what came weeks
 * behind it would leave no room for the incident itself.
 */
function storyOf(placed: readonly Entry[], begun: readonly number[]): readonly Entry[] {
	const marked = placed.filter(([, { milestones }]) => milestones.length > 0);
	const bounds = [...marked.flatMap(([, { instant }]) => boundsOf(instant)), ...begun];
	if (new Set(bounds).size < 2) return placed;
	const [first, last] = [Math.min(...bounds), Math.max(...bounds)];
	return placed.filter(([, { instant }]) =>
		boundsOf(instant).every((bound) => bound >= first && bound <= last),
	);
}

function boundsOf({ earliest, latest }: InstantInterval): number[] {
	return earliest === null || latest === null ? [] : [earliest, latest];
}

function isPlaced({ instant }: TimelineItem): boolean {
	return instant.earliest !== null && instant.latest !== null;
}

/** Known not to have been before, but not by when. */
function isOpenEnded({ instant }: TimelineItem): boolean {
	return instant.earliest !== null && instant.latest === null;
}

function momentsOf(shown: readonly Entry[], scale: FigureScale): FigureMoment[] {
	const groups = Map.groupBy(shown, ([, { instant }]) => `${instant.earliest}..${instant.latest}`);
	const moments = [...groups.values()].flatMap((entries): FigureMoment[] => {
		const [first] = entries;
		if (!first) return [];
		const { instant, precisionSeconds } = first[1];
		const [start, end] = [scale.position(instant.earliest ?? 0), scale.position(instant.latest ?? 0)];
		return [
			{
				items: entries.map(([index]) => index),
				instant,
				precisionSeconds,
				start,
				end,
				at: (start + end) / 2,
				milestones: entries.flatMap(([, item]) => milestonesOf(item)),
			},
		];
	});
	return moments.toSorted((one, other) => one.at - other.at || one.start - other.start);
}

function milestonesOf({ milestones, noticedBy }: TimelineItem) {
	return milestones.map((id) => (id === 'noticed' && noticedBy ? { id, noticedBy } : { id }));
}

function exposureSpans({ episodes, timeline }: Postmortem, scale: FigureScale): FigureSpan[] {
	return episodes.flatMap(({ started, mitigated, exposure }) => {
		const precisionSeconds = timeline[started]?.precisionSeconds ?? 60;
		const span = spanBetween('exposure', timeline[started], timeline[mitigated ?? -1], scale);
		return span ? [span.isOpen ? span : { ...span, duration: { ...exposure, precisionSeconds } }] : [];
	});
}

function unsharedSpans({ timeline, metrics }: Postmortem, scale: FigureScale): FigureSpan[] {
	const found = new MilestoneFinder(timeline, timeline);
	const noticed = found.first('noticed');
	if (!found.isNoticedBy(noticed, TEAM)) return [];
	const span = spanBetween(
		'unshared',
		timeline[noticed.index ?? -1],
		timeline[found.first('shared').index ?? -1],
		scale,
	);
	if (!span) return [];
	return [metrics.unshared.state === 'known' ? { ...span, duration: metrics.unshared } : span];
}

function spanBetween(
	kind: SpanKind,
	from: TimelineItem | undefined,
	to: TimelineItem | undefined,
	scale: FigureScale,
): FigureSpan | undefined {
	if (!from || !isPlaced(from)) return undefined;
	const [start, surelyBegun] = [
		scale.position(from.instant.earliest ?? 0),
		scale.position(from.instant.latest ?? 0),
	];
	const isOpen = !to || !isPlaced(to);
	const surelyOn = to?.instant.earliest == null ? surelyBegun : scale.position(to.instant.earliest);
	const end = isOpen
		? scale.length + (to && isOpenEnded(to) ? OPEN_TAIL : 0)
		: scale.position(to.instant.latest ?? 0);
	if (end < start) return undefined;
	return {
		kind,
		possible: [start, end],
		...(surelyOn > surelyBegun ? { certain: [surelyBegun, surelyOn] as const } : {}),
		isOpen,
	};
}
