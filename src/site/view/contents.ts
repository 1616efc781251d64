import type { Library } from '#domain/library/library';
import type { Postmortem } from '#domain/postmortem';
import type { Strings } from '#locales/site';
import { metricRows } from './metric-rows.ts';
import type { Outline } from './outline.ts';

export interface ContentsEntry {
	readonly anchor: string;
	readonly text: string;
	/** True for the author's own heading, which may be in another language than the interface. */
	readonly isAuthored: boolean;
}

/** The list of contents: the author's headings in the order of the page, then the parts that the site adds. */
export function contentsOf(
	postmortem: Postmortem,
	outline: Outline,
	{ library, t }: { library: Library; t: Strings },
): ContentsEntry[] {
	const { timeline, causes, countermeasures, lessons, reflections, story, opinion } = outline;
	const authored = [timeline, causes, countermeasures, lessons, reflections, story, opinion].flat();
	const { related = [], similar = [] } = library.facts.get(postmortem.id) ?? {};
	const added = [
		...(metricRows(postmortem).length > 0 ? [{ anchor: 'odap-numbers', text: t.metrics.title }] : []),
		...(related.length + similar.length > 0 ? [{ anchor: 'odap-related', text: t.related.title }] : []),
		{ anchor: 'odap-about', text: t.tools.title },
	];
	return [
		...authored.map(({ anchor, title }) => ({ anchor, text: title.text, isAuthored: true })),
		...added.map((entry) => ({ ...entry, isAuthored: false })),
	];
}
