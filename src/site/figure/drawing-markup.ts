import type { Drawing, DrawnBreak, DrawnMoment, DrawnSpan } from './figure-drawing.ts';
import { element, textContent } from './svg-markup.ts';

/**
 * What is drawn, as the content of an `svg`. On the page its marks lead to the entries of the timeline. It stands on
 * every page, often twice: what a style sheet can tell from the elements has no class.
 */
export function drawingMarkup(drawing: Drawing, { isOnPage }: { readonly isOnPage: boolean }): string {
	const [[x1, y1], [x2, y2]] = drawing.axis;
	const { spans, breaks, ticks, moments, labels } = drawing;
	return [
		element('line', { x1, y1, x2, y2 }),
		...spans.map(spanMarkup),
		...breaks.map(breakMarkup),
		...ticks.map(({ x, y, anchors }) =>
			element('circle', {
				class: 'tick',
				cx: x,
				cy: y,
				r: 2.5,
				'data-entries': isOnPage && anchors.join(' '),
			}),
		),
		...moments.map((moment) => momentMarkup(moment, isOnPage)),
		...labels.flatMap(({ swatch, kind }) =>
			swatch ? [element('g', { class: kind }, boxMarkup(swatch))] : [],
		),
		...labels.map(({ x, y, text, kind }) => element('text', { class: kind, x, y }, textContent(text))),
	].join('');
}

/** What may belong to a span is drawn faded, but where all of it does for certain. */
function spanMarkup({ kind, possible, certain }: DrawnSpan): string {
	const isSure =
		certain !== undefined &&
		certain.x === possible.x &&
		certain.y === possible.y &&
		certain.width === possible.width &&
		certain.height === possible.height;
	return element(
		'g',
		{ class: kind },
		isSure ? '' : boxMarkup(possible, 'possible'),
		certain ? boxMarkup(certain) : '',
	);
}

function boxMarkup({ x, y, width, height }: DrawnSpan['possible'], name?: string): string {
	return element('rect', { class: name, x, y, width, height, rx: 2 });
}

function breakMarkup({ cuts, label }: DrawnBreak): string {
	return element(
		'g',
		{ class: 'break' },
		...cuts.flatMap(({ box, edges }) => [
			element('rect', { ...box }),
			element('path', { d: edges.map(pathOf).join('') }),
		]),
		element('text', { x: label.x, y: label.y }, textContent(label.text)),
	);
}

/** A link names the first of its entries; the others, where there are any, are named beside it. */
function momentMarkup({ x, y, tone, band, leader, texts, anchors }: DrawnMoment, isOnPage: boolean): string {
	const [first = ''] = anchors;
	const link = {
		href: `#${encodeURIComponent(first)}`,
		'data-entries': anchors.length > 1 && anchors.join(' '),
	};
	const [time, ...names] = texts;
	return element(
		isOnPage ? 'a' : 'g',
		{ class: tone !== 'known' && tone, ...(isOnPage ? link : {}) },
		element('path', { d: pathOf(leader) }),
		band ? element('rect', { class: 'band', ...band, rx: 3 }) : '',
		element('circle', { cx: x, cy: y, r: 5.5 }),
		time ? element('text', { x: time.x, y: time.y }, textContent(time.text), ...names.map(nameMarkup)) : '',
	);
}

/** A line of its own below the time. A blank parts it from what stands before, for who hears it. */
function nameMarkup({ x, y, text }: DrawnMoment['texts'][number]): string {
	return ` ${element('tspan', { x, y }, textContent(text))}`;
}

function pathOf(points: readonly (readonly [x: number, y: number])[]): string {
	return `M${points.map((point) => point.join(' ')).join(' ')}`;
}
