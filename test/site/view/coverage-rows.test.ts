import { beforeAll, expect, test } from 'vitest';
import {
	categoryLinks,
	countCoverage,
	coveragePages,
	postmortemLinks,
	shadeOf,
	splitRows,
} from '#site/view/coverage-rows';
import { followThroughLibrary } from '#test/follow-through';
import { provide } from '#test/site/provide';

const { coverage } = followThroughLibrary();

beforeAll(() => void provide([]));

test('every cell of a category leads somewhere: to what answers it, else to its causes', () => {
	for (const row of coverage.rows) expect(categoryLinks(row).cells).toHaveLength(coverage.kinds.length);
	const row = coverage.rows.find(({ category }) => category.id === 'process');
	const links = row && categoryLinks(row);
	expect(links?.cells[0]).toBe('/causes/process/#odap-countermeasures');
	expect(links?.cells[1]).toBe('/causes/process/#odap-causes');
	expect(links?.gaps).toBe('/causes/process/#odap-causes');
});

test('every cell of a postmortem leads to the first of what it counts, else to its first cause', () => {
	const [first] = coveragePages(coverage)[0]?.shown.filter(({ gaps }) => gaps.length > 1) ?? [];
	expect(first && postmortemLinks(first)).toMatchInlineSnapshot(`
		{
		  "causes": "/postmortems/2024-04-04-kiosk-sync/#cause-two-menus",
		  "cells": [
		    "/postmortems/2024-04-04-kiosk-sync/#countermeasure-menu-version",
		    "/postmortems/2024-04-04-kiosk-sync/#cause-two-menus",
		    "/postmortems/2024-04-04-kiosk-sync/#cause-two-menus",
		    "/postmortems/2024-04-04-kiosk-sync/#cause-two-menus",
		    "/postmortems/2024-04-04-kiosk-sync/#cause-two-menus",
		    "/postmortems/2024-04-04-kiosk-sync/#cause-two-menus",
		  ],
		  "gaps": "/postmortems/2024-04-04-kiosk-sync/#cause-two-menus",
		  "head": "/postmortems/2024-04-04-kiosk-sync/",
		}
	`);
});

test('what was imported is neither covered nor a gap', () => {
	const { causes, gaps, unknown, covered } = countCoverage(coverage);
	expect({ causes, gaps }).toEqual({ causes: coverage.causeCount, gaps: coverage.gapCount });
	expect(covered + gaps + unknown).toBe(causes);
	const [row] = coverage.postmortems;
	const imported = row?.causes.map((entry) => ({ ...entry, coverage: 'unknown' as const })) ?? [];
	const postmortems = row ? [{ ...row, causes: imported, gaps: [] }] : [];
	expect(countCoverage({ ...coverage, postmortems, causeCount: imported.length, gapCount: 0 })).toMatchObject(
		{
			unknown: imported.length,
			covered: 0,
		},
	);
});

test('the most causes come first, and the most countermeasures are darkest', () => {
	const counts = splitRows(coverage).used.map(({ causes }) => causes.length);
	expect(counts).toEqual(counts.toSorted((one, other) => other - one));
	expect([0, 1, 4, 5, 16].map((count) => shadeOf(count, 16))).toEqual([0, 1, 1, 2, 4]);
	expect(shadeOf(0, 0)).toBe(0);
});
