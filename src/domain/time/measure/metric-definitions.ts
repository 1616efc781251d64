import type { Text } from '#domain/text/localised';
import type { MetricId } from '#domain/time/types';

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
export const METRICS: readonly MetricDefinition[] = [
	{
		id: 'exposure',
		label: { en: 'Exposure', ko: '피해 지속 시간' },
		definition: {
			en: 'How long someone was harmed, gaps between outages left out.',
			ko: '누군가 피해를 입고 있던 시간. 장애 사이에 멀쩡했던 동안은 뺀다.',
		},
		from: { en: 'each start of harm', ko: '피해가 시작될 때마다' },
		to: {
			en: 'the last mitigation before harm starts again',
			ko: '다음 피해가 시작되기 전 마지막으로 피해가 멈춘 때',
		},
		appliesIf: { en: 'someone was harmed', ko: '피해가 있었을 때' },
	},
	{
		id: 'risk',
		label: { en: 'Time at risk', ko: '위험 노출 시간' },
		definition: {
			en: 'How long the fault was there, harm or not.',
			ko: '피해가 있었든 없었든 결함이 있던 시간.',
		},
		from: { en: 'introduced', ko: '결함 유입' },
		to: { en: 'last repaired', ko: '마지막 결함 제거' },
		appliesIf: { en: 'it is known when the fault came in', ko: '결함이 들어온 시점을 알 때' },
	},
	{
		id: 'detect',
		label: { en: 'Time to detect', ko: '인지까지 걸린 시간' },
		definition: {
			en: 'How long harm went on before anyone knew; negative where it was noticed before any harm.',
			ko: '피해가 시작되고 누군가 알기까지 걸린 시간. 피해가 나기 전에 알아차렸다면 음수.',
		},
		from: { en: 'first started', ko: '첫 피해 시작' },
		to: { en: 'first noticed by anyone', ko: '누구든 처음 인지' },
		appliesIf: { en: 'someone was harmed', ko: '피해가 있었을 때' },
	},
	{
		id: 'customer-detect',
		label: { en: 'Time until a customer noticed', ko: '고객이 알아차리기까지' },
		definition: {
			en: 'How long harm went on before a customer spoke up.',
			ko: '피해가 시작되고 고객이 알려 오기까지 걸린 시간.',
		},
		from: { en: 'first started', ko: '첫 피해 시작' },
		to: { en: 'first noticed by a customer', ko: '고객의 첫 인지' },
		appliesIf: { en: 'a customer noticed', ko: '고객이 알아차렸을 때' },
	},
	{
		id: 'acknowledge',
		label: { en: 'Time to acknowledge', ko: '접수까지 걸린 시간' },
		definition: {
			en: 'How long a signal from outside the team waited for an answer.',
			ko: '팀 밖에서 온 신호가 답을 기다린 시간.',
		},
		from: {
			en: 'earliest noticed by a customer, an alert, a third party or an audit',
			ko: '고객, 알림, 제삼자, 점검 가운데 가장 이른 인지',
		},
		to: { en: 'first acknowledged', ko: '첫 접수' },
		appliesIf: { en: 'someone or something outside the team noticed', ko: '팀 밖에서 알아차렸을 때' },
	},
	{
		id: 'escalate',
		label: { en: 'Time to escalate', ko: '공유까지 걸린 시간' },
		definition: {
			en: 'How long from a signal from outside the team until a colleague who can act knew what was known.',
			ko: '팀 밖에서 신호가 온 뒤 알고 있던 내용이 조치할 수 있는 동료에게 전해지기까지 걸린 시간.',
		},
		from: {
			en: 'earliest noticed by a customer, an alert, a third party or an audit',
			ko: '고객, 알림, 제삼자, 점검 가운데 가장 이른 인지',
		},
		to: { en: 'first shared', ko: '첫 공유' },
		appliesIf: { en: 'someone or something outside the team noticed', ko: '팀 밖에서 알아차렸을 때' },
	},
	{
		id: 'unshared',
		label: { en: 'Known but not shared', ko: '알고도 공유하지 않은 시간' },
		definition: {
			en: 'How long someone in the team knew before a colleague who can act did.',
			ko: '팀 안의 누군가 알고 나서 조치할 수 있는 동료가 알기까지 걸린 시간.',
		},
		from: {
			en: 'first noticed, by whoever made the change or a teammate',
			ko: '변경한 당사자나 동료의 첫 인지',
		},
		to: { en: 'first shared', ko: '첫 공유' },
		appliesIf: { en: 'the team noticed first', ko: '팀이 먼저 알아차렸을 때' },
	},
	{
		id: 'inform',
		label: { en: 'Time to inform', ko: '안내까지 걸린 시간' },
		definition: {
			en: 'How long those affected waited to be told.',
			ko: '영향을 받은 사람들이 안내를 받기까지 기다린 시간.',
		},
		from: { en: 'first noticed by a customer, else first noticed', ko: '고객의 첫 인지, 없으면 첫 인지' },
		to: { en: 'first informed', ko: '첫 안내' },
		appliesIf: { en: 'someone noticed', ko: '누군가 알아차렸을 때' },
	},
	{
		id: 'mitigate',
		label: { en: 'Time to mitigate', ko: '피해를 멈추기까지' },
		definition: {
			en: 'How long from the first notice until nobody was harmed.',
			ko: '처음 알고 나서 피해가 멈추기까지 걸린 시간.',
		},
		from: { en: 'first noticed', ko: '첫 인지' },
		to: { en: 'first mitigated', ko: '첫 피해 멈춤' },
		appliesIf: { en: 'someone was harmed', ko: '피해가 있었을 때' },
	},
	{
		id: 'resolve',
		label: { en: 'Time to resolve', ko: '종결까지 걸린 시간' },
		definition: {
			en: 'How long from the first notice until everything was cleaned up.',
			ko: '처음 알고 나서 뒤처리까지 끝나기까지 걸린 시간.',
		},
		from: { en: 'first noticed', ko: '첫 인지' },
		to: { en: 'last resolved', ko: '마지막 종결' },
		appliesIf: { en: 'someone noticed', ko: '누군가 알아차렸을 때' },
	},
];

/** Where the end may really come first: what was noticed, told, shared or healed early is good practice, and no slip. */
export const SIGNED_METRICS: ReadonlySet<MetricId> = new Set(['detect', 'escalate', 'inform', 'mitigate']);

const BY_ID = new Map(METRICS.map((metric) => [metric.id, metric]));

export function metricDefinition(id: MetricId): MetricDefinition {
	const found = BY_ID.get(id);
	if (!found) throw new Error(`Unexpected metric ${id}.`);
	return found;
}
