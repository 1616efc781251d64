import type { Entry } from './entries.ts';
import { jsonImporter, recordsIn } from './json.ts';
import { type JsonRecord, recordAt, recordsOf, textOf } from './json-record.ts';
import { foundIncident } from './tool-incident.ts';

/** Incidents of incident.io, with the updates and follow-ups in the same file. */
export const incidentIo = jsonImporter({
	id: 'incident-io',
	label: 'incident.io',
	documented: 'https://api-docs.incident.io/tag/Incidents-V2',
	is: ({ incident_status, reference, name }) =>
		incident_status !== undefined && reference !== undefined && name !== undefined,
	found: (incident, root) => {
		const times = recordsOf(incident.incident_timestamp_values).map(
			(each): Entry => ({
				at: recordAt(each, 'value').value ?? recordAt(each, 'value').timestamp,
				label: textOf(recordAt(each, 'incident_timestamp').name),
				text: '',
			}),
		);
		const of = (is: (record: JsonRecord) => boolean) =>
			recordsIn(root, is).filter(({ incident_id }) => incident_id === incident.id);
		const updates = of((each) => 'incident_id' in each && 'message' in each && 'created_at' in each);
		const followUps = of((each) => 'incident_id' in each && 'title' in each && 'status' in each);
		return foundIncident(incident, {
			title: incident.name,
			text: [incident.summary],
			times: [...times, ...updates.map((each) => ({ at: each.created_at, text: textOf(each.message) }))],
			severity: recordAt(incident, 'severity').name,
			fields: customFields(incident),
			actions: followUps.map((each) => ({ text: textOf(each.title), isDone: each.status === 'completed' })),
		});
	},
});

function customFields({ custom_field_entries }: JsonRecord): Record<string, unknown> {
	return Object.fromEntries(
		recordsOf(custom_field_entries).map((entry) => [
			textOf(recordAt(entry, 'custom_field').name),
			recordsOf(entry.values).map((value) =>
				[
					value.value_text,
					recordAt(value, 'value_option').value,
					recordAt(value, 'value_catalog_entry').name,
					value.value_link,
					value.value_numeric,
				]
					.map(textOf)
					.find(Boolean),
			),
		]),
	);
}
