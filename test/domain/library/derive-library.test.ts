import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { IndexEntry } from '#domain/library/library';
import { buildLibrary, entryOf } from '#test/build-library';
import {
	buildCause,
	buildCountermeasure,
	buildLesson,
	buildPostmortem,
	buildTimelineItem,
} from '#test/build-postmortem';

const NEWER = buildPostmortem('2024-05-02-newer', {
	categories: ['data', 'process'],
	services: ['shop'],
	severity: 'sev1',
	timeline: [buildTimelineItem('a'), buildTimelineItem('b', 'customer'), buildTimelineItem('c', 'self')],
	causes: [buildCause('x', { category: 'data' }), buildCause('y', { category: 'process' })],
	countermeasures: [buildCountermeasure('m', { answers: ['x'], kind: 'detect', status: 'done' })],
	lessons: [buildLesson('Look twice.'), buildLesson('Write it down.')],
});
const OLDER = buildPostmortem('2022-01-09-older', {
	categories: ['data', 'gremlins'],
	services: ['mail', 'shop'],
	related: [
		{ postmortem: '2024-05-02-newer', how: 'mentions', range: { start: 0, end: 0 } },
		{ postmortem: '2023-03-03-draft', how: 'mentions', range: { start: 0, end: 0 } },
	],
});
const DRAFT = buildPostmortem('2023-03-03-draft', {
	status: 'draft',
	categories: ['capacity'],
	services: ['till'],
});
const library = buildLibrary([OLDER, DRAFT, NEWER]);

const used = (index: readonly IndexEntry[]) =>
	index
		.filter(({ postmortems, countermeasures }) => postmortems.length + countermeasures.length > 0)
		.map(({ term, postmortems }) => [term.id, ...postmortems.map(({ id }) => id)]);

test('published postmortems, newest first; a draft nowhere', () => {
	expect(library.postmortems.map(({ id }) => id)).toEqual(['2024-05-02-newer', '2022-01-09-older']);
	expect(library.facts.get('2022-01-09-older')?.related).toHaveLength(1);
	const indexes = [library.byService, library.byCategory, library.byYear, library.bySeverity].flat();
	expect(indexes.flatMap(({ postmortems }) => postmortems)).not.toContain(DRAFT);
	expect(library.byService.map(({ term }) => term.id)).not.toContain('till');
});

test('every category and kind has an index, used or not; others only when used', () => {
	expect(library.byCategory.map(({ term }) => term.id)).toEqual([
		...library.knowledgeBase.categories.map(({ id }) => id),
		'gremlins',
	]);
	expect(used(library.byCategory)).toEqual([
		['data', '2024-05-02-newer', '2022-01-09-older'],
		['process', '2024-05-02-newer'],
		['gremlins', '2022-01-09-older'],
	]);
	expect(library.byCountermeasureKind).toHaveLength(library.knowledgeBase.countermeasureKinds.length);
	expect(used(library.byCountermeasureKind)).toEqual([['detect', '2024-05-02-newer']]);
	expect(used(library.byCountermeasureStatus)).toEqual([['done', '2024-05-02-newer']]);
	expect(used(library.byService)).toEqual([
		['mail', '2022-01-09-older'],
		['shop', '2024-05-02-newer', '2022-01-09-older'],
	]);
	expect(library.byService.map(({ term }) => term.id)).not.toContain('till');
	expect(library.byYear.map(({ term }) => term.id)).toEqual(['2024', '2022']);
	expect(library.bySeverity.map(({ term }) => term.id)).toEqual(['sev1', 'sev3']);
});

test('an index entry holds its causes and countermeasures, and its first and last day', () => {
	const data = library.byCategory.find(({ term }) => term.id === 'data');
	expect(data?.causes.map(({ cause }) => cause.id)).toEqual(['x']);
	expect(data?.countermeasures.map(({ countermeasure }) => countermeasure.id)).toEqual(['m']);
	expect(data).toMatchObject({ first: '2022-01-09', last: '2024-05-02' });
	const detect = library.byCountermeasureKind.find(({ term }) => term.id === 'detect');
	expect(detect?.causes.map(({ cause }) => cause.id)).toEqual(['x']);
	expect(library.byCategory.find(({ term }) => term.id === 'capacity')).not.toHaveProperty('first');
});

test('who noticed it first is who noticed it', () => {
	expect(used(library.byNoticed)).toEqual([['customer', '2024-05-02-newer']]);
});

test('neighbours in time', () => {
	expect(library.facts.get('2024-05-02-newer')).toMatchObject({ older: { id: '2022-01-09-older' } });
	expect(library.facts.get('2024-05-02-newer')).not.toHaveProperty('newer');
	expect(library.facts.get('2022-01-09-older')).toMatchObject({ newer: { id: '2024-05-02-newer' } });
});

test('a relation that both declare in the same words is listed once', () => {
	const mention = (postmortem: string) => ({ postmortem, how: 'mentions', range: { start: 0, end: 0 } });
	const both = buildLibrary([
		buildPostmortem('2024-01-01-a', { related: [mention('2024-01-02-b'), mention('2024-01-01-a')] }),
		buildPostmortem('2024-01-02-b', { related: [mention('2024-01-01-a')] }),
	]);
	for (const { related } of both.facts.values()) {
		expect(related.map(({ how, declaredHere }) => [how, declaredHere])).toEqual([['mentions', true]]);
	}
});

