import type { Language } from '#domain/text/localised';
import { MILESTONES } from '#domain/time/measure/milestones';
import type { MetricId, MetricValue, MilestoneId } from '#domain/time/types';
import { formatDuration } from './format-duration.ts';

/** A metric's answer in words: its interval, that it is unknown, or that the question does not arise. */
export function formatMetric(value: MetricValue, language: Language): string {
	if (value.state === 'known') return formatDuration(value, language, value);
	return WORDS[language][value.state];
}

/** What has to be said beside a metric: which milestone is missing, or that it was noticed before any harm. */
export function metricRemark(id: MetricId, value: MetricValue, language: Language): string | undefined {
	if (value.state === 'unknown')
		return WORDS[language].missing(value.missing.map((each) => milestoneLabel(each, language)));
	if (id === 'detect' && value.state === 'known' && value.mostSeconds !== null && value.mostSeconds < 0) {
		return WORDS[language].beforeHarm;
	}
	return undefined;
}

export function milestoneLabel(id: MilestoneId, language: Language): string {
	return MILESTONES.find((milestone) => milestone.id === id)?.label[language] ?? id;
}

const WORDS = {
	en: {
		unknown: 'unknown',
		'not-applicable': 'does not apply',
		missing: (labels: readonly string[]) =>
			`The timeline does not say when ${labels.map((label) => `“${label}”`).join(' and ')} ${labels.length > 1 ? 'were' : 'was'}.`,
		beforeHarm: 'Noticed before any harm.',
	},
	ko: {
		unknown: '모름',
		'not-applicable': '해당 없음',
		missing: (labels: readonly string[]) =>
			`타임라인에서 ${labels.map((label) => `‘${label}’`).join(', ')} 시점을 알 수 없습니다.`,
		beforeHarm: '피해가 나기 전에 알아차렸습니다.',
	},
} as const;
