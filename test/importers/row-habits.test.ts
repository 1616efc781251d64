import { describe, expect, test } from 'vitest';
import { html } from '#importers/html';
import type { Importer } from '#importers/importer';
import { markdown } from '#importers/markdown';
import { errorsIn, importText, readImported, wordsLost } from './import.ts';

function imported(text: string, importer: Importer = markdown, path = '2026-03-14-x.md') {
	const [found] = importer.read({ path, text, beside: [], folder: '.', near: () => undefined });
	if (found === undefined) throw new Error('no document');
	const result = importText(found.markdown, found);
	expect(wordsLost(found.markdown, result)).toEqual([]);
	return result;
}

function timesOf(text: string): (string | undefined)[] {
	const result = imported(text);
	expect(errorsIn(result)).toEqual([]);
	return readImported(result).timeline.map(({ whenText }) => whenText);
}

describe('rows of a timeline', () => {
	test.each([
		['behind signs', '- 🔴 **16:00 UTC** down\n- :large_green_circle: 16:25 UTC up', ['16:00', '16:25']],
		['behind boxes', '- [ ] 15:20 alert\n- [x]  15:31 rolled back', ['15:20', '15:31']],
		['in a block of code', '```\n09:00 KST  open_market() fails\n09:05 KST  again\n```', ['09:00', '09:05']],
		['in a quotation', '> 09:00 UTC starts\n>\n> 09:09 UTC stops', ['09:00', '09:09']],
		[
			'below a day that is an item',
			'- 2026-03-15\n  - 07:00 UTC changed\n  - 07:45 UTC changed back',
			['2026-03-15 07:00', '07:45'],
		],
		['with the month and the day', '- 03-14 15:03 up\n- 03-16 13:50 over', ['15:03', '2026-03-16 13:50']],
		['open at their end', '| a | b |\n|-|-|\n| 16:00~ | resets |\n| 17:16 | killed |', ['16:00', '17:16']],
		['with an hour of a weekday', '- Sat 22:10: load\n- Sunday 9am: review', ['22:10', '~2026-03-15 09:00']],
		[
			'in a table of HTML',
			'<table><tr><th>Time</th><th>Event</th></tr><tr><td>12:00</td><td>gone</td></tr><tr><td>12:22</td><td>back</td></tr></table>',
			['12:00', '12:22'],
		],
		[
			'counted from the first',
			'- 02:00 UTC: due\n- T+15m: no heartbeat\n- T+4h 30m: by hand\n- T+23:00:00: told',
			['02:00', '02:15', '06:30', '2026-03-15 01:00'],
		],
		[
			'below words that have no time',
			'- Morning\n  - 09:00 starts\n  - 09:20 alert\n- Around noon\n  - 11:00 stopped\n  - 12:00 over',
			['2026-03-14 09:00', '09:20', '2026-03-14 11:00', '12:00'],
		],
		[
			'before what looks like a part of them',
			'- 13:00 PM-2026-008 was read\n- ~13:30 ~04:30 UTC: written\n- 14:18 / 14:49 (two tries) shipped',
			['13:00', '~13:30', '14:18'],
		],
		[
			'of which not every digit is known',
			'- 09:?? asked\n- 2026-03-14 10:3xZ alarm\n- 23:xx over',
			['09:00..10:00', '10:30..10:40', '23:00..24:00'],
		],
	])('%s', (_, rows, expected) => {
		expect(timesOf(`# T\n\nIt was down.\n\n## Timeline\n\n${rows}\n`)).toEqual(expected);
	});

	test('minutes and seconds, or hours and minutes, from the first are not told apart', () => {
		expect(timesOf('# T\n\nDown.\n\n## Timeline\n\n- 16:00 a\n- T+3:30 b\n- 16:30 c\n')).toEqual([
			'16:00',
			'16:30',
		]);
	});

	test('of two zones are compared as moments', () => {
		const rows = (own: string, other: string) =>
			timesOf(`# T\n\nDown.\n\n## Timeline (KST)\n\n- ${own} KST a\n- ${other} b\n`);
		expect(rows('09:41', '00:50Z')).toEqual(['09:41', '2026-03-14T00:50Z']);
		expect(rows('00:30', '15:40Z')).toEqual(['00:30', '2026-03-13T15:40Z']);
		expect(rows('23:50', '15:10Z')).toEqual(['23:50', '2026-03-14T15:10Z']);
		expect(rows('23:50', '00:10 KST')).toEqual(['23:50', '2026-03-15 00:10']);
	});

	test('of which the day can be read in two ways keep it, and it is asked for', () => {
		const source = '# T\n\nDown.\n\n## Timeline\n\n04/05/2025 08:00 AM - a\n04/05/2025 08:30 AM - b\n';
		const { text, report } = imported(source, markdown, 'x.md');
		expect(text).toContain('04/05/2025 08:30 AM b');
		expect(report.days).toEqual(['04/05/2025']);
	});

	test('whose label is denied are no milestone', () => {
		const { text } = imported(
			'# T\n\nDown.\n\n## Timeline\n\n- 09:00 Resolved: no, it came back\n- 10:00 Resolved: it stayed up\n',
		);
		expect(text.match(/`resolved`/g)).toHaveLength(1);
	});

	test('a digit that may be missing is not read', () => {
		expect(timesOf('# T\n\nDown.\n\n## Timeline\n\n- 16:00 a\n- 16:2 b\n- 16:30 c\n')).toEqual([
			'16:00',
			'16:30',
		]);
	});

	test('above all headings, as pages of a status have them', () => {
		const { text } = imported(
			'# API\n\n**Resolved** - It is over.\nMar 14, 2026 - 17:40 UTC\n\n**Identified** - A bad key.\nMar 14, 2026 - 16:45 UTC\n',
		);
		expect(text).toContain(
			'- 16:45 **Identified** - A bad key.\n- 17:40 `resolved` **Resolved** - It is over.',
		);
	});

	test('in bold at the beginnings of lines, below any heading', () => {
		const result = imported(
			'# T\n\nDown.\n\n## What happened when\n\n**09:05** a\n**09:20** b\n**10:00** c\n',
		);
		expect(result.report.timed).toBe(3);
	});

	test('a bound of the moment is not counted as its time', () => {
		const result = imported('# T\n\nDown.\n\n## Timeline\n\n- 16:00 a\n- 16:05 이후 정상화\n- 16:30 c\n');
		expect(result.text).toContain('- unknown 16:05 이후 정상화\n- 2026-03-14 16:30 c');
		expect(result.report).toMatchObject({ timed: 2, untimed: 1 });
	});

	test('labels of Korean reports are headings', () => {
		const result = imported(
			'# 지연\n\n알림이 늦었다.\n\nㅇ 경과\n - 14:02 적체\n - 14:44 해소\n\nㅇ 원인\n - 소비자 고정\n',
		);
		expect(result.report).toMatchObject({ timed: 2, causes: 1 });
	});

	test('the clock of a fact that is its day is no event', () => {
		expect(imported('---\ndate: 2026-03-14T10:01:00\n---\n# T\n\nDown.\n').report.timed).toBe(0);
		expect(imported('# T\n\nDown.\n\nStarted at: 2026-03-14 10:01\n').report.timed).toBe(1);
	});
});

