const completed = new WeakMap<HTMLTableElement, Promise<void>>();

/**
 * Fetches the further pages of a long table into it, once, so that a filter or an order is of all its rows. Where
 * they cannot be had, the table stays as it is.
 */
export function completeTable(table: HTMLTableElement): Promise<void> {
	const completion = completed.get(table) ?? addRest(table).catch(() => void completed.delete(table));
	completed.set(table, completion);
	return completion;
}

async function addRest(table: HTMLTableElement): Promise<void> {
	const addresses = table.dataset['rest']?.split(' ') ?? [];
	if (addresses.length === 0) return;
	table.ariaBusy = 'true';
	try {
		const rows = await Promise.all(addresses.map((address) => rowsAt(address, table.id)));
		table.tBodies[0]?.append(...rows.flat());
		document.querySelector(`[data-pages-of="${table.id}"]`)?.remove();
	} finally {
		table.ariaBusy = null;
	}
}

async function rowsAt(address: string, id: string): Promise<HTMLTableRowElement[]> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
	const page = new DOMParser().parseFromString(await response.text(), 'text/html');
	return [...page.querySelectorAll<HTMLTableRowElement>(`#${id} > tbody > tr`)];
}
