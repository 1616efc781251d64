import type { Language } from '#domain/text/localised';
import { formatDuration } from '#domain/time/show/format-duration';
import type { MetricStrip, StripDot, StripMark } from './metric-strip.ts';
import { element, textContent } from './svg-markup.ts';

/** Rows of dots higher than this are drawn over each other. */
const MOST_ROWS = 14;
const ROW = 9;
const MARK_ROW = 16;

export interface StripContext {
	readonly language: Language;
	/** What the two marks are called. */
	readonly names: { readonly median: string; readonly p90: string };
	/** Where a dot leads to, on the page; without it the dots lead nowhere and say nothing. */
	readonly addressOf?: (postmortem: string) => string;
}

function topOf({ median, p90 }: MetricStrip): number {
	return median || p90 ? 40 : 8;
}

/** Where the axis is, from the top. */
function floorOf(strip: MetricStrip): number {
	const { rows, columns } = strip;
	return topOf(strip) + (columns.length > 0 ? 56 : Math.max(3, Math.min(rows, MOST_ROWS)) * ROW);
}

export function stripHeight(strip: MetricStrip): number {
	return floorOf(strip) + 22;
}

/** The strip as the content of an `svg`, in parts of its width. */
export function stripMarkup(strip: MetricStrip, context: StripContext): string {
	const floor = floorOf(strip);
	const marks = [
		{ name: context.names.median, mark: strip.median },
		{ name: context.names.p90, mark: strip.p90 },
	];
	const isOnPage = context.addressOf !== undefined;
	return [
		...strip.ticks.map((_, index) => tickMarkup(strip, index, floor, context.language)),
		element('line', { class: 'chart-floor', x1: 0, x2: '100%', y1: floor, y2: floor }),
		...marks.flatMap(({ name, mark }, lane) =>
			mark ? [markMarkup(name, mark, 10 + lane * MARK_ROW, floor)] : [],
		),
		...strip.columns.map(({ x, width, height, count }) =>
			element(
				'rect',
				{
					class: 'chart-bar',
					x: `${x}%`,
					width: `${width}%`,
					y: floor - height * 0.5,
					height: height * 0.5,
				},
				...(isOnPage ? [element('title', {}, textContent(String(count)))] : []),
			),
		),
		...strip.dots.map((dot) => dotMarkup(dot, floor, context)),
	].join('');
}

function tickMarkup(strip: MetricStrip, index: number, floor: number, language: Language): string {
	const { x = 0, seconds = 0 } = strip.ticks[index] ?? {};
	const last = strip.ticks.length - 1;
	const text = formatDuration({ leastSeconds: seconds, mostSeconds: seconds }, language);
	const anchor = index === 0 ? 'start' : index === last ? 'end' : 'middle';
	return element(
		'g',
		{ class: index % 2 === 1 && index < last ? 'strip-minor' : undefined },
		element('line', { class: 'chart-line', x1: `${x}%`, x2: `${x}%`, y1: topOf(strip) - 4, y2: floor }),
		element('text', { x: `${x}%`, y: floor + 16, 'text-anchor': anchor }, textContent(text)),
	);
}

function markMarkup(name: string, { x, width }: StripMark, y: number, floor: number): string {
	const end = x + width;
	const isLate = end > 60;
	const drop = (at: number) =>
		element('line', { class: 'strip-drop', x1: `${at}%`, x2: `${at}%`, y1: y, y2: floor });
	return element(
		'g',
		{ class: 'strip-mark' },
		drop(x),
		...(width > 0 ? [drop(end)] : []),
		element('line', { class: 'strip-range', x1: `${x}%`, x2: `${end}%`, y1: y, y2: y }),
		element(
			'text',
			{
				x: `${isLate ? x : end}%`,
				dx: isLate ? -6 : 6,
				y: y + 4,
				'text-anchor': isLate ? 'end' : 'start',
			},
			textContent(name),
		),
	);
}

function dotMarkup(strip: StripDot, floor: number, { language, addressOf }: StripContext): string {
	const { x, width, row, isOpen, dot } = strip;
	const y = floor - 8 - Math.min(row, MOST_ROWS - 1) * ROW;
	const shape =
		width > 0.4
			? element('line', { x1: `${x}%`, x2: `${x + width}%`, y1: y, y2: y })
			: element('circle', { cx: `${x}%`, cy: y, r: 3.5 });
	const className = isOpen ? 'strip-dot strip-open' : 'strip-dot';
	if (addressOf === undefined) return element('g', { class: className }, shape);
	const title = `${dot.title}: ${formatDuration(dot.duration, language, dot.duration)}`;
	return element(
		'a',
		{ href: addressOf(dot.id), tabindex: -1, class: className },
		element('title', {}, textContent(title)),
		shape,
	);
}
