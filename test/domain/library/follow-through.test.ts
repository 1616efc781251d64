import { expect, test } from 'vitest';
import { checkById } from '#domain/checks/registry';
import type { Few } from '#domain/library/few';
import type { ChoiceEntry, CountermeasureEntry, EarlierEvidence } from '#domain/library/library';
import type { Recurrence } from '#domain/library/references';
import { checkTexts } from '#test/check-text';
import { followThroughLibrary, readFollowThrough } from '#test/follow-through';

const library = followThroughLibrary();

const idOf = ({ postmortem, countermeasure }: CountermeasureEntry) => `${postmortem.id}#${countermeasure.id}`;
const idsOf = (entries: readonly CountermeasureEntry[]) => entries.map(idOf);
const daysOf = (recurrences: readonly Recurrence[]) =>
	recurrences.map(({ postmortem, days }) => `${postmortem.id} after ${days} days`);
const tableOf = (list: (entry: CountermeasureEntry) => readonly Recurrence[]) =>
	Object.fromEntries(
		library.countermeasures
			.filter((entry) => list(entry).length > 0)
			.map((entry) => [idOf(entry), daysOf(list(entry))])
			.sort(),
	);
const entriesOf = (few: Few<EarlierEvidence> | undefined) => few?.shown.map(({ entry }) => entry) ?? [];
const choiceName = ({ postmortem, name }: ChoiceEntry) => `${postmortem.id}#${name}`;

test('the draft is counted nowhere', () => {
	expect(library.postmortems).toHaveLength(38);
	expect(library.byId.has('2026-11-10-oven-draft')).toBe(false);
	const everything = JSON.stringify([library.byYear, library.coverage.rows, [...library.facts]]);
	expect(everything).not.toContain('oven-draft');
});

test('what came back, and after how many days', () => {
	expect(tableOf(({ cameBack }) => cameBack.shown)).toEqual({
		'2021-02-10-oven-timer#gate-releases': [
			'2022-04-05-oven-timer-again after 400 days',
			'2024-06-06-oven-stuck after 1193 days',
		],
		'2022-04-05-oven-timer-again#second-gate': ['2024-06-06-oven-stuck after 767 days'],
		'2022-06-06-shop-cart#split-store': ['2023-03-03-shop-stock after 183 days'],
		'2022-09-09-mail-bounce#lint-settings': ['2024-02-20-kiosk-blank after 507 days'],
		'2023-03-03-shop-stock#count-each-sale': ['2024-09-01-shop-price after 519 days'],
		'2023-08-08-courier-map-down#cache-map': ['2025-10-10-courier-slow after 644 days'],
	});
});

test('what was dismissed with a reason is told apart', () => {
	expect(tableOf(({ dismissed }) => dismissed.shown)).toEqual({
		'2021-05-20-ledger-rounding#decimal-sums': [
			'2023-01-15-ledger-sign after 584 days',
			'2025-03-03-ledger-tax after 1362 days',
		],
		'2023-01-15-ledger-sign#sign-test': ['2025-03-03-ledger-tax after 761 days'],
	});
	const sums = library.countermeasures.find(({ countermeasure }) => countermeasure.id === 'decimal-sums');
	expect(sums?.dismissed.shown.map(({ because }) => because)).toEqual([
		'Amounts were whole pennies already; their sign was read wrongly.',
		'The table of goods has nothing to do with how sums are kept.',
	]);
});

test('what happened while a countermeasure was still open', () => {
	expect(tableOf(({ whileOpen }) => whileOpen.shown)).toEqual({
		'2021-06-30-kiosk-frozen#spare-kiosk': [
			'2024-04-04-kiosk-sync after 1009 days',
			'2026-01-20-kiosk-flood after 1665 days',
		],
		'2022-02-02-courier-map#second-map': [
			'2023-08-08-courier-map-down after 552 days',
			'2023-11-11-courier-lost after 647 days',
			'2025-10-10-courier-slow after 1346 days',
		],
		'2023-08-08-courier-map-down#cache-map': ['2023-11-11-courier-lost after 95 days'],
		'2023-11-11-courier-lost#compare-lists': ['2025-10-10-courier-slow after 699 days'],
	});
});

