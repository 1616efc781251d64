import type { ListItem, Paragraph } from 'mdast';
import type { Finding, Range } from '#domain/findings/diagnostic';
import { phrase } from '#domain/text/phrase';
import { quoted } from '#domain/text/wording';
import type { NearDay } from '#domain/time/types';
import type { ChipReader, ReadChip } from './chips.ts';
import {
	attemptedTime,
	capitalTimeWord,
	type ItemTime,
	misplacedTime,
	missingTime,
	readItemTime,
} from './item-time.ts';
import { misplacedChips } from './misplaced-chips.ts';
import { codeRange, nodeRange } from './nodes.ts';
import { plainChips } from './plain-chips.ts';
import { boxFindings, skipBox } from './task-box.ts';

/** The head of one list item: its time, its chips, and where its prose begins. */
export interface ItemHead {
	readonly item: ListItem;
	readonly range: Range;
	/** Of the first paragraph, or of the item where it has none. */
	readonly headRange: Range;
	readonly when?: ItemTime;
	readonly chips: readonly ReadChip[];
	/** An id was written, but in a form that no id has: it has its finding already. */
	readonly hasFaultyId: boolean;
	/** Chips stand behind other text: one of them may be the id that is missed. */
	readonly strays: readonly Finding[];
	/** The box of a task list stands before it, ticked. */
	readonly isTicked: boolean;
}

/**
 * Reads `[when] chips prose` from an item's first paragraph and takes the time and the chips out of the tree,
 * so that what is rendered afterwards is the prose.
 */
export function readItem(
	item: ListItem,
	source: string,
	reader: ChipReader,
	options: { readonly hasTime: boolean; readonly near?: NearDay | undefined },
	findings: Finding[],
): ItemHead {
	item.spread = true;
	const first = item.children[0];
	const range = nodeRange(item);
	if (first?.type !== 'paragraph') {
		const attempt =
			options.hasTime && first?.type === 'list'
				? attemptedTime(nodeRange(first), source, options.near)
				: undefined;
		findings.push(attempt ?? noText(range));
		return { item, range, headRange: range, chips: [], hasFaultyId: false, strays: [], isTicked: false };
	}
	skipBox(item, first, source);
	const headRange = nodeRange(first);
	const faults: Finding[] = [];
	const when = options.hasTime ? readItemTime(first, source, faults, options.near) : undefined;
	const isTimeFaulty = faults.length > 0;
	if (options.hasTime && !when && !isTimeFaulty) faults.push(...capitalTimeWord(first, reader));
	faults.push(...plainChips(first, source, reader));
	const chips = takeChips(first, reader, faults);
	if (reader.set.facets.includes('countermeasureStatuses'))
		faults.push(...boxFindings(item, headRange, chips, source));
	findings.push(...faults);
	const isUntimed = options.hasTime && !when && !faults.some(({ check }) => check.startsWith('time-'));
	const strays = isUntimed && chips.length > 0 ? misplacedTime(first, source) : [];
	const within = misplacedChips(first, reader, isUntimed);
	findings.push(...strays, ...within);
	if (isUntimed && strays.length + within.length === 0) findings.push(missingTime(headRange));
	// What stands right behind a faulty time may have been taken for a part of it.
	if (first.children.length === 0 && !isTimeFaulty) findings.push(noText(headRange));
	return {
		item,
		range,
		headRange,
		...(when ? { when } : {}),
		chips,
		hasFaultyId: faults.some(({ check }) => check === 'item-id'),
		strays: within,
		isTicked: item.checked === true,
	};
}

function takeChips(paragraph: Paragraph, reader: ChipReader, findings: Finding[]): ReadChip[] {
	const chips: ReadChip[] = [];
	while (paragraph.children.length > 0) {
		const node = paragraph.children[0];
		if (node?.type === 'text' && node.value.trim() === '') {
			paragraph.children.shift();
			continue;
		}
		if (node?.type !== 'inlineCode') break;
		const range = codeRange(node.value, nodeRange(node));
		const reading = reader.read(node.value, range);
		if (!reading) {
			const misspelt = reader.misspelt(node.value, range);
			if (!misspelt) break;
			findings.push(misspelt);
		} else if (reading.role === 'fault') findings.push(reading.finding);
		else addChip(chips, reading, findings);
		paragraph.children.shift();
	}
	const next = paragraph.children[0];
	if (chips.length > 0 && next?.type === 'text') next.value = next.value.trimStart();
	return chips;
}

function addChip(chips: ReadChip[], chip: ReadChip, findings: Finding[]): void {
	if (chip.role === 'id' && chips.length > 0) findings.push(idNotFirst(chip.value, chip.range));
	const clash = chips.find((earlier) => clashes(earlier, chip));
	if (clash) findings.push(twice(chip));
	else chips.push(chip);
}

function clashes(earlier: ReadChip, chip: ReadChip): boolean {
	if (earlier.role === 'id' && chip.role === 'id') return true;
	if (earlier.role === 'facet' && chip.role === 'facet') {
		return earlier.facet === chip.facet && (chip.facet !== 'milestones' || earlier.value === chip.value);
	}
	if (earlier.role === 'flag' && chip.role === 'flag') return earlier.value === chip.value;
	if (earlier.role === 'keyed' && chip.role === 'keyed') {
		const isSingle = SINGLE_KEYS.has(chip.key);
		return earlier.key === chip.key && (isSingle || earlier.value === chip.value);
	}
	return false;
}

const SINGLE_KEYS = new Set(['noticed', 'due', 'choice', 'superseded-by']);

function noText(range: Range): Finding {
	return {
		check: 'item-text',
		range,
		message: phrase('readItem.noText'),
		fix: phrase('readItem.noTextFix'),
	};
}

function idNotFirst(id: string, range: Range): Finding {
	return {
		check: 'item-id',
		range,
		message: phrase('readItem.idNotFirst', quoted(`#${id}`)),
		fix: phrase('readItem.idNotFirstFix'),
	};
}

function twice(chip: ReadChip): Finding {
	const shown = quoted(chip.role === 'keyed' ? `${chip.key}:${chip.value}` : chip.value);
	return {
		check: 'chip-once',
		range: chip.range,
		message: phrase('readItem.twice', shown),
		fix: phrase('readItem.twiceFix'),
	};
}
