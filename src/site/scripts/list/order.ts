import type { Asked } from './asked.ts';
import { fold, type Rows } from './rows.ts';

/** The rows that answer, in the order that is asked for. */
export function orderOf(rows: Rows, { words, answers, sorted }: Asked): number[] {
	const sought = fold(words).trim().split(/\s+/);
	const answered = answers.map(([facet, value]) => rows.has(facet, value));
	const found = Array.from({ length: rows.count }, (_, row) => row).filter(
		(row) =>
			answered.every((answers) => answers(row)) && sought.every((word) => rows.text(row).includes(word)),
	);
	if (!sorted) return found;
	const keys = new Map(found.map((row) => [row, rows.key(row, sorted.name, sorted.column)]));
	const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
	const sign = sorted.isDescending ? -1 : 1;
	return found.sort((first, second) => sign * compare(keys.get(first), keys.get(second), collator));
}

function compare(first: string | number = '', second: string | number = '', collator: Intl.Collator): number {
	const difference = Number(first) - Number(second);
	return Number.isNaN(difference) ? collator.compare(`${first}`, `${second}`) : difference;
}