test('both sides of a recurrence show it', () => {
	const facts = library.facts.get('2025-10-10-courier-slow');
	expect(idsOf(entriesOf(facts?.questions))).toEqual(['2023-08-08-courier-map-down#cache-map']);
	expect(idsOf(entriesOf(facts?.mightHavePrevented))).toEqual([
		'2023-11-11-courier-lost#compare-lists',
		'2022-02-02-courier-map#second-map',
	]);
	expect(library.facts.get('2025-03-03-ledger-tax')?.questions).toEqual({ total: 0, shown: [] });
});

test('the lists somebody has to act on', () => {
	const { followUps } = library;
	expect(idsOf(followUps.overdue)).toEqual([
		'2022-02-02-courier-map#second-map',
		'2024-06-06-oven-stuck#canary-loaf',
		'2025-12-01-ledger-late#book-in-parallel',
	]);
	expect(idsOf(followUps.open)).toEqual([
		'2022-02-02-courier-map#second-map',
		'2024-06-06-oven-stuck#canary-loaf',
		'2025-12-01-ledger-late#book-in-parallel',
		'2026-10-25-ledger-double#entry-key',
		'2026-03-03-oven-thermostat#measure-twice',
		'2025-05-05-kiosk-order#letters',
		'2021-06-30-kiosk-frozen#spare-kiosk',
		'2023-04-04-mail-twice#claim-list',
		'2023-04-04-mail-twice#one-sender',
		'2023-11-11-courier-lost#compare-lists',
		'2023-12-02-kiosk-dark-again#look-again',
		'2025-05-05-kiosk-order#two-rolls',
	]);
	expect(idsOf(followUps.openLongest).slice(0, 3)).toEqual([
		'2021-06-30-kiosk-frozen#spare-kiosk',
		'2022-02-02-courier-map#second-map',
		'2023-04-04-mail-twice#claim-list',
	]);
	expect(idsOf(followUps.unowned)).toEqual(['2025-12-01-ledger-late#book-in-parallel']);
	expect(followUps.undecided.map(choiceName)).toEqual(['2023-04-04-mail-twice#who-sends']);
	expect(followUps.unverified.map(({ countermeasure }) => countermeasure.id)).toEqual([
		'gate-releases',
		'decimal-sums',
		'renew-early',
		'split-store',
		'lint-settings',
		'watch-power',
		'sign-test',
		'call-tree',
		'cache-map',
		'bigger-lock-server',
	]);
});

test('a promise without a day of its own is due by severity: thirty days for sev2', () => {
	const overdueOn = (day: string) =>
		followThroughLibrary(day).followUps.overdue.map(({ countermeasure }) => countermeasure.id);
	expect(overdueOn('2026-11-24')).not.toContain('entry-key');
	expect(overdueOn('2026-11-25')).toContain('entry-key');
	const entry = followThroughLibrary('2026-11-25').followUps.overdue.at(-1);
	expect(entry).toMatchObject({ dueDate: '2026-11-24', overdueDays: 1, ageDays: 31 });
});

test('the causes that nothing covers, and what covers the others', () => {
	const gaps = library.coverage.postmortems.flatMap((each) => each.gaps);
	expect(gaps.map(({ postmortem, cause }) => `${postmortem.id}#${cause.id}`)).toEqual([
		'2024-12-12-oven-heat#one-fan',
		'2024-04-04-kiosk-sync#two-menus',
		'2024-04-04-kiosk-sync#no-owner',
		'2023-03-03-shop-stock#stock-in-shop',
	]);
	expect(library.coverage).toMatchObject({ gapCount: 4, causeCount: 45 });
	const coverage = new Map(library.causes.map(({ cause, coverage }) => [cause.id, coverage]));
	expect(coverage.get('small-queue')).toBe('covered-by');
	expect(coverage.get('old-kiosks')).toBe('accepted-risk');
	expect(coverage.get('still-one-map')).toBe('covered-by');
	expect(coverage.get('carts-lost')).toBe('behind');
});

