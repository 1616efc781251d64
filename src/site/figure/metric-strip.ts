import type { MetricDot, MetricTrend } from '#domain/time/measure/trends';
import type { DurationInterval } from '#domain/time/types';
import { percent } from './bar-chart.ts';

/** A metric's distribution along a logarithmic axis: all positions in percent of its length. */
export interface MetricStrip {
	readonly ticks: readonly { readonly x: number; readonly seconds: number }[];
	/** One for each incident, piled up where they would overlap; empty where there are too many to tell apart. */
	readonly dots: readonly StripDot[];
	/** Instead of dots: how many incidents fall into each stretch of the axis. */
	readonly columns: readonly {
		readonly x: number;
		readonly width: number;
		readonly count: number;
		readonly height: number;
	}[];
	readonly median?: StripMark;
	readonly p90?: StripMark;
	/** Rows of dots piled up at the highest place. */
	readonly rows: number;
}

export interface StripDot {
	readonly x: number;
	/** Of what is possible; 0 where the duration is certain. */
	readonly width: number;
	/** 0 is next to the axis. */
	readonly row: number;
	readonly isOpen: boolean;
	readonly dot: MetricDot;
}

export interface StripMark {
	readonly x: number;
	readonly width: number;
}

/** More dots than this are shown as columns. */
const MOST_DOTS = 120;
/** Dots nearer than this, in percent, are piled up. */
const DOT_WIDTH = 2.4;
/** A tick nearer than this to nought has no room for its words. */
const TICK_WIDTH = 10;
const COLUMNS = 40;

const TICKS = [0, 600, 3600, 6 * 3600, 86_400, 7 * 86_400, 30 * 86_400, 365 * 86_400];
/** Up to here the axis is about linear: two minutes more or less are no part of a plot of weeks. */
const LINEAR_SECONDS = 600;

/** Lays out what is known of a metric. Undefined where nothing is. */
export function metricStrip(trend: Pick<MetricTrend, 'dots' | 'median' | 'p90'>): MetricStrip | undefined {
	const shown = trend.dots.filter(
		({ duration }) => duration.mostSeconds === null || duration.mostSeconds >= 0,
	);
	if (shown.length === 0) return undefined;
	const longest = Math.max(
		3600,
		...shown.map(({ duration }) => duration.mostSeconds ?? duration.leastSeconds * 2),
	);
	const within = TICKS.filter((seconds, index) => seconds <= longest || (TICKS[index - 1] ?? 0) < longest);
	const end = within.at(-1) ?? longest;
	const place = (seconds: number) => percent((logarithm(seconds) / logarithm(end)) * 100);
	const ticks = within.filter((seconds) => seconds === 0 || place(seconds) >= TICK_WIDTH);
	const dots = shown.length > MOST_DOTS ? [] : pileUp(shown, place);
	return {
		ticks: ticks.map((seconds) => ({ x: place(seconds), seconds })),
		dots,
		columns: shown.length > MOST_DOTS ? columnsOf(shown, place) : [],
		...(trend.median ? { median: mark(trend.median, place) } : {}),
		...(trend.p90 ? { p90: mark(trend.p90, place) } : {}),
		rows: Math.max(0, ...dots.map(({ row }) => row + 1)),
	};
}

type Place = (seconds: number) => number;

/** A logarithmic scale that has a place for nought. */
function logarithm(seconds: number): number {
	return Math.log10(1 + Math.max(0, seconds) / LINEAR_SECONDS);
}

function mark({ leastSeconds, mostSeconds }: DurationInterval, place: Place): StripMark {
	const x = place(leastSeconds);
	return { x, width: percent((mostSeconds === null ? 100 : place(mostSeconds)) - x) };
}

function pileUp(dots: readonly MetricDot[], place: Place): StripDot[] {
	const rowEnds: number[] = [];
	return dots
		.map((dot) => ({ dot, ...mark(dot.duration, place), isOpen: dot.duration.mostSeconds === null }))
		.toSorted((one, other) => one.x - other.x || one.width - other.width)
		.map((each) => {
			const free = rowEnds.findIndex((end) => end <= each.x);
			const row = free < 0 ? rowEnds.length : free;
			rowEnds[row] = each.x + each.width + DOT_WIDTH;
			return { ...each, row };
		});
}

/** Each incident counts where the middle of what is possible lies. */
function columnsOf(dots: readonly MetricDot[], place: Place): MetricStrip['columns'] {
	const width = 100 / COLUMNS;
	const counts = new Map<number, number>();
	for (const { duration } of dots) {
		const { x, width: wide } = mark(duration, place);
		const column = Math.min(COLUMNS - 1, Math.floor((x + wide / 2) / width));
		counts.set(column, (counts.get(column) ?? 0) + 1);
	}
	const highest = Math.max(1, ...counts.values());
	return [...counts]
		.toSorted(([one], [other]) => one - other)
		.map(([column, count]) => ({
			x: percent(column * width),
			width: percent(width * 0.9),
			count,
			height: percent((count / highest) * 100),
		}));
}
