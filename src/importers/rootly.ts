import type { Entry } from './entries.ts';
import { jsonImporter, recordsIn } from './json.ts';
import { isRecord, type JsonRecord, recordAt, recordsOf, textOf } from './json-record.ts';
import { foundIncident, isInternal, named } from './tool-incident.ts';

/** Incidents of Rootly, in its JSON:API, with the events and action items in the same file. */
export const rootly = jsonImporter({
	id: 'rootly',
	label: 'Rootly',
	documented: 'https://docs.rootly.com/api-reference/incidents/retrieves-an-incident',
	is: ({ type, attributes }) => type === 'incidents' && isRecord(attributes) && 'title' in attributes,
	found: (record, root) => {
		const incident = recordAt(record, 'attributes');
		const ofType = (type: string) =>
			recordsIn(root, (each) => each.type === type).map((each) => recordAt(each, 'attributes'));
		const isOwn = ({ incident_id }: JsonRecord) => incident_id === undefined || incident_id === record.id;
		const times = ['started', 'detected', 'acknowledged', 'mitigated', 'resolved'].map(
			(name): Entry => ({
				at: incident[`${name}_at`],
				label: named(name),
				text: textOf(
					incident[
						`${name === 'mitigated' ? 'mitigation' : name === 'resolved' ? 'resolution' : name}_message`
					],
				),
			}),
		);
		const review = recordsIn(root, ({ type }) => type === 'incident_post_mortems')
			.map((each) => recordAt(each, 'attributes'))
			.filter(isOwn);
		return foundIncident(
			{ id: record.id, created_at: incident.created_at },
			{
				title: incident.title,
				text: [incident.summary, ...review.map(({ content }) => content)],
				times: [
					...times,
					...ofType('incident_events')
						.filter(isOwn)
						.map(({ occurred_at, event, visibility }) => ({
							at: occurred_at,
							text: textOf(event),
							isInternal: isInternal(visibility),
						})),
				],
				severity: textOf(incident.severity) || recordAt(incident, 'severity', 'data', 'attributes').name,
				fields: {
					Services: recordsOf(incident.services).map(
						(each) => recordAt(each, 'attributes').name ?? each.name,
					),
				},
				actions: ofType('incident_action_items')
					.filter(isOwn)
					.map(({ summary, status }) => ({ text: textOf(summary), isDone: status === 'done' })),
			},
		);
	},
});
