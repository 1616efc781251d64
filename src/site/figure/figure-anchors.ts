import type { Postmortem } from '#domain/postmortem';
import { timelineFigure } from './timeline-figure.ts';

/** Where a postmortem's figure stands on its page. */
export const FIGURE_ANCHOR = 'odap-timeline';

/** The entries of the timeline that the figure shows by name, by their anchors. */
export function anchorsInFigure(postmortem: Postmortem): ReadonlySet<string> {
	const figure = timelineFigure(postmortem, { length: 100, breakLength: 10 });
	const marked = figure?.moments.filter(({ milestones }) => milestones.length > 0) ?? [];
	const items = marked.flatMap(({ items: indexes }) => indexes);
	const entries = items.flatMap((index) => postmortem.timeline[index] ?? []);
	return new Set(entries.filter(({ milestones }) => milestones.length > 0).map(({ anchor }) => anchor));
}
