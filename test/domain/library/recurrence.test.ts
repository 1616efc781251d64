import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Few } from '#domain/library/few';
import { indexRecurrences } from '#domain/library/recurrence';
import type { Recurrence } from '#domain/library/references';
import type { Countermeasure, Postmortem } from '#domain/postmortem';
import { buildLibrary, entryOf } from '#test/build-library';
import { buildCause, buildCountermeasure, buildPostmortem } from '#test/build-postmortem';

const FIRST = '2024-01-10-first';
const DONE: Partial<Countermeasure> = { status: 'done', statusDate: '2024-02-01' };

test('an incident with the same category and a shared service, after the day it was done', () => {
	expect(recurrencesOf(DONE, later('2024-02-02'))).toEqual({ cameBack: [1], whileOpen: [], dismissed: [] });
	expect(recurrencesOf({ ...DONE, status: 'verified' }, later('2024-03-02')).cameBack).toEqual([30]);
});

test('on the very day nobody can tell which was first', () => {
	expect(recurrencesOf(DONE, later('2024-02-01'))).toEqual(NOTHING);
});

test('before that day it was still open, if it was not verified on that day', () => {
	expect(recurrencesOf(DONE, later('2024-01-31'))).toEqual({ ...NOTHING, whileOpen: [21] });
	expect(recurrencesOf({ ...DONE, status: 'verified' }, later('2024-01-31'))).toEqual(NOTHING);
});

test.each(['proposed', 'accepted', 'in-progress'])('while it is %s', (status) => {
	expect(recurrencesOf({ status }, later('2025-01-10'))).toEqual({ ...NOTHING, whileOpen: [366] });
});

test.each(['rejected', 'superseded'])('never when it is %s', (status) => {
	expect(recurrencesOf({ status }, later('2025-01-10'))).toEqual(NOTHING);
});

test('only incidents, only later ones, only with something in common', () => {
	expect(recurrencesOf(DONE, later('2024-03-01', { kind: 'near-miss' }))).toEqual(NOTHING);
	expect(recurrencesOf(DONE, later('2024-03-01', { kind: 'drill' }))).toEqual(NOTHING);
	expect(recurrencesOf(DONE, later('2024-03-01', { services: ['mail'] }))).toEqual(NOTHING);
	expect(recurrencesOf(DONE, later('2024-03-01', { categories: ['capacity'] }))).toEqual(NOTHING);
	expect(recurrencesOf({ status: 'proposed' }, later('2023-12-01'))).toEqual(NOTHING);
	expect(recurrencesOf({ status: 'done' }, later('2024-03-01'))).toEqual(NOTHING);
});

test('a day that is known roughly counts only where it is certain', () => {
	expect(recurrencesOf(DONE, later('2024-02-05', { date: '~2024-02-05' })).cameBack).toEqual([1]);
	expect(recurrencesOf(DONE, later('2024-02-04', { date: '~2024-02-04' }))).toEqual(NOTHING);
	expect(recurrencesOf(DONE, later('2024-02', { date: '2024-02' }))).toEqual(NOTHING);
});

test('the category is that of the causes it answers, and `unknown` is none', () => {
	const causes = [buildCause('a', { category: 'capacity' }), buildCause('b', { category: 'process' })];
	const answering = (id: string) => ({ ...DONE, answers: [id] });
	expect(recurrencesOf(answering('a'), later('2024-03-01'), { causes })).toEqual(NOTHING);
	expect(recurrencesOf(answering('b'), later('2024-03-01'), { causes }).cameBack).toEqual([29]);
	const unknown = { categories: ['unknown'] };
	expect(recurrencesOf(DONE, later('2024-03-01', unknown), unknown)).toEqual(NOTHING);
});

test('a declared recurrence needs no shared service', () => {
	const related = [relation('recurrence-of')];
	const elsewhere = { services: ['mail'], related };
	expect(recurrencesOf(DONE, later('2024-03-01', elsewhere)).cameBack).toEqual([29]);
	expect(recurrencesOf(DONE, later('2024-03-01', { ...elsewhere, categories: ['data'] })).cameBack).toEqual([
		29,
	]);
	const causes = [buildCause('a', { category: 'capacity' })];
	const other = { categories: ['process', 'capacity'], causes };
	expect(recurrencesOf({ ...DONE, answers: ['a'] }, later('2024-03-01', elsewhere), other)).toEqual(NOTHING);
});

test('that two have one cause counts too, in whichever file it is said', () => {
	const same = relation('same-cause');
	expect(recurrencesOf(DONE, later('2024-03-01', { services: ['mail'], related: [same] })).cameBack).toEqual([
		29,
	]);
	const there = { ...same, postmortem: '2024-03-01-later' };
	const elsewhere = later('2024-03-01', { services: ['mail'] });
	expect(recurrencesOf(DONE, elsewhere, { related: [there] }).cameBack).toEqual([29]);
	const library = buildLibrary([first(DONE, { related: [there] }), elsewhere]);
	expect(entryOf(library, 'm').cameBack.shown).toMatchObject([{ declared: 'same-cause', services: [] }]);
	for (const how of ['mentions', 'follows', 'supersedes']) {
		const related = [relation(how)];
		expect(recurrencesOf(DONE, later('2024-03-01', { services: ['mail'], related }))).toEqual(NOTHING);
	}
});

