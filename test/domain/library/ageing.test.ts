import { expect, test } from 'vitest';
import { ageByEach } from '#domain/library/ageing';
import { buildLibrary } from '#test/build-library';
import { buildCountermeasure, buildPostmortem } from '#test/build-postmortem';

test('counts by age at the limits, most overdue first, nobody’s among them', () => {
	const of = (date: string, owner?: string) =>
		buildPostmortem(`${date}-p`, {
			countermeasures: [
				buildCountermeasure('m', owner ? { owners: [owner], status: 'accepted', due: '2026-11-01' } : {}),
			],
		});
	const days = ['2026-10-23', '2026-10-22', '2026-08-24', '2026-08-23', '2025-11-22', '2025-11-21'];
	const { open } = buildLibrary([...days.map((day) => of(day)), of('2026-11-01', 'web')]).followUps;
	const rows = ageByEach(open, ({ countermeasure: { owners } }) => owners);
	expect(rows.map(({ key, overdueCount, ages }) => [key, overdueCount, ages])).toEqual([
		['web', 1, [1, 0, 0, 0]],
		[undefined, 0, [1, 2, 2, 1]],
	]);
});
