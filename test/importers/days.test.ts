import { expect, test } from 'vitest';
import { dayIn } from '#importers/find-day';
import { importers } from '#importers/importers';
import { nameBehindDay, withoutNumberDay } from '#importers/source-name';
import { importText, readImported } from './import.ts';

test.each([
	['01_30_2020-iot-data.md', '2020-01-30'],
	['30.01.2020 Ausfall', '2020-01-30'],
	['10/29/2025 22:30', '2025-10-29'],
	['03/04/2026 16:40', undefined],
	['v13.2.2019', undefined],
])('the day in %s', (text, day) => {
	expect(dayIn(text)).toBe(day);
});

test.each([
	['crates.io incident report for 2020-02-20', '2020-02-20', 'crates.io incident report'],
	['DNS Outage on January 25, 2023', '2023-01-25', 'DNS Outage'],
	['2026년 3월 14일 결제 장애', '2026-03-14', '결제 장애'],
	['2026-03-14, Cluster full', '2026-03-14', 'Cluster full'],
	['The fix of 2026-03-13', '2026-03-14', 'The fix of 2026-03-13'],
	['2026-03-14', '2026-03-14', '2026-03-14'],
])('a file is named %s on %s once', (title, day, name) => {
	expect(nameBehindDay(title, day).replace(/\s+/g, ' ')).toBe(name);
});

test('a title keeps what may be another day', () => {
	expect(withoutNumberDay('2022-01-27, pod limit reached', '2022-06-02')).toBe(
		'2022-01-27, pod limit reached',
	);
	expect(withoutNumberDay('2017-10-17, Cluster Full', '2017-10-17')).toBe('Cluster Full');
});

test('the day of a post stands in for that of the incident only where nothing else says it', () => {
	const head = '+++\npath = "inside/2025/09/12/phishing"\ntitle = "Phishing"\n+++\n\n';
	expect(importText(`${head}Mails were sent.\n`, { id: 'a.md' }).report.day).toBe('2025-09-12');
	expect(importText(`${head}On 2025-09-10 mails were sent.\n`, { id: 'a.md' }).report.day).toBe('2025-09-10');
});

test('a timeline that says its year late begins on its first day', () => {
	const day = (one: string, other: string) =>
		importText(`# T\n\nDown.\n\n## Timeline\n\n### ${one}\n\n- 10:00 a\n\n### ${other}\n\n- 09:00 b\n`, {
			id: 'a.md',
		}).report.day;
	expect(day('Tuesday, December 3', 'Thursday, December 5, 2024')).toBe('2024-12-03');
	expect(day('December 31', 'January 2, 2025')).toBe('2024-12-31');
	expect(day('March 3', 'December 5, 2024')).toBe('2024-12-05');
});

test('an issue of Jira is written after the incident', () => {
	const dayOf = (description: string) => {
		const fields = { summary: 'T', description, created: '2025-03-02T09:00:00.000+0000' };
		const text = JSON.stringify({ issues: [{ key: 'OPS-9', fields }] });
		const [found] =
			importers
				.find(({ id }) => id === 'jira')
				?.read({ path: 'x.json', text, beside: [], folder: '', near: () => undefined }) ?? [];
		return importText(found?.markdown ?? '', found).report.day;
	};
	expect(dayOf('It fell on 2025-03-01.')).toBe('2025-03-01');
	expect(dayOf('It fell.')).toBe('2025-03-02');
});

test.each([
	['a date that may be of the text', 'Date: 2026-04-22\nIncident date: 2026-04-14\n\nIt fell.', '2026-04-14'],
	['a span', 'Date: 2026-04-22\n영향 기간: 2026-04-14 10:00 ~ 2026-04-15\n\nIt fell.', '2026-04-14'],
	[
		'a line about the text',
		'Written: 2026-04-05. Last updated 2026-04-07.\n\nIt fell on 1 April 2026.',
		'2026-04-01',
	],
	['nothing but such a line', 'Last updated: 2026-04-07\n\nIt fell.', '2026-04-07'],
	['another date of the source', 'Date: 05/08/2026\nReview meeting: 05/20/2026\n\nIt fell.', '2026-05-08'],
	['another, the other way round', 'Date: 05/08/2026\nReview meeting: 20/08/2026\n\nIt fell.', '2026-08-05'],
	['one of two readings', 'Date: 05/08/2026\n\nIt fell on August 5, 2026.', '2026-08-05'],
	['neither of two', 'Date: 05/08/2026\nReview meeting: 2026-08-20\n\nIt fell.', undefined],
	['two that differ', 'Date: 05/08/2026\n\nFrom 13/05/2026 to 05/20/2026 it fell.', undefined],
])('the day beside %s', (_, text, day) => {
	expect(importText(`# T\n\n${text}\n`, { id: 'a.md' }).report.day).toBe(day);
});

