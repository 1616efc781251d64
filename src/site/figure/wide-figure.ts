import type { Postmortem } from '#domain/postmortem';
import {
	anchorsOf,
	type Drawing,
	type DrawnBreak,
	type DrawnCut,
	type DrawnMoment,
	type DrawnSpan,
	rounded,
	toneOf,
	tornEdge,
} from './figure-drawing.ts';
import { flagLanes, spreadLabels, textWidth } from './figure-labels.ts';
import { breakText, type FigureContext, namedMoments } from './figure-words.ts';
import { spanTotals } from './span-totals.ts';
import { type FigureMoment, type TimelineFigure, timelineFigure } from './timeline-figure.ts';

const WIDTH = 800;
const MARGIN = 10;
const FONT = 13;
const NOTE_FONT = 12;
const LINE = 17;
const LANE_GAP = 8;
const BREAK = 72;
/** Width of the torn strip inside a break. */
const NOTCH = 12;
const BAR = 10;
const BAR_ROW = 38;

interface Flag {
	readonly moment: FigureMoment;
	readonly lines: readonly string[];
	readonly width: number;
	readonly lane: number;
}

/** The figure for screens with room: time runs to the right, moments are flags above it, spans bars below. */
export function wideFigure(postmortem: Postmortem, context: FigureContext): Drawing | undefined {
	const fitted = fitToWidth(postmortem, context);
	if (!fitted) return undefined;
	const { figure, flags } = fitted;
	const tops = laneTops(flags);
	const axisY = rounded((tops[0]?.bottom ?? 0) + (figure.scale.breaks.length > 0 ? 32 : 18));
	const spans = drawSpans(postmortem, figure, context, axisY + 24);
	const bottom = axisY + 24 + spans.rows * BAR_ROW;
	return {
		width: WIDTH,
		height: Math.ceil(bottom + 4),
		axis: [
			[MARGIN, axisY],
			[rounded(MARGIN + figure.scale.length), axisY],
		],
		moments: flags.map((flag) => ({
			...drawFlag(flag, axisY, tops[flag.lane]?.top ?? 0),
			anchors: anchorsOf(flag.moment, postmortem),
		})),
		ticks: figure.moments
			.filter(({ milestones }) => milestones.length === 0)
			.map((moment) => ({
				x: rounded(MARGIN + moment.at),
				y: axisY,
				anchors: anchorsOf(moment, postmortem),
			})),
		spans: spans.drawn,
		breaks: drawBreaks(figure, context, axisY, spans.drawn),
		labels: spans.labels,
	};
}

/** Shortens the axis until the last flags fit on the page beside it. */
function fitToWidth(
	postmortem: Postmortem,
	context: FigureContext,
): { figure: TimelineFigure; flags: Flag[] } | undefined {
	let length = WIDTH - 2 * MARGIN;
	for (let attempt = 0; attempt < 4; attempt += 1) {
		const figure = timelineFigure(postmortem, { length, breakLength: BREAK });
		if (!figure) return undefined;
		const flags = flagsOf(figure, context);
		const overflow = Math.max(0, ...flags.map(({ moment, width }) => moment.at + width + MARGIN * 2 - WIDTH));
		if (overflow < 1 || attempt === 3) return { figure, flags };
		length -= overflow;
	}
	return undefined;
}

function flagsOf({ moments }: TimelineFigure, context: FigureContext): Flag[] {
	const marked = namedMoments(moments, context).map(({ moment, time, names }) => {
		const lines = [time, ...names];
		return { moment, lines, width: Math.max(...lines.map((line) => textWidth(line, FONT))) + 14 };
	});
	const lanes = flagLanes(marked.map(({ moment, width }) => ({ at: moment.at, width })));
	return marked.map((flag, index) => ({ ...flag, lane: lanes[index] ?? 0 }));
}

