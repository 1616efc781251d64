import { readLibrary } from './library.ts';

/** Every address of the site. All are absolute paths under the knowledge base's `base`. */
export const urls = {
	home: () => under(),
	postmortems: (query?: Readonly<Record<string, string>>) => under('postmortems') + queryOf(query),
	postmortem: (id: string, anchor?: string) => under('postmortems', id) + fragmentOf(anchor),
	timelineFigure: (id: string) => `${under('postmortems', id)}timeline.svg`,
	/** For ever the name of the fact that something of a postmortem became late after a day. */
	late: (id: string, day: string, anchor?: string) =>
		under('postmortems', id) + queryOf({ due: day }) + fragmentOf(anchor),
	causes: () => under('causes'),
	category: (id: string, anchor?: string) => under('causes', id) + fragmentOf(anchor),
	countermeasures: (anchor?: string) => under('countermeasures') + fragmentOf(anchor),
	countermeasureKind: (id: string) => under('countermeasures', id),
	coverage: () => under('coverage'),
	services: () => under('services'),
	service: (id: string) => under('services', id),
	tags: () => under('tags'),
	tag: (id: string) => under('tags', id),
	severity: (id: string) => under('severities', id),
	noticedBy: (id: string) => under('noticed', id),
	year: (year: string) => under('years', year),
	lessons: (anchor?: string) => under('lessons') + fragmentOf(anchor),
	trends: () => under('trends'),
	card: (id: string) => `${basePath()}cards/${encodeURIComponent(id)}.png`,
	trendFigure: (metric: string) => `${under('trends')}${metric}.svg`,
	search: (query?: Readonly<Record<string, string>>) => under('search') + queryOf(query),
	write: () => under('new'),
	checks: () => under('checks'),
	check: (id: string) => under('checks', ...id.split('/')),
	glossary: (anchor?: string) => under('glossary') + fragmentOf(anchor),
	file: (name: string) => basePath() + name,
};

/** The address with its host, where the knowledge base knows its own; else the path as it is. */
export function absoluteUrl(path: string): string {
	const { url } = readLibrary().knowledgeBase;
	return url ? new URL(path, url).href : path;
}

function under(...segments: readonly string[]): string {
	return basePath() + segments.map((segment) => `${encodeURIComponent(segment)}/`).join('');
}

function basePath(): string {
	return readLibrary().knowledgeBase.base;
}

function fragmentOf(anchor: string | undefined): string {
	return anchor ? `#${encodeURIComponent(anchor)}` : '';
}

function queryOf(query: Readonly<Record<string, string>> | undefined): string {
	return query ? `?${new URLSearchParams(query)}` : '';
}
