import { expect, test } from 'vitest';
import { largestGap } from '#domain/library/coverage-gap';
import { followThroughLibrary } from '#test/follow-through';

const { coverage } = followThroughLibrary();

/** The matrix of the fixture with so many causes in each postmortem and category, as if they were many. */
function manyTimes(times: number): typeof coverage {
	const rows = coverage.rows.map((row) => ({
		...row,
		causes: row.causes.flatMap((entry) =>
			Array.from({ length: times }, (_, index) => ({
				...entry,
				postmortem: { ...entry.postmortem, id: `${entry.postmortem.id}-${index}` },
			})),
		),
	}));
	return { ...coverage, rows };
}

test('the lack of a kind is named where most causes stand behind it', () => {
	const many = manyTimes(5);
	const gap = largestGap(many);
	expect(gap && { ...gap, category: gap.category.id, kind: gap.kind.id }).toMatchInlineSnapshot(`
		{
		  "category": "infrastructure",
		  "causes": 25,
		  "kind": "detect",
		  "postmortems": 25,
		}
	`);
	const row = many.rows.find(({ category }) => category === gap?.category);
	expect(row?.cells.find(({ kind }) => kind === gap?.kind)?.countermeasures).toEqual([]);
});

test('few causes, or none, carry no gap', () => {
	expect(largestGap({ ...coverage, rows: [] })).toBeUndefined();
	const one = coverage.rows.map((row) => ({ ...row, causes: row.causes.slice(0, 1) }));
	expect(largestGap({ ...coverage, rows: one })).toBeUndefined();
});

test('a kind that nobody uses is no gap, nor is that nothing was investigated', () => {
	const without = manyTimes(5).rows.map((row) => ({
		...row,
		cells: row.cells.map((cell) => ({ ...cell, countermeasures: [] })),
	}));
	expect(largestGap({ ...coverage, rows: without })).toBeUndefined();
	expect(largestGap(manyTimes(5))?.kind.id).not.toBe('investigate');
});
