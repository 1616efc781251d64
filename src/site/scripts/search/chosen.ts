import { FILTERS } from '#search/fact';
import type { Labels } from '#search/labels';
import type { SearchState } from './address.ts';
import type { SearchContext } from './context.ts';
import { button, element } from './dom.ts';
import { labelOf } from './filter-form.ts';

interface Choice {
	readonly text: string;
	/** The state without it. */
	readonly without: SearchState;
}

/** What narrows the results, each with a way to drop it, and all together. Nothing where nothing does. */
export function renderChosen(
	state: SearchState,
	labels: Labels,
	{ t, number }: SearchContext,
	change: (state: SearchState) => void,
): HTMLElement[] {
	const choices = choicesOf(state, labels, t);
	if (choices.length === 0) return [];
	return [
		element(
			'p',
			{ class: 'nothing-offer' },
			t.chosen(number(choices.length), choices.length === 1),
			...choices.map(({ text, without }) => {
				const made = button(`${text} ×`, 'nothing-query', () => change(without));
				made.setAttribute('aria-label', t.drop(text));
				return made;
			}),
			button(t.clear, 'button-quiet', () => change(cleared(state))),
		),
	];
}

/** How many choices narrow the results. */
export function countChosen({ filters, only }: SearchState): number {
	return Object.values(filters).flat().length + (only ? 1 : 0);
}

export function cleared(state: SearchState): SearchState {
	return { ...state, filters: {}, only: undefined };
}

function choicesOf(state: SearchState, labels: Labels, t: SearchContext['t']): Choice[] {
	const { only, filters } = state;
	const values = FILTERS.flatMap((name) =>
		(filters[name] ?? []).map((value) => {
			const { [name]: chosen = [], ...others } = filters;
			const rest = chosen.filter((other) => other !== value);
			return {
				text: `${t.filterNames[name]}: ${labelOf(name, value, labels, t.languages)}`,
				without: { ...state, filters: rest.length > 0 ? { ...others, [name]: rest } : others },
			};
		}),
	);
	const place = only ? [{ text: `${t.only}: ${t.kinds[only]}`, without: { ...state, only: undefined } }] : [];
	return [...place, ...values];
}