describe('the lead of a write-up', () => {
	test.each([
		['with a clock is no fact', '## What happened\n\nBetween 09:15 and 09:37 it was down.', 'Between 09:15'],
		[
			'behind a day is no fact',
			'2026-03-14: proxies fell.\n\n## Timeline\n\n- 10:00 a',
			'2026-03-14: proxies',
		],
		[
			'of the first section with prose',
			'## Summary\n\n- **When**: today\n\n## Symptoms\n\nIt was slow.',
			'It was slow.',
		],
		['that is quoted', '> **TL;DR** It was slow.\n\n## Timeline\n\n- 10:00 a', '**TL;DR** It was slow.'],
		['that says it is one', 'Down.\n\n**Summary:** It was slow.', '**Summary:** It was slow.'],
		[
			'that is quoted behind its label',
			'> **TL;DR**: It was slow.\n\n## Timeline\n\n- 10:00 a',
			'**TL;DR**: It was',
		],
		['is no day alone', 'Jan 10, 2026\n\nIt was slow.', 'It was slow.'],
		['is no address', 'https://example.com/post\n\n## Summary\n\nIt was slow.', 'It was slow.'],
	])('%s', (_, text, expected) => {
		const body = imported(`# T\n\n${text}\n`).text.split(/^---$/m)[2] ?? '';
		expect(body.trim().slice(0, expected.length)).toBe(expected);
	});
});

