import { dayOf, type Entry, timelineOf } from './entries.ts';
import { type FoundRecord, jsonImporter, labelsOf, recordsIn } from './json.ts';
import { isRecord, type JsonRecord, recordAt, textOf } from './json-record.ts';

/** Incidents of PagerDuty, with the log entries, notes and postmortem that stand in the same file. */
export const pagerDuty = jsonImporter({
	id: 'pagerduty',
	label: 'PagerDuty',
	documented: 'https://developer.pagerduty.com/api-reference/005299ed43553-get-an-incident',
	is: isIncident,
	found: foundIncident,
});

function isIncident(record: JsonRecord): boolean {
	return 'incident_number' in record && 'id' in record && 'title' in record;
}

const isLogEntry = ({ type, created_at }: JsonRecord) =>
	/_log_entry$/.test(textOf(type)) && created_at !== undefined;
const isNote = (record: JsonRecord) => 'content' in record && 'created_at' in record && isRecord(record.user);
const isReview = ({ type }: JsonRecord) => /^post_?mortem/.test(textOf(type));

function foundIncident(incident: JsonRecord, root: unknown): FoundRecord {
	const own = (is: typeof isIncident) => {
		const inside = Object.values(incident).flatMap((value) => recordsIn(value, is));
		const isAlone = recordsIn(root, isIncident).length === 1;
		const beside = recordsIn(root, is).filter((record) => {
			const { id } = recordAt(record, 'incident');
			return id === undefined ? isAlone : id === incident.id;
		});
		return [...new Set([...inside, ...beside])];
	};
	const log = own(isLogEntry).sort((one, other) =>
		textOf(one.created_at) < textOf(other.created_at) ? -1 : 1,
	);
	const notes = own(isNote).map((note): Entry => ({ at: note.created_at, text: textOf(note.content) }));
	const body = textOf(recordAt(incident, 'body').details) || textOf(incident.description);
	const review = own(isReview).map(reviewText);
	return {
		id: textOf(incident.id),
		title: textOf(incident.title),
		...dayOf(incident.created_at),
		labels: labelsOf({
			Service: textOf(recordAt(incident, 'service').summary),
			Severity: textOf(recordAt(incident, 'priority').summary) || textOf(recordAt(incident, 'priority').name),
		}),
		markdown: [body === incident.title ? '' : body, timelineOf([...entriesOf(log), ...notes]), ...review]
			.filter(Boolean)
			.join('\n\n'),
	};
}

/** A trigger is when the alert came, not when the incident began. Who acknowledges first, and what resolves last, counts. */
function entriesOf(log: readonly JsonRecord[]): Entry[] {
	const first = log.find(({ type }) => textOf(type).startsWith('acknowledge_'));
	const last = log.findLast(({ type }) => textOf(type).startsWith('resolve_'));
	return log.map((entry) => {
		const label = entry === first ? 'Acknowledged' : entry === last ? 'Resolved' : undefined;
		const channel = recordAt(entry, 'channel');
		const said = [entry.summary, entry.note, channel.summary, channel.description]
			.map(textOf)
			.filter(Boolean);
		return { at: entry.created_at, ...(label && { label }), text: [...new Set(said)].join(' — ') };
	});
}

/** Every text of a postmortem, under what its field is called. */
function reviewText(review: JsonRecord): string {
	const sections = Object.entries(review).flatMap(([name, value]) => {
		const text = textOf(value).trim();
		return /\s/.test(text) ? [`## ${headingOf(name)}\n\n${text}`] : [];
	});
	return sections.join('\n\n');
}

function headingOf(name: string): string {
	const words = name.replaceAll('_', ' ');
	return words.charAt(0).toUpperCase() + words.slice(1);
}
