import type { Range } from '#domain/findings/diagnostic';
import type { CountermeasureOutline } from '#domain/postmortem-outline';

type Placed = Pick<CountermeasureOutline, 'chips' | 'prose'>;

/** The place of an item's chip, by key; of its id where it has no such chip; of its text where it has none at all. */
export function rangeInItem(item: Placed, ...keys: readonly string[]): Range {
	for (const key of [...keys, 'id']) {
		const chip = item.chips.find((each) => each.key === key);
		if (chip) return chip.range;
	}
	return item.prose.range;
}

/** The place of a countermeasure's status. */
export function placeOfStatus(countermeasure: CountermeasureOutline): Range {
	return rangeInItem(countermeasure, countermeasure.status);
}
