import type { Site } from '#site/site';
import { urls } from '#site/url';
import { allChecks } from './all-checks.ts';
import { boardPages } from './board-pages.ts';
import { coveragePages } from './coverage-rows.ts';
import { indexesOf, indexListPaths } from './index-lists.ts';
import { postmortemPages as listOfPostmortems } from './postmortem-pages.ts';

/** A page worth finding. */
export interface SitePage {
	readonly href: string;
	readonly title: string;
	/** The day of its last change, where Git tells. */
	readonly changed?: string | undefined;
}

/** Every page of the site but the search and the one for what is not there. */
export function sitePages(site: Site): SitePage[] {
	return [...overviewPages(site), ...indexPages(site), ...furtherPages(site), ...postmortemPages(site)];
}

export function overviewPages({ t, knowledgeBase }: Site): SitePage[] {
	return [
		{ href: urls.home(), title: knowledgeBase.title },
		{ href: urls.postmortems(), title: t.postmortems.title },
		{ href: urls.causes(), title: t.causes.title },
		{ href: urls.countermeasures(), title: t.countermeasures.title },
		{ href: urls.coverage(), title: t.nav.coverage },
		{ href: urls.services(), title: t.services.title },
		{ href: urls.tags(), title: t.tags.title },
		{ href: urls.lessons(), title: t.lessons.title },
		{ href: urls.trends(), title: t.nav.trends },
		{ href: urls.write(), title: t.nav.write },
		{ href: urls.glossary(), title: t.glossary.title },
		{ href: urls.checks(), title: t.checks.title },
	];
}

/** Of each term, and of each check. */
function indexPages(site: Site): SitePage[] {
	const terms = indexesOf(site).flatMap(({ entries, urlOf, titleOf }) =>
		entries.map(({ term }) => ({ href: urlOf(term.id), title: titleOf(site.label(term.label)) })),
	);
	return [...terms, ...allChecks(site.library).map(({ id }) => ({ href: urls.check(id), title: id }))];
}

/** Where long lists go on. */
function furtherPages(site: Site): SitePage[] {
	const { library, t } = site;
	const lists = [
		{ title: t.postmortems.title, pages: listOfPostmortems(library) },
		{ title: t.board.open, pages: boardPages(library) },
		{ title: t.nav.coverage, pages: coveragePages(library.coverage) },
	].flatMap(({ title, pages }) =>
		pages.slice(1).map(({ addresses, number }) => ({ href: addresses[number - 1] ?? '', title })),
	);
	const indexes = indexListPaths(site).map(({ params, props }) => ({
		href: `${props.home}${params.list}/${params.page}/`,
		title: props.title,
	}));
	return [...lists, ...indexes];
}

function postmortemPages({ library }: Site): SitePage[] {
	return library.postmortems.map(({ id, title }) => ({
		href: urls.postmortem(id),
		title,
		changed: library.lastChanged.get(id),
	}));
}
