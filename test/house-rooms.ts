/** A folder of the source that is one floor of the house, or a file of it. */
export interface Room {
	/** Its path from the root; `*` stands for any folder. A file belongs to the room with the longest path that it is under. */
	readonly path: string;
	/** Rooms below that it may import, by the beginning of their paths; absent: all that stand before it in the list. */
	readonly knows?: readonly string[];
	/** It may read and write files and start programs. */
	readonly touchesDisk?: true;
	/** What is told to whoever breaks the rule. */
	readonly rule: string;
}

const DOMAIN = ['schemas', 'src/domain'];

/** The floors from the ground up: imports lead down only. */
export const rooms: readonly Room[] = [
	{
		path: 'schemas',
		knows: [],
		rule: 'The contract depends on nothing but zod: it says what a file is, not what is done with it.',
	},
	{ path: 'src/domain/text', rule: 'Texts and words are the ground of the domain: they know nothing above.' },
	{
		path: 'src/locales/*/ground',
		rule: 'The words that the domain stands on are texts: they know no part of it.',
	},
	{ path: 'src/locales/ground', rule: 'The words that the domain stands on are handed to it as they are.' },
	{
		path: 'src/domain/findings',
		rule: 'A finding has an identity, a severity and a place; who finds it is not its business.',
	},
	{ path: 'src/domain/time', rule: 'The arithmetic of days, clocks and zones knows no postmortem.' },
	{ path: 'src/domain', rule: 'The nouns of the domain say what a thing is, not how it is read.' },
	{ path: 'src/domain/safety', rule: 'Searching a text for what must not be in it needs the text alone.' },
	{ path: 'src/domain/time/read', rule: 'Reading a time needs its text alone: it is placed afterwards.' },
	{ path: 'src/domain/time/place', rule: 'A time is placed before anything is measured.' },
	{ path: 'src/domain/time/measure', rule: 'What is measured is worded by whoever shows it.' },
	{ path: 'src/domain/time/show', rule: 'Showing a time needs its value, not where it was read.' },
	{ path: 'src/domain/knowledge-base', rule: 'The vocabulary is there before a file is read.' },
	{
		path: 'src/domain/markdown',
		rule: 'Markdown is Markdown: sections, chips and items are for the parser.',
	},
	{ path: 'src/domain/parse', rule: 'The parser reads one file: other files and checks come after it.' },
	{ path: 'src/domain/library', rule: 'Facts across postmortems come from postmortems, not from checks.' },
	{
		path: 'src/domain/checks',
		rule: 'The domain knows of no other folder but the schemas: hand the value in.',
	},
	{ path: 'src/search', knows: DOMAIN, rule: 'What pages and the index share of search needs neither.' },
	{
		path: 'src/locales',
		knows: [...DOMAIN, 'src/locales/ground', 'src/search'],
		rule: 'A book holds words: whoever prints them hands in the values.',
	},
	{
		path: 'src/search/analysis',
		knows: [...DOMAIN, 'src/search'],
		rule: 'The analysis of words runs in browsers: it needs no index.',
	},
	{
		path: 'src/search/query',
		knows: ['src/domain/library', 'src/search'],
		rule: 'A query runs in a browser: it knows the index by its files, and how the library ranks.',
	},
	{
		path: 'src/search/writer',
		knows: [...DOMAIN, 'src/search'],
		// Pagefind's files and the Korean dictionary are read here, and the index is written.
		touchesDisk: true,
		rule: 'Search knows the domain only: it is handed the library.',
	},
	{
		path: 'src/data',
		knows: [...DOMAIN, 'src/locales'],
		rule: 'The notebook as data is made from the library that is handed to it.',
	},
	{
		path: 'src/init',
		knows: [...DOMAIN, 'src/locales'],
		rule: 'What a new knowledge base begins with are texts: the command writes them.',
	},
	{
		path: 'src/importers',
		knows: [...DOMAIN, 'src/locales'],
		rule: 'An importer is handed texts and returns drafts.',
	},
	{
		path: 'src/report',
		knows: [...DOMAIN, 'src/locales', 'src/importers'],
		rule: 'A report returns strings: it is handed what was found.',
	},
	{
		path: 'src/tracker',
		knows: [...DOMAIN, 'src/locales', 'src/report'],
		rule: 'A tracker is asked over the network: it is handed what to send and where, and returns what it said.',
	},
	{
		path: 'src/mcp',
		knows: [...DOMAIN, 'src/locales', 'src/data', 'src/report', 'src/search/analysis'],
		rule: 'What agents are answered comes from the library: it is handed what reads it.',
	},
	{
		path: 'src/window',
		knows: [...DOMAIN, 'src/locales'],
		rule: 'The window counts with intervals: its evidence is gathered beside it.',
	},
	{
		path: 'src/store',
		knows: [...DOMAIN, 'src/locales'],
		touchesDisk: true,
		rule: 'The store serves commands and pipeline, and knows only the domain.',
	},
	{
		path: 'src/window/evidence',
		knows: [...DOMAIN, 'src/store', 'src/window'],
		touchesDisk: true,
		rule: 'Evidence is what Git and records say of a change.',
	},
	{
		path: 'src/site',
		knows: [...DOMAIN, 'src/locales', 'src/data', 'src/search', 'src/report'],
		rule: 'Pages never read the disk: the pipeline hands them the library.',
	},
	{
		path: 'src/build',
		touchesDisk: true,
		rule: 'The pipeline returns values and throws plain errors: the command words and prints them.',
	},
	{ path: 'src/cli', touchesDisk: true, rule: 'What a command needs lies below it, and knows no command.' },
	{
		path: 'src/api',
		rule: 'A program is handed what the commands are handed; no part of Odapnote needs that door.',
	},
];