/** Lane 0 is the lowest; each is as high as its tallest flag. */
function laneTops(flags: readonly Flag[]): { top: number; bottom: number }[] {
	const count = Math.max(0, ...flags.map(({ lane }) => lane)) + 1;
	const heights = Array.from(
		{ length: count },
		(_, lane) =>
			Math.max(1, ...flags.filter((flag) => flag.lane === lane).map(({ lines }) => lines.length)) * LINE +
			LANE_GAP,
	);
	const total = heights.reduce((sum, height) => sum + height, 0);
	let below = 0;
	return heights.map((height) => {
		below += height;
		return { top: total - below, bottom: total - below + height };
	});
}

function drawFlag({ moment, lines }: Flag, axisY: number, top: number): Omit<DrawnMoment, 'anchors'> {
	const x = rounded(MARGIN + moment.at);
	const band = {
		x: rounded(MARGIN + moment.start),
		y: axisY - 9,
		width: rounded(moment.end - moment.start),
		height: 18,
	};
	return {
		x,
		y: axisY,
		tone: toneOf(moment),
		...(moment.end > moment.start ? { band } : {}),
		leader: [
			[x, top + 3],
			[x, axisY],
		],
		texts: lines.map((text, index) => ({
			x: x + 7,
			y: top + 14 + index * LINE,
			text,
		})),
	};
}

function drawSpans(postmortem: Postmortem, figure: TimelineFigure, { language }: FigureContext, top: number) {
	const totals = spanTotals(postmortem, figure, language);
	const rowOf = (kind: string) => top + totals.findIndex((total) => total.kind === kind) * BAR_ROW;
	const box = (y: number, [start, end]: readonly [number, number]) => ({
		x: rounded(MARGIN + start),
		y,
		width: Math.max(2, rounded(end - start)),
		height: BAR,
	});
	const drawn = figure.spans.map(
		({ kind, possible, certain }): DrawnSpan => ({
			kind,
			possible: box(rowOf(kind), possible),
			...(certain ? { certain: box(rowOf(kind), certain) } : {}),
		}),
	);
	const labels = totals.map(({ kind, text }) => {
		const start = Math.min(...drawn.filter((span) => span.kind === kind).map(({ possible }) => possible.x));
		const x = Math.max(MARGIN, Math.min(start, WIDTH - MARGIN - textWidth(text, FONT)));
		return { kind, text, x, y: rowOf(kind) + BAR + 16 };
	});
	return { drawn, labels, rows: totals.length };
}

function cutAt(left: number, top: number, bottom: number): DrawnCut {
	const edges = [left, left + NOTCH].map((x) => tornEdge(top, bottom, x, true));
	return { box: { x: left, y: top, width: NOTCH, height: bottom - top }, edges };
}

function drawBreaks(
	{ scale }: TimelineFigure,
	{ language }: FigureContext,
	axisY: number,
	spans: readonly DrawnSpan[],
): DrawnBreak[] {
	const texts = scale.breaks.map((each) => breakText(each, language));
	const widths = texts.map((text) => textWidth(text, NOTE_FONT));
	const middles = scale.breaks.map((each) => MARGIN + (each.start + each.end) / 2);
	const wanted = widths.map((size, index) => ({ at: (middles[index] ?? 0) - size / 2, size: size + 4 }));
	const places = spreadLabels(wanted, 2);
	return middles.map((middle, index) => {
		const left = rounded(middle - NOTCH / 2);
		const bars = spans.filter(
			({ possible }) => possible.x < left && left + NOTCH < possible.x + possible.width,
		);
		const tops = new Set(bars.map(({ possible }) => possible.y));
		return {
			cuts: [
				cutAt(left, axisY - 9, axisY + 9),
				...[...tops].map((top) => cutAt(left, top - 4, top + BAR + 4)),
			],
			label: { x: rounded(places[index] ?? left), y: axisY - 15, text: texts[index] ?? '' },
		};
	});
}
