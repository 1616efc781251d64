import { z } from 'zod';
import { phrase } from '#domain/text/phrase';
import { pathBehind } from './issue-address.ts';
import { ask, type Connection } from './request.ts';
import type { IssueState, TrackedIssue, Tracker } from './tracker.ts';
import { markdownBody } from './write-body.ts';

/** https://docs.gitlab.com/api/issues/ and https://docs.gitlab.com/api/resource_state_events/ */
const opened = z.object({ iid: z.int().positive() });
const listed = z.array(z.object({ iid: z.int().positive(), description: z.string().nullish() }));
const read = z.object({
	state: z.enum(['opened', 'closed']),
	closed_at: z.iso.datetime({ offset: true }).nullish(),
	_links: z.object({ closed_as_duplicate_of: z.string().nullish() }).nullish(),
});
const events = z.array(z.object({ state: z.string() }));

/**
 * A project on GitLab, whoever hosts it.
 * @param project Its address, with all its groups.
 */
export function gitlabTracker(project: URL, token: string | undefined, milliseconds?: number): Tracker {
	const path = project.pathname.replace(/^\/+|\/+$/g, '');
	const home = `${project.origin}/${path}`;
	const connection: Connection = {
		api: `${project.origin}/api/v4/projects/${encodeURIComponent(decodeURIComponent(path))}/issues`,
		headers: token === undefined ? {} : { 'private-token': token },
		...(milliseconds !== undefined && { milliseconds }),
	};
	const issue = (iid: number): TrackedIssue => ({ address: `${home}/-/issues/${iid}`, label: `#${iid}` });
	return {
		name: 'gitlab',
		host: project.host,
		project: path,
		issueOf: (address) => /^\/-\/(?:issues|work_items)\/(\d+)$/.exec(pathBehind(home, address) ?? '')?.[1],
		async find(mark) {
			const found = await ask(connection, `?scope=all&in=description&search=${mark}`, listed);
			const own = found.find(({ description }) => description?.includes(mark));
			return own && issue(own.iid);
		},
		async open(text) {
			const body = { title: text.title, description: markdownBody(text) };
			return issue((await ask(connection, '', opened, body)).iid);
		},
		async read(iid) {
			const state = await ask(connection, `/${iid}`, read);
			if (state.state === 'closed') return closedState(state);
			const past = await ask(connection, `/${iid}/resource_state_events?per_page=100`, events);
			return { kind: past.some((event) => event.state === 'reopened') ? 'reopened' : 'open' };
		},
	};
}

function closedState({ closed_at, _links }: z.infer<typeof read>): IssueState {
	const closedAt = Date.parse(closed_at ?? '') / 1000;
	return _links?.closed_as_duplicate_of
		? { kind: 'dropped', closedAt, reason: phrase('gitlab.reason') }
		: { kind: 'done', closedAt };
}
