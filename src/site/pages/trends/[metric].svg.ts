import type { APIRoute, GetStaticPaths } from 'astro';
import type { MetricTrend } from '#domain/time/measure/trends';
import { readSite } from '#site/site';
import { svgResponse } from '#site/svg-response';
import { drawnTrends, trendSvg } from '#site/view/embeds';

export const getStaticPaths = (() =>
	drawnTrends(readSite()).map((trend) => ({
		params: { metric: trend.metric },
		props: { trend },
	}))) satisfies GetStaticPaths;

/** The trend of a metric as an image that other pages may show. */
export const GET: APIRoute<{ trend: MetricTrend }> = ({ props }) =>
	svgResponse(trendSvg(props.trend, readSite()));
