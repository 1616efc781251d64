import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coverCauses } from '#domain/library/coverage';
import type { Coverage } from '#domain/library/library';
import { indexCountermeasures } from '#domain/library/life';
import type { Cause, Countermeasure, Postmortem } from '#domain/postmortem';
import { buildCause, buildCountermeasure, buildPostmortem } from '#test/build-postmortem';

const ID = '2024-03-05-here';

test('a cause is covered by its own live countermeasure', () => {
	expect(coverageOf([cause('a')], [answer('a')])).toEqual({ a: 'countermeasure' });
	expect(coverageOf([cause('a')], [answer('a', { status: 'rejected' })])).toEqual({ a: 'none' });
	expect(coverageOf([cause('a'), cause('b')], [answer('b')])).toEqual({ a: 'none', b: 'countermeasure' });
});

test('by an accepted risk', () => {
	expect(coverageOf([cause('a', { acceptedRisk: true })], [])).toEqual({ a: 'accepted-risk' });
});

test('by a live countermeasure of another postmortem', () => {
	const there = (status: string) =>
		buildPostmortem('2024-01-01-there', { countermeasures: [buildCountermeasure('m', { status })] });
	const causes = [cause('a', { coveredBy: ['2024-01-01-there#m'] })];
	expect(coverageOf(causes, [], [there('done')])).toEqual({ a: 'covered-by' });
	expect(coverageOf(causes, [], [there('rejected')])).toEqual({ a: 'none' });
	expect(coverageOf(causes, [], [])).toEqual({ a: 'none' });
});

test('by all of the causes behind it, however deep, never by some of them', () => {
	const causes = [cause('front'), cause('b', { behind: ['front'] }), cause('c', { behind: ['front', 'b'] })];
	expect(coverageOf(causes, [answer('b')])).toEqual({ front: 'none', b: 'countermeasure', c: 'none' });
	expect(coverageOf(causes, [answer('c')])).toEqual({ front: 'behind', b: 'behind', c: 'countermeasure' });
});

test('never by the cause in front of it', () => {
	const causes = [cause('front'), cause('deep', { behind: ['front'] })];
	expect(coverageOf(causes, [answer('front')])).toEqual({ front: 'countermeasure', deep: 'none' });
});

test('causes that lie behind each other cover nothing', () => {
	const ring = [cause('a', { behind: ['b'] }), cause('b', { behind: ['a'] }), cause('c', { behind: ['c'] })];
	expect(coverageOf(ring, [])).toEqual({ a: 'none', b: 'none', c: 'none' });
	expect(coverageOf(ring, [answer('a')])).toEqual({ a: 'countermeasure', b: 'behind', c: 'none' });
});

test('a superseded countermeasure covers nothing, unless what superseded it answers the cause', () => {
	const gone = answer('a', { id: 'm1', status: 'superseded', supersededBy: '#m2' });
	const causes = [cause('a'), cause('b')];
	const successor = (answers: string[]) => buildCountermeasure('m2', { answers, status: 'done' });
	expect(coverageOf(causes, [gone, successor(['b'])])).toEqual({ a: 'none', b: 'countermeasure' });
	expect(coverageOf([cause('a')], [gone, successor(['a'])])).toEqual({ a: 'countermeasure' });
});

test('what superseded it in another postmortem covers the cause as `covered-by` would', () => {
	const chain = (last: string) =>
		[
			answer('a', { id: 'm1', status: 'superseded', supersededBy: '#m2' }),
			buildCountermeasure('m2', { status: 'superseded', supersededBy: '2024-01-01-there#m3' }),
			buildPostmortem('2024-01-01-there', { countermeasures: [buildCountermeasure('m3', { status: last })] }),
		] as const;
	const covered = (last: string) => {
		const [m1, m2, there] = chain(last);
		return coverageOf([cause('a')], [m1, m2], [there]);
	};
	expect(covered('proposed')).toEqual({ a: 'covered-by' });
	expect(covered('rejected')).toEqual({ a: 'none' });
});

test('countermeasures that supersede each other are all dead', () => {
	const circle = [
		answer('a', { id: 'm1', status: 'superseded', supersededBy: '#m2' }),
		answer('a', { id: 'm2', status: 'superseded', supersededBy: '#m1' }),
	];
	expect(coverageOf([cause('a')], circle)).toEqual({ a: 'none' });
});

test('a chain of ten thousand causes is followed to its end', () => {
	const causes = Array.from({ length: 10_000 }, (_, index) =>
		cause(`c${index}`, { behind: [`c${index - 1}`] }),
	);
	const coverage = coverageOf(causes, [answer('c9999')]);
	expect(coverage['c0']).toBe('behind');
	expect(Object.values(coverage)).not.toContain('none');
});

/** The rule of the contract, word for word, for graphs without circles. */
test('equals the rule as it is written, on any graph', () => {
	const graph = fc.array(fc.record({ behind: fc.subarray([0, 1, 2, 3, 4, 5]), isAnswered: fc.boolean() }), {
		minLength: 1,
		maxLength: 7,
	});
	fc.assert(
		fc.property(graph, (nodes) => {
			const causes = nodes.map((node, index) =>
				cause(`c${index}`, {
					behind: node.behind.filter((front) => front < index).map((front) => `c${front}`),
				}),
			);
			const answers = nodes.flatMap((node, index) => (node.isAnswered ? [answer(`c${index}`)] : []));
			const isCovered = (id: string): boolean => {
				const deeper = causes.filter(({ behind }) => behind.includes(id));
				const isAnswered = answers.some((each) => each.answers.includes(id));
				return isAnswered || (deeper.length > 0 && deeper.every((each) => isCovered(each.id)));
			};
			const expected = Object.fromEntries(causes.map(({ id }) => [id, isCovered(id)]));
			const actual = Object.entries(coverageOf(causes, answers)).map(([id, how]) => [id, how !== 'none']);
			expect(Object.fromEntries(actual)).toEqual(expected);
		}),
	);
});

function cause(id: string, given: Partial<Cause> = {}): Cause {
	return buildCause(id, given);
}

function answer(id: string, given: Partial<Countermeasure> = {}): Countermeasure {
	return buildCountermeasure(`for-${id}`, { answers: [id], ...given });
}

function coverageOf(
	causes: readonly Cause[],
	countermeasures: readonly Countermeasure[],
	others: readonly Postmortem[] = [],
): Record<string, Coverage> {
	const here = buildPostmortem(ID, { causes, countermeasures });
	const entries = coverCauses(here, indexCountermeasures([here, ...others]));
	return Object.fromEntries(entries.map((entry) => [entry.cause.id, entry.coverage]));
}
