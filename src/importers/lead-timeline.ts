import { toString as toText } from 'mdast-util-to-string';
import { squeeze } from '#domain/parse/section-heading';
import {
	blocksOf,
	isHeading,
	oneLine,
	type SourceBlock,
	type SourceDocument,
	type SourceSection,
} from './blocks.ts';
import { looksLikeTimeline } from './timeline.ts';

/** A timeline that stands above all headings, as pages of a status have it, gets the heading that it lacks. */
export function withTimelineOfLead(source: SourceDocument, name: string): SourceDocument {
	const run = timedRun(source.lead);
	if (run === undefined) return source;
	const label = labelAbove(source.lead[run.start - 1], name);
	const [heading] = blocksOf(`## ${label ?? name}`);
	if (heading === undefined || !isHeading(heading)) return source;
	const section: SourceSection = {
		heading,
		title: label ?? name,
		blocks: source.lead.slice(run.start, run.end),
	};
	const lead = [
		...source.lead.slice(0, label === undefined ? run.start : run.start - 1),
		...source.lead.slice(run.end),
	];
	return { ...source, lead, sections: [section, ...source.sections] };
}

/** `**Timeline (PST)**` above the rows stands for a heading, and may say their zone. */
function labelAbove(block: SourceBlock | undefined, name: string): string | undefined {
	if (block?.node.type !== 'paragraph') return undefined;
	const text = oneLine(toText(block.node)).replace(/[:：]$/, '');
	return text.length < LONGEST_LABEL && squeeze(text) === squeeze(name) ? text : undefined;
}

const LONGEST_LABEL = 40;

/** From the first block that is a row or holds some to the last, where what lies between is a timeline. */
function timedRun(lead: readonly SourceBlock[]): { start: number; end: number } | undefined {
	const isRow = (block: SourceBlock) => looksLikeTimeline([block, block]);
	const start = lead.findIndex(isRow);
	const end = lead.findLastIndex(isRow) + 1;
	return start >= 0 && looksLikeTimeline(lead.slice(start, end)) ? { start, end } : undefined;
}
