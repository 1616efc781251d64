import type { Range } from '#domain/findings/diagnostic';
import type { Postmortem } from '#domain/postmortem';
import { composedView } from './text-view.ts';

/** A run of the author's own words, in NFC. */
export interface OwnWords {
	readonly text: string;
	/** The place in the file of `text.slice(start, end)`. */
	rangeOf(start: number, end: number): Range;
}

type Piece = Postmortem['prose'][number];

/** What a file says: sentences of its front matter, which are shown as well, then those of its body. */
function sayingsOf({ prose, places, title, impact, roles, related }: Postmortem): Piece[] {
	const texts: Readonly<Record<string, string | undefined>> = {
		title,
		impact,
		...keyed('roles', roles, (text) => text),
		...keyed('related', related, ({ because }) => because),
	};
	const settings = Object.entries(texts).flatMap(([path, text], at): Piece[] => {
		const range = places[path]?.value;
		return text === undefined || !range ? [] : [{ text, range, block: -1 - at, heads: [] }];
	});
	return [...settings, ...prose];
}

function keyed<Entry>(
	key: string,
	entries: Readonly<Record<string, Entry>> | readonly Entry[],
	textOf: (entry: Entry) => string | undefined,
): Record<string, string | undefined> {
	return Object.fromEntries(Object.entries(entries).map(([at, entry]) => [`${key}.${at}`, textOf(entry)]));
}

interface Known {
	readonly pieces: readonly Piece[];
	readonly words: readonly OwnWords[];
}

const knownWords = new WeakMap<Postmortem, Known>();

/**
 * The prose of a file without what it quotes: in quotation marks, in quotations, in code. Quotes become blanks. Several
 * checks ask for it.
 */
export function ownWordsOf(postmortem: Postmortem, source: string): readonly OwnWords[] {
	return wordsOf(postmortem, source).words;
}

function wordsOf(postmortem: Postmortem, source: string): Known {
	const known = knownWords.get(postmortem);
	if (known) return known;
	const pieces = sayingsOf(postmortem);
	const words = pieces.map(({ text, range }): OwnWords => {
		const view = composedView(text);
		return {
			text: view.text.replace(QUOTATION, (quotation) => ' '.repeat(quotation.length)),
			rangeOf: (start, end) => placeInSource(text, view.rangeOf(start, end), range, source),
		};
	});
	const both = { pieces, words };
	knownWords.set(postmortem, both);
	return both;
}

/** A paragraph, a heading or a cell, whole: a name or what is said of it may stand in bold, or be a link. */
export interface OwnBlock extends OwnWords {
	/** Of a cell, the texts that say what it holds. */
	readonly heads: readonly string[];
	/** True where these words stand alone in a link, in bold or in the block. */
	isAlone(start: number, end: number): boolean;
}

/** The author's own words block by block. @param isLeftOut For pieces that are none of them. */
export function ownBlocksOf(
	postmortem: Postmortem,
	source: string,
	isLeftOut: (text: string) => boolean,
): OwnBlock[] {
	const { pieces: all, words } = wordsOf(postmortem, source);
	return [...Map.groupBy(words.keys(), (at) => all[at]?.block).values()].map((pieces): OwnBlock => {
		let text = '';
		let until = 0;
		const starts = pieces.map((at) => {
			const { range } = all[at] as Piece;
			const own = (words[at] as OwnWords).text;
			if (text !== '') text += between(source.slice(until, range.start));
			until = range.end;
			text += isLeftOut(own) ? ' '.repeat(own.length) : own;
			return { at, start: text.length - own.length };
		});
		const pieceAt = (index: number) =>
			starts.findLast(({ start }) => start <= index) as (typeof starts)[number];
		const placeIn = (piece: (typeof starts)[number], start: number, end: number) => {
			const { text: own, rangeOf } = words[piece.at] as OwnWords;
			return rangeOf(Math.max(0, start - piece.start), Math.min(own.length, end - piece.start));
		};
		return {
			text: text.replace(QUOTATION, (quotation) => ' '.repeat(quotation.length)),
			heads: all[pieces[0] as number]?.heads ?? [],
			rangeOf: (start, end) => ({
				start: placeIn(pieceAt(start), start, end).start,
				end: placeIn(pieceAt(end - 1), start, end).end,
			}),
			isAlone: (start, end) =>
				starts.some((piece) => {
					const own = (words[piece.at] as OwnWords).text;
					return start >= piece.start && own.trim() === text.slice(start, end);
				}),
		};
	});
}

/** What a reader sees between two pieces: the end of a line, code as a sign of its own, or nothing. */
function between(source: string): string {
	return source.includes('\n') ? '\n' : /[`<!]/.test(source) ? ' ` ' : '';
}

const QUOTATION =
	/“[^”]{1,500}”|‘[^’]{1,500}’|"[^"]{1,500}"|「[^」]{1,500}」|『[^』]{1,500}』|(?<!\p{L})'[^']{1,500}'(?!\p{L})/gu;

/** Escapes and references make the source longer than the text: then the words are looked up in the source. */
function placeInSource(text: string, inText: Range, range: Range, source: string): Range {
	const plain = { start: range.start + inText.start, end: range.start + inText.end };
	if (range.end - range.start === text.length) return plain;
	const words = text.slice(inText.start, inText.end);
	const found = source.indexOf(words, range.start);
	return found >= 0 && found < range.end ? { start: found, end: found + words.length } : range;
}
