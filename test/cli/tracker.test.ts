import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type FakeTracker, github, gitlab, jira, startTracker } from '#test/tracker/fake-tracker';
import { knowledgeBaseWith, run } from '#test/tracker/fixture';

const TOKEN = 'token-nobody-may-see';
const IN = { GITHUB_TOKEN: TOKEN, GITLAB_TOKEN: TOKEN, JIRA_API_TOKEN: TOKEN };

const SECOND =
	'`#second-map` `for:only-one` `mitigate` `strong` `accepted` `owner:couriers` `due:2026-12-01`';
const PAPER = '`#paper-map` `for:only-one` `recover` `weak` `in-progress` `owner:couriers` `due:2026-12-01`';
const ITEMS = [
	`${SECOND} A second supplier takes over`,
	`${PAPER} Every van has a map of paper\n\n   It is printed each spring.`,
	'`#own-map` `for:only-one` `prevent` `strong` `proposed` We draw a map of our own',
];

function followUps(root: string, { origin }: FakeTracker, ...args: readonly string[]) {
	const project = args.includes('gitlab')
		? 'bakery/tools/notes'
		: args.includes('jira')
			? 'browse/BAKE'
			: 'bakery/notes';
	const today = ['--today', '2026-11-22'];
	return run(['followups', '--root', root, '--tracker', `${origin}/${project}`, ...today, ...args], IN);
}

test('create says what it would open, and sends nothing', async () => {
	const fake = await startTracker(github);
	const { root, read } = knowledgeBaseWith(ITEMS);
	const before = read();
	const { code, out, error } = await followUps(root, fake, '--create', 'github');
	expect({ code, error }).toEqual({ code: 0, error: '' });
	expect(out.replaceAll(fake.origin.slice(7), 'HOST')).toMatchInlineSnapshot(`
		"postmortems/2026-10-01-map.md #second-map  A second supplier takes over
		postmortems/2026-10-01-map.md #paper-map  Every van has a map of paper
		2 issues to open in \`HOST: bakery/notes\`. Nothing was sent: add \`--yes\` to open them.
		With an issue already: 0.
		"
	`);
	expect(fake.requests).toEqual([]);
	expect(read()).toBe(before);
});

test.each([
	['github', github, '/bakery/notes/issues/'],
	['gitlab', gitlab, '/bakery/tools/notes/-/issues/'],
	['jira', jira, '/browse/BAKE-'],
] as const)(
	'create opens one issue each in %s, writes its address, and opens none twice',
	async (name, routes, path) => {
		const fake = await startTracker(routes);
		const { root, read } = knowledgeBaseWith(ITEMS);
		const before = read();
		const { code, out } = await followUps(root, fake, '--create', name, '--yes');
		expect(code).toBe(0);
		expect(fake.issues.map(({ title }) => title)).toEqual([
			'A second supplier takes over',
			'Every van has a map of paper',
		]);
		const link = (number: number) =>
			`[${name === 'jira' ? 'BAKE-' : '#'}${number}](${fake.origin}${path}${number})`;
		expect(read()).toBe(
			before
				.replace('takes over', `takes over ${link(1)}`)
				.replace('map of paper', `map of paper ${link(2)}`),
		);
		expect(out).toContain(`${fake.origin}${path}2`);
		expect((await followUps(root, fake, '--create', name, '--yes')).out).toContain(
			'With an issue already: 2.',
		);
		expect(fake.issues).toHaveLength(2);
		expect((await run(['check', '--root', root, '--today', '2026-11-22'])).code).toBe(0);
	},
);

test('an issue that was opened and not written down is found again, not opened twice', async () => {
	const fake = await startTracker(github);
	const { root, file, read } = knowledgeBaseWith(ITEMS);
	const before = readFileSync(file, 'utf8');
	await followUps(root, fake, '--create', 'github', '--yes');
	const after = read();
	writeFileSync(file, before);
	const { out } = await followUps(root, fake, '--create', 'github', '--yes');
	expect(out).toContain('/issues/1 (opened before)');
	expect(fake.issues).toHaveLength(2);
	expect(read()).toBe(after);
});

test('a tracker that fails in the middle leaves what it opened written down', async () => {
	const fake = await startTracker(github);
	const { root, read } = knowledgeBaseWith(ITEMS);
	fake.instead = (request, response) => {
		if (request.method !== 'POST' || fake.issues.length === 0) return false;
		response.writeHead(500).end();
		return true;
	};
	const { code, error } = await followUps(root, fake, '--create', 'github', '--yes');
	expect(code).toBe(2);
	expect(error).toContain(
		'failed by itself (500). Try again later. 1 of 2 issues are opened and written down.',
	);
	expect(read()).toContain('/issues/1');
	expect(read()).not.toContain('/issues/2');
	fake.instead = () => false;
	await followUps(root, fake, '--create', 'github', '--yes');
	expect(fake.issues).toHaveLength(2);
});

