/** One bar before it is laid out: what it stands for, and where it leads. */
export interface Bar {
	/** The period in words, for whoever points at it or hears it. */
	readonly label: string;
	readonly count: number;
	readonly href?: string | undefined;
}

/** Bars side by side on gridlines: `x` and `width` in percent of the plot, `y` and `height` in its pixels. */
export interface BarChart {
	readonly bars: readonly (Bar & {
		readonly x: number;
		readonly width: number;
		/** Where the bar's room ends and the next one's begins, for the pointer. */
		readonly slot: { readonly x: number; readonly width: number };
		readonly y: number;
		readonly height: number;
	})[];
	/** From nought upwards; the last one is at or above the highest bar. */
	readonly gridlines: readonly { readonly value: number; readonly y: number }[];
	/** Where the bars stand. */
	readonly floor: number;
}

export interface BarChartShape {
	/** The count that the scale must reach: the same for all charts that are compared. */
	readonly highest: number;
	/** Pixels from the top gridline to the floor, and room above for a number on the highest bar. */
	readonly height: number;
	readonly top: number;
	/** About so many gridlines above nought. */
	readonly lines: number;
}

/** In percent of the plot: two periods are no two slabs. */
const WIDEST_BAR = 9;

export function barChart(bars: readonly Bar[], { highest, height, top, lines }: BarChartShape): BarChart {
	const values = wholeTicks(highest, lines);
	const end = values.at(-1) ?? 1;
	const floor = top + height;
	const yOf = (count: number) => percent(floor - (count / end) * height);
	const step = 100 / Math.max(1, bars.length);
	const width = Math.min(step * 0.72, WIDEST_BAR);
	return {
		bars: bars.map((bar, index) => ({
			...bar,
			x: percent((index + 0.5) * step - width / 2),
			width: percent(width),
			slot: { x: percent(index * step), width: percent(step) },
			y: yOf(bar.count),
			height: percent(floor - yOf(bar.count)),
		})),
		gridlines: values.map((value) => ({ value, y: yOf(value) })),
		floor,
	};
}

/** Whole numbers from nought to at least the highest, about so many steps apart, by 1, 2 or 5 of a power of ten. */
export function wholeTicks(highest: number, lines: number): number[] {
	const most = Math.max(1, highest);
	let step = 1;
	for (let size = 1; most / step > lines; size *= 10) {
		step = [size, 2 * size, 5 * size].find((each) => most / each <= lines) ?? 10 * size;
	}
	return Array.from({ length: Math.ceil(most / step) + 1 }, (_, index) => index * step);
}

export function percent(value: number): number {
	return Math.round(value * 100) / 100;
}
