import type { Episode, TimelineItem } from '#domain/postmortem';
import { deriveEpisodes, sumDurations, toDuration } from './episodes.ts';
import { MilestoneFinder, OUTSIDE, type Place, TEAM } from './milestone-finder.ts';
import type { ResolvedTimeline } from './resolve-timeline.ts';
import type { MetricId, MetricValue } from './types.ts';

export { METRICS, type MetricDefinition, metricDefinition } from './metric-definitions.ts';

export interface DerivedMetrics {
	readonly episodes: readonly Episode[];
	readonly metrics: Readonly<Record<MetricId, MetricValue>>;
}

type Item = Pick<TimelineItem, 'milestones' | 'noticedBy'>;
type Resolved = Pick<ResolvedTimeline, 'instants' | 'difference'>;

/** Episodes and every metric of CONTRACT's table, from a timeline that has been resolved. */
export function deriveMetrics(items: readonly Item[], resolved: Resolved): DerivedMetrics {
	const episodes = deriveEpisodes(items, resolved);
	const found = new MilestoneFinder(items, resolved.instants);
	const metrics = { exposure: measureExposure(episodes, resolved) } as Record<MetricId, MetricValue>;
	for (const [id, question] of Object.entries(QUESTIONS) as [TwoPointMetric, Question][]) {
		const asked = question(found);
		metrics[id] = asked ? measure(asked, resolved) : { state: 'not-applicable' };
	}
	return { episodes, metrics };
}

type TwoPointMetric = Exclude<MetricId, 'exposure'>;
/** From where to where a metric counts; undefined where the question does not arise. */
type Question = (found: MilestoneFinder) => { readonly from: Place; readonly to: Place } | undefined;

const QUESTIONS: Readonly<Record<TwoPointMetric, Question>> = {
	risk: (found) => ifThere(found.first('introduced'), found.last('repaired')),
	detect: (found) => ifThere(found.first('started'), found.first('noticed')),
	'customer-detect': (found) => ifOther(found.first('noticed', ['customer']), found.first('started')),
	acknowledge: (found) => ifThere(found.earliestNotice(OUTSIDE), found.first('acknowledged')),
	escalate: (found) => ifThere(found.earliestNotice(OUTSIDE), found.first('shared')),
	unshared: (found) => {
		const noticed = found.first('noticed');
		return found.isNoticedBy(noticed, TEAM) ? ifThere(noticed, found.first('shared')) : undefined;
	},
	inform: (found) => {
		const byCustomer = found.first('noticed', ['customer']);
		return ifThere(
			byCustomer.index === undefined ? found.first('noticed') : byCustomer,
			found.first('informed'),
		);
	},
	mitigate: (found) =>
		found.first('started').index === undefined
			? undefined
			: { from: found.first('noticed'), to: found.first('mitigated') },
	resolve: (found) => ifThere(found.first('noticed'), found.last('resolved')),
};

function ifThere(from: Place, to: Place) {
	return from.index === undefined ? undefined : { from, to };
}

function ifOther(to: Place, from: Place) {
	return to.index === undefined ? undefined : { from, to };
}

function measure({ from, to }: { from: Place; to: Place }, resolved: Resolved): MetricValue {
	const missing = [from, to].filter(({ index, isKnown }) => index === undefined || !isKnown);
	if (from.index === undefined || to.index === undefined || missing.length > 0) {
		return { state: 'unknown', missing: [...new Set(missing.map(({ milestone }) => milestone))] };
	}
	const duration = toDuration(resolved.difference(to.index, from.index), from.index <= to.index);
	if (!duration) return { state: 'unknown', missing: [from.milestone] };
	return { state: 'known', ...duration, precisionSeconds: coarser(resolved, from.index, to.index) };
}

function measureExposure(episodes: readonly Episode[], resolved: Resolved): MetricValue {
	const [first] = episodes;
	if (!first) return { state: 'not-applicable' };
	if (episodes.some(({ started }) => !isKnown(resolved, started)))
		return { state: 'unknown', missing: ['started'] };
	const closed = episodes.filter(({ mitigated }) => mitigated !== undefined && isKnown(resolved, mitigated));
	if (closed.length === 0) return { state: 'unknown', missing: ['mitigated'] };
	const precisions = closed.map(({ started, mitigated = started }) => coarser(resolved, started, mitigated));
	return {
		state: 'known',
		...sumDurations(episodes.map(({ exposure }) => exposure)),
		precisionSeconds: Math.max(...precisions),
	};
}

function isKnown({ instants }: Resolved, index: number): boolean {
	const instant = instants[index]?.instant;
	return instant !== undefined && (instant.earliest !== null || instant.latest !== null);
}

function coarser({ instants }: Resolved, one: number, other: number): number {
	return Math.max(instants[one]?.precisionSeconds ?? 60, instants[other]?.precisionSeconds ?? 60);
}
