import { expect, test } from 'vitest';
import type { FollowUp, FollowUpList } from '#domain/library/follow-up-list';
import { listFollowUpsOf } from '#domain/library/follow-up-list';
import { formatFollowUpsCsv } from '#report/followups-csv';
import { formatFollowUpsIcs } from '#report/followups-ics';
import { formatFollowUpsJson } from '#report/followups-json';
import { formatFollowUpsMarkdown } from '#report/followups-markdown';
import { formatFollowUpsText } from '#report/followups-text';
import { followThroughLibrary } from '#test/follow-through';

const list = listFollowUpsOf(followThroughLibrary(), { states: ['overdue', 'undecided'] });
const hostile = listOf({
	text: '=HYPERLINK("x"), @all #1 <b>|`\u001b[31m\n- a; b\\c https://evil.example www.evil.example',
	title: '오븐 문이 열리지 않음, "다시"',
	owner: '-1+1',
});

test('text: the most pressing first, each once, and a count', () => {
	expect(formatFollowUpsText(list, 'en')).toMatchInlineSnapshot(`
		"Overdue (3)
		  2022-06-01 (1635 days ago)  couriers  2022-02-02-courier-map#second-map        in-progress
		    A second supplier of maps takes over by itself
		  2024-08-01 (843 days ago)   ovens     2024-06-06-oven-stuck#canary-loaf        accepted
		    The first loaf of a release is baked in the canary oven
		  2026-03-01 (266 days ago)   –         2025-12-01-ledger-late#book-in-parallel  accepted
		    Entries are booked in ten rows

		Undecided (2)
		  –  –  2023-04-04-mail-twice#claim-list  proposed, choice who-sends undecided
		    Whoever starts puts a name on the list
		  –  –  2023-04-04-mail-twice#one-sender  proposed, choice who-sends undecided
		    The list is worked through by one role only

		3 overdue, 5 open, 1 without an owner, 2 undecided, 0 not verified on 2026-11-22.
		"
	`);
	expect(formatFollowUpsText(list, 'ko')).toMatchInlineSnapshot(`
		"기한 지남 (3)
		  2022-06-01 (1635일 지남)  couriers  2022-02-02-courier-map#second-map        in-progress
		    A second supplier of maps takes over by itself
		  2024-08-01 (843일 지남)   ovens     2024-06-06-oven-stuck#canary-loaf        accepted
		    The first loaf of a release is baked in the canary oven
		  2026-03-01 (266일 지남)   –         2025-12-01-ledger-late#book-in-parallel  accepted
		    Entries are booked in ten rows

		결정 전 (2)
		  –  –  2023-04-04-mail-twice#claim-list  proposed, 선택 who-sends 결정 전
		    Whoever starts puts a name on the list
		  –  –  2023-04-04-mail-twice#one-sender  proposed, 선택 who-sends 결정 전
		    The list is worked through by one role only

		2026-11-22 기준: 기한 지남 3건, 미완료 5건, 담당 없음 1건, 결정 전 2건, 효과 미확인 0건.
		"
	`);
});

test('text: nothing to do is said by the count alone', () => {
	const none = listFollowUpsOf(followThroughLibrary(), { owners: ['nobody'] });
	expect(formatFollowUpsText(none, 'en')).toBe(
		'0 overdue, 0 open, 0 without an owner, 0 undecided, 0 not verified on 2026-11-22.\n',
	);
});

test('text: content acts on no terminal', () => {
	expect(formatFollowUpsText(hostile, 'en')).not.toContain('\u001b');
	expect(formatFollowUpsText(hostile, 'en').split('\n')).toHaveLength(6);
});

test('text and ics: no line begins with what a CI runner would obey, wherever a line is folded', () => {
	for (let length = 0; length < 80; length += 1) {
		const text = `${'x'.repeat(length)}  ::error::y`;
		const obeyed = listOf({ text, title: `${text} ::::warning::z` });
		expect(formatFollowUpsText(obeyed, 'en')).not.toMatch(/^\s*::/m);
		expect(formatFollowUpsIcs(obeyed, 'en')).not.toMatch(/^\s*::/m);
	}
});

test('json: the list as it is', () => {
	expect(JSON.parse(formatFollowUpsJson(list))).toEqual({
		version: 1,
		today: list.today,
		counts: list.counts,
		followUps: list.followUps,
	});
	expect(formatFollowUpsJson(hostile)).not.toContain('\u001b');
});

