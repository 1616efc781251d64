import type { ListColumns } from '#site/columns';
import type { Site } from '#site/site';
import { columnGroup, facetColumn } from './list-columns.ts';
import { type PostmortemRow, postmortemRow } from './postmortem-row.ts';
import { otherKinds, otherLanguages, SOLVED_MARKS, severitiesInUse } from './row-choices.ts';
import { solvedText } from './solved.ts';

/** Every postmortem, newest first, for the lists that hold some of them: see `PostmortemRow.astro`. */
export function postmortemColumns(site: Site): ListColumns {
	const { library, label, terms } = site;
	const rows = library.postmortems.map((postmortem) => postmortemRow(postmortem, site));
	const facet = (
		name: keyof PostmortemRow['facets'],
		known?: readonly string[],
		labelOf?: (id: string) => string,
	) =>
		facetColumn(rows, {
			valuesOf: ({ facets }) => facets[name] ?? [],
			...(known ? { known } : {}),
			...(labelOf ? { labelOf } : {}),
		});
	return {
		count: rows.length,
		groups: [
			columnGroup(rows, ['id', 'title'], ({ id, title }) => [id, title]),
			columnGroup(rows, ['date', 'dateKey'], ({ date, earliest }) => [date, earliest]),
			columnGroup(rows, ['lang', 'language'], ({ lang }) => [
				lang ?? null,
				lang ? otherLanguages(site).indexOf(lang) : null,
			]),
			columnGroup(rows, ['severityKey'], ({ severity }) => [finite(terms.severity(severity).rank)]),
			columnGroup(rows, ['incidentKind'], ({ kind }) => [
				kind === 'incident' ? null : otherKinds(site).indexOf(kind),
			]),
			columnGroup(rows, ['duration', 'noDuration', 'durationKey'], ({ duration }) =>
				duration ? [duration.text, null, duration.leastSeconds] : [null, 0, -1],
			),
			columnGroup(rows, ['mark', 'solved', 'solvedWords', 'solvedKey'], ({ solved }) =>
				solved.mark === 'none'
					? [null, null, null, -1]
					: [SOLVED_MARKS.indexOf(solved.mark), ...solvedText(solved, site), solved.done / solved.total],
			),
		],
		facets: {
			year: facet('year'),
			severity: facet('severity', severitiesInUse(site)),
			cause: facet('cause', undefined, (id) => label(terms.category(id).label)),
			service: facet('service', undefined, (id) => label(terms.service(id).label)),
			tag: facet('tag'),
			noticed: facet('noticed'),
			kind: facet('kind'),
			measure: facet('measure'),
			origin: facet('origin'),
		},
	};
}

/** JSON knows no infinity. */
function finite(rank: number): number {
	return Math.min(rank, 99);
}
