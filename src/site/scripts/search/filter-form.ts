import { type FactKind, FILTERS, type FilterName } from '#search/fact';
import type { Labels } from '#search/labels';
import type { FilterCounts } from '#search/query/engine';
import type { SearchState } from './address.ts';
import type { SearchContext } from './context.ts';
import { element } from './dom.ts';

const PLACES: readonly FactKind[] = [
	...(['lesson', 'cause', 'countermeasure', 'timeline'] as const),
	...(['went-well', 'went-poorly', 'got-lucky'] as const),
	...(['summary', 'section'] as const),
];
const SORTS = ['relevance', 'newest', 'oldest'] as const;

/** What can be chosen beside the results. Every change is told with the whole new state. */
export function renderFilters(
	state: SearchState,
	counts: FilterCounts,
	labels: Labels,
	{ t, number }: SearchContext,
	change: (state: SearchState) => void,
): HTMLElement[] {
	// How many of them have a place of one kind is not known before they are loaded.
	const shown = (count: number) => (state.only === undefined ? number(count) : '');
	return [
		select(
			'odap-sort',
			t.sort,
			SORTS.map((sort) => [sort, t.sorts[sort]]),
			state.sort,
			(sort) => change({ ...state, sort: SORTS.find((known) => known === sort) ?? 'relevance' }),
		),
		select(
			'odap-only',
			t.only,
			[['', t.everything], ...PLACES.map((kind): [string, string] => [kind, t.kinds[kind]])],
			state.only ?? '',
			(only) => change({ ...state, only: PLACES.find((kind) => kind === only) }),
		),
		...FILTERS.flatMap((name) => {
			const offered = valuesOf(name, counts, labels, state);
			if (offered.length === 0) return [];
			return element(
				'fieldset',
				{ class: 'facet' },
				element('legend', {}, t.filterNames[name]),
				...offered.map(([value, count]) =>
					checkbox(name, value, labelOf(name, value, labels, t.languages), shown(count), state, change),
				),
			);
		}),
	];
}

function checkbox(
	name: FilterName,
	value: string,
	label: string,
	count: string,
	state: SearchState,
	change: (state: SearchState) => void,
): HTMLElement {
	const chosen = state.filters[name] ?? [];
	const box = element('input', { type: 'checkbox', name, value, checked: chosen.includes(value) });
	box.addEventListener('change', () => {
		const values = box.checked ? [...chosen, value] : chosen.filter((other) => other !== value);
		const { [name]: _, ...others } = state.filters;
		change({ ...state, filters: values.length > 0 ? { ...others, [name]: values } : others });
	});
	return element(
		'label',
		{ class: 'facet-value' },
		box,
		element('span', {}, label),
		element('span', { class: 'count' }, count),
	);
}

/** Values in the order of the vocabulary; years the newest first; what is chosen stays, also with no result. */
function valuesOf(
	name: FilterName,
	counts: FilterCounts,
	labels: Labels,
	state: SearchState,
): [string, number][] {
	const known = counts[name] ?? {};
	const order = Object.keys(labels[name] ?? {});
	const place = (value: string) => (order.includes(value) ? order.indexOf(value) : order.length);
	const values = new Set([...Object.keys(known), ...(state.filters[name] ?? [])]);
	return [...values]
		.map((value): [string, number] => [value, known[value] ?? 0])
		.filter(([value, count]) => count > 0 || state.filters[name]?.includes(value))
		.sort(([a], [b]) => (name === 'year' ? Number(b) - Number(a) : place(a) - place(b) || (a < b ? -1 : 1)));
}

export function labelOf(
	name: FilterName,
	value: string,
	labels: Labels,
	languages: Readonly<Record<string, string>>,
): string {
	return labels[name]?.[value] ?? (name === 'language' ? languages[value] : undefined) ?? value;
}

function select(
	id: string,
	label: string,
	options: readonly (readonly [string, string])[],
	chosen: string,
	change: (value: string) => void,
): HTMLElement {
	const field = element(
		'select',
		{ id },
		...options.map(([value, text]) => element('option', { value, selected: value === chosen }, text)),
	);
	field.addEventListener('change', () => change(field.value));
	return element('div', { class: 'facet-select' }, element('label', { for: id }, label), field);
}
