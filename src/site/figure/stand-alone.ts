import type { Language } from '#domain/text/localised';
import { textWidth } from './figure-labels.ts';
import { figureStyle } from './figure-style.ts';
import { element, textContent } from './svg-markup.ts';

/** A figure that leaves the site. */
export interface StandAlone {
	readonly language: Language;
	/** What is named above it. */
	readonly head: string;
	/** A line below that. */
	readonly note?: string;
	/** The figure in sentences, for those who do not see it. */
	readonly description: string;
	readonly width: number;
	readonly height: number;
	/** The figure itself: the content of an `svg` of that size. */
	readonly content: string;
}

const MARGIN = 16;
const HEAD = 24;
const NOTE = 20;

/** A whole SVG document: its own styles, no script, no address, nothing that is fetched. */
export function standAlone({
	language,
	head,
	note,
	description,
	width,
	height,
	content,
}: StandAlone): string {
	const top = MARGIN + HEAD + (note === undefined ? 0 : NOTE) + 4;
	const [wide, high] = [width + 2 * MARGIN, top + height + MARGIN];
	const line = (name: string, y: number, text: string, fontSize: number) =>
		element('text', { class: name, x: MARGIN, y }, textContent(fitting(text, width, fontSize)));
	const drawn = [
		element('rect', { class: 'figure-paper', width: wide, height: high, rx: 6 }),
		line('figure-head', MARGIN + 16, head, 16),
		note === undefined ? '' : line('figure-note', MARGIN + HEAD + 12, note, 13),
		element('svg', { x: MARGIN, y: top, width, height, overflow: 'visible' }, content),
	].join('');
	return `${element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			viewBox: `0 0 ${wide} ${high}`,
			width: wide,
			height: high,
			lang: language,
			role: 'img',
			'aria-labelledby': 'title',
			'aria-describedby': 'description',
		},
		element('title', { id: 'title' }, textContent(head)),
		element('desc', { id: 'description' }, textContent(description)),
		`<style>${figureStyle(drawn)}</style>`,
		drawn,
	)}\n`;
}

/** As much of a line as fits. */
export function fitting(text: string, width: number, fontSize: number): string {
	const line = text.replace(/\s+/g, ' ').trim();
	if (textWidth(line, fontSize) <= width) return line;
	const letters = [...line];
	while (letters.length > 0 && textWidth(`${letters.join('')}…`, fontSize) > width) letters.pop();
	return `${letters.join('').trimEnd()}…`;
}
