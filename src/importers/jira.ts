import { adfToMarkdown, isAdf } from './adf.ts';
import { dayWhereUnsaid, timelineOf } from './entries.ts';
import { wikiToMarkdown } from './jira-wiki.ts';
import { type FoundRecord, jsonImporter, labelsOf } from './json.ts';
import { isRecord, type JsonRecord, recordAt, recordsOf, textOf } from './json-record.ts';

/** Issues of Jira: text in the Atlassian Document Format (version 3) or as wiki text (version 2). */
export const jira = jsonImporter({
	id: 'jira',
	label: 'Jira',
	documented: 'https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/',
	is: ({ key, fields }) =>
		/^[A-Z][A-Z\d_]*-\d+$/.test(textOf(key)) && isRecord(fields) && 'summary' in fields,
	found: foundIssue,
	toMarkdown: wikiToMarkdown,
});

function foundIssue(issue: JsonRecord): FoundRecord {
	const fields = recordAt(issue, 'fields');
	const names = recordAt(issue, 'names');
	const comments = recordsOf(recordAt(fields, 'comment').comments).map(
		({ created, body, visibility, jsdPublic }) => ({
			at: created,
			text: richText(body),
			isInternal: isRecord(visibility) || jsdPublic === false,
		}),
	);
	const dates = [
		{ at: fields.created, label: 'Issue created', text: '' },
		{ at: fields.resolutiondate, label: 'Issue closed', text: '' },
	];
	const own = Object.entries(fields).flatMap(([name, value]) => {
		const isText = name.startsWith('customfield_') && (isAdf(value) || /\s/.test(textOf(value)));
		const text = isText && !/^\d{4}-\d\d-\d\dT/.test(textOf(value)) ? richText(value) : '';
		return text === '' ? [] : [`## ${textOf(names[name]) || name}\n\n${text}`];
	});
	return {
		id: textOf(issue.key),
		title: textOf(fields.summary),
		...dayWhereUnsaid(richText(fields.description), textOf(fields.summary), fields.created),
		labels: labelsOf({
			Severity: textOf(recordAt(fields, 'severity').name),
			Tags: fields.labels,
			Services: recordsOf(fields.components).map(({ name }) => name),
		}),
		markdown: [
			richText(fields.description),
			...own,
			comments.length > 0 ? timelineOf([...dates, ...comments]) : '',
		]
			.filter(Boolean)
			.join('\n\n'),
	};
}

function richText(value: unknown): string {
	return isAdf(value) ? adfToMarkdown(value) : wikiToMarkdown(textOf(value));
}
