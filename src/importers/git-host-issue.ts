import { dayWhereUnsaid, type Entry, timelineOf } from './entries.ts';
import { type FoundRecord, labelsOf } from './json.ts';
import { isRecord, type JsonRecord, textOf } from './json-record.ts';

/** An issue of GitHub or GitLab; its comments, where it has any, are a timeline. */
export function foundIssue(issue: JsonRecord, body: string, comments: readonly Entry[]): FoundRecord {
	const [created, closed] = [issue.created_at ?? issue.createdAt, issue.closed_at ?? issue.closedAt];
	const hasTimes = comments.length > 0;
	const ends = [
		{ at: created, label: 'Issue opened', text: '' },
		{ at: closed, label: 'Issue closed', text: '' },
	];
	return {
		id: textOf(issue.html_url ?? issue.web_url ?? issue.url),
		title: textOf(issue.title),
		labels: labelsOf({
			Tags: Array.isArray(issue.labels)
				? issue.labels.map((label) => (isRecord(label) ? label.name : label))
				: [],
			Severity: severityOf(issue),
		}),
		...dayWhereUnsaid(body, textOf(issue.title), created),
		markdown: [body, hasTimes ? timelineOf([...ends, ...comments]) : ''].filter(Boolean).join('\n\n'),
	};
}

/** That of an incident, else of the label that GitLab has for it: `severity::2`. */
function severityOf({ severity, labels }: JsonRecord): string {
	const own = textOf(severity);
	if (own !== '' && own !== 'UNKNOWN') return own;
	const named = (Array.isArray(labels) ? labels : []).map((label) =>
		textOf(isRecord(label) ? label.name : label),
	);
	const level = named.flatMap((name) => /^severity::(\d)$/i.exec(name)?.[1] ?? [])[0];
	return level === undefined ? '' : `SEV-${level}`;
}
