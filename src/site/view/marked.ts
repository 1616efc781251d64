import { escapeHtml } from '#domain/text/escape-html';

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
