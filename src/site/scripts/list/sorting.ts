import { listOf } from './list.ts';

/** Makes the heads of a table's columns into buttons that sort it, and remembers the order in the address. */
export function enableSorting(): void {
	for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sortable]')) {
		const heads = [...table.querySelectorAll<HTMLElement>('th[data-sort]')];
		for (const head of heads) addButton(table, heads, head);
		restoreOrder(table, heads);
	}
}

type Order = 'ascending' | 'descending';

function addButton(table: HTMLTableElement, heads: readonly HTMLElement[], head: HTMLElement): void {
	const label = head.querySelector('.sort-head');
	if (!label) return;
	const button = document.createElement('button');
	button.type = 'button';
	button.className = label.className;
	button.append(...label.childNodes);
	button.title = (table.dataset['sortable'] ?? '').replace('{column}', button.textContent ?? '');
	label.replaceWith(button);
	button.addEventListener('click', () => {
		const order: Order = head.ariaSort === 'ascending' ? 'descending' : 'ascending';
		sort(table, heads, head, order);
		const address = new URL(location.href);
		address.searchParams.set('sort', `${order === 'descending' ? '-' : ''}${head.dataset['sort']}`);
		history.replaceState(history.state, '', address);
	});
}

function restoreOrder(table: HTMLTableElement, heads: readonly HTMLElement[]): void {
	const wanted = new URLSearchParams(location.search).get('sort');
	const head = heads.find((each) => each.dataset['sort'] === wanted?.replace(/^-/, ''));
	if (wanted && head) sort(table, heads, head, wanted.startsWith('-') ? 'descending' : 'ascending');
}

function sort(table: HTMLTableElement, heads: readonly HTMLElement[], head: HTMLElement, order: Order): void {
	const name = head.dataset['sort'] ?? '';
	const isDescending = order === 'descending';
	listOf(table).ask({ sorted: { name, column: heads.indexOf(head), isDescending } });
	for (const each of heads) each.removeAttribute('aria-sort');
	head.ariaSort = order;
}