test('lessons stand under each category of their postmortem', () => {
	expect(library.lessonsByTheme.map(({ term, lessonCount }) => [term.id, lessonCount])).toEqual([
		['data', 2],
		['process', 2],
	]);
	expect(library.lessons.map(({ lesson }) => lesson.prose.text)).toEqual(['Look twice.', 'Write it down.']);
});

test('the matrix counts live countermeasures by category and kind', () => {
	const row = library.coverage.rows.find(({ category }) => category.id === 'data');
	expect(row?.cells.map(({ kind, countermeasures }) => [kind.id, countermeasures.length])).toEqual([
		['prevent', 0],
		['detect', 1],
		['mitigate', 0],
		['recover', 0],
		['respond', 0],
		['investigate', 0],
	]);
	expect(library.coverage).toMatchObject({ causeCount: 2, gapCount: 1 });
	expect(library.coverage.postmortems.map(({ gaps }) => gaps.map(({ cause }) => cause.id))).toEqual([['y']]);
});

test('a day of a leap year is kept on 28 February in common years, and near the turn of the year', () => {
	const onDay = (today: string, ...ids: string[]) =>
		buildLibrary(
			ids.map((id) => buildPostmortem(id)),
			today,
		).onThisDay.map(({ years, daysAgo }) => [years, daysAgo]);
	expect(onDay('2023-02-28', '2020-02-29-leap')).toEqual([[3, 0]]);
	expect(onDay('2024-02-29', '2020-02-29-leap')).toEqual([[4, 0]]);
	expect(onDay('2024-01-02', '2021-12-31-eve')).toEqual([[2, 2]]);
	expect(onDay('2023-12-31', '2021-01-02-morrow')).toEqual([[3, -2]]);
	expect(onDay('2024-05-05', '2024-05-05-today', '2021-05-09-far')).toEqual([]);
});

test('a proposal has no due day, a promise has its own or that of its severity', () => {
	const due = (given: Parameters<typeof buildCountermeasure>[1]) =>
		entryOf(
			buildLibrary([buildPostmortem('2024-01-01-a', { countermeasures: [buildCountermeasure('m', given)] })]),
			'm',
		).dueDate;
	expect(due({ status: 'proposed', due: '2024-02-02' })).toBeUndefined();
	expect(due({ status: 'accepted', due: '2024-02-02' })).toBe('2024-02-02');
	expect(due({ status: 'in-progress' })).toBe('2024-03-01');
	expect(due({ status: 'done', due: '2024-02-02' })).toBeUndefined();
});

test('a choice is of one file, and decided when one is chosen or none is left', () => {
	const alternatives = (...statuses: string[]) =>
		statuses.map((status, index) => buildCountermeasure(`m${index}`, { status, choice: 'which' }));
	const decided = (...statuses: string[]) =>
		buildLibrary([buildPostmortem('2024-01-01-a', { countermeasures: alternatives(...statuses) })]).choices[0]
			?.isDecided;
	expect(decided('proposed', 'proposed')).toBe(false);
	expect(decided('proposed', 'rejected')).toBe(false);
	expect(decided('accepted', 'proposed')).toBe(true);
	expect(decided('verified', 'rejected')).toBe(true);
	expect(decided('rejected', 'rejected')).toBe(true);
	const two = ['2024-01-01-a', '2024-01-02-b'].map((id) =>
		buildPostmortem(id, { countermeasures: alternatives('proposed', 'proposed') }),
	);
	expect(buildLibrary(two).choices.map(({ postmortem }) => postmortem.id)).toEqual([
		'2024-01-01-a',
		'2024-01-02-b',
	]);
});

test('the order in which files are read changes nothing', () => {
	const services = ['shop', 'mail', 'till'];
	const generated = Array.from({ length: 12 }, (_, index) =>
		buildPostmortem(`202${index % 5}-0${1 + (index % 4)}-11-p${index}`, {
			categories: index % 3 === 0 ? ['data', 'process'] : ['process'],
			services: [services[index % 3] ?? 'shop'],
			title: `Index lag ${index % 2 === 0 ? 'after failover' : 'before rollout'}`,
			causes: [buildCause('c')],
			countermeasures: [
				buildCountermeasure('m', {
					answers: ['c'],
					status: index % 2 === 0 ? 'proposed' : 'done',
					statusDate: '2022-01-01',
				}),
			],
		}),
	);
	const shapeOf = (postmortems: typeof generated) => {
		const { facts, followUps, byService, coverage } = buildLibrary(postmortems);
		return JSON.stringify([[...facts], followUps, byService, coverage.rows]);
	};
	const expected = shapeOf(generated);
	fc.assert(
		fc.property(fc.shuffledSubarray(generated, { minLength: generated.length }), (shuffled) => {
			expect(shapeOf(shuffled)).toBe(expected);
		}),
		{ numRuns: 20 },
	);
});
