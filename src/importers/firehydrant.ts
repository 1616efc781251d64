import { jsonImporter } from './json.ts';
import { isRecord, recordAt, recordsOf, textOf } from './json-record.ts';
import { foundIncident, isInternal, named } from './tool-incident.ts';

/** Incidents of FireHydrant, with milestones, events and retrospective. */
export const fireHydrant = jsonImporter({
	id: 'firehydrant',
	label: 'FireHydrant',
	documented: 'https://docs.firehydrant.com/reference/get_v1-incidents-incident-id',
	is: ({ milestones, name, id }) =>
		id !== undefined &&
		name !== undefined &&
		Array.isArray(milestones) &&
		milestones.every((each) => isRecord(each) && 'occurred_at' in each),
	found: (incident) =>
		foundIncident(incident, {
			title: incident.name,
			text: [
				incident.summary,
				incident.description,
				section('Customer impact', incident.customer_impact_summary),
			],
			times: [
				...recordsOf(incident.milestones).map(({ occurred_at, type }) => ({
					at: occurred_at,
					label: named(textOf(type)),
					text: '',
				})),
				...recordsOf(incident.events).map((each) => ({
					at: each.occurred_at,
					isInternal: isInternal(each.visibility),
					text: textOf(recordAt(each, 'data').body) || textOf(recordAt(each, 'data').summary),
				})),
			],
			severity: incident.severity,
			fields: { Services: recordsOf(incident.services).map(({ name }) => name), Tags: incident.tag_list },
			actions: [],
		}),
});

function section(heading: string, value: unknown): string {
	const text = textOf(value);
	return text === '' ? '' : `## ${heading}\n\n${text}`;
}
