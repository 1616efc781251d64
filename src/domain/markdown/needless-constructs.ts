import type { Data, Processor } from 'unified';

type Extension = NonNullable<Data['micromarkExtensions']>[number];
type Constructs = NonNullable<Extension['text']>;

/** Constructs of remark-gfm that are tried at each word or line, by name, and what stands in all that they read. */
const SIGNS: Readonly<Record<string, RegExp>> = {
	emailAutolink: /@/,
	protocolAutolink: /http/i,
	wwwAutolink: /www/i,
	// The row below the heads has nothing but these and blanks. A row of `-` alone underlines a heading.
	table: /[|:][ \t]*-|-[ \t]*[|:]/,
};

/** The constructs that find nothing in a text. */
export function needlessConstructs(text: string): string[] {
	return Object.keys(SIGNS).filter((name) => SIGNS[name]?.test(text) === false);
}

/** Takes constructs from all that was used before, by their names. */
export function leaveOutConstructs(this: Processor, names: readonly string[]): void {
	const data = this.data();
	const { micromarkExtensions = [] } = data;
	data.micromarkExtensions = micromarkExtensions.map((extension) => ({
		...extension,
		text: without(names, extension.text),
		flow: without(names, extension.flow),
	}));
}

function without(names: readonly string[], constructs: Constructs = {}): Constructs {
	const kept = Object.entries(constructs).flatMap(([code, those = []]) => {
		const left = [those].flat().filter(({ name = '' }) => !names.includes(name));
		return left.length > 0 ? [[code, left] as const] : [];
	});
	return Object.fromEntries(kept);
}
