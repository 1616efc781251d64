type Child = Node | string | undefined | false;

/** Makes an element. Texts become text nodes, never markup; attributes that are `undefined` or `false` are left out. */
export function element<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	attributes: Readonly<Record<string, string | boolean | undefined>> = {},
	...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
	const made = document.createElement(name);
	for (const [key, value] of Object.entries(attributes)) {
		if (value !== undefined && value !== false) made.setAttribute(key, value === true ? '' : value);
	}
	made.append(...children.filter((child) => child !== undefined && child !== false));
	return made;
}

/** Makes a button that runs an action. */
export function button(text: string, className: string, action: () => void): HTMLButtonElement {
	const made = element('button', { type: 'button', class: className }, text);
	made.addEventListener('click', action);
	return made;
}
