import { describe, expect, test } from 'vitest';
import { markdown } from '#importers/markdown';
import { errorsIn, importText, readImported, wordsLost } from './import.ts';

/** Time, milestones and text of each entry of the timeline. */
function timelineOf(
	markdown: string,
	...more: [Parameters<typeof importText>[1]?, Parameters<typeof importText>[2]?]
) {
	const result = importText(markdown, ...more);
	expect(errorsIn(result)).toEqual([]);
	expect(wordsLost(markdown, result)).toEqual([]);
	return readImported(result).timeline.map(({ whenText, milestones, prose }) =>
		[whenText, ...milestones, prose.text].join(' | '),
	);
}

describe('timelines of every habit', () => {
	const rows = ['16:05 | Alert fired', '16:20 | Rolled back'];

	test.each([
		['a list', '## Timeline\n\n- 16:05 Alert fired\n- 16:20 Rolled back'],
		['bold times and dashes', '## Timeline\n\n- **16:05** – Alert fired\n- **16:20** – Rolled back'],
		[
			'a table',
			'## Timeline\n\n| Time | Event |\n|---|---|\n| 16:05 | Alert fired |\n| 16:20 | Rolled back |',
		],
		['times in headings', '## Timeline\n\n### 16:05 Alert fired\n\n### 16:20 Rolled back'],
		['sections that are times', '## 16:05 Alert fired\n\n## 16:20 Rolled back'],
		['lines of a paragraph', '## Timeline\n\n16:05 Alert fired\n16:20 Rolled back'],
		['paragraphs', '## Timeline\n\n16:05 - Alert fired\n\n16:20 - Rolled back'],
		['the English clock', '## Timeline\n\n- 4:05 PM: Alert fired\n- 4:20 PM: Rolled back'],
		['another name', '## What happened when\n\n- 16:05 Alert fired\n- 16:20 Rolled back'],
		['a Korean name', '## 장애 타임라인\n\n- 16:05 Alert fired\n- 16:20 Rolled back'],
		[
			'nested below another heading',
			'## Details\n\n### Timeline\n\n- 16:05 Alert fired\n- 16:20 Rolled back',
		],
	])('%s', (_, body) => {
		expect(timelineOf(`# Outage\n\nNobody could pay.\n\n${body}\n`)).toEqual(rows);
	});

	test('a column of days, and one of weekdays', () => {
		const table =
			'| Day | Date (2026) | Time | Event |\n|---|---|---|---|\n| Sat | Mar 14 | 23:50 | Alert fired |\n| Sun | Mar 15 | 00:10 | Rolled back |';
		expect(timelineOf(`# Outage\n\n## Timeline\n\n${table}\n`)).toEqual([
			'23:50 | Alert fired',
			'2026-03-15 00:10 | Rolled back',
		]);
	});

	test('a clock of the morning below one of the evening is on the next day', () => {
		expect(timelineOf('# Outage\n\n## Timeline\n\n- 23:50 Alert fired\n- 00:10 Rolled back\n')).toEqual([
			'23:50 | Alert fired',
			'2026-03-15 00:10 | Rolled back',
		]);
	});

	test('what has no time belongs to the entry above it', () => {
		const result = importText(
			'# Outage\n\n## Timeline\n\n- 16:05 Alert fired\n- Somebody looked\n- 16:20 Rolled back\n',
		);
		expect(readImported(result).timeline[0]?.detailText).toBe('Somebody looked');
	});

	test('facts that are times, where no timeline is written', () => {
		const facts = '| | |\n|---|---|\n| Impact started | 2026-03-14 16:05 |\n| Resolved | 2026-03-14 17:20 |';
		expect(timelineOf(`# Outage\n\n${facts}\n\n## Summary\n\nNobody could pay.\n`)).toEqual([
			'16:05 | started | Impact started',
			'17:20 | resolved | Resolved',
		]);
	});
});

