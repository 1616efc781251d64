import type { Episode, ServiceExposure, TimelineItem } from '#domain/postmortem';
import { type Difference, meetingOf } from '#domain/time/interval';
import type { ResolvedTimeline } from '#domain/time/place/resolve-timeline';
import type { DurationInterval, MetricId, MetricValue } from '#domain/time/types';
import { deriveEpisodes, sumDurations, toDuration } from './episodes.ts';
import { type MeasuredItem, MilestoneFinder, OUTSIDE, type Place, TEAM } from './milestone-finder.ts';
import { harmedServices, stretchesOf } from './spells.ts';

export { METRICS, type MetricDefinition, metricDefinition } from './metric-definitions.ts';

export interface DerivedMetrics {
	readonly episodes: readonly Episode[];
	readonly serviceExposures: readonly ServiceExposure[];
	readonly metrics: Readonly<Record<MetricId, MetricValue>>;
}

type Resolved = Pick<ResolvedTimeline, 'instants' | 'difference' | 'sum' | 'precision'>;

/** Episodes and every metric of CONTRACT's table, from a timeline that has been resolved. */
export function deriveMetrics(items: readonly MeasuredItem[], resolved: Resolved): DerivedMetrics {
	const services = harmedServices(items);
	const episodes = deriveEpisodes(items, resolved);
	const found = new MilestoneFinder(items, resolved.instants);
	const exposure = measureExposure(episodes, resolved, services.length === 0);
	const metrics = { exposure } as Record<MetricId, MetricValue>;
	for (const [id, question] of Object.entries(QUESTIONS) as [TwoPointMetric, Question][]) {
		const asked = question(found);
		metrics[id] = asked ? measure(asked, resolved) : { state: 'not-applicable' };
	}
	const ofServices = services.map((service) => ({ service, exposure: exposureOf(service, items, resolved) }));
	return { episodes, metrics, serviceExposures: ofServices };
}

/** Of one service alone: of it, whatever the others do, its own stretches of harm are the episodes. */
function exposureOf(service: string, items: readonly MeasuredItem[], resolved: Resolved): MetricValue {
	const own = new Set(
		stretchesOf(items, service).flatMap(({ started, mitigated = -1 }) => [started, mitigated]),
	);
	const alone = items.map(({ milestones }, index) => ({ milestones: own.has(index) ? milestones : [] }));
	return measureExposure(deriveEpisodes(alone, resolved), resolved, true);
}

/** Where in the timeline a metric's end stands, by index; of exposure each episode has its own. */
export function endOfMetric(id: TwoPointMetric, timeline: readonly TimelineItem[]): number | undefined {
	return QUESTIONS[id](new MilestoneFinder(timeline, timeline))?.to.index;
}

export type TwoPointMetric = Exclude<MetricId, 'exposure'>;
/** From where to where a metric counts; undefined where the question does not arise. */
type Question = (found: MilestoneFinder) => Asked | undefined;

interface Asked {
	/** Several, where it counts from the earliest of them and each may be that. */
	readonly from: readonly Place[];
	readonly to: Place;
}

const QUESTIONS: Readonly<Record<TwoPointMetric, Question>> = {
	risk: (found) => ifThere(found.first('introduced'), found.last('repaired')),
	detect: (found) => ifThere(found.first('started'), found.first('noticed')),
	'customer-detect': (found) => ifOther(found.first('noticed', ['customer']), found.first('started')),
	acknowledge: (found) => sinceEarliest(found.earliestNotices(OUTSIDE), found.first('acknowledged')),
	escalate: (found) => sinceEarliest(found.earliestNotices(OUTSIDE), found.first('shared')),
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
			: { from: [found.first('noticed')], to: found.healed() },
	resolve: (found) => ifThere(found.first('noticed'), found.last('resolved')),
};

function ifThere(from: Place, to: Place): Asked | undefined {
	return from.index === undefined ? undefined : { from: [from], to };
}

function ifOther(to: Place, from: Place): Asked | undefined {
	return to.index === undefined ? undefined : { from: [from], to };
}

function sinceEarliest(from: readonly Place[], to: Place): Asked | undefined {
	return from.length === 0 ? undefined : { from, to };
}

function measure({ from, to }: Asked, resolved: Resolved): MetricValue {
	const ends = from.some(({ isKnown }) => isKnown) ? [to] : [...from, to];
	const missing = ends.filter(({ isKnown }) => !isKnown).map(({ milestone }) => milestone);
	const starts = from.flatMap(({ index }) => index ?? []);
	const end = to.index;
	if (end === undefined || missing.length > 0) return { state: 'unknown', missing: [...new Set(missing)] };
	const difference = longest(starts.map((start) => resolved.difference(end, start)));
	const duration = toDuration(
		difference,
		starts.every((start) => start <= end),
	);
	if (!duration) return { state: 'unknown', missing: from.map(({ milestone }) => milestone).slice(0, 1) };
	const precisionSeconds = Math.max(...starts.map((start) => resolved.precision(end, start)));
	return { state: 'known', ...duration, precisionSeconds };
}

/** Since the earliest of several moments it is as long as since whichever is longest ago. */
function longest(differences: readonly Difference[]): Difference {
	const least = Math.max(...differences.map((difference) => difference.least ?? -Infinity));
	const most = Math.max(...differences.map((difference) => difference.most ?? Infinity));
	return { least: least === -Infinity ? null : least, most: most === Infinity ? null : most };
}

/** @param isWhole No episode is made of several services, so that the sum along a chain is exact. */
function measureExposure(episodes: readonly Episode[], resolved: Resolved, isWhole: boolean): MetricValue {
	const [first] = episodes;
	if (!first) return { state: 'not-applicable' };
	if (episodes.some(({ started }) => !isKnown(resolved, started)))
		return { state: 'unknown', missing: ['started'] };
	const closed = closedEpisodes(episodes, resolved);
	if (closed.length === 0) return { state: 'unknown', missing: ['mitigated'] };
	const precisions = closed.map(([mitigated, started]) => resolved.precision(mitigated, started));
	return {
		state: 'known',
		...(isWhole
			? totalExposure(episodes, closed, resolved)
			: sumDurations(episodes.map(({ exposure }) => exposure))),
		precisionSeconds: Math.max(...precisions),
	};
}

function closedEpisodes(
	episodes: readonly Episode[],
	resolved: Resolved,
): [mitigated: number, started: number][] {
	return episodes.flatMap(({ started, mitigated }) =>
		mitigated !== undefined && isKnown(resolved, mitigated) ? [[mitigated, started]] : [],
	);
}

/** The sum of the episodes; where they are counted from one another, what one gains another loses. */
function totalExposure(
	episodes: readonly Episode[],
	closed: readonly [number, number][],
	resolved: Resolved,
): DurationInterval {
	const apart = sumDurations(episodes.map(({ exposure }) => exposure));
	if (closed.length < episodes.length) return apart;
	const { least, most } = resolved.sum(closed);
	const together = { leastSeconds: least ?? -Infinity, mostSeconds: most };
	return meetingOf(apart, together) ?? apart;
}

function isKnown({ instants }: Resolved, index: number): boolean {
	const instant = instants[index]?.instant;
	return instant !== undefined && (instant.earliest !== null || instant.latest !== null);
}
