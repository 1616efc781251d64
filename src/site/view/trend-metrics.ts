import { carriedMetric } from '#domain/time/measure/aggregate';
import type { MetricTrend } from '#domain/time/measure/trends';
import { formatDuration } from '#domain/time/show/format-duration';
import type { DurationInterval } from '#domain/time/types';
import type { Site } from '#site/site';

/** The sentence above a metric; empty where too few are known. */
export function sayMetric(trend: MetricTrend, { language, t: texts }: Pick<Site, 'language' | 't'>): string {
	const { trends: t } = texts.time;
	const { median, p90 } = carriedMetric(trend);
	if (trend.known === 0) return t.nothingKnown;
	if (!median) return '';
	const say = (value: DurationInterval, within: (text: string) => string, over: (text: string) => string) =>
		(value.mostSeconds === null ? over : within)(formatDuration(value, language));
	const half = say(median, t.halfWithin, t.halfOver);
	return p90 ? `${half}, ${say(p90, t.mostWithin, t.mostOver)}.` : `${half}.`;
}
