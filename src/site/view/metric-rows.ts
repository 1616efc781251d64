import type { Postmortem } from '#domain/postmortem';
import { METRICS, type MetricDefinition } from '#domain/time/measure/metric-definitions';
import type { MetricValue } from '#domain/time/types';

type Shown = Exclude<MetricValue, { state: 'not-applicable' }>;

export interface MetricRow {
	readonly metric: MetricDefinition;
	readonly value: Shown;
}

/** The metrics that apply to a postmortem, known or unknown, in the order of their definitions. */
export function metricRows({ metrics }: Postmortem): MetricRow[] {
	return METRICS.flatMap((metric) => {
		const value = metrics[metric.id];
		return value.state === 'not-applicable' ? [] : [{ metric, value }];
	});
}

/** How long each service was harmed, where several were: of one alone it is the exposure itself. */
export function serviceRows({ serviceExposures }: Postmortem): { service: string; value: Shown }[] {
	if (serviceExposures.length < 2) return [];
	return serviceExposures.flatMap(({ service, exposure }) =>
		exposure.state === 'not-applicable' ? [] : [{ service, value: exposure }],
	);
}