describe('milestones are set by a word that means one', () => {
	test('and by no other', () => {
		const body = [
			'**Impact started:** orders fail',
			'Recovered',
			'Detected by an alert',
			'Mitigated: rolled back',
			'**Resolved**',
		];
		const list = body.map((text, index) => `- 16:0${index} ${text}`).join('\n');
		expect(
			timelineOf(`# Outage\n\n## Timeline\n\n${list}\n`).map((row) =>
				row.split(' | ').slice(0, -1).join(' '),
			),
		).toEqual(['16:00 started', '16:01', '16:02', '16:03 mitigated', '16:04 resolved']);
	});

	test('in brackets, or bold with its colon', () => {
		const list =
			'- 16:00 **(Impact started)** orders fail\n- 16:01 [ACKNOWLEDGED] on-call\n- **16:02 UTC:** Mitigated: rolled back\n- 16:03 \\[Resolved\\] all is well';
		expect(timelineOf(`# Outage\n\n## Timeline\n\n${list}\n`)).toEqual([
			'16:00 | started | (Impact started) orders fail',
			'16:01 | acknowledged | [ACKNOWLEDGED] on-call',
			'16:02 | mitigated | Mitigated: rolled back',
			'16:03 | resolved | [Resolved] all is well',
		]);
	});

	test('a team says what its own words mean', () => {
		const list = '## Timeline\n\n- 16:05 Recovered: traffic is back\n';
		expect(timelineOf(`# Outage\n\n${list}`, {}, { milestones: { Recovered: 'mitigated' } })).toEqual([
			'16:05 | mitigated | Recovered: traffic is back',
		]);
	});
});

