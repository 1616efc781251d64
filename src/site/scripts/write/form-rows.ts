import { ANSWERED_LISTS, type AnsweredList } from '#domain/answers';
import { controlOf, controlsIn, rowsIn } from './form-parts.ts';

export interface FormRowsView {
	/** Adds an empty row at the end. */
	add(list: AnsweredList): HTMLElement;
	clear(list: AnsweredList): void;
	/** Numbers the rows, offers each cause to the countermeasures, and shows what only some rows are asked. */
	renumber(): void;
}

/** Makes the buttons work by which rows are added, moved and taken away. The focus stays where the hands are. */
export function enableRows(form: HTMLFormElement, onChange: () => void): FormRowsView {
	const listOf = (list: AnsweredList) => form.querySelector<HTMLElement>(`[data-rows="${list}"]`);
	const view: FormRowsView = {
		add: (list) => {
			const row = copyOfRow(form, list);
			row.dataset['key'] = crypto.randomUUID().slice(0, 8);
			listOf(list)?.append(row);
			return row;
		},
		clear: (list) => listOf(list)?.replaceChildren(),
		renumber: () => {
			for (const list of ANSWERED_LISTS) numberRows(rowsIn(form, list));
			offerCauses(form);
			for (const row of rowsIn(form, 'countermeasures')) showStatusDay(row);
		},
	};
	form.addEventListener('click', ({ target }) => {
		const button = target instanceof Element ? target.closest<HTMLButtonElement>('button') : null;
		const list = ANSWERED_LISTS.find((each) => each === button?.dataset['add']);
		if (list) controlsIn(view.add(list))[0]?.focus();
		else if (button?.dataset['do']) changeRow(button);
		else return;
		onChange();
	});
	return view;
}

function copyOfRow(form: HTMLFormElement, list: AnsweredList): HTMLElement {
	const template = form.querySelector<HTMLTemplateElement>(`template[data-row="${list}"]`);
	const row = template?.content.firstElementChild?.cloneNode(true);
	if (row instanceof HTMLElement) return row;
	throw new Error(`There is no row of ${list} to copy.`);
}

function changeRow(button: HTMLButtonElement): void {
	const row = button.closest('li');
	if (!row) return;
	const [before, after] = [row.previousElementSibling, row.nextElementSibling];
	if (button.dataset['do'] === 'up') before?.before(row);
	if (button.dataset['do'] === 'down') after?.after(row);
	if (button.dataset['do'] === 'remove') removeRow(row);
	else button.focus();
}

/** The focus goes to the row that takes its place. */
function removeRow(row: HTMLElement): void {
	const neighbour = row.nextElementSibling ?? row.previousElementSibling;
	const add = row.closest('[data-answer]')?.querySelector<HTMLButtonElement>('[data-add]');
	row.remove();
	if (neighbour instanceof HTMLElement) controlsIn(neighbour)[0]?.focus();
	else add?.focus();
}

function numberRows(rows: readonly HTMLElement[]): void {
	for (const [index, row] of rows.entries()) {
		const number = row.querySelector('[data-number]');
		if (number) number.textContent = `${index + 1}`;
		// Not disabled: that would take the focus from the button that was just pressed.
		for (const [action, isIdle] of [
			['up', index === 0],
			['down', index === rows.length - 1],
		] as const)
			row.querySelector(`[data-do="${action}"]`)?.setAttribute('aria-disabled', `${isIdle}`);
	}
}

function offerCauses(form: HTMLFormElement): void {
	const causes = rowsIn(form, 'causes').map((row, index) => {
		const text = controlOf<HTMLInputElement>(row, 'text')?.value.trim() ?? '';
		return { key: row.dataset['key'] ?? '', label: `${index + 1}. ${text}`, isSaid: text !== '' };
	});
	for (const row of rowsIn(form, 'countermeasures')) {
		const select = controlOf<HTMLSelectElement>(row, 'answers');
		if (!select) continue;
		const chosen = select.value;
		const [none] = select.options;
		const offered = causes.filter(({ isSaid }) => isSaid).map(({ key, label }) => new Option(label, key));
		select.replaceChildren(...(none ? [none] : []), ...offered);
		select.value = offered.some(({ value }) => value === chosen) ? chosen : '';
	}
}

/** Only what is done has a day on which it was. */
function showStatusDay(row: HTMLElement): void {
	const status = controlOf(row, 'status')?.value ?? '';
	const day = row.querySelector<HTMLElement>('[data-field="statusDay"]');
	if (day) day.hidden = status !== 'done';
}
