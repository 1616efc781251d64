import { blocksOf, isHeading, type SourceBlock, type SourceDocument, type SourceSection } from './blocks.ts';
import { looksLikeTimeline } from './timeline.ts';

/** A timeline that stands above all headings, as pages of a status have it, gets the heading that it lacks. */
export function withTimelineOfLead(source: SourceDocument, name: string): SourceDocument {
	const run = timedRun(source.lead);
	const [heading] = blocksOf(`## ${name}`);
	if (run === undefined || heading === undefined || !isHeading(heading)) return source;
	const section: SourceSection = { heading, title: name, blocks: source.lead.slice(run.start, run.end) };
	const lead = [...source.lead.slice(0, run.start), ...source.lead.slice(run.end)];
	return { ...source, lead, sections: [section, ...source.sections] };
}

/** From the first block that is a row or holds some to the last, where what lies between is a timeline. */
function timedRun(lead: readonly SourceBlock[]): { start: number; end: number } | undefined {
	const isRow = (block: SourceBlock) => looksLikeTimeline([block, block]);
	const start = lead.findIndex(isRow);
	const end = lead.findLastIndex(isRow) + 1;
	return start >= 0 && looksLikeTimeline(lead.slice(start, end)) ? { start, end } : undefined;
}