describe('zones', () => {
	const timezoneOf = (heading: string, row = '16:05 Alert') =>
		readImported(importText(`# Outage\n\n## ${heading}\n\n- ${row}\n- 16:20 Rolled back\n`)).timezone;

	test('of a heading, of each row, by an offset', () => {
		expect(timezoneOf('Timeline (KST)')).toBe('Asia/Seoul');
		expect(timezoneOf('Timeline (all times UTC)')).toBe('UTC');
		expect(timezoneOf('Timeline (PDT)')).toBe('Etc/GMT+7');
	});

	test('one that means several, or that is not used in that season, is asked for', () => {
		for (const zone of ['IST', 'CST']) {
			const { report, text } = importText(`# Outage\n\n## Timeline (${zone})\n\n- 16:05 Alert\n`);
			expect(report.zones).toEqual([zone]);
			expect(text).toContain('status: draft');
		}
		const july = importText('# Outage\n\n## Timeline (PST)\n\n- 16:05 Alert\n', { id: '2026-07-14-x.md' });
		expect(july.report.zones).toEqual(['PST']);
	});

	test('an offset in a heading, the name of a column or a sentence is that of all times', () => {
		expect(timezoneOf('Timeline (UTC+2)')).toBe('Etc/GMT-2');
		expect(timezoneOf('Timeline (GMT-05:00)')).toBe('Etc/GMT+5');
		expect(timezoneOf('Timeline (+09:00)')).toBe('Etc/GMT-9');
		const table = importText(
			'# Outage\n\n## Timeline\n\n| Time (UTC+2) | Event |\n|---|---|\n| 16:05 | Alert |\n',
		);
		expect(readImported(table).timezone).toBe('Etc/GMT-2');
		const sentence = importText('# Outage\n\n## Timeline\n\nAll times are GMT+1.\n\n- 16:05 Alert\n');
		expect(readImported(sentence).timezone).toBe('Etc/GMT-1');
	});

	test('a zone that is known by its name alone is asked for', () => {
		for (const head of ['## Timeline (WEST)', '## Timeline\n\nAll times are in WEST.']) {
			const { report, text } = importText(`# Outage\n\n${head}\n\n- 16:05 Alert\n`);
			expect(report.zones).toEqual(['WEST']);
			expect(text).toContain('status: draft');
		}
		expect(
			importText('# Outage\n\n## Timeline\n\nTimes of the west region.\n\n- 16:05 Alert\n').report.zones,
		).toEqual([]);
	});

	test('a label above rows without a heading stands for one', () => {
		const write = (zone: string) =>
			importText(
				`# Outage\n\nIt was down.\n\n**Timeline** *(${zone})*\n\n1605 - Alert\n\n1620 - Rolled back\n`,
			);
		expect(readImported(write('UTC+2')).timezone).toBe('Etc/GMT-2');
		expect(write('UTC+2').text).toContain('## Timeline (UTC+2)');
		expect(write('WEST').report.zones).toEqual(['WEST']);
	});

	test('are read by their names, in headings, columns and sentences', () => {
		for (const [heading, zone] of [
			['Timeline (America/New_York)', 'America/New_York'],
			['Timeline (all times Pacific)', 'America/Los_Angeles'],
			['Timeline - Eastern Time', 'America/New_York'],
			['Timeline (Central European Time)', 'Europe/Berlin'],
			['Timeline, all times in PST/PDT', 'America/Los_Angeles'],
			['Timeline CET', 'Etc/GMT-1'],
			['Timeline (24-hour clock, West Central Africa Standard Timezone)', 'Africa/Lagos'],
			['Timeline (Lisbon time)', 'Europe/Lisbon'],
			['타임라인 (한국 시간)', 'Asia/Seoul'],
			['타임라인 (미국 동부 시간)', 'America/New_York'],
			['타임라인 (베트남 표준시)', 'Asia/Ho_Chi_Minh'],
			['Timeline (Mountain Time)', 'America/Denver'],
			['Timeline (UTC/GMT +7)', 'Etc/GMT-7'],
		] as const)
			expect(timezoneOf(heading), heading).toBe(zone);
		const below = (line: string) => {
			const { text } = importText(`# T\n\nDown.\n\n## Timeline\n\n${line}\n\n- 16:05 a\n- 16:20 b\n`);
			return /^timezone: (.*)$/m.exec(text)?.[1];
		};
		expect(below('_All times are US/Pacific, 24-hour clock._')).toBe('US/Pacific');
		expect(below('Timestamps are US Eastern.')).toBe('America/New_York');
		expect(below('Alle Zeitangaben in MEZ.')).toBe('Etc/GMT-1');
		expect(below('시간은 모두 일본 시간 기준.')).toBe('Asia/Tokyo');
		expect(below('以下时间均为北京时间。')).toBe('Asia/Shanghai');
		expect(below('### All times JST')).toBe('Asia/Tokyo');
		expect(below('Timestamps in the logs are UTC; the timeline is in KST.')).toBe('Asia/Seoul');
		expect(below('로그 시각은 UTC이고 아래 경위는 한국 시각이다.')).toBe('Asia/Seoul');
		expect(below('Response times in the US Pacific region rose.')).toBeUndefined();
		expect(below('The first time it hit the EST tax form.')).toBeUndefined();
		expect(timezoneOf('Timeline of the MET outage')).toBe('UTC');
	});

	test('of a column are those of its clocks, and one that is named goes before a local one', () => {
		const rows = (names: string) =>
			importText(
				`# T\n\nDown.\n\n## Timeline\n\n| ${names} | Event |\n|---|---|---|\n| 16:05 | 23:05 | a |\n| 16:20 | 23:20 | b |\n`,
			).text;
		expect(rows('PDT | UTC')).toContain('timezone: Etc/GMT+7');
		expect(rows('PDT | UTC')).toContain('- 16:05 23:05 (UTC) — a');
		expect(rows('Local time | Time (KST)')).toContain('timezone: Asia/Seoul');
		expect(rows('Local time | Time (KST)')).toContain('- 23:05 16:05 (Local time) — a');
	});

	test('of rows stand at these where others have none, and are asked for where nobody says what they mean', () => {
		const rows = (heading: string, first: string, second: string) =>
			importText(`# T\n\nDown.\n\n## ${heading}\n\n- ${first} a\n- ${second} b\n`, { id: '2026-07-14-x.md' });
		expect(rows('Timeline (KST)', '16:05', '01:20 PDT').text).toContain('- 2026-07-14T01:20-07:00 b');
		expect(rows('Timeline (KST)', '16:05', '01:20 PDT').text).toContain('timezone: Asia/Seoul');
		expect(rows('Timeline', '16:05 UTC', '09:20 PT').text).toContain('- 2026-07-14T09:20-07:00 b');
		for (const zone of ['UTC+5:30', 'GMT+05h30', 'UTC+5.5'])
			expect(rows(`Timeline (${zone})`, '16:05', '16:20').text).toContain('- 2026-07-14T16:05+05:30 a');
		expect(rows('Timeline (UTC+25)', '16:05', '16:20').report.zones).toEqual(['UTC+25']);
		for (const zone of ['CAT:', '(NPT)', 'WAT -'])
			expect(rows('Timeline', `4:05 PM ${zone}`, `4:20 PM ${zone}`).report.zones).toEqual([
				zone.replace(/\W/g, ''),
			]);
		expect(rows('Timeline', 'KST 16:05', 'KST 16:20').text).toContain('timezone: Asia/Seoul');
		expect(rows('Timeline', '16:05 KST', '16:20 PT').report.zones).toEqual([]);
		const three = importText('# T\n\nDown.\n\n## Timeline\n\n- 16:05 KST a\n- 16:20 b\n- 01:30 PDT c\n', {
			id: '2026-07-14-x.md',
		});
		expect(three.report.zones).toEqual(['KST, PDT']);
		const same = '# T\n\nDown.\n\n## Timeline (UTC)\n\n- 16:05Z a\n- 16:20 UTC b\n- 16:30 c\n';
		expect(importText(same).report.zones).toEqual([]);
		expect(importText(same.replace(' (UTC)', '')).report.zones).toEqual([]);
	});

	test('of a clock that the text tells with its zone are those of the rows', () => {
		const told = (sentence: string) =>
			readImported(importText(`# T\n\n${sentence}\n\n## Timeline\n\n- 4:05 PM a\n- 4:20 PM b\n`)).timezone;
		expect(told('It was down from 16:05 to 17:30 KST.')).toBe('Asia/Seoul');
		expect(told('It was down for 2 hours (4:05 PM - 6:05 PM, JST).')).toBe('Asia/Tokyo');
		expect(told('At 07:05 UTC (16:05 KST) it stopped.')).toBe('Asia/Seoul');
		expect(told('At 07:05 KST the day began.')).toBe('UTC');
	});

	test('a zone that is given for times without one is no answer for another that the source names', () => {
		const given = (zone: string, timezone: string) =>
			importText(
				`# Outage\n\n## Timeline (${zone})\n\n- 16:05 Alert\n`,
				{ id: '2026-07-14-x.md' },
				{},
				timezone,
			);
		expect(given('CET', 'Asia/Seoul').report.zones).toEqual(['CET']);
		expect(given('CET', 'Asia/Seoul').text).toContain('status: draft');
		expect(given('CET', 'Asia/Seoul').text).not.toContain('Seoul');
		// Of those that it may be, it says which.
		expect(given('CET', 'Europe/Berlin').report.zones).toEqual([]);
		expect(given('CET', 'Europe/Berlin').text).toContain('timezone: Europe/Berlin');
		expect(given('UTC+2', 'Asia/Seoul').text).toContain('timezone: Etc/GMT-2');
		expect(given('local', 'Asia/Seoul').text).toContain('timezone: Asia/Seoul');
	});
});

