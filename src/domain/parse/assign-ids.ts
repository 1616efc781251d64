import { slug } from 'github-slugger';
import { toString as toText } from 'mdast-util-to-string';
import type { Finding, Range } from '#domain/findings/diagnostic';
import { phrase } from '#domain/text/phrase';
import { quoted } from '#domain/text/wording';
import { isId } from '#schemas/id-name';
import type { ListedItem } from './read-lists.ts';

/** Whose an id is, and the last number given to another that wanted it. */
export interface TakenId {
	readonly item: ListedItem;
	lastNumber: number;
}

/**
 * The ids of causes and countermeasures, in order. One without an id gets a name for this page and a finding
 * whose fix writes an id made from its first words; a second of one name is a finding and is renumbered.
 */
export function assignIds(
	items: readonly ListedItem[],
	taken: Map<string, TakenId>,
	path: string,
	findings: Finding[],
): string[] {
	return items.map((item) => {
		const chip = item.chips.find(({ role }) => role === 'id');
		const wanted = chip ? chip.value : proposeId(item);
		const first = taken.get(fold(wanted));
		const id = first ? nextFree(wanted, first, taken) : wanted;
		taken.set(fold(id), { item, lastNumber: 1 });
		if (!chip && !item.hasFaultyId) findings.push(missingId(item, id));
		else if (chip && first) findings.push(secondOfName(wanted, chip.range, first.item, path));
		return id;
	});
}

function proposeId({ item }: ListedItem): string {
	const words = toText(item.children[0]).normalize('NFC').split(/\s+/).slice(0, 5).join(' ');
	const id = slug(words)
		.slice(0, 40)
		.replace(/^[^\p{L}]+|(?<!-)-+$/gu, '');
	return isId(id) ? id : 'item';
}

function nextFree(id: string, first: TakenId, taken: ReadonlyMap<string, TakenId>): string {
	do first.lastNumber += 1;
	while (taken.has(fold(`${id}-${first.lastNumber}`)));
	return `${id}-${first.lastNumber}`;
}

function fold(id: string): string {
	return id.normalize('NFC').toLowerCase();
}

function missingId(item: ListedItem, id: string): Finding {
	const { start, end } = item.headRange;
	const hasText = item.item.children[0]?.type === 'paragraph';
	return {
		check: 'item-id',
		range: { start, end: Math.min(end, start + 40) },
		message: phrase('assignIds.missingId'),
		fix: phrase('assignIds.missingIdFix', quoted(`#${id}`)),
		...(hasText && item.strays.length === 0
			? { edits: [{ range: { start, end: start }, text: `\`#${id}\` ` }] }
			: {}),
	};
}

function secondOfName(id: string, range: Range, first: ListedItem, path: string): Finding {
	const firstChip = first.chips.find(({ role }) => role === 'id');
	return {
		check: 'item-id-unique',
		range,
		message: phrase('assignIds.secondOfName', quoted(`#${id}`)),
		fix: phrase('assignIds.secondOfNameFix'),
		related: [
			{
				path,
				...(firstChip ? { range: firstChip.range } : {}),
				message: phrase('assignIds.firstDefinedHere'),
			},
		],
	};
}