test('nothing is opened whose address could not be written', async () => {
	const fake = await startTracker(github);
	const { root, file, read } = knowledgeBaseWith(ITEMS);
	const edited = readFileSync(file, 'utf8').replace('of paper', 'of thick paper');
	fake.instead = (request) => {
		if (request.method === 'POST') writeFileSync(file, edited);
		return false;
	};
	const { code, error } = await followUps(root, fake, '--create', 'github', '--yes');
	expect(code).toBe(2);
	expect(error).toContain('was opened for `second-map`, but its address could not be written');
	expect(error).toContain('it finds the issue and opens no second one');
	fake.instead = () => false;
	await followUps(root, fake, '--create', 'github', '--yes');
	expect(fake.issues).toHaveLength(2);
	expect(read()).toContain('of thick paper [#2]');
});

test('what is internal is sent nowhere unless that is asked for', async () => {
	const fake = await startTracker(github);
	const secret = SECOND.replace('#second-map', '#quiet-map');
	const items = [
		`${SECOND} A second supplier takes over\n\n   \`internal\` It costs a fortune.`,
		`${secret} \`internal\` The contract with Nightjar is ended`,
	];
	const { root, read } = knowledgeBaseWith(items);
	const { out } = await followUps(root, fake, '--create', 'github', '--yes');
	expect(out).toContain('Left out because they are internal: 1; `--audience internal` takes them too.');
	expect(JSON.stringify(fake.issues)).not.toMatch(/Nightjar|fortune|quiet-map/);
	expect(read()).toContain('A second supplier takes over [#1]');
	await followUps(root, fake, '--create', 'github', '--yes', '--audience', 'internal');
	expect(fake.issues.map(({ title }) => title)).toEqual([
		'A second supplier takes over',
		'The contract with Nightjar is ended',
	]);
});

test('nothing is sent while there are errors, and only what the filters let through', async () => {
	const fake = await startTracker(github);
	const faulty = knowledgeBaseWith([`${SECOND} \`ownr:couriers\` A second supplier`, ...ITEMS.slice(1)]);
	expect((await followUps(faulty.root, fake, '--create', 'github', '--yes')).code).toBe(1);
	const { root } = knowledgeBaseWith([ITEMS[0] ?? '', `${PAPER.replace('couriers', 'vans')} A map of paper`]);
	await followUps(root, fake, '--create', 'github', '--yes', '--owner', 'vans');
	expect(fake.issues.map(({ title }) => title)).toEqual(['A map of paper']);
	expect((await followUps(root, fake, '--create', 'github', '--owner', 'van')).code).toBe(2);
});

const CLOSED = { state: 'closed', closed_at: '2026-11-20T23:30:00Z', state_reason: 'completed' };

async function opened(settings = '') {
	const fake = await startTracker(github);
	const base = knowledgeBaseWith(ITEMS, settings);
	await followUps(base.root, fake, '--create', 'github', '--yes');
	return { fake, ...base };
}

test('sync shows what became of the issues, and writes it where it is told to', async () => {
	const { fake, root, read } = await opened('timezone: Asia/Seoul\n');
	const before = read();
	const [first] = fake.issues;
	if (first) first.state = CLOSED;
	const shown = await followUps(root, fake, '--sync', 'github');
	expect({ code: shown.code, error: shown.error }).toEqual({ code: 0, error: '' });
	expect(shown.out.replaceAll(fake.origin, 'ORIGIN')).toMatchInlineSnapshot(`
		"postmortems/2026-10-01-map.md:25
		- 1. \`#second-map\` \`for:only-one\` \`mitigate\` \`strong\` \`accepted\` \`owner:couriers\` \`due:2026-12-01\` A second supplier takes over [#1](ORIGIN/bakery/notes/issues/1)
		+ 1. \`#second-map\` \`for:only-one\` \`mitigate\` \`strong\` \`done:2026-11-21\` \`owner:couriers\` \`due:2026-12-01\` A second supplier takes over [#1](ORIGIN/bakery/notes/issues/1)
		2 countermeasures with an issue, 1 to change. Nothing was written: add \`--write\`.
		"
	`);
	expect(read()).toBe(before);
	const written = await followUps(root, fake, '--sync', 'github', '--write');
	expect(written.code).toBe(0);
	expect(read()).toBe(before.replace('`accepted`', '`done:2026-11-21`'));
	expect((await followUps(root, fake, '--sync', 'github', '--write')).out).toContain('0 to change');
	if (first) first.state = { state: 'open', state_reason: 'reopened' };
	await followUps(root, fake, '--sync', 'github', '--write');
	expect(read()).toBe(before);
});

