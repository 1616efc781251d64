/** HTML that was made safe before: of the parser, or of `html`. */
export interface Html {
	readonly html: string;
}

type Value = string | number | Html | undefined | readonly Html[];

/** HTML in which every value is text, but for those that are HTML already. */
export function html(pieces: TemplateStringsArray, ...values: readonly Value[]): Html {
	return { html: String.raw({ raw: pieces }, ...values.map(written)) };
}

/** What the parser rendered: sanitised. */
export function rendered(sanitised: string): Html {
	return { html: sanitised };
}

export function list(items: readonly Html[]): Html {
	return items.length === 0 ? html`` : html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
}

function written(value: Value): string {
	if (value === undefined) return '';
	if (typeof value === 'string' || typeof value === 'number') return escaped(String(value));
	return 'html' in value ? value.html : value.map((each) => each.html).join('');
}

function escaped(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
