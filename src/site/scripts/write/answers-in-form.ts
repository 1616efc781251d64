import { ANSWERED_LISTS, type Answers, FIRST_ROWS } from '#domain/answers';
import type { KnowledgeBase } from '#domain/knowledge-base';
import { type Control, controlOf, controlsIn, nameOf, rowsIn } from './form-parts.ts';
import type { FormRowsView } from './form-rows.ts';

type Row = Readonly<Record<string, string>>;

/** What stands in the form now. */
export function readForm(form: HTMLFormElement): Answers {
	const said = valuesIn(factControls(form));
	const isOwn = (name: string) => name.startsWith('own:');
	const facts = Object.entries(said).filter(([name]) => !isOwn(name));
	const own = Object.entries(said).filter(([name]) => isOwn(name));
	const rows = ANSWERED_LISTS.map((list) => [list, rowsIn(form, list).map(readRow)] as const);
	return {
		facts: Object.fromEntries(facts),
		own: Object.fromEntries(own.map(([name, value]) => [name.slice('own:'.length), value])),
		...Object.fromEntries(rows),
	} as Answers;
}

/** Puts answers into the form; without any it is as it was at first. */
export function fillForm(
	form: HTMLFormElement,
	answers: Answers | undefined,
	rows: FormRowsView,
	{ timezone }: Pick<KnowledgeBase, 'timezone'>,
): void {
	const own = Object.entries(answers?.own ?? {}).map(([id, value]) => [`own:${id}`, value]);
	const facts: Row = answers
		? { ...answers.facts, ...Object.fromEntries(own) }
		: {
				date: new Intl.DateTimeFormat('en-CA', { timeZone: timezone, dateStyle: 'short' }).format(new Date()),
			};
	for (const control of factControls(form)) setValue(control, facts[nameOf(control)]);
	for (const list of ANSWERED_LISTS) {
		const wanted: readonly object[] = answers?.[list] ?? FIRST_ROWS[list];
		rows.clear(list);
		for (const row of wanted) fillRow(rows.add(list), row as Row);
	}
	rows.renumber();
	// Which cause a countermeasure answers can be chosen only now that the causes are there.
	for (const [index, row] of rowsIn(form, 'countermeasures').entries()) {
		const chosen = controlOf(row, 'answers');
		if (chosen) chosen.value = answers?.countermeasures[index]?.answers ?? '';
	}
}

function readRow(row: HTMLElement): Row {
	return { key: row.dataset['key'] ?? '', ...valuesIn(controlsIn(row)) };
}

function fillRow(row: HTMLElement, values: Row): void {
	if (values['key']) row.dataset['key'] = values['key'];
	for (const control of controlsIn(row)) setValue(control, values[nameOf(control)]);
}

function factControls(form: HTMLFormElement): Control[] {
	return controlsIn(form).filter((control) => control.closest('[data-rows]') === null);
}

/** By name; of several that may be ticked, those that are, with commas between. */
function valuesIn(controls: readonly Control[]): Record<string, string> {
	const values: Record<string, string> = {};
	for (const control of controls) {
		const name = nameOf(control);
		const isOff = isTickable(control) && !control.checked;
		values[name] = [values[name], isOff ? '' : control.value].filter(Boolean).join(', ');
	}
	return values;
}

function setValue(control: Control, value: string | undefined): void {
	if (isTickable(control)) control.checked = (value ?? '').split(', ').includes(control.value);
	else control.value = value ?? control.dataset['default'] ?? control.value;
	if (control instanceof HTMLSelectElement && control.selectedIndex < 0) control.selectedIndex = 0;
}

function isTickable(control: Control): control is HTMLInputElement {
	return control instanceof HTMLInputElement && control.type === 'checkbox';
}
