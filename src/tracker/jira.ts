import { z } from 'zod';
import { phrase } from '#domain/text/phrase';
import { pathBehind } from './issue-address.ts';
import { ask, type Connection } from './request.ts';
import type { IssueState, TrackedIssue, Tracker } from './tracker.ts';
import { wikiBody } from './write-body.ts';

/**
 * https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issues/ and, for Data Center,
 * https://developer.atlassian.com/server/jira/platform/rest/: version 2 is in both, and takes plain text.
 */
const key = z.string().regex(/^[A-Z][A-Z0-9_]+-\d+$/);
const opened = z.object({ key });
const listed = z.object({ issues: z.array(z.object({ key })) });
const moment = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/);
const read = z.object({
	fields: z.object({
		status: z.object({ statusCategory: z.object({ key: z.string() }) }),
		resolution: z.object({ name: z.string() }).nullish(),
		resolutiondate: moment.nullish(),
		statuscategorychangedate: moment.nullish(),
	}),
	changelog: z
		.object({
			histories: z.array(
				z.object({ items: z.array(z.object({ field: z.string(), to: z.string().nullish() })) }),
			),
		})
		.nullish(),
});

/** Resolutions that say that the work was done. Every team may name its own: whatever else there is, is asked about. */
const DONE = new Set([
	'done',
	'fixed',
	'resolved',
	'completed',
	'complete',
	'완료',
	'완료됨',
	'해결됨',
	'수정됨',
	'고침',
]);

export interface JiraProject {
	/** The address of the whole Jira. */
	readonly home: string;
	readonly key: string;
}

/** The project that an address of Jira names: `…/browse/KEY` or `…/projects/KEY`. */
export function jiraProject({ origin, hostname, pathname }: URL): JiraProject | undefined {
	const found = /^(.*?)\/(?:browse|projects)\/([A-Z][A-Z0-9_]+)(?:-\d+)?(?:\/.*)?$/.exec(pathname);
	if (!found) return undefined;
	const [, folder = '', project = ''] = found;
	return { home: hostname.endsWith('.atlassian.net') ? origin : origin + folder, key: project };
}

export interface JiraAccess {
	/** Of Jira Cloud; without it the token is a personal access token of Data Center. */
	readonly email?: string | undefined;
	readonly token?: string | undefined;
}

/** @param issueType What Jira calls what is opened, in its own language. */
export function jiraTracker(
	{ home, key: project }: JiraProject,
	{ email, token }: JiraAccess,
	issueType: string,
	milliseconds?: number,
): Tracker {
	const connection: Connection = {
		api: `${home}/rest/api/2`,
		headers: {
			accept: 'application/json',
			...(token === undefined ? {} : { authorization: authorization(email, token) }),
		},
		...(milliseconds !== undefined && { milliseconds }),
	};
	// Cloud has taken the older address away, Data Center has not got the newer one.
	const search = new URL(home).hostname.endsWith('.atlassian.net') ? '/search/jql' : '/search';
	const issue = (label: string): TrackedIssue => ({ address: `${home}/browse/${label}`, label });
	return {
		name: 'jira',
		host: new URL(home).host,
		project,
		issueOf: (address) => /^\/browse\/([A-Z][A-Z0-9_]+-\d+)$/.exec(pathBehind(home, address) ?? '')?.[1],
		async find(mark) {
			const jql = encodeURIComponent(`project = "${project}" AND description ~ "${mark}"`);
			const [found] = (await ask(connection, `${search}?jql=${jql}&fields=key&maxResults=1`, listed)).issues;
			return found && issue(found.key);
		},
		async open(text) {
			const { title: summary } = text;
			const fields = { project: { key: project }, issuetype: { name: issueType }, summary };
			const body = { fields: { ...fields, description: wikiBody(text) } };
			return issue((await ask(connection, '/issue', opened, body)).key);
		},
		async read(name) {
			const fields = 'status,resolution,resolutiondate,statuscategorychangedate';
			return stateOf(await ask(connection, `/issue/${name}?fields=${fields}&expand=changelog`, read));
		},
	};
}

function authorization(email: string | undefined, token: string): string {
	return email === undefined
		? `Bearer ${token}`
		: `Basic ${Buffer.from(`${email}:${token}`).toString('base64')}`;
}

function stateOf({ fields, changelog }: z.infer<typeof read>): IssueState {
	const { status, resolution, resolutiondate, statuscategorychangedate } = fields;
	if (status.statusCategory.key !== 'done') {
		const changes = (changelog?.histories ?? []).flatMap(({ items }) => items);
		const isReopened = changes.some(({ field, to }) => field === 'resolution' && !to);
		return { kind: isReopened ? 'reopened' : 'open' };
	}
	const closedAt = Date.parse(withColon(resolutiondate ?? statuscategorychangedate ?? '')) / 1000;
	if (resolution === null || resolution === undefined || DONE.has(resolution.name.toLowerCase()))
		return { kind: 'done', closedAt };
	const name = `\`${resolution.name.replaceAll('`', "'")}\``;
	return { kind: 'dropped', closedAt, reason: phrase('jira.reason', name) };
}

/** `+0900`, as Jira writes an offset, is no ISO 8601 beside a clock with colons. */
function withColon(text: string): string {
	return text.replace(/([+-]\d\d)(\d\d)$/, '$1:$2');
}