describe('the day', () => {
	test.each([
		['of a range', 'x.md', 'Date: July 14–15, 2026', '2026-07-14'],
		['of a range, day first', 'x.md', 'Date: 14-15 July 2026', '2026-07-14'],
		['with a short month', 'x.md', 'Date: 15-Feb-2026', '2026-02-15'],
		['with dashes that do not break', 'x.md', 'On 2025‑05‑20 it broke.', '2025-05-20'],
		['of 일시, not of the writing', 'x.md', '작성: 2026.02.12\n\n- 일시: 2026년 2월 11일', '2026-02-11'],
		['of folders', '2026/04/25/outage.md', 'It broke.', '2026-04-25'],
		['of no month and file', '2023-04/04-25-outage.md', 'It broke.', undefined],
		[
			'of a post is that of its timeline',
			'x.md',
			'Down.\n\n## Timeline (2025-11-28)\n\n- 14:00 a\n- 14:12 b',
			'2025-11-28',
			'---\nlayout: post\ndate: 2025-12-01 09:00\n---\n',
		],
		[
			'of a post that tells of none lately',
			'x.md',
			'Since March 14, 2019 it was slow.',
			'2025-12-01',
			'---\nlayout: post\ndate: 2025-12-01\n---\n',
		],
	])('%s', (_, path, text, day, head = '') => {
		expect(imported(`${head}# T\n\n${text}\n`, markdown, path).report.day).toBe(day);
	});
});

test('a mark that keeps a write-up inside stays an error, and the write-up is read', () => {
	const result = imported('# T\n\nIt was down.\n\n> 외부 공유 금지\n\n## Timeline\n\n- 10:00 a\n- 10:05 b\n');
	expect(errorsIn(result)).toEqual([expect.stringContaining('internal-mark')]);
	expect(result.report.timed).toBe(2);
});

test('below a name among words that add nothing one paragraph is a cause', () => {
	const result = imported('# T\n\nDown.\n\n## 근본 원인 분석\n\n상한이 작았다.\n');
	expect(errorsIn(result)).toEqual([]);
	expect(result.text).toContain('## 근본 원인 분석\n\n1. `#cause-1` 상한이 작았다.');
});

test('the title of Word is one', () => {
	const page =
		'<title>x</title><p class=MsoTitle>Printing stopped</p><h1>Timeline</h1><p>08:00 a</p><p>08:35 b</p>';
	expect(imported(page, html, '2026-03-14-x.html').report.title).toBe('Printing stopped');
});

describe('a column of services', () => {
	const table = (service: string) =>
		`# T\n\nDown.\n\n## Timeline\n\n| Time | Service | Event |\n|---|---|---|\n| 10:00 | ${service} | down |\n| 10:30 | | up |\n`;

	test('gives chips, and the services of the postmortem', () => {
		const result = imported(table('Payment API, search'));
		expect(errorsIn(result)).toEqual([]);
		expect(result.text).toContain('services: [payment-api, search]');
		expect(result.text).toContain('- 10:00 `service:payment-api` `service:search` down\n- 10:30 up');
	});

	test('that names none stays text', () => {
		expect(imported(table('everything that asks the old database for anything')).text).toContain(
			'- 10:00 everything that asks the old database for anything — down',
		);
	});
});

