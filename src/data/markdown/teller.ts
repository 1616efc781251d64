import type { Term } from '#domain/knowledge-base';
import { pageAddress } from '#domain/library/address';
import type { Few } from '#domain/library/few';
import type { SiteLibrary } from '#domain/library/hand-over';
import type { Library } from '#domain/library/library';
import type { Recurrence } from '#domain/library/references';
import type { Postmortem } from '#domain/postmortem';
import { inLanguage } from '#domain/text/localised';
import { BOOKS, type Book } from '#locales/books';
import { type Html, html, list } from './safe-html.ts';

/** A library, and where a command has asked Git, what Git knows. */
export type ToldLibrary = Library & Partial<Pick<SiteLibrary, 'lastChanged' | 'statusHistory'>>;

/** What every part of a twin is told with. */
export interface Teller {
	readonly library: ToldLibrary;
	readonly words: Book['twin'];
	/** An id as the vocabulary calls it. */
	name(terms: readonly Term[], id: string): string;
	/** A link to a postmortem, or to a place of one. */
	link(postmortem: Postmortem, text?: string, anchor?: string): Html;
	/** Other incidents, and how many more there are. */
	incidents(title: string, recurrences: Few<Recurrence & { readonly because?: string }>): readonly Html[];
	/** What a recurrence has in common with another, and the days between. */
	likeness(recurrence: Recurrence): string;
}

export function tellerOf(library: ToldLibrary): Teller {
	const { knowledgeBase } = library;
	const { language } = knowledgeBase;
	const words = BOOKS[language].twin;
	const name: Teller['name'] = (terms, id) =>
		inLanguage(terms.find((term) => term.id === id)?.label, language) ?? id;
	const link: Teller['link'] = (postmortem, text = postmortem.title, anchor) =>
		html`<a href="${pageAddress(knowledgeBase, ['postmortems', postmortem.id], anchor)}">${text}</a>`;
	const likeness: Teller['likeness'] = ({ declared, categories, services, days }) =>
		[
			words.days(days),
			...(declared === undefined ? [] : [name(knowledgeBase.relations, declared)]),
			...categories.map((id) => name(knowledgeBase.categories, id)),
			...services.map((id) => name(knowledgeBase.services, id)),
		].join(', ');
	const incidents: Teller['incidents'] = (title, { total, shown }) =>
		total === 0 ? [] : [html`${title}: ${list([...shown.map(incident), ...more(total - shown.length)])}`];
	const incident = (recurrence: Recurrence & { readonly because?: string }) =>
		html`${link(recurrence.postmortem, undefined, recurrence.cause?.anchor)} (${likeness(recurrence)})${
			recurrence.because === undefined ? '' : `: ${recurrence.because}`
		}`;
	const more = (left: number) => (left > 0 ? [html`${words.more(left)}`] : []);
	return { library, words, name, link, incidents, likeness };
}