test('several severities are none', () => {
	const { report } = importText('---\nseverity: [sev1, sev2]\n---\n\n# T\n\nIt fell.\n');
	expect(report.severity).toBeUndefined();
	expect(report.unread.map(({ value }) => value)).toEqual(['sev1', 'sev2']);
});

test('the day is that of the harm, not of what brought it long before', () => {
	const postmortem = readImported(
		importText(
			'# Outage\n\n## Timeline\n\n- 2026-02-27 10:00 Bug introduced: the limit is set too low\n- 2026-03-02 16:05 Started: uploads fail\n',
			{ id: 'outage.md' },
		),
	);
	expect(postmortem.date.text).toBe('2026-03-02');
});

test('the day on which a text was written is not that of the incident', () => {
	const result = importText(
		'# Outage\n\nWritten on 9 May 2026 by customer success.\n\nOn Tuesday, 5 May 2026, mails were late.\n',
		{ id: 'outage.md' },
	);
	expect(readImported(result).date.text).toBe('2026-05-05');
	const labelled = importText(
		'# Outage\n\n**Incident day:** 2 June 2026\n\n## Timeline\n\n- 2026-05-30 16:00 The limit is set\n- 2026-06-02 10:00 Mails are late\n',
		{ id: 'outage.md' },
	);
	expect(readImported(labelled).date.text).toBe('2026-06-02');
});

test('a day behind all rows, or behind that of the title, is that of the text', () => {
	const dayOf = (id: string, text: string) => importText(text, { id }).report.day;
	const dated = '# Disk full\n\nIt was full.\n\n## Timeline\n\n- 2026-02-02 16:05 a\n- 2026-02-03 16:20 b\n';
	expect(dayOf('2026-03-14-disk.md', dated)).toBe('2026-02-02');
	expect(dayOf('x.md', `---\ndate: 2026-03-14\n---\n\n${dated}`)).toBe('2026-02-02');
	expect(dayOf('2026-02-03-disk.md', dated)).toBe('2026-02-03');
	// A clock without a day may be on the later one.
	expect(dayOf('2026-03-14-disk.md', `${dated}- 09:00 c\n`)).toBe('2026-03-14');
	expect(dayOf('x.md', `---\nincident date: 2026-03-14\n---\n\n${dated}`)).toBe('2026-03-14');
	expect(dayOf('x.md', '---\ndate: 2026-03-14\n---\n\n# Outage of 11 February 2026\n\nDown.\n')).toBe(
		'2026-02-11',
	);
	expect(dayOf('2026-03-14-review-of-outage-2024-12-24.md', '# Review\n\nDown.\n')).toBe('2024-12-24');
});

test.each([
	'Outage April 21st-April 24th 2026',
	'Outage April 21 to 24, 2026',
	'Outage 21 to 24 April 2026',
	'Outage 21st–24th April 2026',
	'Outage, 21 and 24 April 2026',
	'Outage 21 April 2026',
	'Incident 2026-04-21',
	'Outage of Tuesday 2026-04-21',
])('the day of a title is the first of those it names: %s', (title) => {
	expect(importText(`# ${title}\n\nDown.\n`, { id: 'x.md' }).report.day).toBe('2026-04-21');
});

test('the date of a log is no day of an incident that the text puts on another', () => {
	const log = '\n\n```\n2019/03/07 21:07:55 [emerg] too many open files\n```\n';
	expect(importText(`# T\n\nOn October 2 it stopped.${log}`, { id: 'a.md' }).report.day).toBeUndefined();
	expect(importText(`# T\n\nIt stopped.${log}`, { id: 'a.md' }).report.day).toBe('2019-03-07');
});

test('the first words name the day of the harm among those of the rows, also without its year', () => {
	const rows = '## Timeline\n\n### 2026-02-02\n\n- 10:00 merged\n\n### 2026-02-03\n\n- 12:17 broken\n';
	expect(
		importText(`# T\n\nOn 2026-02-03 nothing could be fetched.\n\n${rows}`, { id: 'a.md' }).report.day,
	).toBe('2026-02-03');
	expect(
		importText(`# T\n\nNothing could be fetched. It was written on 2026-02-20.\n\n${rows}`, { id: 'a.md' })
			.report.day,
	).toBe('2026-02-02');
	const told = '# T\n\nOn August 16 we were told of it. It was deleted on August 18, 2026.\n';
	expect(importText(told, { id: 'a.md' }).report.day).toBe('2026-08-16');
});