describe('words that are asked or undecided set nothing', () => {
	test.each([
		'Resolved?: it seems',
		'장애 확인: 담당자',
		'Resolved (partially): a',
		'Impact started for EU: a',
		'Started: unknown so far',
		'Resolved: not yet',
		'Mitigated: partially, one region is slow',
		'Resolved – temporarily',
		'**Mitigated:** attempted, and failed',
		'Resolved: expected at noon',
		'[RESOLVED] partially',
		'Resolved: ???',
		'Resolved: ❌',
		'Resolved: ⏳ vendor',
		'Resolved: waiting for the vendor',
		'Mitigated: failed',
		'~~Resolved:~~ it came back',
		'(Mitigated) for now',
		'**Mitigated** for two minutes, then it fell again',
		'Not [resolved] yet',
		'장애 종료: 미정',
		'장애 종료: 오판, 지연 계속',
		'장애 종료 – 확인 중',
		'장애 시작: 추정',
	])('%s', (row) => {
		expect(imported(`# T\n\nDown.\n\n## Timeline\n\n- 10:00 a\n- 10:05 ${row}\n`).report.milestones).toBe(0);
	});

	test.each([
		...['SEV-1?', 'SEV 2 or 3', 'SEV 1-2', 'SEV2.5', 'SEV1 / SEV2', 'SEV-2 (downgraded from SEV-1)'],
		...['SEV1 -> 3', 'SEV 3→2', 'SEV2 (was SEV3)', 'SEV2 (TBC)', 'sev2 - to be confirmed', 'SEV1 equivalent'],
		...['SEV3, later 2', 'SEV2 (raised from 3)', 'SEV2 (잠정)', 'SEV2에서 SEV3로 하향'],
	])('%s', (level) => {
		expect(imported(`# T\n\nSeverity: ${level}\n\nDown.\n`).report.severity).toBeUndefined();
	});

	test.each([
		['Major (SEV-2)', 'sev2'],
		['2등급(SEV2)', 'sev2'],
		['Sev.3', 'sev3'],
		['not major (SEV-1)', undefined],
		['below SEV2 (SEV-1)', undefined],
		['Major (was SEV-1)', undefined],
		['Low (not SEV-1)', undefined],
	])('%s is %s', (level, severity) => {
		expect(imported(`# T\n\nSeverity: ${level}\n\nDown.\n`).report.severity).toBe(severity);
	});

	test.each(['Capacity?', 'capacity, configuration or dependency', 'either capacity', '용량, 설정 중 하나'])(
		'%s',
		(value) => {
			expect(imported(`# T\n\nRoot cause category: ${value}\n\nDown.\n`).text).not.toContain('causes: [');
		},
	);

	test.each(['SEV-2 (no data loss)', 'SEV2 – checkout was down', 'SEV-2 (not for all, from 10:00 on)'])(
		'%s is one',
		(level) => {
			expect(imported(`# T\n\nSeverity: ${level}\n\nDown.\n`).report.severity).toBe('sev2');
		},
	);
});

describe('what is no time', () => {
	test.each([
		[
			'how long something took',
			'- Detected 2026-03-14 08:33\n- Time to repair: 2h 8m\n- **Time to resolve**: 7h',
		],
		['the same in words', '- Detected 2026-03-14 08:33\n- Down for: 1 h 30 min\n- Took: 45 minutes'],
	])('%s', (_, rows) => {
		const { text, report } = imported(`# T\n\nDown.\n\n## Timeline\n\n${rows}\n`);
		expect(report.timed).toBe(1);
		expect(text.match(/^- ~?\d\d:\d\d/gm)).toHaveLength(1);
	});

	test('a clock in a sentence that has a colon', () => {
		const { report } = imported(
			'# T\n\nDown.\n\n## Notes\n\nBuilt at: 19:24. The change was made after that.\n',
		);
		expect(report.timed).toBe(0);
	});
});

