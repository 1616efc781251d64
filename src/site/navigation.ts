import type { KnowledgeBase } from '#domain/knowledge-base';
import type { Library } from '#domain/library/library';
import type { Strings } from '#locales/site';
import { urls } from './url.ts';

export interface NavigationEntry {
	readonly id: string;
	readonly label: string;
	readonly href: string;
}

/** The sections of the site, in the order in which they are offered. */
export function navigationOf(t: Strings, { byTag }: Pick<Library, 'byTag'>): readonly NavigationEntry[] {
	return [
		{ id: 'postmortems', label: t.postmortems.title, href: urls.postmortems() },
		{ id: 'causes', label: t.causes.title, href: urls.causes() },
		{ id: 'countermeasures', label: t.countermeasures.title, href: urls.countermeasures() },
		{ id: 'coverage', label: t.nav.coverage, href: urls.coverage() },
		{ id: 'services', label: t.services.title, href: urls.services() },
		...(byTag.length > 0 ? [{ id: 'tags', label: t.tags.title, href: urls.tags() }] : []),
		{ id: 'lessons', label: t.lessons.title, href: urls.lessons() },
		{ id: 'trends', label: t.nav.trends, href: urls.trends() },
	];
}

/** What explains the rest: offered at the foot of every page. */
export function referenceOf(t: Strings, { url, repository }: KnowledgeBase): readonly NavigationEntry[] {
	return [
		{ id: 'new', label: t.nav.write, href: urls.write() },
		{ id: 'glossary', label: t.glossary.title, href: urls.glossary() },
		{ id: 'checks', label: t.checks.title, href: urls.checks() },
		{ id: 'data', label: t.nav.data, href: urls.file('library.json') },
		...(url ? [{ id: 'feed', label: t.nav.feed, href: urls.file('feed.xml') }] : []),
		...(repository ? [{ id: 'repository', label: t.nav.repository, href: repository }] : []),
	];
}
