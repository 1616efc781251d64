import type { AnsweredList } from '#domain/answers';

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export function rowsIn(form: HTMLFormElement, list: AnsweredList): HTMLElement[] {
	return [...form.querySelectorAll<HTMLElement>(`[data-rows="${list}"] > li`)];
}

/** What is answered. Nothing is submitted, so that no control has a name of HTML's, which rows would share. */
export function nameOf({ dataset }: Control): string {
	return dataset['name'] ?? '';
}

export function controlsIn(part: HTMLElement): Control[] {
	return [...part.querySelectorAll<Control>('[data-name]')];
}

/** The control for an answer in a row. */
export function controlOf<Kind extends Control>(row: HTMLElement, name: string): Kind | undefined {
	return controlsIn(row).find((control): control is Kind => nameOf(control) === name);
}
