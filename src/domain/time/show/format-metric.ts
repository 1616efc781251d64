import type { Language } from '#domain/text/localised';
import type { MetricId, MetricValue, MilestoneId } from '#domain/time/types';
import { GROUND } from '#locales/ground/ground';
import { formatDuration } from './format-duration.ts';

/** A metric's answer in words: its interval, that it is unknown, or that the question does not arise. */
export function formatMetric(value: MetricValue, language: Language): string {
	if (value.state === 'known') return formatDuration(value, language, value);
	const { unknown, notApplicable } = GROUND[language].metricAnswers;
	return value.state === 'unknown' ? unknown : notApplicable;
}

/**
 * What has to be said beside a metric: which milestone is missing, or that its end came before its beginning, as where
 * those affected were told before a customer noticed.
 */
export function metricRemark(
	id: MetricId,
	value: MetricValue,
	language: Language,
	{ isByCustomer = false } = {},
): string | undefined {
	const words = GROUND[language].metricAnswers;
	if (value.state === 'unknown')
		return words.missing(value.missing.map((each) => milestoneLabel(each, language)));
	if (value.state !== 'known' || value.mostSeconds === null || value.mostSeconds >= 0) return undefined;
	const by = { leastSeconds: -value.mostSeconds, mostSeconds: -value.leastSeconds };
	const early = formatDuration(by, language, value);
	if (id === 'detect') return words.beforeHarm;
	if (id === 'acknowledge') return words.acknowledgedBefore(early);
	if (id === 'escalate') return words.sharedBefore(early);
	if (id === 'mitigate') return words.healedBefore(early);
	return id === 'inform' ? words.toldBefore(early, isByCustomer) : undefined;
}

export function milestoneLabel(id: MilestoneId, language: Language): string {
	return GROUND[language].terms.milestones[id].label;
}
