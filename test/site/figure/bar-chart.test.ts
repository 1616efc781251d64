import { expect, test } from 'vitest';
import { barChart, wholeTicks } from '#site/figure/bar-chart';

test('ticks are whole numbers that reach the highest, in steps by 1, 2 or 5', () => {
	expect(wholeTicks(0, 4)).toEqual([0, 1]);
	expect(wholeTicks(1, 4)).toEqual([0, 1]);
	expect(wholeTicks(5, 4)).toEqual([0, 2, 4, 6]);
	expect(wholeTicks(13, 4)).toEqual([0, 5, 10, 15]);
	expect(wholeTicks(170, 4)).toEqual([0, 50, 100, 150, 200]);
	expect(wholeTicks(3_000, 2)).toEqual([0, 2_000, 4_000]);
});

test('bars stand on the floor, to the scale that they are compared by', () => {
	const bars = [
		{ label: '2025', count: 2, href: '/x/' },
		{ label: '2026', count: 0 },
	];
	const chart = barChart(bars, { highest: 4, height: 100, top: 20, lines: 4 });
	expect(chart.floor).toBe(120);
	expect(chart.gridlines.map(({ value, y }) => [value, y])).toEqual([
		[0, 120],
		[1, 95],
		[2, 70],
		[3, 45],
		[4, 20],
	]);
	expect(chart.bars.map(({ y, height, slot, href }) => [y, height, slot, href])).toEqual([
		[70, 50, { x: 0, width: 50 }, '/x/'],
		[120, 0, { x: 50, width: 50 }, undefined],
	]);
});