test('the countermeasures of each postmortem stand against its causes, without what is gone', () => {
	const cells = (id: string) =>
		library.coverage.postmortems
			.find(({ postmortem }) => postmortem.id === id)
			?.cells.flatMap(({ kind, countermeasures }) =>
				countermeasures.map(({ countermeasure }) => `${kind.id} ${countermeasure.id}`),
			);
	expect(cells('2024-06-06-oven-stuck')).toEqual(['prevent canary-loaf', 'mitigate bigger-lock-server']);
	expect(cells('2024-12-12-oven-heat')).toEqual([]);
	expect(cells('2021-11-11-mail-queue')).not.toContain('mitigate bigger-queue');
});

test('choices, and what was chosen', () => {
	const choices = library.choices.map((choice) => [
		choiceName(choice),
		choice.chosen.map(({ countermeasure }) => countermeasure.id),
	]);
	expect(choices).toEqual([
		['2023-04-04-mail-twice#who-sends', []],
		['2025-05-05-kiosk-order#numbers', ['letters']],
		['2024-09-01-shop-price#prices', ['one-sheet']],
	]);
});

test('what superseded what, across files', () => {
	const entry = (id: string) =>
		library.countermeasures.find(({ countermeasure }) => countermeasure.id === id);
	expect(entry('bigger-queue')).toMatchObject({ successor: { countermeasure: { id: 'drop-old' } } });
	expect(entry('drop-old')?.predecessors.map(({ countermeasure }) => countermeasure.id)).toEqual([
		'bigger-queue',
	]);
	expect(entry('drop-old')?.coversElsewhere.map(({ cause }) => cause.id)).toEqual(['small-queue']);
	expect(entry('second-map')?.coversElsewhere.map(({ cause }) => cause.id)).toEqual(['still-one-map']);
});

test('the most similar, with the reasons', () => {
	const [first] = library.facts.get('2026-03-03-oven-thermostat')?.similar ?? [];
	expect(first?.postmortem.id).toBe('2026-05-05-kiosk-thermostat');
	expect(first).toMatchObject({ categories: ['observability'], services: [], noticedBy: 'customer' });
	expect(first?.terms).toEqual(expect.arrayContaining(['thermostat', 'firmware', 'drifted']));
	const [back] = library.facts.get('2026-05-05-kiosk-thermostat')?.similar ?? [];
	expect(back?.postmortem.id).toBe('2026-03-03-oven-thermostat');
	expect(idsOf(back?.openCountermeasures ?? [])).toEqual(['2026-03-03-oven-thermostat#measure-twice']);
});

test('a declared relation stands in both files', () => {
	const related = (id: string) =>
		library.facts
			.get(id)
			?.related.map(({ postmortem, how, declaredHere }) => [postmortem.id, how, declaredHere]);
	expect(related('2024-02-20-kiosk-blank')).toEqual([['2022-09-09-mail-bounce', 'recurrence-of', true]]);
	expect(related('2022-09-09-mail-bounce')).toEqual([['2024-02-20-kiosk-blank', 'recurrence-of', false]]);
});

test('on this day, exact days only', () => {
	expect(library.onThisDay.map(({ postmortem, years, daysAgo }) => [postmortem.id, years, daysAgo])).toEqual([
		['2022-11-22-shop-closed', 4, 0],
		['2024-11-20-courier-van', 2, 2],
	]);
});

test('no file has an error, and the warnings are those that the fixture is about', () => {
	const { files, settings } = readFollowThrough();
	const found = checkTexts(files, settings);
	expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
	const warnings = found.filter(
		({ severity, check }) => severity === 'warning' && checkById.get(check)?.family === 'follow-up',
	);
	expect(warnings.map(({ path, check }) => `${path.slice(12)} ${check}`)).toEqual([
		'2022-02-02-courier-map.md follow-up-overdue',
		'2023-04-04-mail-twice.md choice-decided',
		'2024-06-06-oven-stuck.md follow-up-overdue',
		'2024-12-12-oven-heat.md superseded-target',
		'2025-12-01-ledger-late.md countermeasure-tracked',
		'2025-12-01-ledger-late.md follow-up-overdue',
	]);
});
