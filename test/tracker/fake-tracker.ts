import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export interface FakeIssue {
	readonly number: number;
	readonly title: string;
	readonly body: string;
	/** What is answered beside it, in the words of the tracker. */
	state: object;
}

export interface FakeTracker {
	readonly origin: string;
	readonly issues: FakeIssue[];
	/** Method and path of each request. */
	readonly requests: string[];
	/** The headers of the last request. */
	headers: IncomingMessage['headers'];
	/** Answers instead, where it says true. */
	instead?: (request: IncomingMessage, response: ServerResponse) => boolean;
}

interface Asked {
	readonly method: string;
	readonly path: string;
	readonly query: URLSearchParams;
	readonly body: Record<string, unknown>;
}

type Answer = { readonly status: number; readonly body: unknown };
type Routes = (asked: Asked, tracker: FakeTracker) => Answer | undefined;

const NOT_FOUND: Answer = { status: 404, body: { message: 'Not Found' } };

/** A small server with the documented shape of one tracker. It is ended with the test. */
export async function startTracker(routes: Routes): Promise<FakeTracker> {
	const tracker: FakeTracker = { origin: '', issues: [], requests: [], headers: {} };
	const server = createServer(async (request, response) => {
		const url = new URL(request.url ?? '/', 'http://tracker');
		tracker.requests.push(`${request.method} ${request.url}`);
		tracker.headers = request.headers;
		const chunks: Buffer[] = [];
		for await (const chunk of request) chunks.push(chunk);
		if (tracker.instead?.(request, response)) return;
		const text = Buffer.concat(chunks).toString();
		const body = text === '' ? {} : JSON.parse(text);
		const asked = { method: request.method ?? '', path: url.pathname, query: url.searchParams, body };
		const answer = routes(asked, tracker) ?? NOT_FOUND;
		response.writeHead(answer.status, { 'content-type': 'application/json' });
		response.end(JSON.stringify(answer.body));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	onTestFinished(() => {
		server.closeAllConnections();
		server.close();
	});
	return Object.assign(tracker, { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
}

/**
 * "Create an issue", "Get an issue", "List repository issues" of
 * https://docs.github.com/en/rest/issues/issues?apiVersion=2022-11-28, on a server of one's own: below `/api/v3`.
 */
export const github: Routes = ({ method, path, body }, { origin, issues }) => {
	const home = '/api/v3/repos/bakery/notes/issues';
	const shown = (issue: FakeIssue) => ({
		number: issue.number,
		html_url: `${origin}/bakery/notes/issues/${issue.number}`,
		title: issue.title,
		body: issue.body,
		state: 'open',
		state_reason: null,
		closed_at: null,
		...issue.state,
	});
	if (path === home && method === 'GET') return { status: 200, body: issues.toReversed().map(shown) };
	if (path === home && method === 'POST')
		return { status: 201, body: shown(keep(issues, String(body['title']), String(body['body']))) };
	const issue = issues.find(({ number }) => path === `${home}/${number}`);
	return issue && { status: 200, body: shown(issue) };
};

/**
 * "New issue", "Single project issue", "List project issues" of https://docs.gitlab.com/api/issues/, and
 * https://docs.gitlab.com/api/resource_state_events/.
 */
export const gitlab: Routes = ({ method, path, query, body }, { origin, issues }) => {
	const home = '/api/v4/projects/bakery%2Ftools%2Fnotes/issues';
	const shown = (issue: FakeIssue) => ({
		iid: issue.number,
		web_url: `${origin}/bakery/tools/notes/-/issues/${issue.number}`,
		title: issue.title,
		description: issue.body,
		state: 'opened',
		closed_at: null,
		_links: { closed_as_duplicate_of: null },
		...issue.state,
	});
	if (path === home && method === 'GET')
		return {
			status: 200,
			body: issues.filter((issue) => issue.body.includes(query.get('search') ?? '')).map(shown),
		};
	if (path === home && method === 'POST')
		return { status: 201, body: shown(keep(issues, String(body['title']), String(body['description']))) };
	const issue = issues.find(({ number }) => path.startsWith(`${home}/${number}`));
	if (issue && path.endsWith('/resource_state_events'))
		return { status: 200, body: 'events' in issue.state ? issue.state.events : [] };
	return issue && { status: 200, body: shown(issue) };
};

/**
 * "Create issue", "Get issue" and the search by JQL of
 * https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issues/ and of Data Center's
 * https://developer.atlassian.com/server/jira/platform/rest/.
 */
export const jira: Routes = ({ method, path, query, body }, { issues }) => {
	const home = '/rest/api/2';
	const shown = (issue: FakeIssue) => ({
		id: `100${issue.number}`,
		key: `BAKE-${issue.number}`,
		fields: {
			status: { name: 'To Do', statusCategory: { key: 'new' } },
			resolution: null,
			resolutiondate: null,
			...issue.state,
		},
		changelog: { histories: 'histories' in issue.state ? issue.state.histories : [] },
	});
	if (path === `${home}/search`) {
		const mark = /~ "(\w+)"$/.exec(query.get('jql') ?? '')?.[1] ?? '';
		return { status: 200, body: { issues: issues.filter((each) => each.body.includes(mark)).map(shown) } };
	}
	if (path === `${home}/issue` && method === 'POST') {
		const fields = body['fields'] as Record<string, unknown> & { issuetype: { name: string } };
		if (fields.issuetype.name !== 'Task')
			return {
				status: 400,
				body: { errorMessages: [], errors: { issuetype: 'The issue type is invalid.' } },
			};
		return {
			status: 201,
			body: shown(keep(issues, String(fields['summary']), String(fields['description']))),
		};
	}
	const issue = issues.find(({ number }) => path === `${home}/issue/BAKE-${number}`);
	return issue && { status: 200, body: shown(issue) };
};

function keep(issues: FakeIssue[], title: string, body: string): FakeIssue {
	const issue = { number: issues.length + 1, title, body, state: {} };
	issues.push(issue);
	return issue;
}
