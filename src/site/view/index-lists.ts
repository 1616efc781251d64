import type { CauseEntry, CountermeasureEntry, IndexEntry, LessonTheme } from '#domain/library/library';
import type { Postmortem } from '#domain/postmortem';
import type { Site } from '#site/site';
import { urls } from '#site/url';
import { firstPage, type ListPage, listPages } from './list-pages.ts';

/** The lists of an index, each with its further pages below `home`. */
export function firstLists({ postmortems, causes, countermeasures }: IndexEntry, home: string) {
	return {
		postmortems: firstPage(postmortems, { home, path: 'postmortems/' }),
		causes: firstPage(causes, { home, path: 'causes/' }),
		countermeasures: firstPage(countermeasures, { home, path: 'countermeasures/' }),
	};
}

/** Lessons stand below the three lists of a category's page, by postmortem, and are longer than their rows. */
export const lessonsPlace = (home: string) => ({ home, path: 'lessons/', rows: 40 });

/** A further page of one list of an index: exactly one of the lists is there. */
export interface IndexListPage {
	readonly title: string;
	/** What the list holds. */
	readonly name: string;
	readonly home: string;
	readonly section: string;
	readonly postmortems?: ListPage<Postmortem>;
	readonly causes?: ListPage<CauseEntry>;
	readonly countermeasures?: ListPage<CountermeasureEntry>;
	readonly lessons?: ListPage<LessonTheme['postmortems'][number]>;
}

/** Every page after the first, of every list of every index, for Astro to write. */
export function indexListPaths(site: Site) {
	return indexesOf(site).flatMap(({ index, section, entries, urlOf, titleOf }) =>
		entries.flatMap((entry) => {
			const common = { title: titleOf(site.label(entry.term.label)), home: urlOf(entry.term.id), section };
			const pages = furtherPostmortems(entry, common, site);
			if (ITEMISED.has(index)) pages.push(...furtherItems(entry, common, site));
			if (index === 'causes') pages.push(...furtherLessons(entry.term.id, common, site));
			return pages.map(({ list, number, props }) => ({
				params: { index, id: entry.term.id, list, page: String(number) },
				// Astro asks for a type with an index signature, which an interface does not have.
				props: { ...props },
			}));
		}),
	);
}

/** Of these, causes and countermeasures are listed too: see `IndexView`. */
const ITEMISED = new Set(['causes', 'countermeasures', 'services', 'tags']);

/** Severities, years and who noticed belong to the section of the postmortems, and list nothing but these. */
export function indexesOf({ library, t }: Site) {
	const own = (name: string) => name;
	const of = (
		index: string,
		section: string,
		entries: readonly IndexEntry[],
		urlOf: (id: string) => string,
		titleOf = own,
	) => ({ index, section, entries, urlOf, titleOf });
	return [
		of('causes', 'causes', library.byCategory, urls.category),
		of('countermeasures', 'countermeasures', library.byCountermeasureKind, urls.countermeasureKind),
		of('services', 'services', library.byService, urls.service),
		of('tags', 'services', library.byTag, urls.tag, t.tags.of),
		of('severities', 'postmortems', library.bySeverity, urls.severity, t.severities.of),
		of('noticed', 'postmortems', library.byNoticed, urls.noticedBy, t.noticed.of),
		of('years', 'postmortems', library.byYear, urls.year, t.years.of),
	];
}

function furtherPostmortems({ postmortems }: IndexEntry, common: Common, { t }: Site): FurtherPage[] {
	return furtherPages(postmortems, 'postmortems', common).map((page) => ({
		list: 'postmortems',
		number: page.number,
		props: { ...common, name: t.postmortems.title, postmortems: page },
	}));
}

function furtherItems({ causes, countermeasures }: IndexEntry, common: Common, { t }: Site): FurtherPage[] {
	return [
		...furtherPages(causes, 'causes', common).map((page) => ({
			list: 'causes',
			number: page.number,
			props: { ...common, name: t.causes.title, causes: page },
		})),
		...furtherPages(countermeasures, 'countermeasures', common).map((page) => ({
			list: 'countermeasures',
			number: page.number,
			props: { ...common, name: t.countermeasures.title, countermeasures: page },
		})),
	];
}

function furtherPages<Item>(items: readonly Item[], list: string, { home }: Common): ListPage<Item>[] {
	return listPages(items, { home, path: `${list}/` }).slice(1);
}

function furtherLessons(category: string, common: Common, { library, t }: Site): FurtherPage[] {
	const theme = library.lessonsByTheme.find(({ term }) => term.id === category);
	return listPages(theme?.postmortems ?? [], lessonsPlace(common.home))
		.slice(1)
		.map((page) => ({
			list: 'lessons',
			number: page.number,
			props: { ...common, name: t.lessons.title, lessons: page },
		}));
}

type Common = Pick<IndexListPage, 'title' | 'home' | 'section'>;

interface FurtherPage {
	readonly list: string;
	readonly number: number;
	readonly props: IndexListPage;
}
