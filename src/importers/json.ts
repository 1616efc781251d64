import { phrase } from '#domain/text/phrase';
import { oneLine } from './blocks.ts';
import type { FoundDocument, FoundLabel } from './found.ts';
import { type Importer, ImportFault, type ImportSource } from './importer.ts';
import { isRecord, type JsonRecord, recordAt, textOf } from './json-record.ts';
import { foldLabel } from './labels.ts';
import { restOfRecord } from './rest-of-record.ts';
import { isRestriction } from './restriction.ts';

/** Labels for the fields that say something. */
export function labelsOf(fields: Readonly<Record<string, unknown>>): FoundLabel[] {
	return Object.entries(fields).flatMap(([name, value]) =>
		(Array.isArray(value) ? value : [value]).flatMap((each) => {
			const text = textOf(each).trim();
			return text === '' || foldLabel(name) === '' ? [] : [{ name, value: text }];
		}),
	);
}

/** How deep an export wraps its records: `{ data: { incidents: [{ incident: … }] } }`. */
const DEEPEST = 6;

/** The records of one kind, wherever an export puts them. */
export function recordsIn(root: unknown, is: (record: JsonRecord) => boolean, depth = 0): JsonRecord[] {
	if (depth > DEEPEST) return [];
	if (Array.isArray(root)) return root.flatMap((each) => recordsIn(each, is, depth + 1));
	if (!isRecord(root)) return [];
	return is(root) ? [root] : Object.values(root).flatMap((each) => recordsIn(each, is, depth + 1));
}

/** What one export says of an incident; what it leaves out of the words of the record is put below. */
export type FoundRecord = Omit<FoundDocument, 'from' | 'images' | 'title'> & {
	readonly title: string;
	/** What its author was asked for by name, which need not be said again in the text. */
	readonly asked?: readonly FoundLabel[];
};

/** An importer of an API's JSON: `is` tells its records from all others by fields that only they have. */
export function jsonImporter({
	is,
	found,
	toMarkdown = (text) => text,
	...about
}: Pick<Importer, 'id' | 'label' | 'documented'> & {
	readonly is: (record: JsonRecord) => boolean;
	readonly found: (record: JsonRecord, root: unknown) => FoundRecord;
	/** What a text of it is in Markdown, where it is something else. */
	readonly toMarkdown?: (text: string) => string;
}): Importer {
	return {
		...about,
		mayClaim: isJsonName,
		claims: (source) => isJsonName(source.path) && recordsIn(parsed(source), is).length > 0,
		read: (source) => {
			const root = parsed(source);
			return recordsIn(root, is).map((record) => {
				const { id, title, day, labels, asked = [], markdown } = found(record, root);
				const made = [`# ${oneLine(title)}`, factsOf(labels), markdown].filter(Boolean).join('\n\n');
				const said = [made, ...asked.map(({ value }) => value)].join('\n');
				const rest = restOfRecord(record, said, toMarkdown);
				const whole = [made, rest].filter(Boolean).join('\n\n');
				return {
					...{ id, title, ...(day && { day }), labels: [...asked, ...restrictionsOf(record)] },
					...{ markdown: whole, from: about.label, images: [] },
				};
			});
		},
	};
}

/** Fields of a record, or of what it wraps, by which a tool keeps it from most: `confidential: true`, `visibility: private`. */
function restrictionsOf(record: JsonRecord): FoundLabel[] {
	const wrapped = [record, recordAt(record, 'attributes'), recordAt(record, 'fields')];
	const said = wrapped.flatMap((each) =>
		Object.entries(each).flatMap(([name, value]) =>
			[value].flat().flatMap((one) => {
				const text = typeof one === 'boolean' ? String(one) : textOf(isRecord(one) ? one.name : one);
				return text === '' || text.length > LONGEST_FIELD ? [] : [{ name, value: text }];
			}),
		),
	);
	return said.filter(isRestriction);
}

/** In letters: a longer one is a text. */
const LONGEST_FIELD = 40;

/** Fields as lines that say what they are: what of them is not read stays in the text. */
function factsOf(labels: readonly FoundLabel[]): string {
	const names = Map.groupBy(labels, ({ name }) => name);
	return [...names]
		.map(([name, values]) => `- ${name}: ${values.map(({ value }) => oneLine(value)).join(', ')}`)
		.join('\n');
}

/** The last of all: says what is wrong with JSON that no other importer reads. */
export const otherJson: Importer = {
	id: 'other-json',
	label: 'JSON',
	documented: 'https://www.rfc-editor.org/rfc/rfc8259',
	mayClaim: isJsonName,
	claims: ({ path }) => isJsonName(path),
	read: (source) => {
		const root = parsed(source);
		throw root === undefined ? brokenJson(source.text) : UNKNOWN;
	},
};

export function isJsonName(path: string): boolean {
	return /\.(?:json|jsonl|ndjson)$/i.test(path);
}

const roots = new WeakMap<ImportSource, { readonly root: unknown }>();

/** The value in a file of JSON or of JSON lines; undefined where it is neither. Parsed once for all importers. */
export function parsed(source: ImportSource): unknown {
	const known = roots.get(source);
	if (known !== undefined) return known.root;
	const whole = parseJson(source.text);
	const root = whole === undefined ? parseLines(source.text) : whole;
	roots.set(source, { root });
	return root;
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		return undefined;
	}
}

function parseLines(text: string): unknown {
	const lines = text.split('\n').filter((line) => line.trim() !== '');
	const values = lines.map(parseJson);
	return lines.length > 1 && values.every((value) => value !== undefined) ? values : undefined;
}

function brokenJson(text: string): ImportFault {
	let reason = '';
	try {
		JSON.parse(text);
	} catch (error) {
		reason = error instanceof Error ? (error.message.split('\n')[0]?.slice(0, 120) ?? '') : '';
	}
	return new ImportFault(phrase('json.brokenJson', reason));
}

const UNKNOWN = new ImportFault(phrase('json.unknown'));
