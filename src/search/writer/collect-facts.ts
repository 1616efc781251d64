import type { ListKind } from '#domain/knowledge-base';
import { endingMilestones } from '#domain/library/ending';
import { splitWords } from '#search/analysis/words';
import { FACT_WEIGHTS, type FactKind, type IndexedFact } from '#search/fact';
import type { SearchablePostmortem } from './searchable.ts';

type Section = SearchablePostmortem['sections'][number];

/** A place of a postmortem before its words are analysed. */
export interface Fact extends Omit<IndexedFact, 'counts'> {
	/** The element's id on the postmortem's page, without `#`. */
	readonly anchor: string;
	/** Words that find this place and are not shown: ids, the heading above. */
	readonly hidden: readonly string[];
}

/** The places of a postmortem that search can find, in the order in which a reader meets them. */
export function collectFacts(postmortem: SearchablePostmortem): Fact[] {
	const { causes, countermeasures, lessons, reflections, timeline } = postmortem;
	const items: Record<ListKind, readonly Fact[]> = {
		timeline: timeline.map((item) =>
			itemFact('timeline', item, { label: item.whenText, ended: endingMilestones(item) }),
		),
		causes: causes.map((item) => itemFact('cause', item, { hidden: item.id })),
		countermeasures: countermeasures.map((item) =>
			itemFact('countermeasure', item, { hidden: item.id, countermeasure: item.kind, status: item.status }),
		),
		lessons: lessons.map((item) => itemFact('lesson', item, {})),
		wentWell: reflections.wentWell.map((item) => itemFact('went-well', item, {})),
		wentPoorly: reflections.wentPoorly.map((item) => itemFact('went-poorly', item, {})),
		gotLucky: reflections.gotLucky.map((item) => itemFact('got-lucky', item, {})),
	};
	return [
		titleFact(postmortem),
		summaryFact(postmortem),
		...postmortem.sections.flatMap((section) => [sectionFact(section), ...takeItems(section, items)]),
	].filter(({ text }) => text !== '');
}

/** The words of its text. They are not kept: of thousands of postmortems they take several times the room of the text. */
export function wordsOf({ text }: Fact): string[] {
	return text.split(' ');
}

function titleFact({ id, title, services, date, tags, webLinks, fields }: SearchablePostmortem): Fact {
	const beside = [...tags, ...webLinks.map((link) => link.title ?? ''), ...Object.values(fields)];
	const hidden = [id, ...services, date.text, ...beside].join(' ');
	return toFact('postmortem', 'page', title, { hidden });
}

function summaryFact({ summary, impact }: SearchablePostmortem): Fact {
	return toFact('summary', 'page-summary', apart([summary?.text, impact === 'none' ? '' : impact]), {});
}

/** Texts that stand on lines of their own, so that an excerpt does not run them together. */
function apart(texts: readonly (string | undefined)[]): string {
	return texts.filter(Boolean).join(' · ');
}

/** The prose of a section, which in a data section is what stands between the lists. */
function sectionFact({ kind, title, anchor, blocks }: Section): Fact {
	const label = title.text;
	const hidden = kind === 'other' ? label : '';
	return toFact(kind === 'opinion' ? 'opinion' : 'section', anchor, blocks.map(textOf).join(' '), {
		label,
		hidden,
	});
}

function textOf(block: Section['blocks'][number]): string {
	return block.kind === 'prose' ? block.text : '';
}

/** Each section takes its own items: a kind of list may stand in several sections. */
function takeItems({ blocks }: Section, facts: Record<ListKind, readonly Fact[]>): Fact[] {
	return blocks.flatMap((block) =>
		block.kind === 'items' ? facts[block.of].slice(block.first, block.first + block.count) : [],
	);
}

function itemFact(
	kind: FactKind,
	{ anchor, prose, detailText }: SearchablePostmortem['lessons'][number],
	details: FactDetails,
): Fact {
	return toFact(kind, anchor, apart([prose.text, detailText]), details);
}

type FactDetails = { [Key in 'label' | 'hidden' | 'countermeasure' | 'status']?: string | undefined } & {
	readonly ended?: readonly string[];
};

/** The author's words with single blanks between them. NFC, so that counts of words agree everywhere. */
function toFact(kind: FactKind, anchor: string, text: string, details: FactDetails): Fact {
	const { label, hidden = '', countermeasure, status, ended = [] } = details;
	return {
		kind,
		anchor,
		text: splitWords(text).join(' '),
		hidden: splitWords(hidden),
		...(label && { label: splitWords(label).join(' ') }),
		...(countermeasure && { countermeasure }),
		...(status && { status }),
		...(ended.length > 0 && { ended }),
	};
}

/** The weight of a fact's words in the index. */
export function weightOf({ kind }: Fact): number {
	return FACT_WEIGHTS[kind];
}