test('a row that goes on from its time begins at it', () => {
	expect(
		timesOf(
			'# T\n\nDown.\n\n## Timeline\n\n- 26 June 2025 06:58 onward - a\n- 26 June 2025 07:10 onwards b\n',
		),
	).toEqual(['06:58', '07:10']);
});

test('a plain category is no cause, unless the map says so', () => {
	const text = '# T\n\nCategory: Capacity\n\nDown.\n';
	const result = importText(text);
	expect(result.text).not.toContain('causes: [');
	expect(result.report.unread).toEqual([{ name: 'Category', value: 'Capacity' }]);
	expect(importText(text, {}, { categories: { Capacity: 'capacity' } }).text).toContain('causes: [capacity]');
});

describe('the first words that are its lead', () => {
	const leadOf = (text: string) => imported(text).text.split('\n---\n')[1]?.trim().split('\n\n')[0];
	const long =
		'Two kinds of jobs failed for every repository on that day, because of two separate faults in the queue:';
	test.each([
		['no line of its author', '# T\n\n_By Jordan Sample._\n\nNobody could pay.\n', 'Nobody could pay.'],
		['nor one with a day', '# T\n\n_Jordan Sample 2026-3-14._\n\nNobody could pay.\n', 'Nobody could pay.'],
		[
			'emphasis that says something',
			'# T\n\n_Nobody could pay on that day._\n',
			'_Nobody could pay on that day._',
		],
		['no remark on the zone', '# T\n\nAll times are in UTC.\n\nNobody could pay.\n', 'Nobody could pay.'],
		[
			'no facts above a list',
			'# T\n\n**Date:** 2026-03-14\n**Found by:** the night shift, when it looked at what customers had said\n**Changes of that day:**\n\n- one\n\n## Summary\n\nNobody could pay.\n',
			'Nobody could pay.',
		],
		['a sentence before a list', `# T\n\n## Summary\n\n${long}\n\n- one\n- two\n`, long],
		[
			'a sentence that begins with code',
			'# T\n\n## Problem\n\n`npm run test:all` broke.\n\n## Timeline\n\n- 16:05 a\n',
			'`npm run test:all` broke.',
		],
	])('%s', (_, text, lead) => {
		expect(leadOf(text)).toBe(lead);
	});
});

test('text without marks has the headings that its lines name', () => {
	const { text, report } = imported(
		'Issue Summary\nNobody could pay.\n\nTimeline:\n14:00 UTC: a\n14:10 UTC: b\n\nRoot cause\nThe disk was full.\n',
	);
	expect(report).toMatchObject({ timed: 2, causes: 1 });
	expect(text).toContain('\n---\n\nNobody could pay.\n');
	expect(imported('# T\n\nTimeline of it is lost.\nWe know no more.\n').report.timed).toBe(0);
});

test('what found no place is one section, whatever was put there', () => {
	const causes =
		'## Root cause\n\n1. `#a` one\n\n## Five whys\n\n1. Why? `#a` two\n2. Why? `trigger` three\n';
	const { text } = imported(`# T\n\n**Author:** Sample\n\nDown.\n\n${causes}\n`);
	expect(text.match(/^## From the original$/gm)?.length ?? 0).toBeLessThan(2);
});

test.each(['America/NewYork', 'Europe/Nowhere'])('a zone that there is not is asked for: %s', (zone) => {
	for (const text of [`All times ${zone}.\n\n- 16:05 down`, `- 16:05 ${zone} down`]) {
		const result = imported(`# T\n\n## Timeline\n\n${text}\n`);
		expect(errorsIn(result)).toEqual([]);
		expect(result.text).toContain('status: draft');
	}
});

test.each(['*', '_', 'a ', ' '])('an item of thousands of signs is read at once: %j', (sign) => {
	const signs = sign.repeat(30_000);
	expect(imported(`# T\n\n## Timeline\n\n- 16:05 ${signs}x\n- ${signs}y\n`).report.timed).toBe(1);
});
