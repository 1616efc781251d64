import type { Entry } from './entries.ts';
import { foundIssue } from './git-host-issue.ts';
import { jsonImporter, recordsIn } from './json.ts';
import { type JsonRecord, recordAt, textOf } from './json-record.ts';

/** Issues of GitLab, with their notes. */
export const gitlab = jsonImporter({
	id: 'gitlab',
	label: 'GitLab',
	documented: 'https://docs.gitlab.com/api/issues/',
	is: (record) => 'iid' in record && 'title' in record && 'description' in record,
	found: (issue, root) => foundIssue(issue, textOf(issue.description), gitlabNotes(issue, root)),
});

const isNote = (record: JsonRecord) => 'noteable_iid' in record && 'body' in record;

function gitlabNotes(issue: JsonRecord, root: unknown): Entry[] {
	const inside = [issue.notes, issue.discussions].flatMap((value) =>
		recordsIn(value, (each) => 'body' in each && 'created_at' in each),
	);
	const beside = recordsIn(root, isNote).filter(({ noteable_iid }) => noteable_iid === issue.iid);
	return [...new Set([...inside, ...beside])]
		.filter(({ system }) => system !== true)
		.map((note) => ({
			at: note.created_at,
			text: textOf(note.body) || textOf(recordAt(note, 'note').body),
			isInternal: note.internal === true || note.confidential === true,
		}));
}
