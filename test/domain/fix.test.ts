import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits } from '#domain/apply-edits';
import { said } from '#locales/said';
import { checkTexts } from '#test/check-text';

const NAME = '2026-03-14-checkout-outage.md';
const MOST_ROUNDS = 5;

/** What `odap check --fix` makes of a file: every certain repair, until nothing changes. */
function mend(text: string, settings?: string): string {
	let current = text;
	for (let round = 0; round < MOST_ROUNDS; round += 1) {
		const repairs = checkTexts({ [NAME]: current }, settings).flatMap(({ edits }) => (edits ? [edits] : []));
		const next = applyEdits(current, repairs);
		if (next === current) break;
		current = next;
	}
	return current;
}

/** A line as it should be, and ways to get it wrong that have one certain repair. */
interface Line {
	readonly good: string;
	readonly bad?: readonly string[];
}

const LINES: readonly Line[] = [
	{ good: '---' },
	{
		good: 'title: "결제가 멈췄다: 주문 1,200건"',
		bad: ['titel: "결제가 멈췄다: 주문 1,200건"', 'title: 결제가 멈췄다: 주문 1,200건'],
	},
	{ good: 'status: final', bad: ['staus: final', 'status: finl'] },
	{ good: 'date: 2026-03-14', bad: ['dat: 2026-03-14'] },
	{ good: 'severity: sev2', bad: ['severty: sev2', 'severity: svev2'] },
	{ good: 'causes: [capacity]', bad: ['causes: [capasity]', 'causes: [data]', 'causes: []'] },
	{ good: 'services: [checkout]', bad: ['services: [chekout]'] },
	{ good: 'impact: "1,200 orders failed, see #9"', bad: ['impact: 1,200 orders failed, see #9'] },
	{ good: 'number: 7', bad: ['number: "7"', 'nubmer: 7', 'number:7'] },
	{ good: 'duration: 27m..37m', bad: ['duration: 27~37분', 'duration: 27m .. 37m', 'duration： 27m..37m'] },
	{
		good: 'published: 2026-03-20 18:30',
		bad: [
			'published: 2026/03/20 18:30',
			'published: 2026. 3. 20. 오후 6:30',
			'published: 2026-03-20  18:30',
			'published:2026-03-20 18:30',
		],
	},
	{ good: 'roles: { on-call: "the on-call engineer" }' },
	{ good: '---' },
	{ good: '' },
	{ good: '30분 동안 아무도 결제하지 못했다.' },
	{ good: '' },
	{ good: '## Timeline' },
	{ good: '' },
	{
		good: '- 16:05 `introduced` A report was moved',
		bad: [
			'- 16시 5분 `introduced` A report was moved',
			'- **16:05** `introduced` A report was moved',
			'- `16:05` `introduced` A report was moved',
			'- **`16:05`** `introduced` A report was moved',
			'- 16:05`introduced` A report was moved',
			'- 16:05\u00a0`introduced` A report was moved',
			'- 16:05\u3000`introduced` A report was moved',
			'- 16：05 `introduced` A report was moved',
			'- 16:05 `introducd` A report was moved',
		],
	},
	{
		good: '- +10m..20m `started` Orders timed out',
		bad: [
			'- 10~20분 뒤 `started` Orders timed out',
			'- +10m .. 20m `started` Orders timed out',
			'- +10m..20m `startd` Orders timed out',
		],
	},
	{
		good: '- 16:40 `noticed:customer` `role:on-call` Support heard of it',
		bad: [
			'- 오후 4시 40분 `noticed:customer` `role:on-call` Support heard of it',
			'- 16:40 `noticed:custmer` `role:on-call` Support heard of it',
			'- 16:40 `Noticed: Customer` `role:on-call` Support heard of it',
			'- 16:40 `noticed:customer` `role:oncall` Support heard of it',
		],
	},
	{
		good: '- 16:52 `mitigated` `repaired` The query was cancelled',
		bad: ['- 16:52 `mitigatd` `repaired` The query was cancelled'],
	},
	{ good: '- 17:10 `informed` 고객에게 알렸다 `db-1`' },
	{
		good: '- later `resolved` The report was moved back',
		bad: ['- Later `resolved` The report was moved back'],
	},
	{ good: '' },
	{ good: '## Causes' },
	{ good: '' },
	{
		good: '1. `#slow-query` `trigger` `capacity` It read the whole table',
		bad: [
			'1. `#slow-query` `triger` `capacity` It read the whole table',
			'1. `#slow-query` `trigger` `capasity` It read the whole table',
		],
	},
	{ good: '' },
	{ good: '## Countermeasures' },
	{ good: '' },
	{
		good: '1. `#query-limit` `for:slow-query` `prevent` `strong` `done:2026-03-20` `owner:on-call` Queries end',
		bad: [
			'1. `#query-limit` `for:slow-qery` `prevent` `strong` `done:2026-03-20` `owner:on-call` Queries end',
			'1. `#query-limit` `for:slow-query` `prevent` `strong` `done: 2026. 3. 20.` `owner:on-call` Queries end',
			'1. `#query-limit` `for:slow-query` `prevent` `strong` `done:2026-03-20` `owner: on-call` Queries end',
			'1. `#query-limit` `for:slow-query` `prevnt` `strong` `done:2026-03-20` `owner:on-call` Queries end',
			'1. `#query-limit` `for:slow-query` `prevent` `strng` `done:2026-03-20` `owner:on-call` Queries end',
		],
	},
	{ good: '' },
	{ good: '## Lessons' },
	{ good: '' },
	{ good: '- A query that is harmless at night can stop a shop in the afternoon.' },
	{ good: '' },
];
const SETTINGS = 'services: [{ id: checkout }, { id: billing }]\nroles: [{ id: on-call }]\n';
const CLEAN = LINES.map(({ good }) => good);

