import type { Postmortem } from '#domain/postmortem';
import {
	anchorsOf,
	type Drawing,
	type DrawnBreak,
	type DrawnMoment,
	type DrawnSpan,
	rounded,
	toneOf,
	tornEdge,
} from './figure-drawing.ts';
import { spreadLabels, textWidth } from './figure-labels.ts';
import type { Break } from './figure-scale.ts';
import { breakText, type FigureContext, namedMoments } from './figure-words.ts';
import { spanTotals } from './span-totals.ts';
import { type FigureMoment, type SpanKind, type TimelineFigure, timelineFigure } from './timeline-figure.ts';

const WIDTH = 320;
const AXIS = 14;
const BAR = 8;
const BAR_STEP = 13;
const LINE = 18;
const LEGEND_ROW = 20;
const BREAK = 52;
/** Height of the torn strip inside a break. */
const NOTCH = 12;
const FONT = 13;
const TEXT_WIDTH = 252;
const GAP = 10;

/** The figure for telephones: time runs down, words stand beside it, spans are bars next to the axis. */
export function tallFigure(postmortem: Postmortem, context: FigureContext): Drawing | undefined {
	const length = lengthOf(postmortem);
	const figure = timelineFigure(postmortem, { length, breakLength: BREAK });
	if (!figure) return undefined;
	const totals = spanTotals(postmortem, figure, context.language);
	const top = totals.length * LEGEND_ROW + 20;
	const kinds = totals.map(({ kind }) => kind);
	const textX = AXIS + 12 + kinds.length * BAR_STEP + 12;
	const labels = placeLabels(figure, context, top);
	const lowest = Math.max(0, ...labels.map(({ y, lines }) => y + (lines.length - 1) * LINE + 6));
	return {
		width: WIDTH,
		height: Math.ceil(Math.max(top + length, lowest) + 10),
		axis: [
			[AXIS, top],
			[AXIS, rounded(top + length)],
		],
		moments: labels.flatMap((label) =>
			label.moment
				? [{ ...drawMoment(label, label.moment, top, textX), anchors: anchorsOf(label.moment, postmortem) }]
				: [],
		),
		ticks: figure.moments
			.filter(({ milestones }) => milestones.length === 0)
			.map((moment) => ({ x: AXIS, y: rounded(top + moment.at), anchors: anchorsOf(moment, postmortem) })),
		spans: drawSpans(figure, kinds, top),
		breaks: labels.flatMap((label) => (label.cut ? [drawBreak(label, label.cut, top, textX)] : [])),
		labels: totals.map(({ kind, text }, index) => ({
			kind,
			text,
			x: AXIS + 16,
			y: 14 + index * LEGEND_ROW,
			swatch: { x: AXIS - 8, y: 4 + index * LEGEND_ROW, width: 16, height: BAR },
		})),
	};
}

/** Room for the words of every marked moment and for every break, within reason. */
function lengthOf(postmortem: Postmortem): number {
	const figure = timelineFigure(postmortem, { length: 1000, breakLength: 1 });
	const marked = figure?.moments.filter(({ milestones }) => milestones.length > 0).length ?? 0;
	return Math.min(720, Math.max(220, marked * 46 + (figure?.scale.breaks.length ?? 0) * BREAK));
}

interface Label {
	readonly at: number;
	/** Baseline of the first line. */
	readonly y: number;
	readonly lines: readonly string[];
	readonly moment?: FigureMoment;
	readonly cut?: Break;
}

/** The words of the moments and of the breaks, moved apart where they would overlap. */
function placeLabels({ moments, scale }: TimelineFigure, context: FigureContext, top: number): Label[] {
	const wanted: Omit<Label, 'y'>[] = [
		...namedMoments(moments, context).map(({ moment, time, names }) => ({
			at: moment.at,
			moment,
			lines: [time, ...wrapped(names, TEXT_WIDTH)],
		})),
		...scale.breaks.map((cut) => ({
			at: (cut.start + cut.end) / 2,
			cut,
			lines: [breakText(cut, context.language)],
		})),
	].toSorted((one, other) => one.at - other.at);
	const boxes = wanted.map(({ at, lines }) => ({ at, size: lines.length * LINE + GAP }));
	const places = spreadLabels(boxes, 0);
	return wanted.map((label, index) => ({ ...label, y: rounded(top + (places[index] ?? label.at) + 5) }));
}

function drawMoment(
	{ y, lines }: Label,
	moment: FigureMoment,
	top: number,
	textX: number,
): Omit<DrawnMoment, 'anchors'> {
	const [dotY, textY] = [rounded(top + moment.at), y - 5];
	const band = {
		x: AXIS - 8,
		y: rounded(top + moment.start),
		width: 16,
		height: rounded(moment.end - moment.start),
	};
	return {
		x: AXIS,
		y: dotY,
		tone: toneOf(moment),
		...(moment.end > moment.start ? { band } : {}),
		leader: [
			[AXIS, dotY],
			[textX - 14, textY],
			[textX - 5, textY],
		],
		texts: lines.map((text, index) => ({
			x: textX,
			y: y + index * LINE,
			text,
		})),
	};
}

function drawSpans({ spans }: TimelineFigure, kinds: readonly SpanKind[], top: number): DrawnSpan[] {
	const box = (kind: SpanKind, [start, end]: readonly [number, number]) => ({
		x: AXIS + 12 + kinds.indexOf(kind) * BAR_STEP,
		y: rounded(top + start),
		width: BAR,
		height: Math.max(2, rounded(end - start)),
	});
	return spans.map(({ kind, possible, certain }) => ({
		kind,
		possible: box(kind, possible),
		...(certain ? { certain: box(kind, certain) } : {}),
	}));
}

function drawBreak({ y, lines }: Label, cut: Break, top: number, textX: number): DrawnBreak {
	const middle = rounded(top + (cut.start + cut.end) / 2);
	const [start, end] = [middle - NOTCH / 2, middle + NOTCH / 2];
	const right = textX - 12;
	return {
		cuts: [
			{
				box: { x: 0, y: start, width: right, height: NOTCH },
				edges: [tornEdge(0, right, start, false), tornEdge(0, right, end, false)],
			},
		],
		label: { x: textX, y, text: lines[0] ?? '' },
	};
}

/** Short texts share a line as far as there is room. */
function wrapped(texts: readonly string[], width: number): string[] {
	const lines: string[] = [];
	for (const text of texts) {
		const longer = `${lines.at(-1)} · ${text}`;
		if (lines.length > 0 && textWidth(longer, FONT) <= width) lines[lines.length - 1] = longer;
		else lines.push(text);
	}
	return lines;
}
