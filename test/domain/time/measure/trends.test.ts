import { expect, test } from 'vitest';
import { median, p90, summariseMetric } from '#domain/time/measure/aggregate';
import { formatPeriod, periodBefore, periodsBetween, quarterOf } from '#domain/time/measure/periods';
import { trendsOf } from '#domain/time/measure/trends';
import type { MetricValue } from '#domain/time/types';
import { buildDate, buildPostmortem, buildTimelineItem } from '#test/build-postmortem';

const known = (least: number, most: number | null = least): MetricValue => ({
	state: 'known',
	leastSeconds: least,
	mostSeconds: most,
	precisionSeconds: 60,
});
const UNKNOWN: MetricValue = { state: 'unknown', missing: ['resolved'] };
const NOT_ASKED: MetricValue = { state: 'not-applicable' };

test('known n of N leaves out what does not apply', () => {
	expect(summariseMetric('resolve', [known(60), UNKNOWN, NOT_ASKED, known(120, 240)])).toEqual({
		asked: 3,
		known: 2,
		early: 0,
		median: { leastSeconds: 90, mostSeconds: 150 },
		p90: { leastSeconds: 120, mostSeconds: 240 },
	});
	expect(summariseMetric('resolve', [])).toEqual({ asked: 0, known: 0, early: 0 });
});

test('noticed before any harm is counted apart', () => {
	expect(summariseMetric('detect', [known(-300), known(60), known(-60, 120)])).toMatchObject({
		known: 3,
		early: 1,
		median: { leastSeconds: 0, mostSeconds: 90 },
	});
});

test('an open end stays open where it may be the one in question', () => {
	const durations = [known(60), known(120, null), known(300)].filter((value) => value.state === 'known');
	expect(median(durations)).toEqual({ leastSeconds: 120, mostSeconds: 300 });
	expect(p90(durations)).toEqual({ leastSeconds: 300, mostSeconds: null });
	expect(median([])).toBeUndefined();
});

test('periods', () => {
	expect(quarterOf(buildDate('~2017-09-29'))).toBe('2017-Q3');
	expect(quarterOf(buildDate('2017-10'))).toBe('2017-Q4');
	expect(periodBefore('2017-Q1')).toBe('2016-Q4');
	expect(periodBefore('2017')).toBe('2016');
	expect(periodsBetween('2016-Q4', '2017-Q2')).toEqual(['2016-Q4', '2017-Q1', '2017-Q2']);
	expect([formatPeriod('2017-Q3', 'en'), formatPeriod('2017-Q3', 'ko'), formatPeriod('2017', 'ko')]).toEqual([
		'Q3 2017',
		'2017년 3분기',
		'2017년',
	]);
});

const POSTMORTEMS = [
	buildPostmortem('2026-01-10-one', { severity: 'sev1', categories: ['process', 'capacity'] }),
	buildPostmortem('2026-01-20-two', {
		timeline: [buildTimelineItem('a', 'customer'), buildTimelineItem('b', 'alert')],
	}),
	buildPostmortem('2026-01-25-drill', { kind: 'drill' }),
	buildPostmortem('2026-07-10-three', {
		metrics: { ...buildPostmortem('2026-07-10-x').metrics, exposure: known(600, 1200) },
		timeline: [buildTimelineItem('a', 'alert')],
	}),
];

test('quarters have no gaps, drills do not count, an incident counts under each of its causes', () => {
	const { incidents, quarters, years } = trendsOf(POSTMORTEMS);
	expect(incidents).toBe(3);
	expect(quarters.map(({ id, incidents: count }) => [id, count])).toEqual([
		['2026-Q1', 2],
		['2026-Q2', 0],
		['2026-Q3', 1],
	]);
	expect(Object.fromEntries(quarters[0]?.counts.category ?? [])).toEqual({ process: 2, capacity: 1 });
	expect(Object.fromEntries(quarters[0]?.counts.noticed ?? [])).toEqual({ unknown: 1, customer: 1 });
	expect(years.map(({ id, incidents: count }) => [id, count])).toEqual([['2026', 3]]);
});

test('the last quarter is compared with the one before it where they differ by more than chance', () => {
	expect(trendsOf(POSTMORTEMS).change).toBeUndefined();
	expect(trendsOf([]).change).toBeUndefined();
	const spring = Array.from({ length: 8 }, (_, day) =>
		buildPostmortem(`2026-05-1${day}-x`, { categories: day < 6 ? ['process'] : ['data'] }),
	);
	const { change } = trendsOf([buildPostmortem('2026-02-01-x'), ...spring]);
	expect(change).toMatchObject({ before: { id: '2026-Q1', incidents: 1 }, quarter: { incidents: 8 } });
	expect(change?.terms.map(({ term }) => term)).toEqual(['sev3', 'unknown']);
	const { change: another } = trendsOf(spring);
	expect(another?.terms).toEqual([
		{ facet: 'severity', term: 'sev3', now: 8, previous: 0 },
		{ facet: 'noticed', term: 'unknown', now: 8, previous: 0 },
		{ facet: 'category', term: 'process', now: 6, previous: 0 },
	]);
});

test('what is unknown is no evidence for a finding', () => {
	const alerted = Array.from({ length: 6 }, (_, day) =>
		buildPostmortem(`2026-05-1${day}-x`, { timeline: [buildTimelineItem('a', 'alert')] }),
	);
	const { facets } = trendsOf([...POSTMORTEMS.slice(0, 1), ...alerted]);
	expect(facets.noticed).toEqual({
		finding: { says: 'most', term: 'alert', count: 6, of: 6 },
		unknown: 1,
	});
	expect(trendsOf(POSTMORTEMS).facets.severity).toEqual({ finding: { says: 'too-few', of: 3 }, unknown: 0 });
});

test('each metric has its dots, overall and by year', () => {
	const exposure = trendsOf(POSTMORTEMS).metrics.find(({ metric }) => metric === 'exposure');
	expect(exposure).toMatchObject({
		asked: 1,
		known: 1,
		dots: [{ id: '2026-07-10-three', period: '2026-Q3', duration: { leastSeconds: 600, mostSeconds: 1200 } }],
		byYear: [{ id: '2026', asked: 1, known: 1 }],
	});
});

test('an imported incident counts where its figure is known, and is no unknown where it is not', () => {
	const imported = { from: 'Confluence', on: '2026-11-29' };
	const metrics = buildPostmortem('2026-07-10-x').metrics;
	const all = [
		...POSTMORTEMS,
		buildPostmortem('2026-07-11-silent', {
			...{ imported, severity: 'unknown', categories: [] },
			metrics: { ...metrics, exposure: UNKNOWN },
		}),
		buildPostmortem('2026-07-12-telling', { imported, metrics: { ...metrics, exposure: known(60) } }),
	];
	const { incidents, quarters, facets, metrics: measured } = trendsOf(all);
	expect(incidents).toBe(5);
	expect(Object.fromEntries(quarters.at(-1)?.counts.severity ?? [])).toEqual({ sev3: 2 });
	expect(Object.fromEntries(quarters.at(-1)?.counts.category ?? [])).toEqual({ process: 2 });
	expect(Object.fromEntries(quarters.at(-1)?.counts.noticed ?? [])).toEqual({ alert: 1 });
	expect(facets.severity.unknown).toBe(0);
	expect(measured.find(({ metric }) => metric === 'exposure')).toMatchObject({
		...{ asked: 2, known: 2 },
		byYear: [{ id: '2026', asked: 2, known: 2 }],
	});
});
