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
		['nothing does', '- 03/04/2025 16:05 Alert\n- 16:20 Over', '2025-03-20-x.md', ['16:20 | Over']],
	])('that can be read in two ways: %s', (_, rows, id, expected) => {
		expect(rowsOf(rows, '## Timeline', id)).toEqual(expected);
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
