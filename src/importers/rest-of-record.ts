import { entryText } from './entries.ts';
import { isRecord, type JsonRecord } from './json-record.ts';
import { wordsOf } from './lost-words.ts';

/** The sentences of a record that stand nowhere in what was made of it; fields that name persons are left where they were. */
export function restOfRecord(record: JsonRecord, made: string, toMarkdown: (text: string) => string): string {
	const kept = new Set(wordsOf(made));
	const lost = sentencesIn(record, '')
		.map(({ name, text }) => ({ name, text: toMarkdown(text) }))
		.filter(({ text }) => wordsOf(text).some((word) => !kept.has(word)));
	if (lost.length === 0) return '';
	return `## Other fields\n\n${lost.map(({ name, text }) => entryText('- ', `${name} — ${text}`)).join('\n')}`;
}

interface Sentence {
	readonly name: string;
	readonly text: string;
}

function sentencesIn(value: unknown, name: string): Sentence[] {
	if (typeof value === 'string')
		return /\S\s+\S|\p{Script=Hangul}/u.test(value) ? [{ name, text: value }] : [];
	if (Array.isArray(value)) return value.flatMap((each) => sentencesIn(each, name));
	if (!isRecord(value) || isPerson(value)) return [];
	// What a machine notes of an issue is in its fields already.
	if (value.system === true) return [];
	return Object.entries(value).flatMap(([key, each]) => (PERSON.test(key) ? [] : sentencesIn(each, key)));
}

/** What the fields are called that hold a person. */
const PERSON =
	/^(?:users?|owner|author|assignees?|reporter|creator|agent|lead|responders?|(?:created|updated|closed|merged|acknowledged|resolved)_by)$/i;

function isPerson(record: JsonRecord): boolean {
	const isNamed = 'email' in record || 'emailAddress' in record || 'login' in record || 'username' in record;
	return isNamed || /^user(?:_reference)?$/.test(String(record.type)) || 'accountId' in record;
}
