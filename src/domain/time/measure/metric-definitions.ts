import type { Text } from '#domain/text/localised';
import type { MetricId } from '#domain/time/types';
import { GROUND } from '#locales/ground/ground';
import { inEach } from '#locales/ground/in-each';

/** A metric as shown beside every number: what it says, from when to when it counts, when it is asked at all. */
export interface MetricDefinition {
	readonly id: MetricId;
	readonly label: Text;
	readonly definition: Text;
	readonly from: Text;
	readonly to: Text;
	readonly appliesIf: Text;
}

/** The metrics of CONTRACT's table, in the order in which they are shown. */
export const METRICS: readonly MetricDefinition[] = (Object.keys(GROUND.en.metrics) as MetricId[]).map(
	(id) => ({
		id,
		label: inEach(({ metrics }) => metrics[id].label),
		definition: inEach(({ metrics }) => metrics[id].definition),
		from: inEach(({ metrics }) => metrics[id].from),
		to: inEach(({ metrics }) => metrics[id].to),
		appliesIf: inEach(({ metrics }) => metrics[id].appliesIf),
	}),
);

/** Where the end may really come first: what was noticed, told, shared or healed early is good practice, and no slip. */
export const SIGNED_METRICS: ReadonlySet<MetricId> = new Set([
	'detect',
	'acknowledge',
	'escalate',
	'inform',
	'mitigate',
]);

const BY_ID = new Map(METRICS.map((metric) => [metric.id, metric]));

export function metricDefinition(id: MetricId): MetricDefinition {
	const found = BY_ID.get(id);
	if (!found) throw new Error(`Unexpected metric ${id}.`);
	return found;
}