describe('facts', () => {
	test('from front matter of any kind, bold labels and tables', () => {
		const yaml =
			'---\ntitle: Checkout stopped\ndate: 2026-03-12T10:00:00Z\nseverity: SEV-2\ntags: [payments]\n---\n\nNobody could pay.\n';
		expect(readImported(importText(yaml))).toMatchObject({
			title: 'Checkout stopped',
			date: { text: '2026-03-12' },
			severity: 'sev2',
			tags: ['payments'],
			summary: { text: 'Nobody could pay.' },
		});
		const toml = '+++\ntitle = "Checkout stopped"\ndate = 2026-03-12\n+++\n\nNobody could pay.\n';
		expect(readImported(importText(toml))).toMatchObject({
			title: 'Checkout stopped',
			date: { text: '2026-03-12' },
		});
		const bold =
			'# Checkout stopped\n\n**Date:** March 12, 2026\n**Severity:** Sev 3\n**Duration:** 35 minutes\n\n## Summary\n\nNobody could pay.\n';
		expect(readImported(importText(bold))).toMatchObject({
			date: { text: '2026-03-12' },
			severity: 'sev3',
			claimedDuration: { text: '35m' },
			summary: { text: 'Nobody could pay.' },
		});
	});

	test('a level that the vocabulary does not have is offered and not guessed', () => {
		const quoted = importText('# Outage\n\n> Date: 2026-03-14\n> Severity: SEV-2\n\nNobody could pay.\n');
		expect(quoted.report.severity).toBe('sev2');
		const { report } = importText('# Outage\n\n**Severity:** P1\n\n## Summary\n\nNobody could pay.\n');
		expect(report.severity).toBeUndefined();
		expect(report.unread).toEqual([{ name: 'Severity', value: 'P1' }]);
	});

	test('without a day it is a draft', () => {
		const { report, text } = importText('# Outage\n\nNobody could pay.\n', { id: 'outage.md' });
		expect(report.day).toBeUndefined();
		expect(text).toContain('status: draft');
	});
});

