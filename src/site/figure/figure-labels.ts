/** A label that wants to stand at a place on the axis and takes up room along it. */
export interface LabelBox {
	readonly at: number;
	readonly size: number;
}

/**
 * Moves labels apart so that none overlaps the next, each as near to its place as the others allow. Labels are
 * in order; `at` is where its first line wants to be, `size` what it takes up from there, `firstLine` the earliest
 * place there is.
 */
export function spreadLabels(labels: readonly LabelBox[], firstLine: number): number[] {
	const groups: { start: number; sizes: number[]; wishes: number[] }[] = [];
	for (const { at, size } of labels) {
		groups.push({ start: at, sizes: [size], wishes: [at] });
		for (;;) {
			const [before, last] = groups.slice(-2);
			if (!before || !last || groups.length < 2 || before.start + total(before.sizes) <= last.start) break;
			groups.splice(-2, 2, merged(before, last));
		}
	}
	let free = firstLine;
	return groups.flatMap(({ start, sizes }) => {
		const from = Math.max(start, free);
		free = from + total(sizes);
		return sizes.map((_, index) => from + total(sizes.slice(0, index)));
	});
}

type Group = { start: number; sizes: number[]; wishes: number[] };

/** Two groups that touch become one, at the place that is nearest to all their wishes. */
function merged(before: Group, last: Group): Group {
	const sizes = [...before.sizes, ...last.sizes];
	const wishes = [...before.wishes, ...last.wishes];
	const starts = wishes.map((wish, index) => wish - total(sizes.slice(0, index)));
	return { start: total(starts) / starts.length, sizes, wishes };
}

function total(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0);
}

/**
 * The lane of each flag on a horizontal axis, 0 next to it. A flag's text runs to the right of its pole; no text
 * crosses the pole or the text of a flag further right.
 */
export function flagLanes(flags: readonly { readonly at: number; readonly width: number }[]): number[] {
	const lanes: number[] = [];
	for (const [index, { at, width }] of [...flags.entries()].toReversed()) {
		const inTheWay = flags.flatMap((other, next) =>
			next > index && other.at < at + width ? [lanes[next] ?? 0] : [],
		);
		lanes[index] = inTheWay.length === 0 ? 0 : Math.max(...inTheWay) + 1;
	}
	return lanes;
}

/** About how wide a text is in a sans-serif of so many pixels: Hangul is square, Latin about half as wide. */
export function textWidth(text: string, fontSize: number): number {
	const ems = [...text].reduce(
		(sum, char) => sum + (/[\u1100-\u11ff\u3000-\ud7ff\uf900-\uffef]/u.test(char) ? 0.94 : 0.56),
		0,
	);
	return Math.ceil(ems * fontSize);
}
