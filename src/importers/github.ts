import type { Entry } from './entries.ts';
import { foundIssue } from './git-host-issue.ts';
import { answersOfForm } from './issue-form.ts';
import { jsonImporter, recordsIn } from './json.ts';
import { type JsonRecord, recordsOf, textOf } from './json-record.ts';

/** Issues of GitHub, as its API or `gh issue list --json` gives them; comments become entries of the timeline. */
export const github = jsonImporter({
	id: 'github',
	label: 'GitHub',
	documented: 'https://docs.github.com/en/rest/issues/issues',
	is: (record) =>
		typeof record.number === 'number' &&
		!('pull_request' in record) &&
		'title' in record &&
		'body' in record &&
		('html_url' in record || 'url' in record),
	found: (issue, root) => {
		const body = textOf(issue.body);
		const found = foundIssue(issue, body, githubComments(issue, root));
		const form = answersOfForm(body);
		if (form === undefined) return found;
		return { ...found, markdown: found.markdown.replace(body, () => form.markdown), asked: form.labels };
	},
	toMarkdown: (text) => answersOfForm(text)?.markdown ?? text,
});

const isComment = (record: JsonRecord) => 'issue_url' in record && 'body' in record && 'created_at' in record;

function githubComments(issue: JsonRecord, root: unknown): Entry[] {
	const beside = recordsIn(root, isComment).filter(({ issue_url }) => issue_url === issue.url);
	return [...recordsOf(issue.comments), ...beside].map(({ created_at, createdAt, body }) => ({
		at: created_at ?? createdAt,
		text: textOf(body),
	}));
}