describe('causes and actions', () => {
	test('a list, a table with owner, due day and state, and boxes', () => {
		const text = `# Outage

Nobody could pay.

## Root causes

- A report read the whole table
- Nothing ended long queries

## Action items

| Action | Owner | Due | Status |
|---|---|---|---|
| Queries end after ten seconds | @alice | 2026-04-01 | Open |
| The report moves to the night | @bob | 2026-04-02 | Done |

### Later

- [x] A smaller report
- [ ] Alert on long queries
`;
		const result = importText(text, {}, { people: { '@alice': 'platform' } });
		const { causes, countermeasures } = readImported(result);
		expect(errorsIn(result)).toEqual([]);
		expect(wordsLost(text, result)).toEqual([]);
		expect(causes.map(({ prose }) => prose.text)).toEqual([
			'A report read the whole table',
			'Nothing ended long queries',
		]);
		expect(countermeasures.map(({ owners, due, status }) => [owners.join(), due, status])).toEqual([
			['platform', '2026-04-01', 'unknown'],
			['', '2026-04-02', 'done'],
			['', undefined, 'done'],
			['', undefined, 'unknown'],
		]);
		// The other is known by the map: nobody is asked again.
		expect(result.report.owners).toEqual(['@bob']);
	});

	test('prose is one cause, with the rest as its detail', () => {
		const { causes } = readImported(
			importText('# Outage\n\n## Root cause\n\nA report read the whole table.\n\nIt ran in the afternoon.\n'),
		);
		expect(causes).toHaveLength(1);
		expect(causes[0]).toMatchObject({
			prose: { text: 'A report read the whole table.' },
			detailText: 'It ran in the afternoon.',
		});
	});
});

describe('what is awkward', () => {
	test.each([
		['code that is nearly a chip', '## Root cause\n\n- `capacity` was short, `started` late and `#1` too\n'],
		['links to files that are not here', 'See [the notes](../notes/a.md) and ![a graph](graph.png).\n'],
		['a link that is not safe', '[run](javascript:alert(1))\n'],
		['a mark of confidentiality', '`internal` Only for us.\n'],
		['an empty timeline', '## Timeline\n\nSee the channel.\n'],
		['a timeline without times', '## Timeline\n\n- First this\n- Then that\n'],
		['items that begin like blocks', '## Lessons learned\n\n- # of queries matters\n- 1. first\n'],
		['front matter that is no YAML', '---\n: [\n---\n\nText\n'],
		['HTML', '<details><summary>More</summary>\n\n- 16:05 Alert\n\n</details>\n'],
	])('%s', (_, text) => {
		const result = importText(`${text.startsWith('---') ? '' : '# Outage\n\n'}${text}`);
		expect(errorsIn(result)).toEqual([]);
		expect(wordsLost(text, result)).toEqual([]);
	});

	test('a picture beside the source stays a picture', () => {
		const result = importText('# Outage\n\n![Load](images/load%20now.png)\n\nNobody could pay.\n', {
			images: ['load now.png'],
		});
		expect(result.path).toBe('postmortems/2026-03-14-imported/index.md');
		expect(result.images).toEqual(['load now.png']);
		expect(result.text).toContain('![Load](load%20now.png)');
	});
});

