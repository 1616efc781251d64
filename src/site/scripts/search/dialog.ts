import { contextFor, type SearchContext } from './context.ts';
import { startDialogSearch } from './dialog-search.ts';
import { element } from './dom.ts';
import { ListBox } from './list-box.ts';
import { rememberSearch } from './recent.ts';
import type { SearchDialog } from './search-dialog.ts';

let opened: SearchDialog | undefined;

/** Opens the search over the page; made when it is first opened. */
export function openSearch(searchPath: string): void {
	opened ??= makeDialog(searchPath);
	const { dialog, field } = opened;
	if (!dialog.open) dialog.showModal();
	field.focus();
	field.select();
}

function makeDialog(searchPath: string): SearchDialog {
	const context = contextFor(searchPath);
	const { t } = context;
	const field = element('input', {
		type: 'search',
		name: 'q',
		class: 'search-field',
		id: 'odap-search-field',
		placeholder: t.placeholder,
		role: 'combobox',
		'aria-label': t.label,
		'aria-expanded': 'false',
		'aria-controls': 'odap-search-list',
		'aria-autocomplete': 'list',
		autocomplete: 'off',
		autocapitalize: 'off',
		spellcheck: 'false',
		enterkeyhint: 'search',
	});
	const list = element('div', {
		class: 'search-list',
		id: 'odap-search-list',
		role: 'listbox',
		'aria-label': t.results,
	});
	const above = element('div', { class: 'search-notes' });
	const notes = element('div', { class: 'search-notes' }, element('p', {}, `${t.typeToSearch} ${t.syntax}`));
	const status = element('p', { class: 'visually-hidden', role: 'status', 'aria-live': 'polite' });
	const form = element(
		'form',
		{ class: 'search-form', role: 'search', action: searchPath, method: 'get' },
		field,
		element('button', { type: 'button', class: 'button-quiet search-close' }, t.close),
	);
	const dialog = element(
		'dialog',
		{ class: 'search-dialog', id: 'odap-search', 'aria-label': t.label },
		element(
			'div',
			{ class: 'search-box' },
			form,
			status,
			element('div', { class: 'search-scroll' }, above, list, notes),
			hints(context),
		),
	);
	document.body.append(dialog);
	const made = { dialog, field, above, list, notes, status, options: new ListBox(field, list) };
	listen(made, form);
	startDialogSearch(made, context);
	return made;
}

function hints({ t }: SearchContext): HTMLElement {
	const hint = (keys: string, text: string) => [element('kbd', {}, keys), ` ${text} `];
	return element(
		'p',
		{ class: 'search-hints', 'aria-hidden': 'true' },
		...hint('↑ ↓', t.keys.move),
		...hint('↵', t.keys.open),
		...hint('Esc', t.keys.close),
	);
}

function listen({ dialog, field, options }: SearchDialog, form: HTMLFormElement): void {
	form.querySelector('.search-close')?.addEventListener('click', () => dialog.close());
	dialog.addEventListener('click', ({ target }) => {
		const isLink = target instanceof Element && target.closest('a') !== null;
		if (target === dialog || isLink) dialog.close();
	});
	form.addEventListener('submit', (event) => {
		if (field.value.trim() === '') event.preventDefault();
		else rememberSearch(field.value);
	});
	field.addEventListener('keydown', (event) => {
		if (event.isComposing) return;
		if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
			event.preventDefault();
			options.move(event.key === 'ArrowDown' ? 1 : -1);
		} else if (event.key === 'Escape') {
			event.preventDefault();
			dialog.close();
		} else if (event.key === 'Enter' && options.active) {
			event.preventDefault();
			options.active.click();
		}
	});
}
