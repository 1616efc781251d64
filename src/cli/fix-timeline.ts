import type { CheckedKnowledgeBase } from '#build/checked';
import type { Edit } from '#domain/findings/diagnostic';
import { isParsed, type KnownFile } from '#domain/parse/file-outline';
import { timelineListRepairs } from '#importers/timeline-list';

/** Repairs of the timelines of a file that are no lists; they are read as `odap import` reads them. */
export function timelineRepairs(
	{ diagnostics, texts, files, knowledgeBase }: CheckedKnowledgeBase<KnownFile>,
	path: string,
): Edit[][] {
	const postmortem = files.filter(isParsed).find((file) => file.path === path)?.postmortem;
	const text = texts.get(path);
	const isAsked = diagnostics.some((it) => it.path === path && it.check === 'list-expected');
	if (!isAsked || postmortem === undefined || text === undefined) return [];
	const { date, timezone } = postmortem;
	return timelineListRepairs({ text, day: date.earliest, timezone, knowledgeBase });
}
