import type { Columns } from '#site/columns';

/** Makes rows of a list from its columns, in the markup of those that the page was built with. */
export interface RowTemplate {
	/** What can be read in a row, or in one of its cells. */
	text(columns: Columns, row: number, cell?: number): string;
	element(columns: Columns, row: number): HTMLTableRowElement;
}

/**
 * In the template, `data-text` and `data-names` name the column or facet that an element's text comes from, `data-link`
 * and `data-anchor` its address below `under`, `data-lang` its language; of the elements in `data-choice` the one is
 * shown whose place the column names. Where a column is empty, its element is left out; where `data-bare` stands and it
 * has no attribute, its text stands without it.
 */
export function rowTemplate(template: HTMLTemplateElement | null, under: string): RowTemplate {
	const blank = template?.content.querySelector('tr') ?? document.createElement('tr');
	const readers = [...blank.cells].map((cell) => textReaders(cell));
	return {
		text: (columns, row, cell) =>
			(cell === undefined ? readers.flat() : (readers[cell] ?? []))
				.map((read) => read(columns, row))
				.join(' '),
		element: (columns, row) => {
			const element = blank.cloneNode(true) as HTMLTableRowElement;
			for (const part of element.querySelectorAll<HTMLElement>(FILLED)) fill(part, columns, row, under);
			return element;
		},
	};
}

const FILLED = '[data-text], [data-names], [data-choice]';

type TextReader = (columns: Columns, row: number) => string;

function textReaders(cell: HTMLElement): TextReader[] {
	return [...cell.querySelectorAll<HTMLElement>(FILLED)].flatMap((part): TextReader[] => {
		const { text, names, choice } = part.dataset;
		if (text) return [(columns, row) => `${columns.value(text, row) ?? ''}`];
		if (names) return [(columns, row) => columns.labels(names, row)];
		const choices = [...part.children].map(({ textContent }) => textContent ?? '');
		return choice ? [(columns, row) => choices[Number(columns.value(choice, row) ?? -1)] ?? ''] : [];
	});
}

function fill(part: HTMLElement, columns: Columns, row: number, under: string): void {
	const { text, names, choice, link, anchor, lang, bare } = part.dataset;
	for (const name of Object.keys(part.dataset)) delete part.dataset[name];
	const content = text ? columns.value(text, row) : columns.labels(names ?? '', row);
	if (choice) part.replaceWith(part.children[Number(columns.value(choice, row) ?? -1)] ?? '');
	else if (content === null) part.remove();
	else part.textContent = `${content}`;
	if (part instanceof HTMLTimeElement && `${content}`.startsWith('~')) part.dateTime = `${content}`.slice(1);
	if (link && part instanceof HTMLAnchorElement)
		part.href = addressOf(under, columns.value(link, row), anchor ? columns.value(anchor, row) : null);
	const language = lang && columns.value(lang, row);
	if (language) part.lang = `${language}`;
	if (bare !== undefined && part.attributes.length === 0) part.replaceWith(...part.childNodes);
}

function addressOf(under: string, id: unknown, anchor: unknown): string {
	const page = `${under}${encodeURIComponent(`${id}`)}/`;
	return anchor === null ? page : `${page}#${encodeURIComponent(`${anchor}`)}`;
}
