import type { Block, Postmortem, Section } from '#domain/postmortem';
import { FACT_WEIGHTS, type FactKind, type IndexedFact } from '#search/fact';

/** A place of a postmortem before its words are analysed. */
export interface Fact extends Omit<IndexedFact, 'counts'> {
	/** The element's id on the postmortem's page, without `#`. */
	readonly anchor: string;
	/** Words that find this place and are not shown: ids, the heading above. */
	readonly hidden: string;
}

/** The places of a postmortem that search can find, in the order in which a reader meets them. */
export function collectFacts(postmortem: Postmortem): Fact[] {
	const { causes, countermeasures, lessons, timeline } = postmortem;
	const items = {
		timeline: timeline.map((item) => itemFact('timeline', item, { label: item.whenText })),
		causes: causes.map((item) => itemFact('cause', item, { hidden: item.id })),
		countermeasures: countermeasures.map((item) =>
			itemFact('countermeasure', item, { hidden: item.id, countermeasure: item.kind, status: item.status }),
		),
		lessons: lessons.map((item) => itemFact('lesson', item, {})),
	};
	return [
		titleFact(postmortem),
		...summaryFacts(postmortem),
		...postmortem.sections.flatMap((section) => [
			...sectionFacts(section),
			...(section.kind in items ? takeItems(section, items[section.kind as keyof typeof items]) : []),
		]),
	].filter((fact) => fact.text !== '');
}

function titleFact({ id, title, services, date }: Postmortem): Fact {
	const hidden = [id, ...services, date.text].join(' ');
	return { kind: 'postmortem', anchor: 'page', text: oneLine(title), hidden };
}

function summaryFacts({ summary, impact }: Postmortem): Fact[] {
	const text = [summary?.text, impact === 'none' ? '' : impact].filter(Boolean).join(' · ');
	return [{ kind: 'summary', anchor: 'page-summary', text: oneLine(text), hidden: '' }];
}

/** The prose of a section, which in a data section is what stands between the lists. */
function sectionFacts({ kind, title, anchor, blocks }: Section): Fact[] {
	const prose = oneLine(blocks.map(textOf).join(' '));
	const label = oneLine(title.text);
	const factKind = kind === 'opinion' ? 'opinion' : 'section';
	return [{ kind: factKind, anchor, text: prose, label, hidden: kind === 'other' ? label : '' }];
}

function textOf(block: Block): string {
	return block.kind === 'prose' ? block.text : '';
}

/** Each section takes its own items: a kind of list may stand in several sections. */
function takeItems({ blocks }: Section, facts: readonly Fact[]): Fact[] {
	return blocks.flatMap((block) =>
		block.kind === 'items' ? facts.slice(block.first, block.first + block.count) : [],
	);
}

function itemFact(
	kind: Exclude<FactKind, 'postmortem' | 'summary' | 'section' | 'opinion'>,
	{ anchor, prose, detailText }: Postmortem['lessons'][number],
	details: { [Key in 'label' | 'hidden' | 'countermeasure' | 'status']?: string | undefined },
): Fact {
	const { label, hidden = '', countermeasure, status } = details;
	return {
		kind,
		anchor,
		text: oneLine(`${prose.text} ${detailText}`),
		hidden,
		...(label && { label }),
		...(countermeasure && { countermeasure }),
		...(status && { status }),
	};
}

/** The author's words with single blanks between them. NFC, so that counts of words agree everywhere. */
function oneLine(text: string): string {
	return text.normalize('NFC').split(/\s+/u).filter(Boolean).join(' ');
}

/** The weight of a fact's words in the index. */
export function weightOf({ kind }: Fact): number {
	return FACT_WEIGHTS[kind];
}
