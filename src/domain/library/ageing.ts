import { groupByEach } from './group-by-each.ts';
import type { CountermeasureEntry } from './library.ts';
import { compareText } from './order.ts';

/** Upper ends of the age groups in days since the incident; the last group has none. */
export const AGE_LIMITS = [30, 90, 365] as const;

/** Open countermeasures under one key, counted by age. */
export interface AgeingRow {
	/** Absent for those without a key: nobody's. */
	readonly key?: string;
	readonly open: readonly CountermeasureEntry[];
	readonly overdueCount: number;
	/** One a group, the youngest first: one more than `AGE_LIMITS`. */
	readonly ages: readonly number[];
}

/** Counts open countermeasures by age under each of their keys: most overdue first, then most open, then by key. */
export function ageByEach(
	open: readonly CountermeasureEntry[],
	keysOf: (entry: CountermeasureEntry) => readonly string[],
): AgeingRow[] {
	const groups = groupByEach(open, (entry): (string | undefined)[] => {
		const keys = keysOf(entry);
		return keys.length > 0 ? [...keys] : [undefined];
	});
	return [...groups].map(([key, own]) => toRow(key, own)).sort(compareRows);
}

function toRow(key: string | undefined, open: readonly CountermeasureEntry[]): AgeingRow {
	const ages = Array.from({ length: AGE_LIMITS.length + 1 }, () => 0);
	for (const { ageDays } of open) {
		const found = AGE_LIMITS.findIndex((limit) => ageDays <= limit);
		const group = found < 0 ? AGE_LIMITS.length : found;
		ages[group] = (ages[group] ?? 0) + 1;
	}
	const overdueCount = open.filter((entry) => entry.isOverdue).length;
	return { ...(key !== undefined && { key }), open, overdueCount, ages };
}

function compareRows(first: AgeingRow, second: AgeingRow): number {
	return (
		second.overdueCount - first.overdueCount ||
		second.open.length - first.open.length ||
		compareText(first.key ?? '', second.key ?? '')
	);
}
