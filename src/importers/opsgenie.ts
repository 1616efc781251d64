import { adfToMarkdown, isAdf } from './adf.ts';
import { dayOf, timelineOf } from './entries.ts';
import { type FoundRecord, jsonImporter, labelsOf } from './json.ts';
import { type JsonRecord, recordAt, recordsOf, textOf } from './json-record.ts';

/** Postmortems of Opsgenie: their text is in the Atlassian Document Format. */
export const opsgenie = jsonImporter({
	id: 'opsgenie',
	label: 'Opsgenie',
	documented: 'https://docs.opsgenie.com/docs/postmortem-api',
	is: (record) => 'postmortemId' in record && ('content' in record || 'executiveSummary' in record),
	found: foundPostmortem,
});

function foundPostmortem(postmortem: JsonRecord): FoundRecord {
	const { startTime, endTime, respondTime, resolveTime } = postmortem;
	const incident = recordAt(postmortem, 'rootIncident');
	const times = timelineOf([
		{ at: startTime, label: 'Start time', text: '' },
		{ at: respondTime, label: 'Response', text: '' },
		{ at: endTime === resolveTime ? undefined : endTime, label: 'End time', text: '' },
		{ at: resolveTime, label: 'Resolved', text: '' },
		...recordsOf(recordAt(postmortem, 'timeline').entries).map((entry) => ({
			at: entry.eventTime ?? entry.createdAt,
			text:
				documentText(entry.description) || textOf(entry.title) || textOf(recordAt(entry, 'title').content),
		})),
	]);
	const [summary, content] = [documentText(postmortem.executiveSummary), documentText(postmortem.content)];
	return {
		id: textOf(postmortem.postmortemId),
		title: textOf(postmortem.title) || textOf(incident.message),
		...dayOf(startTime, incident.creationTime),
		labels: labelsOf({ Severity: textOf(postmortem.severity), Tags: incident.tags }),
		markdown: [summary, times, content].filter(Boolean).join('\n\n'),
	};
}

function documentText(value: unknown): string {
	return isAdf(value) ? adfToMarkdown(value) : textOf(value);
}
