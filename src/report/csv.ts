/** How each column of a table is named and filled. */
export type Columns<Row> = Readonly<Record<string, (row: Row) => string>>;

/**
 * A table for spreadsheets: RFC 4180 with a byte order mark, without which Excel misreads Hangul. A text that a
 * spreadsheet would take for a formula, full-width signs among them, is given an apostrophe.
 */
export function csvText<Row>(columns: Columns<Row>, rows: readonly Row[]): string {
	const cells = rows.map((row) => Object.values(columns).map((cell) => escapeCell(cell(row))));
	return `\ufeff${[Object.keys(columns), ...cells].map((row) => `${row.join(',')}\r\n`).join('')}`;
}

function escapeCell(text: string): string {
	const safe = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