const faultyLines = fc.tuple(
	...LINES.map(({ good, bad = [] }) =>
		fc.oneof(
			{ weight: 3, arbitrary: fc.constant(good) },
			{ weight: 1, arbitrary: fc.constantFrom(good, ...bad) },
		),
	),
);

test('the file that the properties start from has nothing to mend', () => {
	expect(checkTexts({ [NAME]: CLEAN.join('\n') }, SETTINGS).filter((it) => it.severity !== 'note')).toEqual(
		[],
	);
});

test.each(LINES.flatMap(({ good, bad = [] }, index) => bad.map((line) => [line, good, index] as const)))(
	'`%s` becomes `%s`',
	(line, _, index) => {
		expect(mend(CLEAN.with(index, line).join('\n'), SETTINGS).split('\n')).toEqual(CLEAN);
	},
);

test('of any mixture of faults each line ends as it should be, or as it was; all others are byte-identical', () => {
	fc.assert(
		fc.property(faultyLines, fc.constantFrom('\n', '\r\n'), (lines, lineBreak) => {
			const mended = mend(lines.join(lineBreak), SETTINGS).split(lineBreak);
			expect(mended).toHaveLength(lines.length);
			for (const [index, line] of mended.entries()) expect([lines[index], CLEAN[index]]).toContain(line);
			expect(mend(mended.join(lineBreak), SETTINGS)).toBe(mended.join(lineBreak));
		}),
		{ numRuns: 30 },
	);
});

test('mending what was mended changes nothing, whatever the file holds', () => {
	const cut = fc.tuple(fc.nat(), fc.nat({ max: 12 }), fc.string({ unit: 'grapheme', maxLength: 8 }));
	fc.assert(
		fc.property(faultyLines, fc.array(cut, { maxLength: 4 }), (lines, cuts) => {
			const text = cuts.reduce((current, [at, length, inserted]) => {
				const start = at % (current.length + 1);
				return current.slice(0, start) + inserted + current.slice(start + length);
			}, lines.join('\n'));
			const once = mend(text, SETTINGS);
			expect(mend(once, SETTINGS)).toBe(once);
		}),
		{ numRuns: 50 },
	);
});

test.each([
	['duration: " 27m..37m"', 'duration: "27m..37m"'],
	["duration: '27~37분'", 'duration: "27m..37m"'],
	['published: "2026-03-20 "', 'published: "2026-03-20"'],
	['date: "2026. 3. 14."', 'date: "2026-03-14"'],
])('in quotes too: `%s` becomes `%s`', (line, mended) => {
	const key = line.split(':')[0] ?? '';
	const lines = CLEAN.map((it) => (it.startsWith(`${key}:`) ? line : it));
	expect(mend(lines.join('\n'), SETTINGS)).toBe(lines.join('\n').replace(line, mended));
});

test('a chip whose key and value are misspelt is mended in one go, as a reviewer would accept it', () => {
	const text = CLEAN.join('\n').replace('`noticed:customer`', '`Noticed: Customer`');
	const [found, ...others] = checkTexts({ [NAME]: text }, SETTINGS).filter(({ edits }) => edits);
	expect(others).toEqual([]);
	expect(found?.edits?.map((edit) => edit.text)).toEqual(['noticed:customer']);
});

test('a blank that is missing behind a time is the only fault of its item, and words of time may begin a sentence', () => {
	const items = ['Later, much was said', 'Unknown `db-1` rows were left', '16:05`introduced` x'];
	const text = CLEAN.map((line) =>
		line.startsWith('- 16:05') ? items.map((it) => `- ${it}`).join('\n') : line,
	);
	const errors = checkTexts({ [NAME]: text.join('\n') }, SETTINGS).filter(
		({ severity }) => severity === 'error',
	);
	expect(errors.map(({ check, message }) => [check, said(message, 'en')])).toEqual([
		['time-spelling', 'Unexpected `ˋ`, expected a plain blank after `16:05`.'],
		['time-format', 'Unexpected `+10m..20m`: the item above has no time to count from.'],
	]);
});

test('a misspelt key beside the right one is left to the author: a second key of that name would be another fault', () => {
	const text = CLEAN.join('\n').replace('status: final', 'staus: draft\nstatus: final');
	expect(mend(text, SETTINGS)).toBe(text);
});
