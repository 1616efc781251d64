import type { Term } from '#domain/knowledge-base';
import { fileAddress } from '#domain/library/address';
import type { SiteLibrary } from '#domain/library/hand-over';
import { METRICS } from '#domain/time/measure/metric-definitions';
import type { LibraryData } from '#schemas/data/library-data';
import { postmortemEntry } from './postmortem-data.ts';

/** The index of a library: what stands in it was narrowed to its audience before. */
export function libraryData(library: SiteLibrary): LibraryData {
	const { knowledgeBase, today, postmortems } = library;
	return {
		$schema: fileAddress(knowledgeBase, 'library.schema.json'),
		version: 1,
		title: knowledgeBase.title,
		description: knowledgeBase.description,
		url: fileAddress(knowledgeBase, ''),
		language: knowledgeBase.language,
		asOf: today,
		vocabulary: vocabularyData(library),
		postmortems: postmortems.map((postmortem) => postmortemEntry(postmortem, library)),
	};
}

function vocabularyData({ knowledgeBase }: SiteLibrary): LibraryData['vocabulary'] {
	return {
		severities: knowledgeBase.severities.map(termData),
		categories: knowledgeBase.categories.map(termData),
		causeKinds: knowledgeBase.causeKinds.map(termData),
		countermeasureKinds: knowledgeBase.countermeasureKinds.map(termData),
		strengths: knowledgeBase.strengths.map(termData),
		countermeasureStatuses: knowledgeBase.countermeasureStatuses.map(termData),
		milestones: knowledgeBase.milestones.map(termData),
		noticedBy: knowledgeBase.noticedBy.map(termData),
		relations: knowledgeBase.relations.map(termData),
		services: knowledgeBase.services.map(termData),
		roles: knowledgeBase.roles.map(termData),
		tags: knowledgeBase.tags.map(termData),
		fields: knowledgeBase.fields.map(({ id, label, type }) => ({ id, label, type })),
		metrics: METRICS.map((metric) => ({ ...metric })),
	};
}

function termData({ id, label, definition }: Term) {
	return { id, label, definition };
}
