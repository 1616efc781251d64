import { dayOf, type Entry, timelineOf } from './entries.ts';
import { type FoundRecord, labelsOf } from './json.ts';
import { type JsonRecord, textOf } from './json-record.ts';

/** What an incident tool says of an incident, by what it is. */
interface IncidentParts {
	readonly title: unknown;
	readonly text: readonly unknown[];
	readonly times: readonly Entry[];
	readonly severity: unknown;
	readonly fields: Readonly<Record<string, unknown>>;
	readonly actions: readonly { readonly text: string; readonly isDone: boolean }[];
}

/** An incident of a tool as a person would have written it. */
export function foundIncident(
	incident: JsonRecord,
	{ title, text, times, severity, fields, actions }: IncidentParts,
): FoundRecord {
	const first = times.find(({ label }) => /^(?:impact )?started/i.test(label ?? ''))?.at;
	const items = actions
		.filter((each) => each.text !== '')
		.map((each) => `- [${each.isDone ? 'x' : ' '}] ${each.text}`);
	return {
		id: textOf(incident.id),
		title: textOf(title),
		...dayOf(first, incident.started_at, incident.created_at),
		labels: labelsOf({ Severity: severity, ...fields }),
		markdown: [
			...text.map(textOf),
			timelineOf(times),
			items.length > 0 ? `## Action items\n\n${items.join('\n')}` : '',
		]
			.filter(Boolean)
			.join('\n\n'),
	};
}

/** Whether a tool shows an entry to few: `internal`, `private_to_org`, `internal_status_page`. What names none is as open as the rest. */
export function isInternal(visibility: unknown): boolean {
	const said = textOf(visibility).toLowerCase();
	return said !== '' && !/^(?:external|public|open_to_public)$/.test(said);
}

/** `in_progress` is `In progress`. */
export function named(type: string): string {
	const words = type.replaceAll('_', ' ');
	return words.charAt(0).toUpperCase() + words.slice(1);
}
