import { expect, test } from 'vitest';
import type { MetricDot } from '#domain/time/measure/trends';
import { metricStrip } from '#site/figure/metric-strip';

const dot = (leastSeconds: number, mostSeconds: number | null = leastSeconds): MetricDot => ({
	id: `x-${leastSeconds}`,
	title: 'x',
	period: '2026-Q1',
	duration: { leastSeconds, mostSeconds, precisionSeconds: 60 },
});

test('dots that would overlap are piled up, certain ones have no width', () => {
	const strip = metricStrip({ dots: [dot(60), dot(60), dot(3600), dot(60, 600)] });
	expect(strip?.dots.map(({ row, width }) => [row, width > 0])).toEqual([
		[0, false],
		[1, false],
		[2, true],
		[0, false],
	]);
	expect(strip?.rows).toBe(3);
	expect(strip?.ticks.map(({ seconds }) => seconds)).toEqual([0, 600, 3600]);
	expect(strip?.ticks.at(-1)?.x).toBe(100);
});

test('an open end reaches to the end of the axis', () => {
	const [open] = metricStrip({ dots: [dot(600, null)] })?.dots ?? [];
	expect(open?.isOpen).toBe(true);
	expect((open?.x ?? 0) + (open?.width ?? 0)).toBeCloseTo(100, 1);
});

test('three thousand incidents become columns that count all of them', () => {
	const strip = metricStrip({ dots: Array.from({ length: 3000 }, (_, index) => dot(index * 60)) });
	expect(strip?.dots).toEqual([]);
	expect(strip?.columns.reduce((sum, { count }) => sum + count, 0)).toBe(3000);
	expect(Math.max(...(strip?.columns ?? []).map(({ height }) => height))).toBe(100);
});

test('noticed before any harm is not drawn, and nothing known is nothing drawn', () => {
	expect(metricStrip({ dots: [dot(-600)] })).toBeUndefined();
	expect(metricStrip({ dots: [] })).toBeUndefined();
});

test('two minutes are no slab of the plot, and ticks keep room for their words', () => {
	const day = metricStrip({ dots: [dot(60), dot(86_400)], median: { leastSeconds: 0, mostSeconds: 120 } });
	expect(day?.median?.width).toBeLessThan(4);
	const year = metricStrip({ dots: [dot(300 * 86_400)] });
	expect(year?.ticks.map(({ seconds }) => seconds)).not.toContain(600);
	expect(year?.ticks[1]?.x).toBeGreaterThanOrEqual(10);
});
