import type { Labels } from '#search/labels';
import type { FilterCounts } from '#search/query/engine';
import type { SearchState } from './address.ts';
import { countChosen } from './chosen.ts';
import type { SearchContext } from './context.ts';
import { renderFilters } from './filter-form.ts';
import type { PageParts } from './page-parts.ts';

/** Shows what can be chosen, and how much is: folded, on a narrow screen, only that is seen. */
export function showFilters(
	state: SearchState,
	counts: FilterCounts,
	labels: Labels,
	{ filters }: PageParts,
	context: SearchContext,
	change: (state: SearchState) => void,
): void {
	const { t, number } = context;
	const focused = describeFocus(filters);
	filters.replaceChildren(...renderFilters(state, counts, labels, context, change));
	const fold = filters.closest('details');
	fold?.removeAttribute('hidden');
	const summary = fold?.querySelector('summary');
	const count = countChosen(state);
	if (summary) summary.textContent = count > 0 ? `${t.filters} (${number(count)})` : t.filters;
	restoreFocus(filters, focused);
}

/** Where they stand above the results, they would hide them. */
export function foldFilters(filters: HTMLElement): void {
	const fold = filters.closest('details');
	if (fold) fold.open = matchMedia('(width >= 48rem)').matches;
}

/** The filters are made anew with every answer: the one that was used keeps the focus. */
function describeFocus(filters: HTMLElement): string | undefined {
	const { activeElement } = document;
	if (!activeElement || !filters.contains(activeElement)) return undefined;
	if (activeElement.id !== '') return `#${activeElement.id}`;
	if (!(activeElement instanceof HTMLInputElement)) return undefined;
	return `input[name="${activeElement.name}"][value="${CSS.escape(activeElement.value)}"]`;
}

function restoreFocus(filters: HTMLElement, selector: string | undefined): void {
	if (selector) filters.querySelector<HTMLElement>(selector)?.focus();
}
