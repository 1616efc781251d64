import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { runOdap } from './run-odap.ts';

const FIXTURE = new URL('../fixtures/follow-through/', import.meta.url).pathname;
const root = mkdtempSync(join(tmpdir(), 'odap-followups-'));

beforeEach(() => cpSync(FIXTURE, root, { recursive: true }));
afterAll(() => rmSync(root, { recursive: true }));

test('followups lists what is overdue, and fails a scheduled job only where it is told to', async () => {
	const listed = await odap('followups', '--state', 'overdue', '--format', 'json', '--today', '2026-11-22');
	expect(listed).toMatchObject({ code: 0, error: '' });
	expect(JSON.parse(listed.out).counts).toMatchObject({ overdue: 3 });
	const failOn = ['followups', '--fail-on', 'overdue', '--today', '2026-11-22'];
	expect((await odap(...failOn)).code).toBe(1);
	expect((await odap(...failOn, '--owner', 'kiosks')).code).toBe(0);
	expect((await odap('followups', '--today', '2026-11-22')).out).toContain('3 overdue, 12 open');
});

test('followups refuses filters that can match nothing', async () => {
	expect(await odap('followups', '--severity', 'sev9')).toMatchObject({ code: 2, out: '' });
	expect((await odap('followups', '--service', 'ovn')).error).toContain('Unexpected `ovn` after `--service`');
	expect(await odap('followups', '--owner', 'kiosk', '--fail-on', 'overdue')).toMatchObject({
		code: 2,
		error: expect.stringContaining('Unexpected `kiosk` after `--owner`, expected `kiosks`'),
	});
	expect((await odap('followups', '--state', 'late')).code).toBe(2);
	expect((await odap('followups', '--today', '2026-02-30')).code).toBe(2);
});

test('done says where a postmortem has no countermeasures at all', async () => {
	writeFileSync(
		join(root, 'postmortems/2026-01-01-none.md'),
		'---\ntitle: "None"\nstatus: draft\ndate: 2026-01-01\n---\n',
	);
	const { code, error } = await odap('done', '2026-01-01-none', 'fix');
	expect(code).toBe(2);
	expect(error).toContain('expected none: `2026-01-01-none` lists no countermeasures');
	rmSync(join(root, 'postmortems/2026-01-01-none.md'));
});

test('followups says that it left out what it cannot read', async () => {
	writeFileSync(join(root, 'postmortems/2026-01-01-broken.md'), 'no front matter\n');
	const { code, error } = await odap('followups', '--today', '2026-11-22');
	expect(code).toBe(0);
	expect(error).toContain(
		'Left out because they cannot be read: 1, among them `postmortems/2026-01-01-broken.md`',
	);
	rmSync(join(root, 'postmortems/2026-01-01-broken.md'));
});

test('check says of a new file what it looks like, and what is still open there', async () => {
	const draft = read('2026-05-05-kiosk-thermostat').replace(/^status: .*$/m, 'status: draft');
	writeFileSync(pathOf('2026-11-20-thermostat'), draft);
	const path = join(root, 'postmortems/2026-11-20-thermostat.md');
	const { out } = await odap('check', path, '--today', '2026-11-22');
	expect(out).toContain('postmortems/2026-11-20-thermostat.md: This looks like\n');
	expect(out).toContain('  2026-03-03-oven-thermostat  A thermostat drifted by ten degrees\n');
	expect(out).toMatch(/shared: Observability, .*noticed by a customer, the words .*drifted/);
	expect(out).toContain(
		'still open there: #measure-twice A second thermometer rings when the two disagree (accepted)',
	);
	const known = join(root, 'postmortems/2026-05-05-kiosk-thermostat.md');
	expect((await odap('check', known, '--today', '2026-11-22')).out).not.toContain('This looks like');
	expect((await odap('check', '--today', '2026-11-22')).out).not.toContain('This looks like');
	rmSync(path);
});

test('done edits its chips, adds the evidence, and leaves every other byte alone', async () => {
	const name = '2024-06-06-oven-stuck';
	const before = read(name).replaceAll('\n', '\r\n');
	writeFileSync(pathOf(name), `\ufeff${before}`);
	const { code, out } = await odap(
		'done',
		name,
		'canary-loaf',
		'--evidence',
		'https://example.com/7',
		'--on',
		'2026-11-20',
	);
	expect(code).toBe(0);
	expect(out).toBe(`postmortems/${name}.md: \`canary-loaf\` is now \`done\`, it was \`accepted\`.\n`);
	const expected = before
		.replace('`accepted` `owner:ovens` `due:2024-08-01`', '`done:2026-11-20` `owner:ovens` `due:2024-08-01`')
		.replace('baked in the canary oven', 'baked in the canary oven [evidence](https://example.com/7)');
	expect(read(name)).toBe(`\ufeff${expected}`);
	const again = await odap(
		'done',
		name,
		'#canary-loaf',
		'--evidence',
		'https://example.com/7',
		'--on',
		'2026-11-20',
	);
	expect(again.out).toBe('`canary-loaf` is `done` already; nothing was changed.\n');
	expect(read(name)).toBe(`\ufeff${expected}`);
});

test('what is done already stays done since the same day, and takes evidence', async () => {
	const name = '2024-06-06-oven-stuck';
	const before = read(name);
	expect(before).toContain('`done:2024-07-01`');
	expect((await odap('done', name, 'bigger-lock-server')).out).toBe(
		'`bigger-lock-server` is `done` already; nothing was changed.\n',
	);
	await odap('done', `postmortems/${name}/`, 'bigger-lock-server', '--evidence', 'https://example.com/8');
	expect(read(name)).toBe(
		before.replace('twice the doors', 'twice the doors [evidence](https://example.com/8)'),
	);
	const refused = await odap('done', name, 'bigger-lock-server', '--on', '2024-09-01');
	expect(refused.code).toBe(2);
	expect(refused.error).toContain('it is `done` since `2024-07-01`');
	expect(read(name)).toContain('`done:2024-07-01`');
});

