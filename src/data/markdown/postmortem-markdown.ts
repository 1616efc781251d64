import { pageAddress } from '#domain/library/address';
import type { PostmortemFacts } from '#domain/library/library';
import type { Block, Postmortem, Section } from '#domain/postmortem';
import { factsHtml } from './facts-html.ts';
import { htmlAsMarkdown } from './html-as-markdown.ts';
import { causeHtml, countermeasureHtml, itemHtml, timelineItemHtml } from './items-html.ts';
import { earlierHtml, metricsHtml, relatedHtml } from './others-html.ts';
import { type Html, html, list, rendered } from './safe-html.ts';
import { type Teller, type ToldLibrary, tellerOf } from './teller.ts';

/**
 * What the page of a published postmortem says, as Markdown. It is made from what the audience may know and never from
 * the file, which holds more.
 */
export function postmortemMarkdown(postmortem: Postmortem, library: ToldLibrary): string {
	const teller = tellerOf(library);
	const facts = library.facts.get(postmortem.id);
	if (facts === undefined) throw new Error(`The library has no postmortem ${postmortem.id}.`);
	const page = pageAddress(library.knowledgeBase, ['postmortems', postmortem.id]);
	const whole = html`<h1>${postmortem.title}</h1>
${factsHtml(postmortem, teller)}
${rendered(postmortem.summary?.html ?? '')}
${earlierHtml(facts, teller)}
${postmortem.sections.map((section) => sectionHtml(section, postmortem, facts, teller))}
${rendered(postmortem.footnotesHtml)}
${metricsHtml(postmortem, teller)}
${relatedHtml(facts, teller)}`;
	return htmlAsMarkdown(whole, page);
}

function sectionHtml(section: Section, postmortem: Postmortem, facts: PostmortemFacts, teller: Teller): Html {
	const blocks = section.blocks.map((block) =>
		block.kind === 'prose' ? rendered(block.html) : itemsHtml(block, postmortem, facts, teller),
	);
	const opinion = section.kind === 'opinion' ? html`<p>${teller.words.opinion}</p>` : html``;
	return html`<h2>${rendered(section.title.html)}</h2>${opinion}${blocks}`;
}

type Items = Extract<Block, { kind: 'items' }>;

function itemsHtml({ of, first, count }: Items, own: Postmortem, facts: PostmortemFacts, teller: Teller) {
	const { timeline, lessons, reflections } = own;
	const shown = <Item>(items: readonly Item[], tell: (item: Item) => Html) =>
		list(items.slice(first, first + count).map(tell));
	switch (of) {
		case 'timeline':
			return shown(timeline, (item) => timelineItemHtml(item, own, teller));
		case 'causes':
			return shown(facts.causes, (entry) => causeHtml(entry, teller));
		case 'countermeasures':
			return shown(facts.countermeasures, (entry) => countermeasureHtml(entry, teller));
		case 'lessons':
			return shown(lessons, (item) => itemHtml(item));
		default:
			return shown(reflections[of], (item) => itemHtml(item));
	}
}
