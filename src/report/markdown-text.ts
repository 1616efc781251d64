import { visible } from './visible.ts';

/** Between two letters it shows nothing, and keeps a Git host from making a mention or an address of them. */
const APART = '<!-- -->';

/** Text as a Git host shows it letter by letter, whatever Markdown, HTML, mention or address it holds. One line. */
export function markdownText(text: string): string {
	return visible(text)
		.replace(/[!"#$&'*<=>@[\\\]^_`{|}~]|:(?=\S)/g, entity)
		.replace(
			/^(\s*)([-+]|\d{1,9}[.)])/,
			(_, blank: string, mark: string) => blank + mark.slice(0, -1) + entity(mark.slice(-1)),
		)
		.replace(/&#(?:35|64);(?=[\p{L}\p{N}])|(?:https?|ftp|mailto|xmpp)(?=&#58;)|www(?=\.)/giu, `$&${APART}`);
}

/** The same, but what stands in backticks is shown as code. */
export function markdownMessage(text: string): string {
	return visible(text)
		.split(/(`[^`]+`)/)
		.map((piece, index) => (index % 2 === 1 ? markdownCode(piece.slice(1, -1)) : markdownText(piece)))
		.join('');
}

export function markdownCode(text: string): string {
	return `<code>${markdownText(text)}</code>`;
}

/** A link whose address can neither end early nor be anything but http. */
export function markdownLink(text: string, url: string | undefined): string {
	const address = url === undefined ? null : URL.parse(url);
	if (address === null || !/^https?:$/.test(address.protocol)) return markdownText(text);
	return `[${markdownText(text)}](<${address.href.replace(/[<>\\|]/g, (letter) => encodeURIComponent(letter))}>)`;
}

/** The beginning of a text, on one line. */
export function shortened(text: string, longest: number): string {
	const line = text.replace(/\s+/g, ' ').trim();
	const letters = [...line];
	return letters.length <= longest ? line : `${letters.slice(0, longest - 1).join('')}…`;
}

function entity(character: string): string {
	return `&#${character.charCodeAt(0)};`;
}
