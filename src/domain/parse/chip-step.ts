import type { InlineCode, PhrasingContent } from 'mdast';
import type { Finding } from '#domain/findings/diagnostic';
import type { ChipReader } from './chips.ts';
import { codeRange, nodeRange } from './nodes.ts';

/** What is known while the chips at the head of an item are made plain, one step after the other. */
export interface Context {
	readonly source: string;
	readonly reader: ChipReader;
}

/** Where to go on; undefined where the run of chips ends. */
export interface Step {
	readonly next: number;
	readonly finding?: Finding;
}

/** Decorated, this mark has findings of its own, and is never honoured. */
export const INTERNAL = 'internal';

/** A chip, or a code that is all but one. */
export function isChip(node: PhrasingContent | undefined, reader: ChipReader): node is InlineCode {
	if (node?.type !== 'inlineCode') return false;
	const range = codeRange(node.value, nodeRange(node));
	return reader.read(node.value, range) !== undefined || reader.misspelt(node.value, range) !== undefined;
}

/** A word that is a chip also without backticks: a milestone; behind a chip, any other. */
export function isBareWord(word: string, at: number, reader: ChipReader): boolean {
	const reading = word === INTERNAL ? undefined : reader.read(word, { start: 0, end: 0 });
	if (reading?.role !== 'facet') return reading?.role === 'keyed';
	return reading.facet === 'milestones' || at > 0;
}

/** An inline code that stands in the file without backticks of its own, or is made of a part of one. */
export function code(value: string, start: number): InlineCode {
	const point = (offset: number) => ({ line: 1, column: 1, offset });
	return {
		type: 'inlineCode',
		value,
		position: { start: point(start - 1), end: point(start + value.length + 1) },
	};
}
