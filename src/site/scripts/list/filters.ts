import type { Asked } from './asked.ts';
import { listOf, type Outcome } from './list.ts';

/**
 * Filters the rows of a table without a reload. The state stands in the address, so that a filtered list can be
 * shared and is there again on the way back.
 */
export function enableFilters(): void {
	for (const bar of document.querySelectorAll<HTMLFieldSetElement>('[data-filters]')) enableFilter(bar);
}

type Field = HTMLInputElement | HTMLSelectElement;

function enableFilter(bar: HTMLFieldSetElement): void {
	const table = document.getElementById(bar.dataset['filters'] ?? '');
	if (!(table instanceof HTMLTableElement)) return;
	const list = listOf(table);
	const fields = [...bar.querySelectorAll<Field>('input, select')];
	const reset = bar.querySelector<HTMLButtonElement>('[data-filter-reset]');
	const update = () => {
		const active = fields.filter(({ value }) => value !== '').length;
		sayActive(bar, active);
		if (reset) reset.hidden = active === 0;
		writeAddress(fields);
		list.ask(askedIn(fields));
	};
	list.onFound((outcome) => report(bar, outcome));
	readAddress(fields);
	update();
	bar.addEventListener('focusin', () => list.prepare(), { once: true });
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

function askedIn(fields: readonly Field[]): Pick<Asked, 'words' | 'answers'> {
	const filled = fields.filter(({ value }) => value !== '');
	return {
		words: filled.find(({ name }) => name === 'text')?.value ?? '',
		answers: filled.flatMap(({ name, value }) => (name === 'text' ? [] : [[name, value] as const])),
	};
}

function report(bar: HTMLElement, { found, total, isPart }: Outcome): void {
	const output = bar.querySelector<HTMLElement>('[data-filter-count]');
	if (!output) return;
	const { filterTotal, filterCount = '', filterPart = '' } = output.dataset;
	const number = new Intl.NumberFormat(document.documentElement.lang);
	const all = Math.max(total, Number(filterTotal));
	output.textContent = isPart
		? filterPart
		: filterCount
				.replace('{shown}', number.format(found === total ? all : found))
				.replace('{total}', number.format(all));
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
