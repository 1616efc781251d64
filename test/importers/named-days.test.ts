import { describe, expect, test } from 'vitest';
import { errorsIn, importText, readImported, wordsLost } from './import.ts';

/** Times and texts of the rows, and what stands between them. */
function rowsOf(rows: string, heading = '## Timeline', id = '2025-10-29-outage.md') {
	const markdown = `# Outage\n\nNobody could pay.\n\n${heading}\n\n${rows}\n`;
	const result = importText(markdown, { id });
	expect(errorsIn(result)).toEqual([]);
	expect(wordsLost(markdown, result)).toEqual([]);
	return readImported(result).timeline.map(({ whenText, prose }) => `${whenText} | ${prose.text}`);
}

describe('a day beside the clock', () => {
	test.each([
		['in brackets, in bold', '- **22:30 (Oct 29)** - Alert\n- **00:03 (Oct 30)** - Over'],
		['in brackets behind bold', '- **22:30** (Oct 29): Alert\n- **00:03** (Oct 30): Over'],
		['in square brackets', '- 22:30 [Oct 29] Alert\n- 00:03 [Oct 30] Over'],
		['behind a comma', '- 22:30, Oct 29: Alert\n- 00:03, Oct 30: Over'],
		['behind "on"', '- 22:30 on 29 October – Alert\n- 00:03 on 30 October – Over'],
		['in front, in brackets', '- (Oct 29) 22:30 Alert\n- (Oct 30) 00:03 Over'],
		['as weekday behind', '- 22:30 (Wed) Alert\n- 00:03 (Thu) Over'],
		['as weekday in front', '- Wed 22:30 Alert\n- Thursday 00:03 Over'],
		['as two numbers', '- 22:30 (10/29) Alert\n- 00:03 (10/30) Over'],
		['as the next', '- 22:30 Alert\n- 00:03 (next day) Over'],
		['as one more', '- 22:30 Alert\n- 00:03 (+1) Over'],
		['counted', '- Day 1, 22:30 Alert\n- Day 2, 00:03 Over'],
		['in Korean', '- **22:30 (10월 29일)** Alert\n- **00:03 (10월 30일)** Over'],
		['as a Korean weekday', '- 22:30 (수) Alert\n- 00:03 (목) Over'],
		['as the next, in Korean', '- 22:30 Alert\n- 00:03 (다음 날) Over'],
		['as the next in front, in Korean', '- 22:30 Alert\n- 익일 00:03 Over'],
		[
			'in a column of its own',
			'| Date | Time | Event |\n|---|---|---|\n| Oct 29 | 22:30 | Alert |\n| Oct 30 | 00:03 | Over |',
		],
	])('%s', (_, rows) => {
		expect(rowsOf(rows)).toEqual(['22:30 | Alert', '2025-10-30 00:03 | Over']);
	});

	test('holds for the rows below it until another is named', () => {
		expect(
			rowsOf('- 22:30 (Oct 30) Alert\n- 22:40 Looked\n- 01:00 (next day) Over\n- 02:00 (next day) Told'),
		).toEqual(['2025-10-30 22:30 | Alert', '22:40 | Looked', '2025-10-31 01:00 | Over', '02:00 | Told']);
	});

	test('without its year is in the one that is nearest', () => {
		expect(
			rowsOf('- Dec 30, 22:30 Alert\n- Jan 2, 00:03 Over', '## Timeline', '2026-01-02-outage.md'),
		).toEqual(['2025-12-30 22:30 | Alert', '2026-01-02 00:03 | Over']);
	});

	test.each([
		['the file says which', '- 06/10/2025 16:05 Alert', '2025-06-24-x.md', ['2025-06-10 16:05 | Alert']],
		[
			'another row does',
			'- 13/02/2025 16:05 Alert\n- 03/04/2025 10:00 Over',
			'2025-02-13-x.md',
			['16:05 | Alert', '2025-04-03 10:00 | Over'],
		],
		[
			'nothing does',
			'- 15:00 Before\n- 03/04/2025 16:05 Alert\n- 16:20 Over\n- 2025-03-21 09:00 Told',
			'2025-03-20-x.md',
			['15:00 | Before', '2025-03-21 09:00 | Told'],
		],
	])('that can be read in two ways: %s', (_, rows, id, expected) => {
		expect(rowsOf(rows, '## Timeline', id)).toEqual(expected);
	});

	test('that can be read in two ways is read as one that is near the incident in one way', () => {
		const rows = '_7/5/2023_\n\n18:41 Alert\n\n_7/6/23_\n\n07:05 Over';
		expect(rowsOf(rows, '## Timeline', '2023-07-05-x.md')).toEqual([
			'2023-07-05 18:41 | Alert',
			'2023-07-06 07:05 | Over',
		]);
	});

	test('that is no day stays in the text, and so does what follows the clock in bold', () => {
		const result = importText(
			'# Outage\n\n## Timeline\n\n- **22:30 (first wave)** - Alert\n- **22:40 rolled** back\n- `22:50 deploy` ran\n',
		);
		expect(result.text).toContain('22:30 **(first wave)** - Alert');
		expect(result.text).toContain('22:40 **rolled** back');
		expect(result.text).toContain('22:50 `deploy` ran');
	});

	test('with a placeholder for the clock is a day', () => {
		const rows = '- 2025-10-29 HH:mm — Alert\n- 2025-10-30 ??:?? Over';
		expect(importText(`# Outage\n\n## Timeline\n\n${rows}\n`).text).not.toMatch(/HH:mm|\?\?/);
		expect(rowsOf(rows)).toEqual(['2025-10-29 | Alert', '2025-10-30 | Over']);
	});
});