describe('a section is found by its name', () => {
	test.each([
		['a bracket, a day and a sentence', '## Timeline (all times UTC) 06/14/2025. All times approximate'],
		['a dash and a day', '## Timeline – March 14, 2026'],
		['a colon', '## Timeline: how it went'],
		['a comma', '## Timeline, all times UTC'],
		['a Korean bracket', '## 타임라인(UTC) 2026-03-14'],
	])('with %s behind it', (_, heading) => {
		const rows = timelineOf(`# Outage\n\nNobody could pay.\n\n${heading}\n\n16:05 Alert fired\n`);
		expect(rows.map((row) => row.replace(/^.*16:05/, '16:05'))).toEqual(['16:05 | Alert fired']);
	});

	test('and a day in it is that of its clocks', () => {
		const source = '# Outage\n\nNobody could pay.\n\n## Timeline 6/13/26\n\n- 23:50 Alert\n- 00:10 Over\n';
		expect(timelineOf(source, { id: '2026-06-14-outage.md' })).toEqual([
			'2026-06-13 23:50 | Alert',
			'2026-06-14 00:10 | Over',
		]);
	});

	test('prose that speaks of times is none', () => {
		const prose = [
			'From 14 March, 16:05 to 17:20 nobody could pay.',
			'The cause was a typo.',
			'By 17:20 we had rolled back.',
			'After that all was well.',
		].join('\n\n');
		const markdown = `# Outage\n\nIt was short.\n\n## Incident Summary\n\n${prose}\n`;
		const result = importText(markdown);
		expect(result.text).toContain(`## Incident Summary\n\n${prose}`);
		expect(result.text).not.toContain('unknown');
	});

	test('a row that names a time which cannot be read is never of unknown time', () => {
		const rows = '- By 16:05 somebody knew\n- 16:20 Rolled back\n- Sometime after 17:00 we told';
		const result = importText(`# Outage\n\nNobody could pay.\n\n## Timeline\n\n${rows}\n`);
		expect(errorsIn(result)).toEqual([]);
		expect(result.text).not.toContain('unknown');
	});
});

describe('numbered items whose details are not indented', () => {
	const items = [
		'1. **Retry less**\nWith:\n\n- a limit\n- a pause',
		'2. **Alert earlier**\n\nOn the queue.\n\n```\nqueue > 5\n```',
		'3. **Write it down**\n\n- in the runbook',
	].join('\n\n');

	test('are as many as their numbers', () => {
		const markdown = `# Outage\n\nNobody could pay.\n\n## Action items\n\n${items}\n\n### Later\n\n1. **Move**\n`;
		const result = importText(markdown);
		expect(errorsIn(result)).toEqual([]);
		const { countermeasures } = readImported(result);
		expect(countermeasures.map(({ prose }) => prose.text.split('\n')[0])).toEqual([
			'Retry less With:',
			'Alert earlier',
			'Write it down',
			'Move',
		]);
		expect(countermeasures[0]?.detailText).toContain('a pause');
	});

	test('in Korean, below causes', () => {
		const markdown =
			'# 장애\n\n결제가 안 됐다.\n\n## 원인\n\n1. 설정 오류\n\n- 값이 비었다\n\n2. 검토 누락\n\n- 혼자 배포했다\n';
		expect(readImported(importText(markdown)).causes).toHaveLength(2);
	});

	test('bullets between other lists stay items', () => {
		const markdown = '# Outage\n\nNobody could pay.\n\n## Action items\n\n- one\n- two\n\nAnd:\n\n1. three\n';
		expect(readImported(importText(markdown)).countermeasures).toHaveLength(3);
	});
});

