import type { List, ListItem, Paragraph } from 'mdast';
import type { DataSectionKind, KnowledgeBase } from '#domain/knowledge-base';
import { parseWhen } from '#domain/time/read/when';
import { causeChips, countermeasureChips, timelineChips } from '#schemas/chips';
import { ChipReader, type ReadChip } from './chips.ts';
import { nodeRange } from './nodes.ts';

/** Tells by its items what a list is, whatever stands above it. */
export interface ListReader {
	/** The kind whose chips most items begin with; undefined where none does. */
	kindOf(lists: readonly List[]): DataSectionKind | undefined;
	/** Whether most items begin with a time of day, and two at least. */
	hasTimes(lists: readonly List[]): boolean;
	/** Whether a paragraph begins as an item of such a list does. */
	isHead(paragraph: Paragraph, kind: DataSectionKind): boolean;
}

/** @param source The text that the lists stand in. */
export function listReader(knowledgeBase: KnowledgeBase, source: string): ListReader {
	const readers = {
		timeline: new ChipReader(timelineChips, knowledgeBase),
		causes: new ChipReader(causeChips, knowledgeBase),
		countermeasures: new ChipReader(countermeasureChips, knowledgeBase),
	};
	const kinds = Object.keys(readers) as (keyof typeof readers)[];
	const strength = (paragraph: Paragraph, kind: keyof typeof readers) =>
		strengthOf(headOf(paragraph, source), kind === 'timeline', readers[kind]);
	return {
		kindOf(lists) {
			const heads = headsOf(lists);
			const scored = kinds.map((kind) => ({
				kind,
				score: heads.reduce((sum, head) => sum + strength(head, kind), 0),
			}));
			const best = scored.reduce((one, other) => (other.score > one.score ? other : one));
			return best.score > 0 ? best.kind : undefined;
		},
		hasTimes(lists) {
			const heads = headsOf(lists);
			const timed = heads.filter((head) => headOf(head, source).isTimed).length;
			return timed >= 2 && timed * 2 >= heads.length;
		},
		isHead: (paragraph, kind) => kind !== 'lessons' && strength(paragraph, kind) > 0,
	};
}

/** What an item begins with, before it is read as one. */
interface Head {
	/** A time of day, or one that is all but right. */
	readonly isTimed: boolean;
	/** A time, `later` or `unknown`. */
	readonly hasWhen: boolean;
	/** The run of inline code behind it. */
	readonly codes: readonly string[];
}

function headOf(paragraph: Paragraph, source: string): Head {
	const { start, end } = nodeRange(paragraph);
	const text = source.slice(start, end);
	const when = parseWhen(text);
	const length = when?.ok ? when.length : (when?.fault.end ?? 0);
	const isTimed = when !== undefined && /\d{1,2}[:시.h]\s?\d{0,2}/.test(text.slice(0, length));
	return { isTimed, hasWhen: when !== undefined, codes: codesFrom(paragraph, start + length, source) };
}

function codesFrom({ children }: Paragraph, from: number, source: string): string[] {
	const codes: string[] = [];
	for (const node of children) {
		const { start, end } = nodeRange(node);
		if (end <= from) continue;
		if (node.type === 'inlineCode') codes.push(node.value);
		else if (node.type !== 'text' || source.slice(Math.max(start, from), end).trim() !== '') break;
	}
	return codes;
}

/** Codes that stand for a list by themselves; a word such as `data` or `started` may begin any sentence. */
const TELLING_KEYS = new Set(['noticed', 'owner', 'due', 'behind', 'covered-by', 'superseded-by']);

/** How many chips an item begins with, where they can hardly be anything else; else 0. */
function strengthOf({ hasWhen, codes }: Head, isTimeline: boolean, reader: ChipReader): number {
	const chips: ReadChip[] = [];
	for (const code of codes) {
		const chip = reader.read(code, { start: 0, end: 0 });
		if (!chip || chip.role === 'fault') break;
		chips.push(chip);
	}
	const others = chips.filter(
		({ role, value }) => role !== 'id' && !(role === 'flag' && value === 'internal'),
	);
	const isTelling = others.some(
		({ role, ...chip }) => role === 'keyed' && 'key' in chip && TELLING_KEYS.has(chip.key),
	);
	const isSure = isTelling || others.length > 1 || (others.length === 1 && chips.length > 1);
	if (isSure) return chips.length;
	return isTimeline && hasWhen ? others.length : 0;
}

function headsOf(lists: readonly List[]): Paragraph[] {
	return lists.flatMap(({ children }) =>
		(children as ListItem[]).flatMap((item) => {
			const first = item.children[0];
			return first?.type === 'paragraph' ? [first] : [];
		}),
	);
}
