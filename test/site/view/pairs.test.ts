import { expect, test } from 'vitest';
import { pairCauses } from '#site/view/pairs';
import { buildLibrary } from '#test/build-library';
import { buildCause, buildCountermeasure, buildPostmortem } from '#test/build-postmortem';

const ID = '2024-03-05-here';

function pairsOf(causes: readonly string[], countermeasures: ReturnType<typeof buildCountermeasure>[]) {
	const postmortem = buildPostmortem(ID, { causes: causes.map((id) => buildCause(id)), countermeasures });
	const facts = buildLibrary([postmortem]).facts.get(ID);
	if (!facts) throw new Error('The library has no facts of it.');
	return pairCauses(facts).map(({ cause, answers }) => [
		cause?.cause.id,
		answers.map((group) => [
			group.choice?.name,
			group.answers.map(({ entry, isRepeat }) => entry.countermeasure.id + (isRepeat ? ' again' : '')),
		]),
	]);
}

test('each cause stands beside all that answers it, dropped ones too; a second mention is only a link', () => {
	const countermeasures = [
		buildCountermeasure('both', { answers: ['a', 'b'] }),
		buildCountermeasure('no', { answers: ['b'], status: 'rejected' }),
	];
	expect(pairsOf(['a', 'b', 'c'], countermeasures)).toEqual([
		['a', [[undefined, ['both']]]],
		[
			'b',
			[
				[undefined, ['both again']],
				[undefined, ['no']],
			],
		],
		['c', []],
	]);
});

test('alternatives of one choice stay together', () => {
	const countermeasures = [
		buildCountermeasure('x', { answers: ['a'], choice: 'way' }),
		buildCountermeasure('y', { answers: ['a'] }),
		buildCountermeasure('z', { answers: ['a'], choice: 'way' }),
	];
	expect(pairsOf(['a'], countermeasures)).toEqual([
		[
			'a',
			[
				['way', ['x', 'z']],
				[undefined, ['y']],
			],
		],
	]);
});

test('countermeasures that name no cause come last, without one', () => {
	expect(pairsOf(['a'], [buildCountermeasure('stray')])).toEqual([
		['a', []],
		[undefined, [[undefined, ['stray']]]],
	]);
});