test('two accounts of one incident are no recurrence', () => {
	const related = [relation('duplicate-of')];
	expect(recurrencesOf(DONE, later('2024-03-01', { related }))).toEqual(NOTHING);
});

test('a dismissal needs its reason; without one it counts', () => {
	const why = [relation('not-recurrence-of', 'Another fault.')];
	expect(recurrencesOf(DONE, later('2024-03-01', { related: why }))).toEqual({ ...NOTHING, dismissed: [29] });
	const silent = [relation('not-recurrence-of')];
	expect(recurrencesOf(DONE, later('2024-03-01', { related: silent })).cameBack).toEqual([29]);
	const allow = [{ check: 'came-back', because: 'Another fault.', range: { start: 0, end: 0 } }];
	expect(recurrencesOf(DONE, later('2024-03-01', { allow })).dismissed).toEqual([29]);
	expect(recurrencesOf({ status: 'proposed' }, later('2024-03-01', { allow }))).toEqual(NOTHING);
});

test('the evidence says what is shared, and which cause', () => {
	const cause = buildCause('z', { category: 'process' });
	const library = buildLibrary([first(DONE, {}), later('2024-03-01', { causes: [cause] })]);
	expect(entryOf(library, 'm').cameBack.shown).toMatchObject([
		{ cause: { id: 'z' }, categories: ['process'], services: ['shop'], days: 29 },
	]);
});

test('of many returns the first few are kept, and all are counted', () => {
	const months = ['03', '04', '05', '06', '07', '08', '09'];
	const library = buildLibrary([first(DONE, {}), ...months.map((month) => later(`2024-${month}-01`))]);
	const { cameBack } = entryOf(library, 'm');
	expect(cameBack.total).toBe(7);
	expect(cameBack.shown.map(({ postmortem }) => postmortem.id.slice(5, 7))).toEqual(months.slice(0, 3));
});

test('seen from the earlier and from the later incident, it is the same', () => {
	fc.assert(
		fc.property(fc.array(anyIncident, { maxLength: 12 }), (incidents) => {
			const postmortems = incidents.map((given, index) => incidentOf(given, index));
			const index = indexRecurrences(postmortems);
			const references = postmortems.flatMap((postmortem) =>
				postmortem.countermeasures.map((countermeasure) => ({ postmortem, countermeasure })),
			);
			for (const verdict of ['cameBack', 'whileOpen', 'dismissed'] as const) {
				const fromEarlier = references.flatMap((reference) =>
					index.laterThan(reference)[verdict].map(({ id }) => `${reference.postmortem.id} ${id}`),
				);
				const fromLater = postmortems.flatMap((other) =>
					index.earlierThan(other)[verdict].map(({ postmortem }) => `${postmortem.id} ${other.id}`),
				);
				expect(fromLater.sort()).toEqual(fromEarlier.sort());
			}
		}),
	);
});

const anyIncident = fc.record({
	month: fc.integer({ min: 1, max: 9 }),
	kind: fc.constantFrom('incident', 'incident', 'drill'),
	status: fc.constantFrom('done', 'verified', 'accepted', 'rejected'),
	services: fc.subarray(['shop', 'till']),
	categories: fc.subarray(['data', 'process', 'unknown']),
	how: fc.constantFrom('same-cause', 'recurrence-of', 'duplicate-of', 'not-recurrence-of'),
	relatedTo: fc.option(fc.nat({ max: 11 }), { nil: undefined }),
});

type AnyIncident = typeof anyIncident extends fc.Arbitrary<infer Value> ? Value : never;

function incidentOf({ month, relatedTo, how, status, ...given }: AnyIncident, index: number): Postmortem {
	const related = [
		{ postmortem: `incident-${relatedTo}`, how, because: 'It is.', range: { start: 0, end: 0 } },
	];
	return buildPostmortem(`incident-${index}`, {
		...given,
		date: `2024-0${month}-01`,
		related: relatedTo === undefined ? [] : related,
		countermeasures: [buildCountermeasure('m', { status, statusDate: '2024-05-15' })],
	});
}

const NOTHING = { cameBack: [], whileOpen: [], dismissed: [] };

type Given = Parameters<typeof buildPostmortem>[1];

function first(countermeasure: Partial<Countermeasure>, given: Given): Postmortem {
	return buildPostmortem(FIRST, {
		services: ['shop', 'till'],
		countermeasures: [buildCountermeasure('m', countermeasure)],
		...given,
	});
}

function later(id: string, given: Given = {}): Postmortem {
	return buildPostmortem(`${id}-later`, { date: id, services: ['shop'], ...given });
}

function relation(how: string, because?: string) {
	return { postmortem: FIRST, how, ...(because !== undefined && { because }), range: { start: 0, end: 0 } };
}

function recurrencesOf(countermeasure: Partial<Countermeasure>, other: Postmortem, given: Given = {}) {
	const entry = entryOf(buildLibrary([other, first(countermeasure, given)]), 'm');
	const days = (few: Few<Recurrence>) => few.shown.map((each) => each.days);
	return {
		cameBack: days(entry.cameBack),
		whileOpen: days(entry.whileOpen),
		dismissed: days(entry.dismissed),
	};
}
