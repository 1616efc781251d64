/** Moves through the options of a list box while the focus stays in its text field. */
export class ListBox {
	readonly #field: HTMLInputElement;
	readonly #list: HTMLElement;
	#active: HTMLElement | undefined;

	constructor(field: HTMLInputElement, list: HTMLElement) {
		this.#field = field;
		this.#list = list;
	}

	get active(): HTMLElement | undefined {
		return this.#active;
	}

	/** By one option, around the ends. */
	move(step: 1 | -1): void {
		const options = [...this.#list.querySelectorAll<HTMLElement>('[role="option"]')];
		if (options.length === 0) return;
		const at = this.#active ? options.indexOf(this.#active) : step > 0 ? -1 : 0;
		this.#activate(options[(at + step + options.length) % options.length]);
	}

	clear(): void {
		this.#activate(undefined);
	}

	#activate(option: HTMLElement | undefined): void {
		this.#active?.setAttribute('aria-selected', 'false');
		this.#active = option;
		if (!option) {
			this.#field.removeAttribute('aria-activedescendant');
			return;
		}
		option.setAttribute('aria-selected', 'true');
		this.#field.setAttribute('aria-activedescendant', option.id);
		option.scrollIntoView({ block: 'nearest' });
	}
}
