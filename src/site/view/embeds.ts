import type { Postmortem } from '#domain/postmortem';
import { carriedMetric } from '#domain/time/measure/aggregate';
import { metricDefinition } from '#domain/time/measure/metrics';
import { type MetricTrend, trendsOf } from '#domain/time/measure/trends';
import { drawingMarkup } from '#site/figure/drawing-markup';
import { describeFigure } from '#site/figure/figure-words';
import { metricStrip } from '#site/figure/metric-strip';
import { spanTotals } from '#site/figure/span-totals';
import { standAlone } from '#site/figure/stand-alone';
import { stripHeight, stripMarkup } from '#site/figure/strip-markup';
import { timelineFigure } from '#site/figure/timeline-figure';
import { wideFigure } from '#site/figure/wide-figure';
import type { Site } from '#site/site';
import { sayMetric } from './trend-metrics.ts';

const STRIP_WIDTH = 640;

/** Whether the timeline of a postmortem is drawn: two moments at least, and a milestone among them. */
export function hasFigure(postmortem: Postmortem): boolean {
	const figure = timelineFigure(postmortem, { length: 100, breakLength: 10 });
	return figure?.moments.some(({ milestones }) => milestones.length > 0) ?? false;
}

/** The timeline of a postmortem as an image for other pages. */
export function timelineSvg(postmortem: Postmortem, { language, format }: Site): string {
	const context = { language, timezone: postmortem.timezone };
	const figure = timelineFigure(postmortem, { length: 100, breakLength: 10 });
	const drawing = wideFigure(postmortem, context);
	if (!figure || !drawing) throw new Error(`${postmortem.id} has no figure.`);
	const spans = spanTotals(postmortem, figure, language).map(({ text }) => text);
	return standAlone({
		language,
		head: postmortem.title,
		note: format.calendarDate(postmortem.date),
		description: describeFigure(figure, spans, context),
		width: drawing.width,
		height: drawing.height,
		content: `<g class="drawing">${drawingMarkup(drawing, { isOnPage: false })}</g>`,
	});
}

/** The metrics of which something is known: those whose trend is drawn. */
export function drawnTrends({ library }: Site): MetricTrend[] {
	return trendsOf(library.postmortems).metrics.filter(
		(trend) => trend.asked > 0 && metricStrip(carriedMetric(trend)) !== undefined,
	);
}

/** The trend of a metric as an image for other pages. */
export function trendSvg(trend: MetricTrend, site: Site): string {
	const { language, format, label, t: texts } = site;
	const { trends: t } = texts.time;
	const strip = metricStrip(carriedMetric(trend));
	if (!strip) throw new Error(`Nothing is known of ${trend.metric}.`);
	const metric = metricDefinition(trend.metric);
	const known = t.known(format.number(trend.known), format.number(trend.asked));
	const note = [sayMetric(trend, site), known].filter(Boolean).join(' ');
	return standAlone({
		language,
		head: label(metric.label),
		note,
		description: `${label(metric.definition)} ${note}`,
		width: STRIP_WIDTH,
		height: stripHeight(strip),
		content: `<g class="strip">${stripMarkup(strip, { language, names: t })}</g>`,
	});
}
