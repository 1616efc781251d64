import type { Term } from '#domain/knowledge-base';
import type { Similarity } from '#domain/library/library';
import type { Countermeasure } from '#domain/postmortem';
import { inLanguage } from '#domain/text/localised';
import { BOOKS } from '#locales/books';
import { shortened } from './markdown-text.ts';
import type { Review } from './review.ts';
import type { Paint } from './text.ts';
import { visible } from './visible.ts';

const MOST_POSTMORTEMS = 5;
const MOST_SIMILAR = 3;
const MOST_OPEN = 3;
const LONGEST_PROSE = 160;

const plain: Paint = (_, text) => text;

/** What two postmortems share, in words: categories, services, who noticed, rare words. */
export function likenessReasons(
	{ categories, services, noticedBy, terms }: Similarity,
	{ library: { knowledgeBase }, report: { language } }: Review,
): string[] {
	const words = BOOKS[language].summary;
	const label = (vocabulary: readonly Term[], id: string) =>
		inLanguage(vocabulary.find((term) => term.id === id)?.label, language) ?? id;
	return [
		...categories.map((id) => label(knowledgeBase.categories, id)),
		...services.map((id) => label(knowledgeBase.services, id)),
		...(noticedBy === undefined ? [] : [words.noticedBy(label(knowledgeBase.noticedBy, noticedBy))]),
		...(terms.length > 0 ? [words.words(terms.join(', '))] : []),
	];
}

/** For the author of a new postmortem, at a terminal: what it looks like, and what is still open there. */
export function formatLikeness(review: Review, paint: Paint = plain): string {
	const written = review.postmortems.filter(({ isNew }) => isNew).slice(0, MOST_POSTMORTEMS);
	const parts = written.flatMap(({ postmortem: { id, path } }) => {
		const similar = (review.library.facts.get(id)?.similar ?? []).slice(0, MOST_SIMILAR);
		if (similar.length === 0) return [];
		const words = BOOKS[review.report.language].summary;
		const title = `${visible(path)}: ${words.similar}`;
		return [paint('path', title), ...similar.flatMap((it) => similarLines(it, review, paint)), ''];
	});
	return parts.map((line) => `${line}\n`).join('');
}

function similarLines(similarity: Similarity, review: Review, paint: Paint): string[] {
	const words = BOOKS[review.report.language].summary;
	const { postmortem, openCountermeasures } = similarity;
	const open = openCountermeasures.slice(0, MOST_OPEN).map(({ countermeasure }) => openText(countermeasure));
	const more = openCountermeasures.length - open.length;
	return [
		`  ${visible(postmortem.id)}  ${visible(shortened(postmortem.title, LONGEST_PROSE))}`,
		`    ${paint('dim', visible(words.shared(likenessReasons(similarity, review).join(', '))))}`,
		...open.map((text) => `    ${words.stillOpen} ${text}`),
		...(more > 0 ? [`    ${words.more(more)}`] : []),
	];
}

function openText({ id, prose, status }: Countermeasure): string {
	return `${visible(`#${id}`)} ${visible(shortened(prose.text, LONGEST_PROSE))} (${status})`;
}
