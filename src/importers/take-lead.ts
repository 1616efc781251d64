import type { Paragraph } from 'mdast';
import type { SourceBlock, SourceSection } from './blocks.ts';
import { joined } from './compose.ts';
import { foldLabel, isMetadata, LABELLED, linesOf } from './labels.ts';
import { readNamedDay } from './named-day.ts';
import type { SourceReading } from './read-source.ts';
import { zoneOfSentence } from './zones.ts';

const SUMMARY =
	/^(?:\d+[.)]\s*)?(?:executive )?(?:summary|overview|tl;?dr|abstract|incident summary|outage summary|issue summary|what happened\??|(?:incident )?description|problem|요약|개요|장애 요약|장애 개요|사건 개요|사건 요약|무슨 일이 있었나|현상|概要|サマリー|摘要|概述|zusammenfassung|resumen(?: ejecutivo)?|resumo|résumé)\s*:?$/i;

/** `Executive summary`, `개요`. */
export function isSummaryName(heading: string): boolean {
	return SUMMARY.test(heading.trim());
}

/**
 * The first paragraph that is prose: of the lead, else of a summary. What only lists facts before it goes to the end.
 */
export function takeLead(
	lead: readonly SourceBlock[],
	sections: SourceReading['sections'],
): { lead: string; rest: readonly SourceBlock[]; cut: ReadonlyMap<SourceSection, SourceSection> } {
	const own = lead.find(isSummary) ?? lead.find(isProse) ?? lead.find(isQuoted);
	if (own !== undefined) {
		const rest = lead.filter((block) => block !== own);
		const [facts, prose] = [rest.filter((block) => !isProse(block)), rest.filter(isProse)];
		return {
			lead: joined([textOf(own), ...prose.map(({ source }) => source)]),
			rest: facts,
			cut: new Map(),
		};
	}
	const [section, first] = firstProse(sections) ?? [];
	if (section === undefined || first === undefined) return { lead: '', rest: lead, cut: new Map() };
	const left = section.blocks.filter((block) => block !== first);
	return { lead: textOf(first), rest: lead, cut: new Map([[section, { ...section, blocks: left }]]) };
}

/** `**Summary:** It was down.`, also quoted. */
function isSummary({ node }: SourceBlock): boolean {
	const [only, ...others] = node.type === 'blockquote' ? node.children : [node];
	if (only?.type !== 'paragraph' || others.length > 0) return false;
	const [line = '', ...lines] = linesOf(only);
	const [, label = ''] = /^([^:：]{2,40})[:：]\s*\S/u.exec(line) ?? [];
	return SUMMARY.test(foldLabel(label)) && !lines.some((each) => LABELLED.test(each));
}

/** What can stand alone: no list of facts, and nothing that only leads to the next block. */
function isProse(block: SourceBlock): boolean {
	return (
		block.node.type === 'paragraph' &&
		!isMetadata(block) &&
		!isDay(block.source) &&
		!isByline(block.source) &&
		!(block.source.length < LONGEST_REMARK && zoneOfSentence(block.source) !== undefined) &&
		!(/[:：][*_\s]*$/u.test(block.source) && (block.source.length < LONGEST_REMARK || isFact(block.node))) &&
		!/^(?:!?\[[^\]]*\]\([^)]*\)|<?https?:\/\/\S+)$/.test(block.source.trim())
	);
}

/** What is shorter says of what follows which zone it is in, or that it follows. */
const LONGEST_REMARK = 100;

/** `**Date:** 2026-03-14`, and on the last line `**Commits:**` above a list. */
function isFact({ children }: Paragraph): boolean {
	return LABELLED.test(linesOf({ type: 'paragraph', children })[0] ?? '');
}

/** `_By Jordan Sample._`, `_Jordan Sample, 2026-03-14._` */
function isByline(source: string): boolean {
	const said = /^([*_]{1,3})([^*_\n]{2,60})\1$/.exec(source.trim())?.[2];
	return (
		said !== undefined &&
		(/^(?:(?:written )?by|author|작성)(?!\p{L})/iu.test(said) ||
			/^(?:\p{Lu}[\p{L}.'’-]*\s?){2,4}[,.]?\s*(?:[\d][\d./ -]*)?$/u.test(said))
	);
}

/** `March 14, 2026`, and nothing else. */
function isDay(source: string): boolean {
	const plain = source.replace(/[*_`]/g, '').trim();
	const day = readNamedDay(plain);
	return day !== undefined && !/[\p{L}\p{N}]/u.test(plain.slice(day.end));
}

/** `> **TL;DR** It was down.` */
function isQuoted({ node }: SourceBlock): boolean {
	const [only, ...others] = node.type === 'blockquote' ? node.children : [];
	return only?.type === 'paragraph' && others.length === 0 && !isMetadata({ node: only, source: '' });
}

function textOf({ node, source }: SourceBlock): string {
	return node.type === 'blockquote' ? source.replace(/^[ \t]*>[ \t]?/gm, '') : source;
}

/** Of a summary, else of the first section that has some, up to the first that holds data. */
function firstProse(sections: SourceReading['sections']): [SourceSection, SourceBlock] | undefined {
	const data = sections.findIndex(({ kind }) => kind !== 'other');
	const before = sections.slice(0, data < 0 ? undefined : data);
	const free = sections.filter(({ kind }) => kind === 'other');
	const summaries = free.filter(({ section }) => isSummaryName(section.title));
	for (const { section } of [...summaries, ...before, ...free.slice(0, 1)]) {
		const first = section.blocks.find(isProse) ?? section.blocks.find(isQuoted);
		if (first !== undefined) return [section, first];
	}
	return undefined;
}
