import { describe, expect, test } from 'vitest';
import { durationClaim } from '#domain/checks/duration-claim';
import { milestoneExpected } from '#domain/checks/milestone-expected';
import { publishedBeforeEnd } from '#domain/checks/published-before-end';
import { tildeStrikes } from '#domain/checks/tilde-strikes';
import { timeImplausible } from '#domain/checks/time-implausible';
import { MITIGATED, NOTICED, STARTED, timelineExample } from '#domain/checks/timeline-example';
import { said } from '#locales/said';
import { findingsOf } from '#test/domain/checks/findings-of';

describe('duration-claim', () => {
	const found = (claim: string, items = [STARTED, MITIGATED]) =>
		findingsOf(durationClaim, timelineExample(items, { head: [`duration: ${claim}`] })).map(({ message }) =>
			said(message, 'en'),
		);

	test.each(['30m', '25m..35m', '~30m', '29m..31m'])('%s agrees with 30 minutes', (claim) => {
		expect(found(claim)).toEqual([]);
	});

	test('a narrower claim agrees with a wider timeline, an overlapping one does not', () => {
		const uncertain = ['16:00..16:10 `started` It fails', MITIGATED];
		expect(found('30m', uncertain)).toEqual([]);
		expect(found('20m..30m', uncertain)).toEqual([
			'Unexpected `20m..30m`, expected 25–35 min: that is what the timeline gives, and the two meet only at 25–30 min.',
		]);
	});

	test('a claim in minutes of a timeline in seconds was rounded', () => {
		const exact = ['16:05:10 `started` It fails', '16:35:30 `mitigated` It works'];
		expect(found('30m', exact)).toEqual([]);
		expect(found('31m', exact)).toHaveLength(1);
	});
});

describe('milestone-expected', () => {
	const found = (items: readonly string[], severity: string, status: 'draft' | 'final' = 'final') =>
		findingsOf(milestoneExpected, timelineExample(items, { severity, status })).map(
			({ severity: level, message }) => `${level ?? 'warning'}: ${said(message, 'en')}`,
		);

	test('a major incident is asked when those affected were informed, as a note', () => {
		expect(found([STARTED, NOTICED, MITIGATED], 'sev1')).toEqual([
			'note: Unexpected timeline without `informed`, which severity `sev1` calls for.',
		]);
		expect(found([STARTED, NOTICED, MITIGATED], 'sev3')).toEqual([]);
	});

	test('what the team noticed first is to be shared', () => {
		expect(found([STARTED, '16:20 `noticed:self` `mitigated` Undone'], 'sev3')).toEqual([
			'note: Unexpected timeline without `shared`, which severity `sev3` calls for.',
		]);
	});

	test('a leak without known harm, a brief severity and a draft', () => {
		expect(
			found(
				['16:05 `introduced` A key is published', NOTICED, '17:00 `repaired` The key is revoked'],
				'sev3',
			),
		).toEqual([]);
		expect(found([NOTICED], 'sev5')).toEqual([]);
		expect(found([NOTICED], 'sev3', 'draft')[0]).toMatch(/^note/);
		expect(found([NOTICED], 'sev3')[0]).toMatch(/^warning/);
	});
});

describe('time-implausible', () => {
	const found = (items: readonly string[], given: Parameters<typeof timelineExample>[1] = {}) =>
		findingsOf(timeImplausible, timelineExample(items, given)).map(({ message }) => said(message, 'en'));

	test('a day that has not come', () => {
		expect(found([STARTED], { date: '2027-03-14' })).toEqual([
			'Unexpected `2027-03-14`, expected a time that has passed: today is 2026-11-22.',
		]);
		expect(found([STARTED, '2026-12-14 10:00 `mitigated` Undone'])).toEqual([
			'Unexpected `2026-12-14 10:00`, expected a time that has passed: today is 2026-11-22.',
		]);
	});

	test('an end before its beginning', () => {
		expect(found(['16:05 `noticed:customer` A call', '15:50 `acknowledged` An answer'])).toEqual([
			'Unexpected “Time to acknowledge” of −15 min, expected no less than nothing: “first acknowledged” comes too early.',
		]);
		expect(found(['16:05 `noticed:alert` An alert', '16:20 `started` Payments fail', MITIGATED])).toEqual([]);
	});

	test('healed, told or shared before it was noticed is good practice', () => {
		const noticed = ['15:00 `noticed:teammate` Somebody sees the dip'];
		expect(found([STARTED, MITIGATED, ...noticed].map((line) => line.replace('15:00', '20:00')))).toEqual([]);
		expect(
			found([
				'10:00 `started` `noticed:self` The wrong cluster is deleted',
				'10:02 `shared` The incident is declared',
				'10:15 `informed` Customers are told',
				'10:32 `noticed:alert` The check fails',
				'10:37 `noticed:customer` A customer writes',
				'11:08 `mitigated` It is back',
			]),
		).toEqual([]);
		expect(
			found([
				STARTED,
				'16:20 `noticed:self` `acknowledged` A wrong flag',
				'16:30 `noticed:customer` A call',
				'16:35 `mitigated` It is back',
			]),
		).toEqual([]);
	});

	test('it is named where it ends, and no outage hides behind a longer one', () => {
		const text = timelineExample([
			'16:05 `noticed:alert` An alert',
			'16:10 `started` Payments fail',
			'15:50 `acknowledged` An answer',
			'16:00 `mitigated` Undone',
			'17:00 `started` They fail again',
			'18:00 `mitigated` Undone again',
		]);
		const places = findingsOf(timeImplausible, text).map(
			({ range, message }) => `${text.slice(range?.start, range?.end)}: ${said(message, 'en').slice(0, 40)}`,
		);
		expect(places).toEqual([
			'16:00: Unexpected “Exposure” of −10 min, expect',
			'15:50: Unexpected “Time to acknowledge” of −15 ',
		]);
	});

	test('a claim longer than the timeline, where the timeline gives no exposure', () => {
		expect(found(['16:05 It fails', '16:35 It works'], { head: ['duration: 2h'] })).toEqual([
			'Unexpected `2h`, longer than the whole timeline of 30 min.',
		]);
		expect(found(['16:05 It fails', 'later It works'], { head: ['duration: 2h'] })).toEqual([]);
	});

	test('a fault that came in a year before is no slip', () => {
		expect(found(['2025-03-14 10:00 `introduced` The release', `2026-03-14 ${STARTED}`, MITIGATED])).toEqual(
			[],
		);
	});
});

test('published on the day of the last event is not before it', () => {
	const published = (when: string) =>
		findingsOf(publishedBeforeEnd, timelineExample([STARTED, MITIGATED], { head: [`published: ${when}`] }))
			.length;
	expect([published('2026-03-14'), published('2026-03-14 12:00..24:00'), published('2026-03-13')]).toEqual([
		0, 0, 1,
	]);
});

test('tilde-strikes writes a backslash before both', () => {
	const text = timelineExample(['~16:05 `started` Payments fail for 10~20 % of all cards']);
	const edits = findingsOf(tildeStrikes, text).flatMap((finding) => finding.edits ?? []);
	const repaired = edits
		.toSorted((one, other) => other.range.start - one.range.start)
		.reduce((all, edit) => all.slice(0, edit.range.start) + edit.text + all.slice(edit.range.end), text);
	expect(repaired).toContain('- \\~16:05 `started` Payments fail for 10\\~20 %');
	expect(findingsOf(tildeStrikes, repaired)).toEqual([]);
});
