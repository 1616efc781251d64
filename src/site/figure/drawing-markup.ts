import type { Drawing, DrawnBreak, DrawnMoment, DrawnSpan } from './figure-drawing.ts';
import { element, textContent } from './svg-markup.ts';

/** What is drawn, as the content of an `svg`. On the page its marks lead to the entries of the timeline. */
export function drawingMarkup(drawing: Drawing, { isOnPage }: { readonly isOnPage: boolean }): string {
	const [[x1, y1], [x2, y2]] = drawing.axis;
	const { spans, breaks, ticks, moments, labels } = drawing;
	const entries = (anchors: readonly string[]) => (isOnPage ? { 'data-entries': anchors.join(' ') } : {});
	return [
		element('line', { class: 'drawing-axis', x1, y1, x2, y2 }),
		...spans.map(spanMarkup),
		...breaks.map(breakMarkup),
		...ticks.map(({ x, y, anchors }) =>
			element('circle', { class: 'drawing-tick', cx: x, cy: y, r: 2.5, ...entries(anchors) }),
		),
		...moments.map((moment) => {
			const [first = ''] = moment.anchors;
			const place = { class: 'drawing-moment', ...entries(moment.anchors) };
			return isOnPage
				? element('a', { ...place, href: `#${encodeURIComponent(first)}` }, ...momentMarkup(moment))
				: element('g', place, ...momentMarkup(moment));
		}),
		...labels.flatMap(({ swatch, kind }) => (swatch ? [certainMarkup(kind, swatch)] : [])),
		...labels.map(({ x, y, text, kind }) =>
			element('text', { class: `drawing-label drawing-${kind}`, x, y }, textContent(text)),
		),
	].join('');
}

function spanMarkup({ kind, possible, certain }: DrawnSpan): string {
	return element(
		'g',
		{ class: `drawing-${kind}` },
		element('rect', { class: 'drawing-possible', ...possible, rx: 2 }),
		...(certain ? [element('rect', { class: 'drawing-certain', ...certain, rx: 2 })] : []),
	);
}

function certainMarkup(kind: DrawnSpan['kind'], box: DrawnSpan['possible']): string {
	return element(
		'g',
		{ class: `drawing-${kind}` },
		element('rect', { class: 'drawing-certain', ...box, rx: 2 }),
	);
}

function breakMarkup({ cuts, label }: DrawnBreak): string {
	return element(
		'g',
		{},
		...cuts.flatMap(({ box, edges }) => [
			element('rect', { class: 'drawing-gap', ...box }),
			...edges.map((edge) => element('polyline', { class: 'drawing-torn', points: pointsOf(edge) })),
		]),
		element('text', { class: 'drawing-note', x: label.x, y: label.y }, textContent(label.text)),
	);
}

function momentMarkup({ x, y, tone, band, leader, texts }: DrawnMoment): string[] {
	return [
		element('polyline', { class: 'drawing-leader', points: pointsOf(leader) }),
		...(band ? [element('rect', { class: 'drawing-band', ...band, rx: 3 })] : []),
		element('circle', { class: `drawing-dot drawing-${tone}`, cx: x, cy: y, r: 5.5 }),
		...texts.map((line) =>
			element(
				'text',
				{ class: `drawing-${line.role} drawing-${tone}`, x: line.x, y: line.y },
				textContent(line.text),
			),
		),
	];
}

function pointsOf(points: readonly (readonly [x: number, y: number])[]): string {
	return points.map((point) => point.join(',')).join(' ');
}
