import type { Postmortem } from '#domain/postmortem';
import { METRICS, type MetricDefinition } from '#domain/time/measure/metric-definitions';
import type { MetricValue } from '#domain/time/types';

export interface MetricRow {
	readonly metric: MetricDefinition;
	readonly value: Exclude<MetricValue, { state: 'not-applicable' }>;
}

/** The metrics that apply to a postmortem, known or unknown, in the order of their definitions. */
export function metricRows({ metrics }: Postmortem): MetricRow[] {
	return METRICS.flatMap((metric) => {
		const value = metrics[metric.id];
		return value.state === 'not-applicable' ? [] : [{ metric, value }];
	});
}
