import type { SourceBlock, SourceSection } from './blocks.ts';
import { joined } from './compose.ts';
import { isMetadata } from './labels.ts';
import type { SourceReading } from './read-source.ts';

const SUMMARY =
	/^(?:\d+[.)]\s*)?(?:executive )?(?:summary|overview|tl;?dr|abstract|incident summary|outage summary|issue summary|what happened|요약|개요|장애 요약|장애 개요|사건 개요|사건 요약|무슨 일이 있었나)\s*:?$/i;

/**
 * The first paragraph that is prose: of the lead, else of a summary. What only lists facts before it goes to the end.
 */
export function takeLead(
	lead: readonly SourceBlock[],
	sections: SourceReading['sections'],
): { lead: string; rest: readonly SourceBlock[]; cut: ReadonlyMap<SourceSection, SourceSection> } {
	const isProse = (block: SourceBlock) =>
		block.node.type === 'paragraph' &&
		!isMetadata(block) &&
		// What only leads to the next block says nothing alone.
		!/[:：][*_\s]*$/u.test(block.source) &&
		!/^!\[[^\]]*\]\([^)]*\)$/.test(block.source.trim());
	const own = lead.find(isProse);
	if (own !== undefined) {
		const rest = lead.filter((block) => block !== own);
		const [facts, prose] = [rest.filter((block) => !isProse(block)), rest.filter(isProse)];
		return { lead: joined([own, ...prose].map(({ source }) => source)), rest: facts, cut: new Map() };
	}
	const free = sections.filter(({ kind }) => kind === 'other');
	const summary = free.find(({ section }) => SUMMARY.test(section.title.trim())) ?? free[0];
	const first = summary?.section.blocks.find(isProse);
	if (summary === undefined || first === undefined) return { lead: '', rest: lead, cut: new Map() };
	const left = summary.section.blocks.filter((block) => block !== first);
	return {
		lead: first.source,
		rest: lead,
		cut: new Map([[summary.section, { ...summary.section, blocks: left }]]),
	};
}
