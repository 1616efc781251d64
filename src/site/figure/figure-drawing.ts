import type { Postmortem } from '#domain/postmortem';
import type { FigureMoment, SpanKind } from './timeline-figure.ts';

/** A line of text of a figure; `y` is its baseline. */
export interface DrawnText {
	readonly x: number;
	readonly y: number;
	readonly text: string;
}

export interface DrawnBox {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** A marked moment: a dot on the axis, the band of what is possible, a leader to its words. */
export interface DrawnMoment {
	readonly x: number;
	readonly y: number;
	/** Of the timeline's entries that it stands for. */
	readonly anchors: readonly string[];
	readonly tone: MomentTone;
	/** Absent where the moment is certain. */
	readonly band?: DrawnBox;
	readonly leader: readonly [x: number, y: number][];
	readonly texts: readonly DrawnText[];
}

export interface DrawnTick {
	readonly x: number;
	readonly y: number;
	readonly anchors: readonly string[];
}

export interface DrawnSpan {
	readonly kind: SpanKind;
	/** What may belong to it, drawn faded, and what does for certain. */
	readonly possible: DrawnBox;
	readonly certain?: DrawnBox;
}

/** A cut in the axis and in each thing that runs along it; what only stands there is not torn. */
export interface DrawnBreak {
	readonly cuts: readonly DrawnCut[];
	readonly label: DrawnText;
}

export interface DrawnCut {
	readonly box: DrawnBox;
	/** Its two torn edges. */
	readonly edges: readonly (readonly [x: number, y: number][])[];
}

/** All that has to be drawn, in units of the view box. */
export interface Drawing {
	readonly width: number;
	readonly height: number;
	readonly axis: readonly [start: readonly [number, number], end: readonly [number, number]];
	readonly moments: readonly DrawnMoment[];
	/** Moments without a milestone. */
	readonly ticks: readonly DrawnTick[];
	readonly spans: readonly DrawnSpan[];
	readonly breaks: readonly DrawnBreak[];
	/** What the spans are, each with its metric. */
	readonly labels: readonly (DrawnText & { readonly kind: SpanKind; readonly swatch?: DrawnBox })[];
}

/** What a moment means at a glance: harm or its cause, knowing of it, or its end. */
export type MomentTone = 'fault' | 'known' | 'mended';

export function toneOf({ milestones }: FigureMoment): MomentTone {
	const ids = milestones.map(({ id }) => id);
	if (ids.includes('started') || ids.includes('introduced')) return 'fault';
	const isMended = ids.some((id) => id === 'mitigated' || id === 'repaired' || id === 'resolved');
	return isMended ? 'mended' : 'known';
}

/** The entries of a moment, those with milestones first. */
export function anchorsOf({ items }: FigureMoment, { timeline }: Postmortem): string[] {
	const entries = items.flatMap((index) => timeline[index] ?? []);
	const byMarks = entries.toSorted((one, other) => other.milestones.length - one.milestones.length);
	return byMarks.map(({ anchor }) => anchor);
}

/** A torn edge: a zigzag of teeth along one direction. */
export function tornEdge(
	from: number,
	to: number,
	at: number,
	isVertical: boolean,
): [x: number, y: number][] {
	const teeth = Math.max(2, Math.round((to - from) / 6));
	return Array.from({ length: teeth + 1 }, (_, index) => {
		const along = rounded(from + ((to - from) * index) / teeth);
		const across = rounded(at + (index % 2 === 0 ? -2.5 : 2.5));
		return isVertical ? [across, along] : [along, across];
	});
}

/** A tenth of a pixel is finer than any screen shows, and keeps pages small. */
export function rounded(value: number): number {
	return Math.round(value * 10) / 10;
}