test('csv: quoted, with a mark for spreadsheets, and no formula', () => {
	const text = formatFollowUpsCsv(hostile);
	expect(text.startsWith('\ufeffdue,overdue_days,states,')).toBe(true);
	expect(text.endsWith('\r\n')).toBe(true);
	expect(text).toContain(`"'=HYPERLINK(""x""), `);
	expect(text).toContain(",'-1+1,");
	expect(text).toContain('"오븐 문이 열리지 않음, ""다시"""');
	for (const text of ['＝1+1', '＋1', '－1', '＠SUM(1)', ' =1']) {
		expect(formatFollowUpsCsv(listOf({ text }))).toContain(`,'${text},`);
	}
	expect(formatFollowUpsCsv(list).trimEnd().split('\r\n')).toHaveLength(1 + list.followUps.length);
});

test('markdown: a table a state', () => {
	expect(formatFollowUpsMarkdown(list, 'en')).toMatchInlineSnapshot(`
		"### Overdue (3)

		| Due | Owner | Countermeasure | Postmortem | Status |
		| --- | --- | --- | --- | --- |
		| 2022-06-01 (1635 days ago) | couriers | [A second supplier of maps takes over by itself](<https://lantern-bakery.example/postmortems/2022-02-02-courier-map/#countermeasure-second-map>) | Couriers had no map | in-progress |
		| 2024-08-01 (843 days ago) | ovens | [The first loaf of a release is baked in the canary oven](<https://lantern-bakery.example/postmortems/2024-06-06-oven-stuck/#countermeasure-canary-loaf>) | The oven doors would not open | accepted |
		| 2026-03-01 (266 days ago) | – | [Entries are booked in ten rows](<https://lantern-bakery.example/postmortems/2025-12-01-ledger-late/#countermeasure-book-in-parallel>) | The books were closed a day late | accepted |

		### Undecided (2)

		| Due | Owner | Countermeasure | Postmortem | Status |
		| --- | --- | --- | --- | --- |
		| – | – | [Whoever starts puts a name on the list](<https://lantern-bakery.example/postmortems/2023-04-04-mail-twice/#countermeasure-claim-list>) | Receipts were sent twice | proposed, choice who-sends undecided |
		| – | – | [The list is worked through by one role only](<https://lantern-bakery.example/postmortems/2023-04-04-mail-twice/#countermeasure-one-sender>) | Receipts were sent twice | proposed, choice who-sends undecided |

		3 overdue, 5 open, 1 without an owner, 2 undecided, 0 not verified on 2026-11-22.
		"
	`);
});

test('markdown: content mentions nobody, links nowhere and stays in its cell', () => {
	const [, , , , row = ''] = formatFollowUpsMarkdown(hostile, 'en').split('\n');
	expect(row.match(/(?<!\\)\|/g)).toHaveLength(6);
	expect(row).not.toMatch(/@all|#1|<b>|https:\/\/evil|www\.evil/);
	expect(row).not.toContain('\u001b');
});

test('ics: an all-day event a due day, lines of at most 75 octets', () => {
	const text = formatFollowUpsIcs(list, 'en');
	expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(3);
	expect(text).toContain('DTSTART;VALUE=DATE:20220601\r\nDTEND;VALUE=DATE:20220602\r\n');
	expect(text).toContain('UID:2022-02-02-courier-map%23second-map@odapnote\r\n');
	const long = formatFollowUpsIcs(listOf({ text: '오븐 '.repeat(60), dueDate: '2026-12-31' }), 'ko');
	for (const line of [...text.split('\r\n'), ...long.split('\r\n')]) {
		expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
	}
	expect(long.replaceAll('\r\n ', '')).toContain(`SUMMARY:${'오븐 '.repeat(60)}\r\n`);
	expect(long.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
});

test('ics: a calendar is never empty, which importers refuse', () => {
	const text = formatFollowUpsIcs({ ...list, followUps: [] }, 'en');
	expect(text).toContain('BEGIN:VTIMEZONE\r\nTZID:UTC\r\n');
	expect(text).not.toContain('VEVENT');
	expect(formatFollowUpsIcs(list, 'en')).not.toContain('VTIMEZONE');
});

test('ics: content ends no line and no value', () => {
	const text = formatFollowUpsIcs(hostile, 'en').replaceAll('\r\n ', '');
	expect(text).toContain('SUMMARY:=HYPERLINK("x")\\, @all #1 <b>|` [31m\\n- a\\; b\\\\c ');
	expect(text).not.toContain('\u001b');
});

function listOf(given: Partial<FollowUp>): FollowUpList {
	const [first] = list.followUps;
	if (!first) throw new Error('The fixture has lost what is overdue.');
	return { ...list, followUps: [{ ...first, ...given }] };
}
