import { z } from 'zod';
import { phrase } from '#domain/text/phrase';
import { pathBehind } from './issue-address.ts';
import { ask, type Connection } from './request.ts';
import type { IssueState, TrackedIssue, Tracker } from './tracker.ts';
import { markdownBody } from './write-body.ts';

/** https://docs.github.com/en/rest/issues/issues, API version 2022-11-28. */
const opened = z.object({ number: z.int().positive() });
const listed = z.array(z.object({ number: z.int().positive(), body: z.string().nullish() }));
const read = z.object({
	state: z.enum(['open', 'closed']),
	state_reason: z.string().nullish(),
	closed_at: z.iso.datetime({ offset: true }).nullish(),
});

/** Those a run that broke off can have opened. */
const NEWEST = 100;

/**
 * A repository on GitHub, or on a GitHub Enterprise Server.
 * @param project Its address.
 */
export function githubTracker(project: URL, token: string | undefined, milliseconds?: number): Tracker {
	const [, owner = '', name = ''] = project.pathname.split('/');
	const home = `${project.origin}/${owner}/${name}`;
	const connection: Connection = {
		api: `${apiOf(project)}/repos/${owner}/${name}/issues`,
		headers: {
			accept: 'application/vnd.github+json',
			'x-github-api-version': '2022-11-28',
			...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
		},
		...(milliseconds !== undefined && { milliseconds }),
	};
	const issue = (number: number): TrackedIssue => ({
		address: `${home}/issues/${number}`,
		label: `#${number}`,
	});
	return {
		name: 'github',
		host: new URL(connection.api).host,
		project: `${owner}/${name}`,
		issueOf: (address) => /^\/issues\/(\d+)$/.exec(pathBehind(home, address) ?? '')?.[1],
		async find(mark) {
			const newest = await ask(
				connection,
				`?state=all&sort=created&direction=desc&per_page=${NEWEST}`,
				listed,
			);
			const found = newest.find(({ body }) => body?.includes(mark));
			return found && issue(found.number);
		},
		async open(text) {
			const body = { title: text.title, body: markdownBody(text) };
			return issue((await ask(connection, '', opened, body)).number);
		},
		read: async (number) => stateOf(await ask(connection, `/${number}`, read)),
	};
}

function apiOf({ origin, hostname }: URL): string {
	return hostname === 'github.com' ? 'https://api.github.com' : `${origin}/api/v3`;
}

function stateOf({ state, state_reason, closed_at }: z.infer<typeof read>): IssueState {
	if (state === 'open') return { kind: state_reason === 'reopened' ? 'reopened' : 'open' };
	const closedAt = Date.parse(closed_at ?? '') / 1000;
	if (state_reason === 'not_planned') return { kind: 'dropped', closedAt, reason: phrase('github.reason') };
	if (state_reason === 'duplicate') return { kind: 'dropped', closedAt, reason: phrase('github.duplicate') };
	return { kind: 'done', closedAt };
}
