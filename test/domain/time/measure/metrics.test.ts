import { expect, test } from 'vitest';
import { METRICS } from '#domain/time/measure/metrics';
import { formatMetric } from '#domain/time/show/format-metric';
import type { MetricId, MetricValue } from '#domain/time/types';
import { metricsOf, SEED } from '#test/domain/time/timelines';

function minutes(lines: readonly string[], context = {}): Partial<Record<MetricId, string>> {
	const { metrics } = metricsOf(lines, context);
	const known = Object.entries(metrics) as [MetricId, MetricValue][];
	return Object.fromEntries(
		known.flatMap(([id, value]) => (value.state === 'not-applicable' ? [] : [[id, inMinutes(value)]])),
	);
}

function inMinutes(value: MetricValue): string {
	if (value.state === 'unknown') return `without ${value.missing.join(', ')}`;
	if (value.state === 'not-applicable') return 'n/a';
	const { leastSeconds, mostSeconds } = value;
	if (mostSeconds === null) return `≥ ${leastSeconds / 60}`;
	return leastSeconds === mostSeconds ? `${leastSeconds / 60}` : `${leastSeconds / 60}–${mostSeconds / 60}`;
}

/** CONTRACT, known answers. */
test('the seed', () => {
	expect(minutes(SEED)).toEqual({
		exposure: '38–48',
		risk: '58',
		detect: '38–48',
		'customer-detect': '347–357',
		acknowledge: '3',
		escalate: '25',
		unshared: '334',
		inform: '46',
		mitigate: '0',
		resolve: 'without resolved',
	});
});

/** CONTRACT, known answers: 50 minutes, where first-to-first says 35 and first-to-last 5 h 17. */
test('two outages of one incident add up', () => {
	const { episodes, metrics } = metricsOf([
		'10:00 started noticed:alert',
		'10:35 mitigated',
		'15:02 started',
		'15:17 mitigated',
	]);
	expect(inMinutes(metrics.exposure)).toBe('50');
	expect(episodes.map(({ started, mitigated }) => [started, mitigated])).toEqual([
		[0, 1],
		[2, 3],
	]);
});

test('an episode ends at the last mitigated before harm starts again', () => {
	expect(
		minutes(['10:00 started', '10:10 mitigated', '10:30 mitigated', '11:00 started', '11:05 mitigated'])
			.exposure,
	).toBe('35');
});

test('an open episode gives a least, an open one alone gives nothing', () => {
	expect(minutes(['10:00 started', '10:23 mitigated', '11:00 started']).exposure).toBe('≥ 23');
	expect(minutes(['10:00 started', '11:00']).exposure).toBe('without mitigated');
	expect(minutes(['10:00 started', '10:23', 'later mitigated']).exposure).toBe('≥ 23');
});

test('harm that began at no known time is unknown, not nought', () => {
	expect(minutes(['unknown started', '10:00 noticed:alert', '10:30 mitigated'])).toMatchObject({
		exposure: 'without started',
		detect: 'without started',
		mitigate: '30',
	});
});

test('only what is asked is answered: a leak has a time at risk and no exposure', () => {
	expect(
		minutes([
			'10:00 introduced',
			'2017-09-06 10:00 noticed:third-party',
			'12:00 acknowledged',
			'18:00 repaired',
		]),
	).toEqual({
		risk: '3360',
		acknowledge: '120',
		escalate: 'without shared',
		inform: 'without informed',
		resolve: 'without resolved',
	});
});

test('first milestones stop at the second start, repaired and resolved are the last in the file', () => {
	const answers = minutes([
		'09:00 introduced',
		'10:00 started',
		'10:10 mitigated',
		'11:00 started',
		'11:05 noticed:customer',
		'11:10 repaired',
		'11:30 mitigated',
		'12:00 repaired',
	]);
	expect(answers).toEqual({
		exposure: '40',
		risk: '180',
		detect: 'without noticed',
		mitigate: 'without noticed',
	});
});

test('the earliest notice from outside counts, whatever stands first in the list', () => {
	expect(
		minutes(['10:00 started', '10:20 noticed:customer', '10:10 noticed:alert', '10:30 acknowledged'])
			.acknowledge,
	).toBe('20');
});

