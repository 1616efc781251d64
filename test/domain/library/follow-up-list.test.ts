import { expect, test } from 'vitest';
import { type FollowUpFilter, listFollowUpsOf } from '#domain/library/follow-up-list';
import { followThroughLibrary } from '#test/follow-through';

const library = followThroughLibrary();
const idsOf = (filter: FollowUpFilter) =>
	listFollowUpsOf(library, filter).followUps.map(({ countermeasure }) => countermeasure);

test('overdue first, then by due day, then the oldest incident first; each once', () => {
	expect(idsOf({}).slice(0, 8)).toEqual([
		'second-map',
		'canary-loaf',
		'book-in-parallel',
		'entry-key',
		'measure-twice',
		'letters',
		'gate-releases',
		'decimal-sums',
	]);
	expect(new Set(idsOf({})).size).toBe(22);
	expect(listFollowUpsOf(library).counts).toEqual({
		overdue: 3,
		open: 12,
		unowned: 1,
		undecided: 2,
		unverified: 10,
		owed: 0,
	});
});

test('filters narrow, together and each', () => {
	expect(idsOf({ states: ['overdue'] })).toEqual(['second-map', 'canary-loaf', 'book-in-parallel']);
	expect(idsOf({ states: ['unowned', 'undecided'] })).toEqual([
		'book-in-parallel',
		'claim-list',
		'one-sender',
	]);
	expect(idsOf({ owners: ['ovens'] })).toEqual([
		'canary-loaf',
		'measure-twice',
		'gate-releases',
		'bigger-lock-server',
	]);
	expect(idsOf({ services: ['courier'], states: ['open'] })).toEqual(['second-map', 'compare-lists']);
	expect(idsOf({ severities: ['sev1', 'sev4'] })).toEqual([
		'canary-loaf',
		'look-again',
		'bigger-lock-server',
	]);
	expect(idsOf({ owners: ['nobody-of-this-name'] })).toEqual([]);
});

test('a follow-up is plain data with its address', () => {
	const [first] = listFollowUpsOf(library, { states: ['overdue'] }).followUps;
	expect(first).toEqual({
		postmortem: '2022-02-02-courier-map',
		title: 'Couriers had no map',
		path: 'postmortems/2022-02-02-courier-map.md',
		severity: 'sev2',
		services: ['courier'],
		countermeasure: 'second-map',
		text: 'A second supplier of maps takes over by itself',
		status: 'in-progress',
		states: ['overdue', 'open'],
		owner: 'couriers',
		dueDate: '2022-06-01',
		overdueDays: 1635,
		ageDays: 1754,
		cameBack: [],
		url: 'https://lantern-bakery.example/postmortems/2022-02-02-courier-map/#countermeasure-second-map',
	});
});
