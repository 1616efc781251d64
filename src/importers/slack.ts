import { phrase } from '#domain/text/phrase';
import { dayOf, type Entry, timelineOf } from './entries.ts';
import type { FoundDocument } from './found.ts';
import { type Importer, ImportFault, type ImportSource } from './importer.ts';
import { parsed } from './json.ts';
import { isRecord, type JsonRecord, recordAt, recordsOf, textOf } from './json-record.ts';
import { slackToMarkdown } from './slack-text.ts';

const DAY_FILE = /(?:^|\/)\d{4}-\d\d-\d\d\.json$/;
/** What stands beside the channels of an export. */
const ABOUT =
	/(?:^|\/)(?:users|channels|groups|dms|mpims|integration_logs|canvases|lists|file_conversations)\.json$/;

/** One channel of a Slack export: its days are one incident, its messages the timeline. */
export const slack: Importer = {
	id: 'slack',
	label: 'Slack',
	documented: 'https://slack.com/help/articles/220556107-How-to-read-Slack-data-exports',
	mayClaim: (path) => /\.json$/i.test(path),
	claims: (source) => isAbout(source) || (DAY_FILE.test(source.path) && isDay(parsed(source))),
	read: (source) => (isAbout(source) || !isFirstDay(source) ? [] : [channel(source)]),
};

function isAbout(source: ImportSource): boolean {
	return ABOUT.test(source.path) && Array.isArray(parsed(source));
}

function isDay(value: unknown): boolean {
	return Array.isArray(value) && value.every((each) => isRecord(each) && 'ts' in each);
}

function daysOf({ path, beside }: ImportSource): string[] {
	return [nameOf(path), ...beside].filter((name) => DAY_FILE.test(name)).sort();
}

function isFirstDay(source: ImportSource): boolean {
	return daysOf(source)[0] === nameOf(source.path);
}

function channel(source: ImportSource): FoundDocument {
	const names = namesOf(source);
	const messages = daysOf(source).flatMap((day) =>
		messagesOf(day === nameOf(source.path) ? source.text : source.near(day), day),
	);
	const folder = source.folder;
	return {
		id: folder,
		from: slack.label,
		title: nameOf(folder),
		...dayOf(messages.map(({ ts }) => textOf(ts)).sort()[0]),
		labels: [],
		markdown: `# ${nameOf(folder)}\n\n${timelineOf(messages.flatMap((message) => entryOf(message, names)))}`,
		images: [],
	};
}

function messagesOf(text: string | undefined, day: string): JsonRecord[] {
	try {
		return recordsOf(JSON.parse(text ?? '[]'));
	} catch {
		throw new ImportFault(phrase('slack.messagesOf', day));
	}
}

/** Who comes and goes says nothing about the incident. */
const COMINGS = /^(?:channel|group)_(?:join|leave)$/;

function entryOf(message: JsonRecord, names: ReadonlyMap<string, string>): Entry[] {
	if (COMINGS.test(textOf(message.subtype))) return [];
	const author =
		names.get(textOf(message.user)) ??
		(textOf(recordAt(message, 'user_profile').real_name) ||
			textOf(message.username) ||
			textOf(recordAt(message, 'bot_profile').name) ||
			textOf(message.user));
	const attached = recordsOf(message.attachments).map((each) =>
		[each.pretext, each.title, each.text ?? each.fallback].map(textOf).filter(Boolean).join(' — '),
	);
	const files = recordsOf(message.files).map(({ title, name }) => textOf(title) || textOf(name));
	const text = [textOf(message.text), ...attached, ...files].filter(Boolean).join('\n\n');
	return text === ''
		? []
		: [{ at: message.ts, ...(author && { label: author }), text: slackToMarkdown(text, names) }];
}

/** Persons as `users.json` names them; it lies beside the channel's folder, or in it. */
function namesOf({ near }: ImportSource): Map<string, string> {
	const text = near('users.json') ?? near('../users.json');
	let users: unknown;
	try {
		users = JSON.parse(text ?? '[]');
	} catch {
		users = [];
	}
	return new Map(
		recordsOf(users).map((user) => {
			const profile = recordAt(user, 'profile');
			return [
				textOf(user.id),
				textOf(profile.display_name) ||
					textOf(user.real_name) ||
					textOf(profile.real_name) ||
					textOf(user.name),
			];
		}),
	);
}

function nameOf(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1);
}
