/** A text of ours as HTML: what stands in backticks is code, everything else is text. */
export function marked(text: string): string {
	return text
		.split('`')
		.map((part, index) => (index % 2 === 0 ? escapeHtml(part) : `<code>${escapeHtml(part)}</code>`))
		.join('');
}

/** The same text where no markup can stand. */
export function unmarked(text: string): string {
	return text.replaceAll('`', '');
}

export function escapeHtml(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
