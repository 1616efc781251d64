import type { LibraryData } from '#schemas/data/library-data';
import type { PostmortemEntry } from '#schemas/data/postmortem-data';
import { type Columns, csvText } from './csv.ts';

/** The tables of `odap export --format csv`. */
export const csvTables = ['postmortems', 'causes', 'countermeasures', 'metrics'] as const;

export type CsvTable = (typeof csvTables)[number];

/** One table of the index, a row for each of its things, under its name. Seconds, days and ids are as in the JSON. */
export function formatCsvTable(table: CsvTable, { postmortems, vocabulary }: LibraryData): string {
	switch (table) {
		case 'postmortems':
			return csvText({ ...HEAD, ...fieldColumns(vocabulary) }, postmortems);
		case 'causes':
			return csvText(
				CAUSES,
				rowsOf(postmortems, ({ causes }) => causes),
			);
		case 'countermeasures':
			return csvText(
				COUNTERMEASURES,
				rowsOf(postmortems, ({ countermeasures }) => countermeasures),
			);
		case 'metrics':
			return csvText(
				METRICS,
				rowsOf(postmortems, ({ metrics }) => Object.entries(metrics)),
			);
	}
}

type Row<Item> = readonly [postmortem: PostmortemEntry, item: Item];

function rowsOf<Item>(
	postmortems: readonly PostmortemEntry[],
	itemsOf: (postmortem: PostmortemEntry) => readonly Item[],
): Row<Item>[] {
	return postmortems.flatMap((postmortem) => itemsOf(postmortem).map((item) => [postmortem, item] as const));
}

const HEAD: Columns<PostmortemEntry> = {
	id: ({ id }) => id,
	title: ({ title }) => title,
	date: ({ date }) => date.text,
	earliest: ({ date }) => date.earliest,
	latest: ({ date }) => date.latest,
	severity: ({ severity }) => severity,
	status: ({ status }) => status,
	kind: ({ kind }) => kind,
	services: ({ services }) => services.join(' '),
	categories: ({ categories }) => categories.join(' '),
	tags: ({ tags }) => tags.join(' '),
	impact: ({ impact }) => impact ?? '',
	noticed_by: ({ noticedBy }) => noticedBy ?? '',
	owner: ({ owner }) => owner ?? '',
	final_by: ({ finalBy }) => finalBy ?? '',
	owed: ({ isOwed }) => String(isOwed),
	changed: ({ changed }) => changed ?? '',
	aliases: ({ aliases }) => aliases.join(' '),
	lessons: ({ lessons }) => lessons.map(({ text }) => text).join('\n'),
	url: ({ url }) => url,
};

/** The team's own keys, named so that none takes the place of another column. */
function fieldColumns({ fields }: LibraryData['vocabulary']): Columns<PostmortemEntry> {
	return Object.fromEntries(
		fields.map(({ id }) => [`field_${id}`, (entry: PostmortemEntry) => String(entry.fields[id] ?? '')]),
	);
}

const CAUSES: Columns<Row<PostmortemEntry['causes'][number]>> = {
	postmortem: ([{ id }]) => id,
	cause: ([, { id }]) => id,
	text: ([, { text }]) => text,
	kind: ([, { kind }]) => kind ?? '',
	category: ([, { category }]) => category ?? '',
	coverage: ([, { coverage }]) => coverage,
	behind: ([, { behind }]) => behind.join(' '),
	covered_by: ([, { coveredBy }]) => coveredBy.map(({ postmortem, id }) => `${postmortem}#${id}`).join(' '),
	url: ([, { url }]) => url,
};

const COUNTERMEASURES: Columns<Row<PostmortemEntry['countermeasures'][number]>> = {
	postmortem: ([{ id }]) => id,
	countermeasure: ([, { id }]) => id,
	text: ([, { text }]) => text,
	answers: ([, { answers }]) => answers.join(' '),
	kind: ([, { kind }]) => kind ?? '',
	strength: ([, { strength }]) => strength ?? '',
	status: ([, { status }]) => status,
	status_date: ([, { statusDate }]) => statusDate ?? '',
	owners: ([, { owners }]) => owners.join(' '),
	due: ([, { dueDate }]) => dueDate ?? '',
	overdue: ([, { isOverdue }]) => String(isOverdue),
	choice: ([, { choice }]) => choice ?? '',
	came_back: ([, { cameBack }]) => String(cameBack?.total ?? 0),
	url: ([, { url }]) => url,
};

const METRICS: Columns<Row<[string, PostmortemEntry['metrics'][string]]>> = {
	postmortem: ([{ id }]) => id,
	metric: ([, [id]]) => id,
	state: ([, [, { state }]]) => state,
	least_seconds: ([, [, value]]) => (value.state === 'known' ? String(value.leastSeconds) : ''),
	// Empty where it may be longer still: the state says that it is known.
	most_seconds: ([, [, value]]) => (value.state === 'known' ? String(value.mostSeconds ?? '') : ''),
	missing: ([, [, value]]) => (value.state === 'unknown' ? value.missing.join(' ') : ''),
};
