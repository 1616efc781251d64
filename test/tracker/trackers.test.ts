import type { ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { type FakeTracker, github, gitlab, jira, startTracker } from '#test/tracker/fake-tracker';
import { TrackerFault } from '#tracker/fault';
import { githubTracker } from '#tracker/github';
import { gitlabTracker } from '#tracker/gitlab';
import { isIssueAddress } from '#tracker/issue-address';
import { jiraProject, jiraTracker } from '#tracker/jira';
import type { IssueText, Tracker } from '#tracker/tracker';

const TOKEN = 'token-nobody-may-see';
const TEXT: IssueText = {
	title: 'Keys are never left out',
	facts: [
		{
			label: 'Postmortem',
			text: '@everyone, see #1 and <b>this</b>\n/close',
			url: 'https://example.com/a)b',
		},
		{ label: 'Owner', text: 'couriers' },
	],
	note: 'Close it when it is done.',
	mark: 'odap0123456789abcdef',
};

const kinds = {
	github: async () => {
		const fake = await startTracker(github);
		return { fake, tracker: githubTracker(new URL(`${fake.origin}/bakery/notes`), TOKEN) };
	},
	gitlab: async () => {
		const fake = await startTracker(gitlab);
		return { fake, tracker: gitlabTracker(new URL(`${fake.origin}/bakery/tools/notes`), TOKEN) };
	},
	jira: async () => {
		const fake = await startTracker(jira);
		return { fake, tracker: openJira(fake) };
	},
};

function openJira({ origin }: FakeTracker, issueType = 'Task', email?: string): Tracker {
	const project = jiraProject(new URL(`${origin}/projects/BAKE`));
	if (!project) throw new Error('No project.');
	return jiraTracker(project, { token: TOKEN, email }, issueType);
}

const each = test.each(Object.entries(kinds));

each('%s opens an issue, finds it again by its mark, and reads it', async (_, start) => {
	const { fake, tracker } = await start();
	expect(await tracker.find(TEXT.mark)).toBeUndefined();
	const issue = await tracker.open(TEXT);
	expect(await tracker.find(TEXT.mark)).toEqual(issue);
	expect(isIssueAddress(issue.address)).toBe(true);
	const name = tracker.issueOf(issue.address) ?? '';
	expect(issue.label.endsWith(name)).toBe(true);
	expect(tracker.issueOf(`${issue.address}?a=b#note_1`)).toBe(name);
	expect(tracker.issueOf(issue.address.replace('127.0.0.1', '127.0.0.2'))).toBeUndefined();
	expect(await tracker.read(name)).toEqual({ kind: 'open' });
	expect(JSON.stringify(fake.headers)).toContain(TOKEN);
	expect(fake.issues).toHaveLength(1);
});

each('what authors wrote is no order to %s, mentions nobody and links nothing', async (name, start) => {
	const { fake, tracker } = await start();
	await tracker.open(TEXT);
	const body = fake.issues[0]?.body ?? '';
	expect(body).not.toMatch(/(?<!\\)@everyone|^\/close|(?<!\\)#1\b/m);
	// Jira's notation knows no HTML.
	if (name !== 'jira') expect(body).not.toContain('<b>');
	expect(body).toMatchSnapshot();
});

const troubles: Record<string, { answer: (response: ServerResponse) => void; trouble: object }> = {
	'401': { answer: status(401), trouble: { kind: 'forbidden', status: 401 } },
	'403': { answer: status(403), trouble: { kind: 'forbidden', status: 403 } },
	'403 of a rate limit': {
		answer: status(403, { 'x-ratelimit-remaining': '0' }),
		trouble: { kind: 'limited' },
	},
	'404': { answer: status(404), trouble: { kind: 'missing', status: 404 } },
	'410': { answer: status(410), trouble: { kind: 'missing', status: 410 } },
	'429': { answer: status(429, { 'retry-after': '60' }), trouble: { kind: 'limited' } },
	'500': { answer: status(500), trouble: { kind: 'broken', status: 500 } },
	'a redirect': { answer: status(301, { location: 'http://127.0.0.1:9/' }), trouble: { kind: 'moved' } },
	'broken JSON': { answer: (response) => response.end('{"number": 1'), trouble: { kind: 'unreadable' } },
	'JSON of another shape': { answer: (response) => response.end('[1]'), trouble: { kind: 'unreadable' } },
	'an end in the middle': {
		answer: (response) => {
			response.writeHead(200, { 'content-length': '100' });
			response.write('{');
			setImmediate(() => response.destroy());
		},
		trouble: { kind: 'unreachable' },
	},
};

function status(code: number, headers: Record<string, string> = {}) {
	return (response: ServerResponse) => {
		response.writeHead(code, headers);
		response.end(JSON.stringify({ message: `You sent ${TOKEN}` }));
	};
}

each('%s that fails is told of in one fault that holds no token', async (_, start) => {
	const { fake, tracker } = await start();
	for (const { answer, trouble } of Object.values(troubles)) {
		fake.instead = (_request, response) => {
			answer(response);
			return true;
		};
		for (const asking of [() => tracker.open(TEXT), () => tracker.read('1'), () => tracker.find(TEXT.mark)]) {
			const fault = await asking().catch((error) => error);
			expect(fault).toBeInstanceOf(TrackerFault);
			expect(fault.trouble).toMatchObject(trouble);
			expect(`${JSON.stringify(fault)} ${fault.stack}`).not.toContain(TOKEN);
		}
	}
});

test('one that cannot be reached, or does not answer in time, is told of too', async () => {
	const fake = await startTracker(github);
	fake.instead = () => true;
	const slow = githubTracker(new URL(`${fake.origin}/bakery/notes`), TOKEN, 50);
	await expect(slow.read('1')).rejects.toMatchObject({ trouble: { kind: 'slow' } });
	const gone = githubTracker(new URL('http://127.0.0.1:1/bakery/notes'), TOKEN);
	await expect(gone.read('1')).rejects.toMatchObject({ trouble: { kind: 'unreachable' } });
});

test('github tells what was done from what was not, and what was reopened', async () => {
	const { fake, tracker } = await kinds.github();
	await tracker.open(TEXT);
	const read = async (state: object) => {
		if (fake.issues[0]) fake.issues[0].state = state;
		return tracker.read('1');
	};
	const closed = { state: 'closed', closed_at: '2026-11-20T23:30:00Z' };
	const closedAt = Date.UTC(2026, 10, 20, 23, 30) / 1000;
	expect(await read({ ...closed, state_reason: 'completed' })).toEqual({ kind: 'done', closedAt });
	expect(await read({ ...closed, state_reason: null })).toEqual({ kind: 'done', closedAt });
	expect(await read({ ...closed, state_reason: 'not_planned' })).toMatchObject({ kind: 'dropped', closedAt });
	expect(await read({ ...closed, state_reason: 'duplicate' })).toMatchObject({ kind: 'dropped' });
	expect(await read({ state: 'open', state_reason: 'reopened' })).toEqual({ kind: 'reopened' });
});

test('gitlab tells a duplicate, and what was reopened by its events', async () => {
	const { fake, tracker } = await kinds.gitlab();
	await tracker.open(TEXT);
	const read = async (state: object) => {
		if (fake.issues[0]) fake.issues[0].state = state;
		return tracker.read('1');
	};
	const closed = { state: 'closed', closed_at: '2026-11-20T23:30:00.123+09:00' };
	expect(await read(closed)).toMatchObject({ kind: 'done' });
	const duplicate = { closed_as_duplicate_of: 'https://gitlab.example/api/v4/projects/1/issues/2' };
	expect(await read({ ...closed, _links: duplicate })).toMatchObject({ kind: 'dropped' });
	const events = [
		{ id: 1, state: 'closed' },
		{ id: 2, state: 'reopened' },
	];
	expect(await read({ state: 'opened', events })).toEqual({ kind: 'reopened' });
});

test('jira tells by its resolution, of any language, and asks about those it does not know', async () => {
	const { fake, tracker } = await kinds.jira();
	await tracker.open(TEXT);
	const read = async (state: object) => {
		if (fake.issues[0]) fake.issues[0].state = state;
		return tracker.read('BAKE-1');
	};
	const done = {
		status: { name: 'Done', statusCategory: { key: 'done' } },
		resolutiondate: '2026-11-20T08:30:00.000+0900',
	};
	const closedAt = Date.UTC(2026, 10, 19, 23, 30) / 1000;
	expect(await read({ ...done, resolution: { name: 'Done' } })).toEqual({ kind: 'done', closedAt });
	expect(await read({ ...done, resolution: { name: '완료' } })).toEqual({ kind: 'done', closedAt });
	expect(await read({ ...done, resolution: { name: "Won't Do" } })).toMatchObject({ kind: 'dropped' });
	const withoutResolution = { ...done, resolutiondate: null, statuscategorychangedate: done.resolutiondate };
	expect(await read(withoutResolution)).toEqual({ kind: 'done', closedAt });
	const histories = [{ items: [{ field: 'resolution', from: '10000', to: null }] }];
	expect(await read({ histories })).toEqual({ kind: 'reopened' });
});

test('jira is let in by an address and a token in the cloud, by a token alone elsewhere', async () => {
	const { fake, tracker } = await kinds.jira();
	await tracker.open(TEXT);
	expect(fake.headers.authorization).toBe(`Bearer ${TOKEN}`);
	await openJira(fake, 'Task', 'sre@example.com').open(TEXT);
	expect(fake.headers.authorization).toBe(`Basic ${btoa(`sre@example.com:${TOKEN}`)}`);
	await expect(openJira(fake, '작업').open(TEXT)).rejects.toMatchObject({
		trouble: { kind: 'refused', status: 400, fields: ['issuetype'] },
	});
});

test('jira projects are read from the addresses that people copy', () => {
	const read = (address: string) => jiraProject(new URL(address));
	const cloud = { home: 'https://bakery.atlassian.net', key: 'BAKE' };
	expect(read('https://bakery.atlassian.net/browse/BAKE')).toEqual(cloud);
	expect(read('https://bakery.atlassian.net/browse/BAKE-12')).toEqual(cloud);
	expect(read('https://bakery.atlassian.net/jira/software/c/projects/BAKE/boards/3')).toEqual(cloud);
	expect(read('https://example.com/jira/projects/BAKE')).toEqual({
		home: 'https://example.com/jira',
		key: 'BAKE',
	});
	expect(read('https://bakery.atlassian.net/')).toBeUndefined();
});

test('addresses of issues are known by their shape; pull requests are none', () => {
	const known = [
		'https://github.com/bakery/notes/issues/12',
		'https://github.com/bakery/notes/issues/12#issuecomment-1',
		'https://gitlab.com/bakery/tools/notes/-/issues/12',
		'https://gitlab.com/bakery/notes/-/work_items/12',
		'https://bakery.atlassian.net/browse/BAKE-12',
	];
	expect(known.filter(isIssueAddress)).toEqual(known);
	const others = [
		'https://github.com/bakery/notes/pull/12',
		'https://github.com/bakery/notes/issues',
		'https://gitlab.com/bakery/notes/-/merge_requests/12',
		'../issues/12',
		'javascript:/bakery/notes/issues/12',
	];
	expect(others.filter(isIssueAddress)).toEqual([]);
});
