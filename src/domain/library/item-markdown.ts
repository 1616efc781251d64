/** The line break that a text uses. */
export function lineBreakOf(text: string): string {
	return text.includes('\r\n') ? '\r\n' : '\n';
}

/** The blanks that put a line inside the list item whose marker stands at `offset`. Tabs stop at every fourth column. */
export function contentIndent(text: string, offset: number): string {
	const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
	const marker = /^(?:[-+*]|\d{1,9}[.)])/.exec(text.slice(offset, offset + 10))?.[0] ?? '-';
	const markerEnd = widthOf(text.slice(lineStart, offset) + marker);
	const blanks = /^[ \t]*/.exec(text.slice(offset + marker.length))?.[0] ?? '';
	const contentStart = widthOf(text.slice(lineStart, offset) + marker + blanks);
	const isUsual = contentStart - markerEnd >= 1 && contentStart - markerEnd <= 4;
	return ' '.repeat(isUsual ? contentStart : markerEnd + 1);
}

/** A link whose address cannot end early, be read as something else or hide what it points to. */
export function evidenceLink(url: string, label: string): string {
	return `[${label}](${writeAddress(url)})`;
}

/** True where Markdown names an address: as a link, between angle brackets or bare. */
export function namesAddress(markdown: string, url: string): boolean {
	const spellings = new Set([url, new URL(url).href, writeAddress(url)]);
	const words = markdown.split(/[\s<>()]+/);
	return words.some(
		(word) => spellings.has(word) || spellings.has(word.replace(/(?<![.,;:!?])[.,;:!?]+$/, '')),
	);
}

function writeAddress(url: string): string {
	return new URL(url).href
		.replace(/[()`<>\\[\]|*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
		.replace(/&(?=#?\w+;)/g, '&amp;');
}

/** Text on one line that Markdown reads as a paragraph and not as a heading, list, quote, fence or table. */
export function oneParagraph(text: string): string {
	const line = text.replace(/\s+/g, ' ').trim();
	return line.replace(/^(\d{1,9})([.)])/, '$1\\$2').replace(/^[-+*#>=~`|:_]/, '\\$&');
}

function widthOf(text: string): number {
	let width = 0;
	for (const character of text) width += character === '\t' ? 4 - (width % 4) : 1;
	return width;
}
