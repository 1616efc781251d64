import type { PageScan } from './scan-html.ts';

/** What was seen in pages, by their paths in the site. */
export type PageScans = ReadonlyMap<string, PageScan>;

/** The same as plain data, each text once, since most pages lead to the same places: for a file, or for another thread. */
export interface PackedScans {
	readonly texts: readonly string[];
	readonly pages: readonly PackedScan[];
}

/** Texts by their numbers. */
type PackedScan = readonly [
	path: string,
	anchors: readonly number[],
	links: readonly number[],
	resources: readonly number[],
	headings: number,
];

export function packScans(scans: PageScans): PackedScans {
	const numbers = new Map<string, number>();
	const numbersOf = (texts: Iterable<string>) => Array.from(texts, (text) => numberOf(text, numbers));
	const pages = Array.from(scans, ([path, { anchors, links, resources, headings }]): PackedScan => {
		return [path, numbersOf(anchors), numbersOf(links), numbersOf(resources), headings];
	});
	return { texts: [...numbers.keys()], pages };
}

export function unpackScans({ texts, pages }: PackedScans): Map<string, PageScan> {
	const textsOf = (numbers: readonly number[]) => numbers.map((number) => texts[number] as string);
	return new Map(
		pages.map(([path, anchors, links, resources, headings]) => [
			path,
			{
				anchors: new Set(textsOf(anchors)),
				links: textsOf(links),
				resources: textsOf(resources),
				headings,
			},
		]),
	);
}

function numberOf(text: string, numbers: Map<string, number>): number {
	const number = numbers.get(text) ?? numbers.size;
	numbers.set(text, number);
	return number;
}

/**
 * Keeps what is seen in pages. A piece of a page holds the whole of it in memory: each text is kept once, as a copy.
 */
export class ScanTexts {
	readonly #known = new Map<string, string>();

	keep({ anchors, links, resources, headings }: PageScan): PageScan {
		const all = (texts: Iterable<string>) => Array.from(new Set(texts), (text) => this.#copyOf(text));
		return { anchors: new Set(all(anchors)), links: all(links), resources: all(resources), headings };
	}

	#copyOf(text: string): string {
		const known = this.#known.get(text);
		if (known !== undefined) return known;
		const copy = structuredClone(text);
		this.#known.set(copy, copy);
		return copy;
	}
}
