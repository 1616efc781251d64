import { inLanguage, type Language } from '#domain/text/localised';
import { MILESTONES } from '#domain/time/measure/milestones';
import type { MetricId, MetricValue, MilestoneId } from '#domain/time/types';
import { formatDuration } from './format-duration.ts';

/** A metric's answer in words: its interval, that it is unknown, or that the question does not arise. */
export function formatMetric(value: MetricValue, language: Language): string {
	if (value.state === 'known') return formatDuration(value, language, value);
	return inLanguage(WORDS, language)[value.state];
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
	const words = inLanguage(WORDS, language);
	if (value.state === 'unknown')
		return words.missing(value.missing.map((each) => milestoneLabel(each, language)));
	if (value.state !== 'known' || value.mostSeconds === null || value.mostSeconds >= 0) return undefined;
	const by = { leastSeconds: -value.mostSeconds, mostSeconds: -value.leastSeconds };
	const early = formatDuration(by, language, value);
	if (id === 'detect') return words.beforeHarm;
	if (id === 'escalate') return words.sharedBefore(early);
	if (id === 'mitigate') return words.healedBefore(early);
	return id === 'inform' ? words.toldBefore(early, isByCustomer) : undefined;
}

export function milestoneLabel(id: MilestoneId, language: Language): string {
	return inLanguage(MILESTONES.find((milestone) => milestone.id === id)?.label, language) ?? id;
}

const WORDS = {
	en: {
		unknown: 'unknown',
		'not-applicable': 'does not apply',
		missing: (labels: readonly string[]) =>
			`The timeline does not say when ${labels.map((label) => `“${label}”`).join(' and ')} ${labels.length > 1 ? 'were' : 'was'}.`,
		beforeHarm: 'Noticed before any harm.',
		sharedBefore: (early: string) => `Shared ${early} before the first signal from outside the team.`,
		healedBefore: (early: string) => `Healed ${early} before anyone noticed.`,
		toldBefore: (early: string, isByCustomer: boolean) =>
			`Told ${early} before ${isByCustomer ? 'a customer' : 'anyone'} noticed.`,
	},
	ko: {
		unknown: '모름',
		'not-applicable': '해당 없음',
		missing: (labels: readonly string[]) =>
			`타임라인에서 ${labels.map((label) => `‘${label}’`).join(', ')} 시점을 알 수 없습니다.`,
		beforeHarm: '피해가 나기 전에 알아차렸습니다.',
		sharedBefore: (early: string) => `팀 밖에서 신호가 오기 ${early} 전에 공유했습니다.`,
		healedBefore: (early: string) => `누군가 알아차리기 ${early} 전에 피해가 멈췄습니다.`,
		toldBefore: (early: string, isByCustomer: boolean) =>
			`${isByCustomer ? '고객이' : '누군가'} 알아차리기 ${early} 전에 안내했습니다.`,
	},
} as const;
