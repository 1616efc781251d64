import { expect, test } from 'vitest';
import { readSite } from '#site/site';
import { frequentCauses } from '#site/view/frequent-causes';
import { buildPostmortem } from '#test/build-postmortem';
import { provide } from '#test/site/provide';

function causesOf2024(...postmortems: readonly (readonly string[])[]) {
	const { byYear } = provide([
		...postmortems.map((categories, at) => buildPostmortem(`2024-03-0${at + 1}-x`, { categories })),
		buildPostmortem('2023-03-05-x', { categories: ['data'] }),
	]);
	const [year] = byYear;
	return year ? frequentCauses(year, 'year', readSite()) : [];
}

test('counts postmortems by category, the most frequent first, and leads to the list of just these', () => {
	const rows = causesOf2024(['process'], ['capacity', 'process'], ['process'], ['capacity']);
	expect(rows.map(({ label, count, share }) => [label, count, share])).toEqual([
		['Process', 3, 100],
		['Capacity', 2, 66.7],
	]);
	expect(rows[1]?.href).toBe('/postmortems/?year=2024&cause=capacity');
});

test('shows five at most, and nothing where no cause has a category', () => {
	expect(causesOf2024(['process', 'capacity', 'data', 'security', 'expiry', 'dependency'])).toHaveLength(5);
	expect(causesOf2024([])).toEqual([]);
});