test('sync asks for the reason of what will not be done, and changes nothing where it is not sure', async () => {
	const { fake, root, read } = await opened();
	const before = read();
	const [first, second] = fake.issues;
	if (first) first.state = { ...CLOSED, state_reason: 'not_planned' };
	if (second) second.state = { ...CLOSED, closed_at: '2026-09-01T00:00:00Z' };
	const { code, error } = await followUps(root, fake, '--sync', 'github', '--write');
	expect(code).toBe(0);
	expect(error).toContain(
		'postmortems/2026-10-01-map.md:25:1  Unexpected open `second-map`: its issue was closed as not planned on 2026-11-20',
	);
	expect(error).toContain('`odap reject 2026-10-01-map second-map --on 2026-11-20 --because "…"`');
	expect(error).toContain('closed on 2026-09-01, before the incident');
	expect(read()).toBe(before);
});

test('sync leaves alone what is done and whose issue was merely left open', async () => {
	const { fake, root, read } = await opened();
	await run(['done', '2026-10-01-map', 'second-map', '--root', root, '--on', '2026-11-01']);
	const before = read();
	const { error } = await followUps(root, fake, '--sync', 'github', '--write');
	expect(error).toContain('Unexpected `done` for `second-map`: its issue is still open.');
	expect(read()).toBe(before);
});

test('sync reads no project but the one that was named', async () => {
	const fake = await startTracker(github);
	const { root } = knowledgeBaseWith([
		`${SECOND} Wait for [upstream](https://github.com/upstream/maps/issues/9)`,
		`${PAPER} See ${fake.origin}/other/notes/issues/1`,
	]);
	const { code, out } = await followUps(root, fake, '--sync', 'github');
	expect(code).toBe(0);
	expect(out).toContain('Not read because their issues are of another project: 2.');
	expect(fake.requests).toEqual([]);
});

test('a tracker that fails changes nothing, and no token is printed', async () => {
	const { fake, root, read } = await opened();
	const before = read();
	const [first] = fake.issues;
	if (first) first.state = CLOSED;
	for (const status of [301, 401, 403, 404, 429, 500]) {
		fake.instead = (request, response) => {
			if (!request.url?.endsWith('/2')) return false;
			response.writeHead(status, { location: 'http://127.0.0.1:1/' }).end(TOKEN);
			return true;
		};
		const { code, out, error } = await followUps(root, fake, '--sync', 'github', '--write');
		expect({ code, out }).toEqual({ code: 2, out: '' });
		expect(error).toMatch(
			/^`127\.0\.0\.1:\d+` .*\. Asked for issue 2 \(postmortems\/.*\); nothing was changed\.\n$/,
		);
		expect(error).not.toContain(TOKEN);
	}
	expect(read()).toBe(before);
});

test('misuse is told of before anything is sent', async () => {
	const { root } = knowledgeBaseWith(ITEMS);
	const refused = async (args: readonly string[], environment = {}) => {
		const { code, error } = await run(['followups', '--root', root, ...args], environment);
		expect(code).toBe(2);
		return error;
	};
	expect(await refused(['--create', 'github'])).toContain(
		'Add `--tracker https://github.com/OWNER/REPOSITORY`',
	);
	const tracker = ['--tracker', 'https://github.com/bakery/notes'];
	expect(await refused(['--create', 'github', '--yes', ...tracker])).toContain('without `GITHUB_TOKEN`');
	expect(await refused(['--sync', 'github', ...tracker], { GITHUB_TOKEN: 'a b' })).toBe(
		'Unexpected characters in the environment variable `GITHUB_TOKEN`, expected a token without blanks. Set it again.\n',
	);
	expect(await refused(['--sync', 'github', '--tracker', 'http://github.com/bakery/notes'])).toContain(
		'a token would be sent in the open',
	);
	const withUser = await refused([
		'--sync',
		'github',
		'--tracker',
		`https://me:${TOKEN}@github.com/bakery/notes`,
	]);
	expect(withUser).toContain('without user and password');
	expect(withUser).not.toContain(TOKEN);
	expect(await refused(['--sync', 'jira', '--tracker', 'https://bakery.atlassian.net'], IN)).toContain(
		'browse/KEY',
	);
	expect(await refused(['--sync', 'github', '--create', 'github'])).toContain('one excludes the other');
	expect(await refused(['--write'])).toContain('expected `--sync` beside it');
	expect(await refused(['--yes'])).toContain('expected `--create` beside it');
	expect(await refused(['--create', 'bugzilla'])).toContain('expected one of github');
});
