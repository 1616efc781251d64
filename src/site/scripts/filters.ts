import { completeTable } from './complete-table.ts';

/**
 * Filters the rows of a table without a reload. The state stands in the address, so that a filtered list can be
 * shared and is there again on the way back.
 */
export function enableFilters(): void {
	for (const bar of document.querySelectorAll<HTMLFieldSetElement>('[data-filters]')) enableFilter(bar);
}

function enableFilter(bar: HTMLFieldSetElement): void {
	const table = document.getElementById(bar.dataset['filters'] ?? '');
	if (!(table instanceof HTMLTableElement)) return;
	let rows = rowsOf(table);
	const fields = [...bar.querySelectorAll<Field>('input, select')];
	const reset = bar.querySelector<HTMLButtonElement>('[data-filter-reset]');
	const show = () => {
		const chosen = chosenIn(fields);
		report(bar, table, rows.filter((row) => showIf(row, chosen)).length, rows.length);
	};
	const update = async () => {
		const active = fields.filter(({ value }) => value !== '').length;
		const isFiltered = active > 0;
		sayActive(bar, active);
		if (reset) reset.hidden = !isFiltered;
		writeAddress(fields);
		show();
		if (!isFiltered || !table.dataset['rest']) return;
		await completeTable(table);
		rows = rowsOf(table);
		show();
	};
	readAddress(fields);
	update();
	bar.addEventListener('input', update);
	enableToggle(bar);
	reset?.addEventListener('click', () => {
		for (const field of fields) field.value = '';
		update();
		fields[0]?.focus();
	});
}

/** Where there is little room the fields are folded behind a button. */
function enableToggle(bar: HTMLElement): void {
	const toggle = bar.querySelector('[data-filter-toggle]');
	toggle?.addEventListener('click', () => {
		toggle.ariaExpanded = toggle.ariaExpanded === 'true' ? 'false' : 'true';
	});
}

function sayActive(bar: HTMLElement, active: number): void {
	const output = bar.querySelector<HTMLElement>('[data-filter-active]');
	if (!output) return;
	output.hidden = active === 0;
	output.textContent = (output.dataset['filterActive'] ?? '').replace('{count}', `${active}`);
}

type Field = HTMLInputElement | HTMLSelectElement;

interface Row {
	readonly element: HTMLElement;
	readonly tokens: ReadonlySet<string>;
	readonly text: string;
}

interface Chosen {
	readonly words: readonly string[];
	readonly tokens: readonly string[];
}

function rowsOf(table: HTMLTableElement): Row[] {
	return [...table.querySelectorAll<HTMLElement>('[data-tokens]')].map(toRow);
}

function toRow(element: HTMLElement): Row {
	return {
		element,
		tokens: new Set(element.dataset['tokens']?.split('\t')),
		text: fold(element.textContent ?? ''),
	};
}

function chosenIn(fields: readonly Field[]): Chosen {
	const filled = fields.filter(({ value }) => value !== '');
	return {
		words: filled.flatMap(({ name, value }) => (name === 'text' ? fold(value).trim().split(/\s+/) : [])),
		tokens: filled.flatMap(({ name, value }) => (name === 'text' ? [] : [`${name}:${value}`])),
	};
}

function showIf({ element, tokens, text }: Row, chosen: Chosen): boolean {
	const isShown =
		chosen.tokens.every((token) => tokens.has(token)) && chosen.words.every((word) => text.includes(word));
	element.hidden = !isShown;
	return isShown;
}

function report(bar: HTMLElement, table: HTMLElement, shown: number, total: number): void {
	const output = bar.querySelector<HTMLElement>('[data-filter-count]');
	const number = new Intl.NumberFormat(document.documentElement.lang);
	if (output) {
		const all = Math.max(total, Number(output.dataset['filterTotal']));
		output.textContent = (output.dataset['filterCount'] ?? '')
			.replace('{shown}', number.format(shown))
			.replace('{total}', number.format(all));
	}
	const nothing = document.querySelector<HTMLElement>(`[data-nothing-for="${table.id}"]`);
	if (nothing) nothing.hidden = shown > 0;
}

/** Only the bar's own fields: what else stands in the address stays there. */
function writeAddress(fields: readonly Field[]): void {
	const address = new URL(location.href);
	for (const { name, value } of fields) {
		if (value === '') address.searchParams.delete(name);
		else address.searchParams.set(name, value);
	}
	if (address.href !== location.href) history.replaceState(history.state, '', address);
}

function readAddress(fields: readonly Field[]): void {
	const asked = new URLSearchParams(location.search);
	for (const field of fields) field.value = asked.get(field.name) ?? field.value;
}

function fold(text: string): string {
	return text.normalize('NFC').toLowerCase();
}