describe('values of facts', () => {
	test.each([
		['beside each other', '**Date:** 14 May 2025 | **Severity:** SEV-3 | **Cause category:** capacity'],
		['as definitions', 'Date\n: 2025-05-14\n\nSeverity\n: SEV-3\n\nCause category\n: capacity'],
		['as fields', ':Date: 2025-05-14\n:Severity: SEV-3\n:Cause category: capacity'],
		[
			'below the names of their columns',
			'| Date | Severity | Cause category |\n|---|---|---|\n| 2025-05-14 | SEV-3 | Capacity |',
		],
		[
			'in German',
			'| Feld | Wert |\n|---|---|\n| Datum | 14.05.2025 |\n| Schweregrad | SEV-3 |\n| Cause category | capacity |',
		],
	])('%s', (_, facts) => {
		const { text, report } = importText(`# Outage\n\n${facts}\n\nNobody could pay.\n`, { id: 'a.md' });
		expect(report).toMatchObject({ day: '2025-05-14', severity: 'sev3' });
		expect(text).toContain('causes: [capacity]');
		expect(text).toContain('\n---\n\nNobody could pay.\n');
	});

	test('a page of HTML in a file of Markdown is read as one', () => {
		const [found] = markdown.read({
			...{ path: 'a.md', beside: [], folder: '.', near: () => undefined },
			text: '---\ntags: [a]\n---\n\n<h1>Comments vanish</h1>\n\n<table>\n<tr><th>Date</th><td>2026-03-14</td></tr>\n<tr><th>Severity</th><td>SEV3</td></tr>\n</table>\n\n<p>Comments of one evening vanished.</p>\n\n<h2>Timeline</h2>\n\n<ul>\n<li>15:00 migration</li>\n<li>16:00 Resolved: restored</li>\n</ul>\n',
		});
		const { report, text } = importText(found?.markdown ?? '', { id: 'a.md' });
		expect(report).toMatchObject({ day: '2026-03-14', severity: 'sev3', timed: 2, milestones: 1 });
		expect(text).toContain('title: "Comments vanish"');
		expect(text).toContain('\n---\n\nComments of one evening vanished.\n');
	});

	test('what MDX loads is no first sentence', () => {
		const [found] = markdown.read({
			...{ path: '2026-03-14-x.mdx', beside: [], folder: '.', near: () => undefined },
			text: "---\ntitle: T\n---\n\nimport Tabs from '@theme/Tabs';\nimport './x.css'\n\nNobody could pay.\n",
		});
		const { text } = importText(found?.markdown ?? '');
		expect(text).toContain('\n---\n\nNobody could pay.\n');
		expect(text).toContain("import Tabs from '@theme/Tabs';");
	});

	test.each([
		[
			'Severity: Major (High Impact, Service Degradation)',
			undefined,
			['Major (High Impact, Service Degradation)'],
		],
		['Severity: SEV-2 (was SEV-3, then raised)', undefined, ['SEV-2 (was SEV-3, then raised)']],
		['Severity: SEV1 / SEV2 / SEV3', undefined, ['SEV1 / SEV2 / SEV3']],
		['Severity: SEV-2 (High Impact, all users)', 'sev2', []],
	])('%s', (line, severity, unread) => {
		const { report } = importText(`# Outage\n\n${line}\n\nNobody could pay.\n`);
		expect(report.severity).toBe(severity);
		expect(report.unread.map(({ value }) => value)).toEqual(unread);
	});

	test.each([
		['2026-03-14 checkout is down.md', 'checkout is down'],
		['2026-03-14_결제 장애.md', '결제 장애'],
		['2026-03-14.md', '2026 03 14'],
	])('the day stands once: %s', (id, title) => {
		expect(importText('Nobody could pay.\n', { id }).report.title).toBe(title);
	});
});
