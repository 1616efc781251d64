import type { AnsweredList } from '#domain/answers';

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export function rowsIn(form: HTMLFormElement, list: AnsweredList): HTMLElement[] {
	return [...form.querySelectorAll<HTMLElement>(`[data-rows="${list}"] > li`)];
}

export function controlsIn(part: HTMLElement): Control[] {
	return [...part.querySelectorAll<Control>('input[name], select[name], textarea[name]')];
}
