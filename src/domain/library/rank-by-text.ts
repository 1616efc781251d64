import type { Postmortem } from '#domain/postmortem';
import { compareNewestFirst } from './order.ts';
import { termsIn } from './terms-of-text.ts';

/** What a word counts that only begins as the one that was asked for. */
const BEGINNING = 0.5;

/** A postmortem that shares words with a text. */
export interface TextMatch {
	readonly postmortem: Postmortem;
	/** The sum of how rare the shared words are; no unit. */
	readonly score: number;
	/** The words of the text that were found. */
	readonly terms: readonly string[];
}

/** The postmortems that share words with a text, the most telling first, then the newest. */
export function rankByText(postmortems: readonly Postmortem[], text: string): TextMatch[] {
	const wanted = [...termsIn(text)];
	const termsOf = postmortems.map((postmortem) => [...termsIn(wholeText(postmortem))]);
	const matches = termsOf.map((terms) => wanted.map((term) => howWell(term, terms)));
	const rarity = wanted.map((_, index) => {
		const holders = matches.filter((match) => (match[index] ?? 0) > 0).length;
		return Math.log(1 + postmortems.length / Math.max(holders, 1));
	});
	return postmortems
		.map((postmortem, position) => ({
			postmortem,
			score: sum(wanted.map((_, index) => (matches[position]?.[index] ?? 0) * (rarity[index] ?? 0))),
			terms: wanted.filter((_, index) => (matches[position]?.[index] ?? 0) > 0),
		}))
		.filter(({ score }) => score > 0)
		.sort(
			(first, second) =>
				second.score - first.score || compareNewestFirst(first.postmortem, second.postmortem),
		);
}

function howWell(wanted: string, terms: readonly string[]): number {
	if (terms.includes(wanted)) return 1;
	return terms.some((term) => term.startsWith(wanted)) ? BEGINNING : 0;
}

function wholeText(postmortem: Postmortem): string {
	const {
		title,
		impact = '',
		summary,
		services,
		tags,
		timeline,
		causes,
		countermeasures,
		lessons,
	} = postmortem;
	const items = [...timeline, ...causes, ...countermeasures, ...lessons];
	const texts = items.map(({ prose, detailText }) => `${prose.text} ${detailText}`);
	return [title, impact, summary?.text ?? '', ...services, ...tags, ...texts].join(' ');
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, each) => total + each, 0);
}
