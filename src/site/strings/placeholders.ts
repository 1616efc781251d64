import type { InterfaceTexts } from './interface-texts.ts';
import type { PlaceholderNames } from './own-texts.ts';
import { SEARCH_PLACEHOLDERS } from './search-placeholders.ts';
import { WRITE_PLACEHOLDERS } from './write-placeholders.ts';

/**
 * What the values of each text are called where a team says it otherwise. A `?` behind a name: a text may do without
 * it. No name: the value is for our own words only.
 */
export const PLACEHOLDERS: PlaceholderNames<InterfaceTexts> = {
	linkTo: ['heading'],
	filters: { count: ['shown', 'total'] },
	paging: { number: ['page'], label: ['list'], title: ['list', 'page'] },
	index: { counts: ['postmortems', 'causes', 'countermeasures'] },
	home: {
		evidence: {
			returned: { of: ['done'] },
			verified: { of: ['done'] },
			overdue: { of: ['due', 'open'] },
			owed: { of: [] },
		},
		openCounts: ['open', 'overdue'],
		since: ['date'],
		yearsAgo: ['years'],
		postmortems: ['count'],
		lessons: ['count'],
		open: ['count'],
		asOf: ['day'],
	},
	feeds: { due: ['day'], finalBy: ['day'], owner: ['name'], of: ['postmortem'] },
	countermeasures: { strength: ['strength'], overdueBy: ['days'] },
	services: { about: ['service'] },
	tags: { of: ['tag'] },
	severities: { of: ['severity'] },
	years: { of: ['year'] },
	lessons: { all: ['theme', 'count'] },
	postmortem: { all: ['count'], more: ['count'], readingTime: ['minutes'] },
	record: { importedFrom: ['source', 'day'] },
	duration: { claimed: ['claim'], meets: ['meeting'] },
	noticed: { of: ['who'], after: ['time'], unshared: ['time'], customer: ['time'] },
	timeline: { zone: ['zone'] },
	choice: { age: ['days'] },
	solved: { text: ['done', 'total', 'cameBack?'] },
	recurrence: { daysAfterDone: ['days'], daysAfterIncident: ['days'] },
	notices: { questions: { title: ['count'] }, openThen: { title: ['count'] }, returned: ['count'] },
	metrics: { span: ['from', 'to'], asked: ['when'] },
	related: { there: ['relation'], noticedBy: ['who'], sharedWords: ['words'], stillOpenThere: ['count'] },
	time: {
		figureCaption: ['hasBreaks?'],
		trends: {
			counted: ['incidents'],
			changeLine: ['quarter', 'now', 'before', 'previous'],
			incidents: ['count'],
			quarters: ['count'],
			over: ['first', 'last'],
			recent: ['label', 'now', 'last', 'before', 'earlier'],
			most: ['label', 'count', 'of'],
			noTerm: ['of'],
			allUnknown: ['count'],
			unknownToo: ['count'],
			more: ['period', 'count', 'usual'],
			peak: ['period', 'count', 'of'],
			noPeriod: { years: ['of', 'periods'], quarters: ['of', 'periods'] },
			bar: ['period', 'count'],
			halfWithin: ['duration'],
			halfOver: ['duration'],
			mostWithin: ['duration'],
			mostOver: ['duration'],
			known: ['known', 'asked'],
			early: ['', 'count'],
			longest: ['count'],
		},
	},
	coveragePage: {
		covered: ['covered', 'total', 'gaps'],
		unknown: ['count'],
		largest: ['category', 'causes', 'postmortems', 'kind'],
		rowCounts: ['causes', 'gaps'],
		outOf: ['covered', 'total'],
		board: { caption: ['title'] },
	},
	searchPage: SEARCH_PLACEHOLDERS,
	writePage: WRITE_PLACEHOLDERS,
};
