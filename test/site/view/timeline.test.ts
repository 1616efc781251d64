import { expect, test } from 'vitest';
import type { TimelineItem } from '#domain/postmortem';
import { clockInstants, timelineRows } from '#site/view/timeline';
import { buildPostmortem, buildTimelineItem } from '#test/build-postmortem';

const at = (iso: string) => Date.parse(iso) / 1000;

function item(earliest: string | null, latest = earliest, given: Partial<TimelineItem> = {}): TimelineItem {
	const instant = { earliest: earliest && at(earliest), latest: latest && at(latest) };
	return { ...buildTimelineItem('t'), ...given, instant } as TimelineItem;
}

function rowsOf(timeline: TimelineItem[], first = 0) {
	const postmortem = buildPostmortem('2017-09-04-x', { timezone: 'Asia/Seoul', timeline });
	return timelineRows(postmortem, first, timeline.length).map(({ item: _, ...row }) => row);
}

test('the day is named once, in the postmortem’s zone, also across a run of prose', () => {
	const timeline = [item('2017-09-04T14:30:00Z'), item('2017-09-04T14:59:00Z'), item('2017-09-04T15:01:00Z')];
	expect(rowsOf(timeline).map(({ day, clock }) => [day, clock?.from])).toEqual([
		['2017-09-04', '23:30'],
		[undefined, '23:59'],
		['2017-09-05', '00:01'],
	]);
	expect(rowsOf(timeline, 1).map(({ day }) => day)).toEqual([undefined, '2017-09-05']);
});

test('an uncertain instant shows both ends; over midnight the second has its day', () => {
	expect(rowsOf([item('2017-09-04T07:15:00Z', '2017-09-04T07:25:00Z')])[0]?.clock).toEqual({
		from: '16:15',
		to: '16:25',
		datetime: '2017-09-04T07:15Z',
	});
	expect(rowsOf([item('2017-09-04T14:50:00Z', '2017-09-04T15:10:00Z')])[0]?.clock?.to).toBe(
		'2017-09-05 00:10',
	);
});

test('an approximate time is shown as it was written', () => {
	const when = { kind: 'point', point: { precisionSeconds: 60 }, approximate: true } as const;
	const [row] = rowsOf([item('2017-09-04T06:50:00Z', '2017-09-04T07:20:00Z', { when })]);
	expect(row).toMatchObject({ isApproximate: true, clock: { from: '16:05' } });
	expect(row?.clock).not.toHaveProperty('to');
});

test('where only days are known there is no clock, and the last day is named', () => {
	const precisionSeconds = 86_400;
	const [one, several] = rowsOf([
		item('2017-09-03T15:00:00Z', '2017-09-04T15:00:00Z', { precisionSeconds }),
		item('2017-09-04T15:00:00Z', '2017-09-07T15:00:00Z', { precisionSeconds }),
	]);
	expect(one).toEqual({ day: '2017-09-04', isApproximate: false });
	expect(several).toEqual({ day: '2017-09-05', untilDay: '2017-09-07', isApproximate: false });
});

test('what came later has neither', () => {
	expect(rowsOf([item('2017-09-04T15:00:00Z', null, { when: { kind: 'later' } })])).toEqual([
		{ isApproximate: false },
	]);
});

test('a zone is asked for by the clocks that are shown, and by no day', () => {
	const day = item('2017-09-03T15:00:00Z', '2017-09-04T15:00:00Z', { precisionSeconds: 86_400 });
	const clock = item('2017-09-04T07:15:00Z', '2017-09-04T07:25:00Z');
	const timelineOf = (...timeline: TimelineItem[]) => buildPostmortem('2017-09-04-x', { timeline });
	expect(clockInstants(timelineOf(day, clock))).toEqual([at('2017-09-04T07:15:00Z')]);
	expect(clockInstants(timelineOf(day))).toEqual([]);
});
