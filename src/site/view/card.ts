import type { Postmortem } from '#domain/postmortem';
import { milestoneLabel } from '#domain/time/show/format-metric';
import { drawingMarkup } from '#site/figure/drawing-markup';
import { textWidth } from '#site/figure/figure-labels';
import { FIGURE_COLOURS, paperStyle } from '#site/figure/figure-style';
import { fitting } from '#site/figure/stand-alone';
import { element, textContent } from '#site/figure/svg-markup';
import { wideFigure } from '#site/figure/wide-figure';
import type { Site } from '#site/site';
import { absoluteUrl, urls } from '#site/url';
import { hasFigure } from './embeds.ts';
import { exposureOf } from './exposure.ts';

/** The size that programs expect of the picture of a shared link. */
export const CARD = { width: 1200, height: 630 } as const;

const MARGIN = 64;
const ROOM = CARD.width - 2 * MARGIN;
const TITLE = 52;
const TITLE_LINE = 64;

/** What the card of a postmortem shows when its link is shared: an SVG of fixed size, in light colours. */
export function cardSvg(postmortem: Postmortem, site: Site): string {
	const lines = titleLines(drawable(postmortem.title));
	const factsY = 166 + lines.length * TITLE_LINE;
	const text = (className: string, y: number, content: string) =>
		element('text', { class: className, x: MARGIN, y }, textContent(content));
	const drawn = [
		element('rect', { class: 'figure-paper', width: CARD.width, height: CARD.height }),
		element('rect', { width: CARD.width, height: 12, fill: FIGURE_COLOURS['pencil-mark'][0] }),
		text('card-site', 76, fitting(drawable(site.knowledgeBase.title), ROOM, 28)),
		...lines.map((line, index) => text('card-title', 148 + index * TITLE_LINE, line)),
		text('card-facts', factsY, factsText(postmortem, site)),
		figurePart(postmortem, site, factsY + 44),
	].join('');
	return element(
		'svg',
		{ xmlns: 'http://www.w3.org/2000/svg', width: CARD.width, height: CARD.height },
		`<style>${paperStyle(drawn)}${CARD_STYLE}</style>`,
		drawn,
	);
}

/** Whether a postmortem has a card: they are wanted, have an address, and a font is there for every letter. */
export function hasCard(postmortem: Postmortem, site: Site): boolean {
	const { library, knowledgeBase } = site;
	if (library.cards === undefined || knowledgeBase.url === undefined) return false;
	const figure = hasFigure(postmortem) ? milestoneLabel('started', site.language) : '';
	const texts = [knowledgeBase.title, postmortem.title, factsText(postmortem, site), figure];
	return library.cards.canWrite(texts.join(' '));
}

/** What the head of a page names as its picture. */
export interface NamedCard {
	readonly src: string;
	readonly alt: string;
}

export function cardOf(postmortem: Postmortem, site: Site): NamedCard | undefined {
	if (!hasCard(postmortem, site)) return undefined;
	return {
		src: absoluteUrl(urls.card(postmortem.id)),
		alt: `${postmortem.title}. ${factsText(postmortem, site)}.`,
	};
}

const CARD_STYLE = `.card-site{font-size:28px;font-weight:600;fill:${FIGURE_COLOURS['ink-soft'][0]}}.card-title{font-size:52px;font-weight:700}.card-facts{font-size:30px}`;

/** Without pictographs, which few fonts have. */
function drawable(text: string): string {
	return text.replace(/\p{Extended_Pictographic}|[\u200d\ufe0f]/gu, '');
}

/** Severity, how long it lasted, and when it was. */
function factsText(postmortem: Postmortem, { format, terms, label }: Site): string {
	const { derived, claimed, risk } = exposureOf(postmortem);
	const duration = derived ?? risk;
	return [
		label(terms.severity(postmortem.severity).label),
		...(duration ? [format.duration(duration)] : claimed ? [format.claim(claimed)] : []),
		format.calendarDate(postmortem.date),
	].join(' · ');
}

/** Two lines at most, broken between words where there are any. */
function titleLines(title: string): string[] {
	const words = title.replace(/\s+/g, ' ').trim().split(' ');
	let first = '';
	while (words.length > 0) {
		const longer = first === '' ? (words[0] ?? '') : `${first} ${words[0]}`;
		if (first !== '' && textWidth(longer, TITLE) > ROOM) break;
		first = longer;
		words.shift();
	}
	const rest = words.join(' ');
	return [fitting(first, ROOM, TITLE), ...(rest === '' ? [] : [fitting(rest, ROOM, TITLE)])];
}

/** As large as there is room for below `top`. */
function figurePart(postmortem: Postmortem, { language }: Site, top: number): string {
	const drawing = hasFigure(postmortem)
		? wideFigure(postmortem, { language, timezone: postmortem.timezone })
		: undefined;
	if (!drawing) return '';
	const { width, height } = drawing;
	const scale = Math.min(ROOM / width, (CARD.height - top - 36) / height);
	const y = Math.round(top + (CARD.height - top - 36 - height * scale) / 2);
	const place = `translate(${MARGIN} ${y}) scale(${Math.round(scale * 1000) / 1000})`;
	return element('g', { class: 'drawing', transform: place }, drawingMarkup(drawing, { isOnPage: false }));
}
