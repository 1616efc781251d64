import type { ListBox } from './list-box.ts';

/** The parts of the dialog that a search fills. */
export interface SearchDialog {
	readonly dialog: HTMLDialogElement;
	readonly field: HTMLInputElement;
	/** What is said above the list. */
	readonly above: HTMLElement;
	readonly list: HTMLElement;
	/** What is said instead of results, and below them. */
	readonly notes: HTMLElement;
	/** Read out by screen readers. */
	readonly status: HTMLElement;
	readonly options: ListBox;
}
