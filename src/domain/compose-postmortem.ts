import { isId } from '#schemas/id-name';
import type { Answers, CauseAnswer, CountermeasureAnswer, TimelineAnswer } from './answers.ts';
import { frontMatterEntries, oneLine, wordsOf } from './compose-front-matter.ts';
import type { KnowledgeBase, SectionKind } from './knowledge-base.ts';
import { sectionNameIn } from './section-name-in.ts';
import type { Language } from './text/localised.ts';
import { slugOf } from './text/slug.ts';

/** A postmortem made of answers. */
export interface ComposedPostmortem {
	/** `2026-03-14-checkout-outage`. */
	readonly id: string;
	readonly text: string;
	/** Of each line, the answer that it came of: `title`, or of a row with its number from 0, `timeline.2`. */
	readonly answers: readonly (string | undefined)[];
}

/** Writes plain answers down as a postmortem. What is empty is left out; nothing is checked. */
export function composePostmortem(answers: Answers, knowledgeBase: KnowledgeBase): ComposedPostmortem {
	const language = (answers.facts['language'] || knowledgeBase.language) as Language;
	const blocks = [
		frontMatter(answers, knowledgeBase),
		leadOf(answers),
		...sectionsOf(answers).map(([kind, items]) => sectionOf(kind, items, language, knowledgeBase)),
	].filter(({ length }) => length > 0);
	const lines = blocks.flatMap((block, index) => (index === 0 ? block : [BLANK, ...block]));
	return {
		id: idOf(answers),
		text: `${lines.map(({ text }) => text).join('\n')}\n`,
		answers: lines.map(({ answer }) => answer),
	};
}

/** The name of the file without its ending: the day, and the words of the title. */
function idOf({ facts }: Answers): string {
	const day = /^\d{4}-\d{2}(?:-\d{2})?$/.exec(facts['date'] ?? '')?.[0] ?? 'YYYY-MM-DD';
	const date = facts['rough'] ? day.slice(0, 'YYYY-MM'.length) : day;
	return `${date}-${slugOf(facts['title'] ?? '') || 'incident'}`;
}

interface Line {
	readonly text: string;
	readonly answer?: string;
}

const BLANK: Line = { text: '' };

function frontMatter(answers: Answers, knowledgeBase: KnowledgeBase): Line[] {
	const entries = frontMatterEntries(answers, knowledgeBase);
	return [
		{ text: '---' },
		...entries.map(([answer, value]) => ({ text: `${answer}: ${value}`.trimEnd(), answer })),
		{ text: '---' },
	];
}

function leadOf({ facts }: Answers): Line[] {
	return blockLines(facts['lead'] ?? '', 'lead', '');
}

/** Text of several lines. A line that would begin a section is a line of text. */
function blockLines(text: string, answer: string, indent: string): Line[] {
	const lines = text.trim().split(/\r?\n/);
	return text.trim() === ''
		? []
		: lines.map((line) => ({
				text: `${indent}${line.trimEnd().replace(/^(\s*)(?=#)/, '$1\\')}`.trimEnd(),
				answer,
			}));
}

function sectionsOf(answers: Answers): (readonly [kind: SectionKind, items: readonly Item[]])[] {
	const ids = idsOf(answers);
	return [
		['timeline', answers.timeline.map(timelineItem)],
		['causes', answers.causes.map((each) => causeItem(each, ids))],
		['countermeasures', answers.countermeasures.map((each) => countermeasureItem(each, ids))],
		['lessons', answers.lessons.map(({ text }) => ({ words: [text] }))],
	];
}

/** An item of a list to be; without words it is none. */
interface Item {
	readonly words: readonly string[];
	readonly detail?: string;
}

function sectionOf(
	kind: SectionKind,
	items: readonly Item[],
	language: Language,
	{ sections }: KnowledgeBase,
): Line[] {
	const isNumbered = kind === 'causes' || kind === 'countermeasures';
	const lines: Line[] = [];
	let number = 0;
	for (const [index, { words, detail = '' }] of items.entries()) {
		const said = words.map(oneLine).filter(Boolean);
		if (said.length === 0) continue;
		number += 1;
		const answer = `${kind}.${index}`;
		const below = blockLines(detail, answer, '   ');
		lines.push({ text: `${isNumbered ? `${number}.` : '-'} ${said.join(' ')}`, answer });
		if (below.length > 0) lines.push(BLANK, ...below);
	}
	if (lines.length === 0) return [];
	return [{ text: `## ${sectionNameIn(sections[kind], language)}` }, BLANK, ...lines];
}

function timelineItem({ when, milestone, service, text }: TimelineAnswer): Item {
	return { words: isEmpty([when, text]) ? [] : [when, chip(milestone), ...serviceChips(service), text] };
}

function causeItem(
	{ key, kind, category, service, text, detail }: CauseAnswer,
	ids: ReadonlyMap<string, string>,
): Item {
	if (isEmpty([text, detail])) return { words: [] };
	const chips = [named('#', ids.get(key)), kind, category].map(chip);
	return { words: [...chips, ...serviceChips(service), text], detail };
}

/** Statuses that say since when. */
const DATED = new Set(['done', 'verified']);

function countermeasureItem(each: CountermeasureAnswer, ids: ReadonlyMap<string, string>): Item {
	if (isEmpty([each.text, each.link])) return { words: [] };
	const chips = [
		named('#', ids.get(each.key)),
		named('for:', ids.get(each.answers)),
		each.kind,
		each.strength,
		DATED.has(each.status) && each.statusDay.trim() !== '' ? `${each.status}:${each.statusDay}` : each.status,
		...wordsOf(each.owner).map((owner) => named('owner:', owner)),
		named('due:', each.due),
	];
	return { words: [...chips.map(chip), each.text, each.link.trim() === '' ? '' : `<${each.link.trim()}>`] };
}

function serviceChips(services: string | undefined): string[] {
	return wordsOf(services).map((service) => chip(named('service:', service)));
}

function named(key: string, value = ''): string {
	return value.trim() === '' ? '' : key + value.trim();
}

function chip(text: string): string {
	return text.trim() === '' ? '' : `\`${text.trim().replaceAll('`', '')}\``;
}

function isEmpty(texts: readonly string[]): boolean {
	return texts.every((text) => text.trim() === '');
}

const LONGEST_ID = 40;

/** Ids of causes and countermeasures, by the key of their row: words of the text, each id once. */
function idsOf({ causes, countermeasures }: Answers): Map<string, string> {
	const ids = new Map<string, string>();
	const rows = [
		...causes.map((each, index) => ({ ...each, otherwise: `cause-${index + 1}` })),
		...countermeasures.map((each, index) => ({ ...each, otherwise: `countermeasure-${index + 1}` })),
	];
	for (const { key, text, otherwise } of rows) {
		if (text.trim() === '') continue;
		const id = shortened(slugOf(text));
		ids.set(key, unused(isId(id) ? id : otherwise, new Set(ids.values())));
	}
	return ids;
}

function shortened(slug: string): string {
	const end = slug.length <= LONGEST_ID ? slug.length : slug.lastIndexOf('-', LONGEST_ID);
	return slug.slice(0, end < 0 ? LONGEST_ID : end);
}

function unused(id: string, taken: ReadonlySet<string>): string {
	let free = id;
	for (let number = 2; taken.has(free); number += 1) free = `${id}-${number}`;
	return free;
}
