import { type Columns, type ListColumns, readColumns } from '#site/columns';
import { type RowTemplate, rowTemplate } from './row-template.ts';

/** All rows of a list, whether the page holds them or not. */
export interface Rows {
	readonly count: number;
	/** What can be read in a row, folded. */
	text(row: number): string;
	/** Whether a row answers a filter. */
	has(facet: string, value: string): (row: number) => boolean;
	/** What a row is sorted by in a column. */
	key(row: number, name: string, column: number): string | number;
	element(row: number): HTMLTableRowElement;
}

/** The rows that a page holds, where it holds the whole list. */
export function builtRows(body: HTMLTableSectionElement): Rows {
	const elements = [...body.rows];
	const texts = elements.map(({ textContent }) => fold(textContent ?? ''));
	const tokens = elements.map((row) => new Set(row.dataset['tokens']?.split('\t')));
	return {
		count: elements.length,
		text: (row) => texts[row] ?? '',
		has: (facet, value) => (row) => tokens[row]?.has(`${facet}:${value}`) ?? false,
		key: (row, _name, column) => {
			const cell = elements[row]?.cells[column];
			return cell?.dataset['value'] ?? cell?.textContent?.trim() ?? '';
		},
		element: (row) => elements[row] ?? document.createElement('tr'),
	};
}

/**
 * The rows of a list that goes on beyond the page: its table names the JSON of all, and holds the template of a row.
 * @throws where the JSON cannot be had.
 */
export async function fetchRows(table: HTMLTableElement): Promise<Rows> {
	const { columns: address = '', only, under = '' } = table.dataset;
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
	const all: ListColumns = await response.json();
	const columns = readColumns(all);
	const places = Array.from({ length: all.count }, (_, place) => place);
	const [facet = '', value = ''] = only?.split(/:(.*)/s) ?? [];
	const own = only === undefined ? places : places.filter(columns.has(facet, value));
	return columnRows(own, columns, rowTemplate(table.querySelector('template'), under));
}

function columnRows(own: readonly number[], columns: Columns, template: RowTemplate): Rows {
	const at = (row: number) => own[row] ?? 0;
	const texts = own.map((place) => fold(template.text(columns, place)));
	return {
		count: own.length,
		text: (row) => texts[row] ?? '',
		has: (facet, value) => {
			const answers = columns.has(facet, value);
			return (row) => answers(at(row));
		},
		key: (row, name, column) =>
			columns.value(`${name}Key`, at(row)) ?? template.text(columns, at(row), column).trim(),
		element: (row) => template.element(columns, at(row)),
	};
}

/** Texts that a reader takes for the same are the same. */
export function fold(text: string): string {
	return text.normalize('NFC').toLowerCase();
}