test('where each of two notices may be the earlier one, both are possible', () => {
	expect(
		minutes(['10:01 noticed:alert', '10:00..10:30 noticed:customer', '+5m acknowledged']).acknowledge,
	).toBe('5–34');
	expect(minutes(['unknown noticed:alert', '10:00 noticed:customer', '10:30 shared']).escalate).toBe('≥ 30');
	expect(minutes(['10:00 noticed:alert', 'later noticed:customer', '2017-09-04 10:30 shared']).escalate).toBe(
		'30',
	);
	expect(minutes(['unknown noticed:alert', '10:30 shared']).escalate).toBe('without noticed');
});

test('what is counted is as exact as the count, whatever it is counted from', () => {
	const shown = (lines: readonly string[]) => formatMetric(metricsOf(lines).metrics.exposure, 'en');
	expect(shown(['16:05 started', '+45s mitigated'])).toBe('45 s');
	expect(shown(['2017-09-04 started', '+10m..20m mitigated'])).toBe('10–20 min');
	expect(shown(['16:05 started', '+45s', '+1m mitigated'])).toBe('2 min');
	expect(shown(['2017-09-04 started', '2017-09-06 mitigated'])).toBe('1–3 d');
});

test('whoever noticed first decides whether sharing is asked for', () => {
	expect(minutes(['10:00 noticed:alert', '10:05 noticed:self', '10:30 shared']).unshared).toBeUndefined();
	expect(minutes(['10:00 noticed:teammate', '10:05 noticed:alert', '10:30 shared']).unshared).toBe('30');
});

test('noticed before any harm is negative', () => {
	expect(minutes(['10:00 noticed:alert', '10:30 started', '11:00 mitigated']).detect).toBe('-30');
});

test('what may not be negative is not, unless it must be', () => {
	expect(minutes(['16:00..16:30 started', '16:20 noticed:alert mitigated'])).toMatchObject({
		exposure: '0–20',
		detect: '0–20',
	});
	expect(minutes(['16:30 started', '16:20 mitigated']).exposure).toBe('-10');
	expect(minutes(['16:20 noticed:alert', '16:00..16:30 started']).detect).toBe('-10–20');
});

test('every metric is defined in both languages', () => {
	const { metrics } = metricsOf([]);
	expect(METRICS.map(({ id }) => id).toSorted()).toEqual(Object.keys(metrics).toSorted());
	for (const { label, definition, from, to, appliesIf } of METRICS) {
		for (const text of [label, definition, from, to, appliesIf]) {
			expect(text.en).toMatch(/^[\x20-\x7e]+$/);
			expect(text.ko).toMatch(/[가-힣]/);
		}
	}
});

test.each([
	[
		'a chain over two episodes',
		['16:00 started', '16:10..16:20 mitigated', '+5m started', '17:00 mitigated'],
		'55',
	],
	[
		'three episodes in one chain',
		[
			'16:00..16:30 started',
			'+5m mitigated',
			'+10m..20m started',
			'+5m mitigated',
			'+1h started',
			'+2m mitigated',
		],
		'12',
	],
	[
		'a second outage that is long in coming',
		['16:00 started', '+10m..20m mitigated', '+30m started', '18:00 mitigated'],
		'90',
	],
	[
		'independent episodes',
		['16:00 started', '16:10..16:20 mitigated', '16:30..16:40 started', '17:00 mitigated'],
		'30–50',
	],
])('exposure of %s', (_, lines, shown) => {
	expect(minutes(lines).exposure).toBe(shown);
});

test('several later in a row end where the next item with a time of its own begins', () => {
	const lines = ['12:30 started', 'later noticed:self', 'later mitigated', '2017-09-04 14:00 resolved'];
	const { exposure, detect, mitigate } = minutes(lines);
	expect({ exposure, detect, mitigate }).toEqual({ exposure: '0–90', detect: '0–90', mitigate: '0–90' });
	const rough = ['12:20..12:30 started', 'later', 'later mitigated', '2017-09-04 14:00 resolved'];
	expect(minutes(rough).exposure).toBe('0–100');
});

test('later ends where the next item with a time of its own begins', () => {
	const second = ['2017-09-04 15:00 started', '15:30 mitigated'];
	expect(minutes(['12:30 started', 'later mitigated', ...second]).exposure).toBe('30–180');
	expect(minutes(['12:30 started', 'later mitigated', 'unknown', 'later', ...second]).exposure).toBe(
		'30–180',
	);
	expect(minutes(['12:30 started', 'later', '+10m mitigated', ...second]).exposure).toBe('40–190');
	expect(minutes(['12:30 started', 'later mitigated']).exposure).toBe('≥ 0');
	expect(minutes(['12:30 started', 'later mitigated', '2017-09-03 10:00']).exposure).toBe('≥ 0');
});
