import { expect, test } from 'vitest';
import { resolveKnowledgeBase } from '#domain/knowledge-base/resolve-knowledge-base';
import { deriveLibrary } from '#domain/library/derive-library';
import { listFollowUpsOf } from '#domain/library/follow-up-list';
import { listOwed } from '#domain/library/owed';
import { buildPostmortem } from '#test/build-postmortem';

const TODAY = '2026-04-01';
const knowledgeBase = resolveKnowledgeBase({ severities: [{ id: 'sev3', postmortemDays: 14 }] });
const review = { status: 'review' } as const;
const owedOf = (...postmortems: Parameters<typeof listOwed>[0]) =>
	listOwed(postmortems, knowledgeBase, TODAY).map(({ postmortem: { id }, dueDate }) => [id, dueDate]);

test.each([
	['the days of its severity are past', { ...review }, '2026-03-15'],
	['a draft too', { status: 'draft' }, '2026-03-15'],
	['its own day is later', { ...review, reviewBy: '2026-04-01' }, undefined],
	['its own day is past', { ...review, reviewBy: '2026-03-31', severity: 'sev4' }, '2026-03-31'],
	['its severity names no days', { ...review, severity: 'sev4' }, undefined],
	['a rough day counts from its end', { ...review, date: '~2026-03-17' }, undefined],
	['it is final', { status: 'final', reviewBy: '2026-03-02' }, undefined],
	['it was imported', { ...review, imported: { from: 'wiki', on: '2026-03-02' } }, undefined],
] as const)('owed: %s', (_, given, dueDate) => {
	const found = owedOf(buildPostmortem('2026-03-01-a', { date: '2026-03-01', ...given }));
	expect(found).toEqual(dueDate === undefined ? [] : [['2026-03-01-a', dueDate]]);
});

test('follow-ups list the longest owed first, by who owes it; the site knows of no draft', () => {
	const postmortems = [
		buildPostmortem('2026-03-02-b', { ...review, owner: 'platform' }),
		buildPostmortem('2026-03-01-a', { status: 'draft', owner: 'web' }),
	];
	const library = deriveLibrary(postmortems, knowledgeBase, TODAY);
	expect(listFollowUpsOf(library).followUps.map(({ postmortem }) => postmortem)).toEqual(['2026-03-02-b']);
	const owed = listOwed(postmortems, knowledgeBase, TODAY);
	const all = listFollowUpsOf(library, { states: ['owed'] }, owed);
	expect(all.followUps.map(({ postmortem }) => postmortem)).toEqual(['2026-03-01-a', '2026-03-02-b']);
	expect(all.counts.owed).toBe(2);
	expect(all.followUps[0]).toMatchObject({ states: ['owed'], owner: 'web', overdueDays: 17 });
	expect(listFollowUpsOf(library, { owners: ['platform'] }, owed).counts.owed).toBe(1);
	expect(listFollowUpsOf(library, { states: ['overdue'] }, owed).followUps).toEqual([]);
});