describe('headings that are days', () => {
	const days = (one: string, other: string, depth = '##') =>
		`All times in UTC\n\n${depth} ${one}\n\n### 20:15\n\nAlert\n\n${depth} ${other}\n\n### 11:39AM\n\nOver`;

	test.each([
		['of the depth of the timeline', days('May 12', 'May 14')],
		['with the day first', days('12 May', '14 May')],
		['of Korean', days('5월 12일', '5월 14일')],
		['counted', days('Day 1', 'Day 3')],
		['behind a weekday', days('Monday, May 12', 'Wednesday, May 14')],
		['behind a weekday that they are not', days('Friday, May 12', 'Fri 14 May')],
		[
			'below the timeline',
			days('May 12', 'May 14', '###').replaceAll('### 2', '#### 2').replaceAll('### 11', '#### 11'),
		],
		[
			'as rows of a table',
			'| Time | Event |\n|---|---|\n| 2025-05-12 | |\n| 20:15 | Alert |\n| 2025-05-14 | |\n| 11:39 | Over |',
		],
	])('%s', (_, rows) => {
		expect(rowsOf(rows, '## Timeline', '2025-05-12-x.md')).toEqual([
			'20:15 | Alert',
			'2025-05-14 11:39 | Over',
		]);
	});
});

describe('a clock that goes back', () => {
	test.each([
		[
			'by a night is on the next day',
			'- 19:47 Alert\n- 11:07 Over',
			['19:47 | Alert', '2025-10-30 11:07 | Over'],
		],
		['by a little is out of order', '- 14:49 Alert\n- 14:43 Over', ['14:49 | Alert', '14:43 | Over']],
		[
			'in a list that is not in order is on the same day',
			'- 18:00 Alert\n- 17:00 Looked\n- 10:00 Before\n- 18:30 Over',
			['18:00 | Alert', '17:00 | Looked', '10:00 | Before', '18:30 | Over'],
		],
		[
			'in every row has its newest on top',
			'- 22:00 Over\n- 15:00 Looked\n- 09:00 Alert',
			['09:00 | Alert', '15:00 | Looked', '22:00 | Over'],
		],
		[
			'and may be in the afternoon is not read',
			'- 11:40 Alert\n- 1:15 Looked\n- 14:00 Over',
			['11:40 | Alert', '14:00 | Over'],
		],
	])('%s', (_, rows, expected) => {
		expect(rowsOf(rows)).toEqual(expected);
	});
});

test('times of the text itself are no timeline, and no day of the incident', () => {
	const head =
		'---\ntitle: Outage\nstart_time: 2012-12-22T12:15:00-08:00\nsource_fetched_at: 2026-05-04T19:51:05.703534Z\n---\n';
	const result = importText(`${head}\nNobody could pay.\n`, { id: 'a.md' });
	expect(result.report.day).toBe('2012-12-22');
	expect(result.text).not.toMatch(/^- .*fetched/m);
	const without = importText(
		'---\ntitle: Outage\nsource_fetched_at: 2026-05-04T19:51:05Z\n---\n\nNobody could pay.\n',
		{ id: 'a.md' },
	);
	expect(without.report.day).toBeUndefined();
});

test('a second with six digits keeps its zone', () => {
	const result = importText('# Outage\n\n## Timeline\n\n- 2025-10-29T18:56:44.415621Z Alert\n', {
		id: '2025-10-29-x.md',
	});
	expect(readImported(result).timezone).toBe('UTC');
	expect(readImported(result).timeline[0]?.prose.text).toBe('Alert');
});