test('its siblings: accept, start, verify, reject, supersede', async () => {
	await odap(
		'reject',
		'2023-04-04-mail-twice',
		'one-sender',
		'--because',
		'One role cannot send on two days.',
		'--on',
		'2026-11-20',
	);
	await odap(
		'accept',
		'postmortems/2023-04-04-mail-twice.md',
		'claim-list',
		'--owner',
		'mail',
		'--due',
		'2026-12-31',
	);
	expect(listOf('2023-04-04-mail-twice')).toBe(
		[
			'1. `#claim-list` `for:two-hands` `choice:who-sends` `prevent` `intermediate` `accepted` `owner:mail` `due:2026-12-31` Whoever starts puts a name on the list',
			'2. `#one-sender` `for:two-hands` `choice:who-sends` `prevent` `weak` `rejected:2026-11-20` The list is worked through by one role only',
			'',
			'   One role cannot send on two days.',
		].join('\n'),
	);
	await odap('start', '2023-04-04-mail-twice', 'claim-list');
	await odap('verify', '2023-04-04-mail-twice', 'claim-list', '--on', '2026-11-21');
	expect(listOf('2023-04-04-mail-twice')).toContain('`verified:2026-11-21` `owner:mail`');
	await odap(
		'supersede',
		'2023-11-11-courier-lost',
		'compare-lists',
		'--by',
		'2022-02-02-courier-map#second-map',
		'--on',
		'2026-11-20',
	);
	expect(listOf('2023-11-11-courier-lost')).toContain(
		'`superseded:2026-11-20` `superseded-by:2022-02-02-courier-map#second-map` A list',
	);
	expect((await odap('check', '--today', '2026-11-22')).out).toContain('0 errors');
});

test('what the change brings to light is reported at once', async () => {
	const { code, out } = await odap(
		'reject',
		'2022-02-02-courier-map',
		'second-map',
		'--because',
		'Too dear.',
	);
	expect(code).toBe(1);
	expect(out).toContain('cause-covered');
	expect(out).not.toContain('milestone-expected');
});

test.each([
	[
		'a postmortem that is not there',
		['done', '2024-06-06-oven-stuk', 'canary-loaf'],
		'`2024-06-06-oven-stuck`',
	],
	['a countermeasure that is not there', ['done', '2024-06-06-oven-stuck', 'canary'], '`canary-loaf`'],
	['a day that is none', ['done', '2024-06-06-oven-stuck', 'freeze', '--on', '2026-02-30'], '`2026-02-30`'],
	[
		'a day to come',
		['done', '2024-06-06-oven-stuck', 'canary-loaf', '--on', '2999-01-01'],
		'Unexpected day `2999-01-01`',
	],
	[
		'evidence that is no address',
		['done', '2024-06-06-oven-stuck', 'freeze', '--evidence', 'PR 7'],
		'`PR 7`',
	],
	['a promise without an owner', ['accept', '2023-04-04-mail-twice', 'claim-list'], '--owner'],
	[
		'an owner that is no id',
		['accept', '2023-04-04-mail-twice', 'claim-list', '--owner', 'a b'],
		'Unexpected `a b` after `--owner`',
	],
	[
		'a rejection without a reason',
		['reject', '2024-06-06-oven-stuck', 'canary-loaf', '--because', ' '],
		'--because',
	],
	['a successor that is not there', ['supersede', '2024-06-06-oven-stuck', 'freeze', '--by', '#x'], '--by'],
	['itself as successor', ['supersede', '2024-06-06-oven-stuck', 'freeze', '--by', '#freeze'], '--by'],
])('%s is refused, and nothing is written', async (_, args, expected) => {
	const { code, error } = await odap(...args);
	expect(code).toBe(2);
	expect(error).toContain(expected);
	for (const name of ['2024-06-06-oven-stuck', '2023-04-04-mail-twice']) {
		expect(read(name)).toBe(readFileSync(join(FIXTURE, `postmortems/${name}.md`), 'utf8'));
	}
});

test.each([
	['a misspelt chip in the item', '`accepted`', '`acepted`', 'Unexpected form of `canary-loaf`'],
	['two items with one id', '`#bigger-lock-server`', '`#canary-loaf`', 'Unexpected form of `canary-loaf`'],
	['a front matter that cannot be read', 'title:', 'title: [', 'Unexpected front matter in `postmortems/'],
])('with %s nothing is written', async (_, right, wrong, expected) => {
	const name = '2024-06-06-oven-stuck';
	const faulty = read(name).replaceAll(right, wrong);
	writeFileSync(pathOf(name), faulty);
	const { code, error } = await odap('done', name, 'canary-loaf');
	expect(code).toBe(2);
	expect(error).toContain(expected);
	expect(read(name)).toBe(faulty);
});

test('a fault in another item is no hindrance', async () => {
	const name = '2024-06-06-oven-stuck';
	writeFileSync(pathOf(name), read(name).replace('`done:2024-07-01`', '`dnoe`'));
	expect((await odap('done', name, 'canary-loaf', '--on', '2026-11-20')).code).toBe(0);
	expect(read(name)).toContain('`done:2026-11-20`');
});

const odap = (...args: string[]) => runOdap([...args, '--root', root]);

function pathOf(name: string): string {
	return join(root, `postmortems/${name}.md`);
}

function read(name: string): string {
	return readFileSync(pathOf(name), 'utf8');
}

function listOf(name: string): string {
	return read(name).split('## Countermeasures\n\n')[1]?.trimEnd() ?? '';
}
