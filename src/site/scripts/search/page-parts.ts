/** The parts of the search page. */
export interface PageParts {
	readonly form: HTMLFormElement;
	readonly field: HTMLInputElement;
	/** Where an incident is described instead of searched for. */
	readonly describe: {
		readonly box: HTMLDetailsElement;
		readonly form: HTMLFormElement;
		readonly field: HTMLTextAreaElement;
	};
	/** The filters beside the results. */
	readonly columns: HTMLElement;
	readonly filters: HTMLElement;
	/** What narrows the results. */
	readonly chosen: HTMLElement;
	readonly results: HTMLElement;
	readonly status: HTMLElement;
}

export function findParts(): PageParts | undefined {
	const form = document.querySelector<HTMLFormElement>('[data-search-page] search form');
	const field = form?.querySelector<HTMLInputElement>('input[name="q"]');
	const filters = document.querySelector<HTMLElement>('[data-search-filters]');
	const chosen = document.querySelector<HTMLElement>('[data-search-chosen]');
	const results = document.querySelector<HTMLElement>('[data-search-results]');
	const status = document.querySelector<HTMLElement>('[data-search-status]');
	const describe = findDescribe();
	const columns = filters?.closest<HTMLElement>('.search-columns');
	return form && field && describe && columns && filters && chosen && results && status
		? { form, field, describe, columns, filters, chosen, results, status }
		: undefined;
}

function findDescribe(): PageParts['describe'] | undefined {
	const box = document.querySelector<HTMLDetailsElement>('[data-search-describe]');
	const form = box?.querySelector('form');
	const field = box?.querySelector('textarea');
	return box && form && field ? { box, form, field } : undefined;
}
