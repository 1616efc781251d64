import type { SiteName } from './knowledge-bases.ts';

/** One page of every type, in the knowledge base of public incidents: a name and its path below the home page. */
export const pageTypes = {
	home: '',
	list: 'postmortems/',
	postmortem: 'postmortems/2017-09-04-duplicate-votes/',
	'long-postmortem': 'postmortems/2021-12-07-aws-internal-network/',
	'brief-postmortem': 'postmortems/2017-08-typo-delay/',
	causes: 'causes/',
	cause: 'causes/change-management/',
	countermeasures: 'countermeasures/',
	countermeasure: 'countermeasures/prevent/',
	coverage: 'coverage/',
	services: 'services/',
	service: 'services/service-a/',
	severity: 'severities/sev3/',
	noticed: 'noticed/customer/',
	year: 'years/2017/',
	lessons: 'lessons/',
	trends: 'trends/',
	search: 'search/',
	checks: 'checks/',
	check: 'checks/cause-covered/',
	glossary: 'glossary/',
	write: 'new/',
	'not-found': '404.html',
} as const;

export type PageType = keyof typeof pageTypes;

export const pageTypeNames = Object.keys(pageTypes) as PageType[];

/** The page on which everything that Markdown allows is written, at its most awkward. */
export const writtenPage = 'postmortems/2026-02-03-everything-an-author-writes/';

/** Every page type in both languages, and the page of everything that is written: `[site, path]` by name. */
export const allPages: readonly (readonly [name: string, site: SiteName, path: string])[] = [
	...(['english', 'korean'] as const).flatMap((site) =>
		pageTypeNames.map((type) => [`${type} (${site})`, site, pageTypes[type]] as const),
	),
	['everything written', 'written', writtenPage],
];
