import { type Count, counted } from '#locales/en/count';
import { pages } from './pages.ts';
import { postmortem } from './postmortem.ts';

/** The interface in English, and the shape of every other language. */
export const site = {
	...pages,
	...postmortem,
	skipToContent: 'Skip to content',
	contents: 'On this page',
	announcement: 'Announcement',
	linkTo: (heading: string) => `Link to “${heading}”`,
	/** Before and after copying. */
	copy: ['Copy', 'Copied'],
	keys: {
		title: 'Keyboard',
		search: 'search',
		choose: 'choose a result and open it',
		next: 'go on to the next link, button or field',
		close: 'close what is open',
		list: 'show or hide this list',
	},
	nav: {
		main: 'Main',
		open: 'Menu',
		foot: 'All sections',
		links: 'Other sites',
		breadcrumbs: 'Where you are',
		pager: 'Other postmortems',
		coverage: 'Coverage',
		trends: 'Trends',
		data: 'Data (JSON)',
		feed: 'Feed (Atom)',
		repository: 'Repository',
		write: 'Write a postmortem',
	},
	theme: {
		label: 'Theme:',
		names: ['system', 'light', 'dark'],
	},
	search: {
		open: 'Search',
		label: 'Search all postmortems',
		placeholder: 'rollback, 롤백, certificate…',
	},
	filters: {
		title: 'Filter the list',
		/** Folded on a telephone; beside it how many are in use. */
		toggle: 'Filters',
		active: '{count} in use',
		browse: 'Browse by',
		text: 'Contains',
		any: 'Any',
		year: 'Year',
		severity: 'Severity',
		cause: 'Cause',
		service: 'Service',
		noticed: 'Noticed by',
		kind: 'Kind',
		origin: 'Origin',
		status: 'Status',
		owner: 'Owner',
		state: 'Needs attention',
		reset: 'Show all',
		nothing: 'Nothing matches. Remove a filter or show all.',
		more: 'Show more',
		part: 'The rows of the other pages could not be fetched. Load this page again to filter.',
		sortBy: 'Sort by: {column}',
		countPattern: '{shown} of {total}',
		count: (shown: string, total: string) => `${shown} of ${total}`,
	},
	paging: {
		page: 'Page',
		number: (page: number) => `Page ${page}`,
		label: (list: string) => `Pages: ${list}`,
		title: (list: string, page: number) => `${list}, page ${page}`,
	},
	columns: {
		date: 'Date',
		severity: 'Severity',
		title: 'What happened',
		duration: 'How long',
		solved: 'Done',
		status: 'Status',
		countermeasure: 'Countermeasure',
		kind: 'Kind',
		owner: 'Owner',
		due: 'Due',
	},
	index: {
		helps: 'What usually helps:',
		ended: 'What ended the last one:',
		noPostmortems: 'No postmortems yet.',
		unit: 'in all',
		frequentCauses: 'Most frequent causes',
		counts: (postmortems: Count, causes: Count, countermeasures: Count) =>
			[
				counted(postmortems, 'postmortem', 'postmortems'),
				counted(causes, 'cause', 'causes'),
				counted(countermeasures, 'countermeasure', 'countermeasures'),
			].join(' · '),
	},
	/** At an address that a postmortem had before. */
	moved: { title: 'This postmortem has moved' },
	/** At the address of one that was published and is no more. */
	removed: {
		title: 'This postmortem is no longer published',
		lead: 'It was here, and the team took it down. What it said is in no page of this site.',
	},
	notFound: {
		title: 'There is no such page',
		lead: 'The address may be mistyped, or the postmortem may not be published. Addresses of published postmortems do not change.',
		search: 'Search all postmortems',
		list: 'Look through the list',
		home: 'Start from the home page',
	},
};
