import { expect, test } from 'vitest';
import { parseFile } from '#domain/checks/parse-file';
import { timelineExample } from '#domain/checks/timeline-example';
import { parseKnowledgeBase } from '#domain/parse/parse-knowledge-base';
import { insertTimelineLines } from '#window/insert-lines';
import { liveWindows, windowDuration, writeInstants } from '#window/window';
import { windowLines } from '#window/window-lines';

const at = (clock: string) => Date.parse(`2026-03-14T${clock}Z`) / 1000;
const RELEASES = [
	{ name: 'v1', time: at('08:00'), isBad: false },
	{ name: 'v2', time: at('10:00'), isBad: true },
	{ name: 'v3', time: at('11:00'), isBad: true },
	{ name: 'v4', time: at('12:00'), isBad: false },
];

test('the kind of evidence decides how sure an edge is', () => {
	expect(liveWindows(RELEASES, 'deployments')).toEqual([
		{
			start: { earliest: at('10:00'), latest: at('10:00') },
			startedWith: 'v2',
			end: { earliest: at('12:00'), latest: at('12:00') },
			endedWith: 'v4',
		},
	]);
	const [tagged] = liveWindows(RELEASES, 'tags');
	expect(tagged?.start).toEqual({ earliest: at('10:00'), latest: at('11:00') });
	expect(tagged && windowDuration(tagged)).toEqual({ leastSeconds: 3600, mostSeconds: null });
	expect(liveWindows(RELEASES.slice(0, 1), 'tags')).toEqual([]);
});

test('instants are written in local time, with an offset only where it is needed', () => {
	const interval = { earliest: at('07:17'), latest: at('07:25') };
	expect(writeInstants(interval, 'Asia/Seoul')).toBe('2026-03-14 16:17..16:25');
	expect(writeInstants({ ...interval, latest: at('07:17') }, 'Asia/Seoul')).toBe('2026-03-14 16:17');
	expect(writeInstants({ earliest: at('14:50'), latest: at('15:10') }, 'Asia/Seoul')).toBe(
		'2026-03-14 23:50..2026-03-15 00:10',
	);
	const twice = Date.parse('2026-11-01T01:30-07:00') / 1000;
	expect(writeInstants({ earliest: twice, latest: twice }, 'America/Los_Angeles')).toBe(
		'2026-11-01T01:30-07:00',
	);
	expect(writeInstants({ earliest: twice - 3600, latest: twice }, 'America/Los_Angeles')).toBe(
		'2026-11-01T00:30-07:00..2026-11-01T01:30-07:00',
	);
});

test('an open end is written as later, not as a guess', () => {
	const lines = windowLines(liveWindows(RELEASES, 'tags'), { timezone: 'UTC', language: 'en' });
	expect(lines.map(({ text }) => text)).toEqual([
		'2026-03-14 10:00..11:00 `started` The change went live with v2',
		'2026-03-14 12:00 The change was taken back with v4 (not before)',
		'later `mitigated` The change was taken back with v4',
	]);
});

const { knowledgeBase } = parseKnowledgeBase(undefined);
const reparse = (text: string) =>
	parseFile({ path: 'postmortems/2026-03-14-example.md', text }, knowledgeBase).postmortem;
const listed = (text: string | undefined) => text?.split('\n').filter((line) => line.startsWith('- '));

test('lines go where they belong in time', () => {
	const text = timelineExample(['09:00 Released', '10:30 `noticed:alert` An alert', '12:30 Closed']);
	const lines = windowLines(liveWindows(RELEASES, 'deployments'), { timezone: 'UTC', language: 'en' });
	expect(listed(insertTimelineLines(text, lines, reparse))).toEqual([
		'- 09:00 Released',
		'- 2026-03-14 10:00 `started` The change went live with v2',
		'- 10:30 `noticed:alert` An alert',
		'- 2026-03-14 12:00 `mitigated` The change was taken back with v4',
		'- 12:30 Closed',
	]);
});

test('where that would move another item, they go to the end', () => {
	const text = timelineExample(['09:00 Released', '+90m `noticed:alert` An alert']);
	const lines = windowLines(liveWindows(RELEASES, 'deployments'), { timezone: 'UTC', language: 'en' });
	expect(listed(insertTimelineLines(text, lines, reparse))?.slice(0, 2)).toEqual([
		'- 09:00 Released',
		'- +90m `noticed:alert` An alert',
	]);
});

const DEPLOYED = windowLines(liveWindows(RELEASES, 'deployments'), { timezone: 'UTC', language: 'en' });

test.each([
	['*', '\n'],
	['2.', '\n'],
	['-', '\r\n'],
])('lines take the marker %j of the item beside them and the line ends of the file', (marker, newline) => {
	const text = timelineExample(['09:00 Released', '12:30 Closed'])
		.replaceAll('\n- ', `\n${marker} `)
		.replaceAll('\n', newline);
	const edited = insertTimelineLines(text, DEPLOYED, reparse) ?? '';
	const inserted = DEPLOYED.map((line) => `${marker} ${line.text}${newline}`).join('');
	const place = text.indexOf(`${marker} 12:30`);
	expect(edited).toBe(text.slice(0, place) + inserted + text.slice(place));
	expect(insertTimelineLines(edited, DEPLOYED, reparse)).toBe(edited);
});

test('below a heading of another day, lines go to the end of the day before', () => {
	const text = timelineExample(['09:00 Released', '09:10 Closed']).replace(
		'- 09:10',
		'\n### 2026-03-15\n\n- 09:10',
	);
	expect(listed(insertTimelineLines(text, DEPLOYED, reparse))?.map((line) => line.slice(2, 18))).toEqual([
		'09:00 Released',
		'2026-03-14 10:00',
		'2026-03-14 12:00',
		'09:10 Closed',
	]);
});

test('a file without a timeline is left alone', () => {
	expect(
		insertTimelineLines('---\ntitle: "x"\nstatus: draft\ndate: 2026-03-14\n---\n', [], reparse),
	).toBeUndefined();
});
