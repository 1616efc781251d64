import type { Postmortem } from '#domain/postmortem';
import type { Site } from '#site/site';
import { absoluteUrl, urls } from '#site/url';
import { descriptionOf } from './description.ts';

/** What search engines are told of a postmortem (https://schema.org/TechArticle). Its author is never a person. */
export function techArticle(postmortem: Postmortem, { library, knowledgeBase, label, terms }: Site) {
	const { id, title, language, date, categories, services, tags } = postmortem;
	const published = publishedDay(postmortem);
	const changed = library.lastChanged.get(id);
	const keywords = [
		...services.map((service) => label(terms.service(service).label)),
		...tags.map((tag) => label(terms.tag(tag).label)),
	];
	const { url } = knowledgeBase;
	return {
		'@context': 'https://schema.org',
		'@type': 'TechArticle',
		headline: title,
		description: descriptionOf(postmortem),
		inLanguage: language,
		// When it happened.
		temporalCoverage: date.earliest === date.latest ? date.earliest : `${date.earliest}/${date.latest}`,
		...(published !== undefined && { datePublished: published }),
		...(changed !== undefined && { dateModified: changed }),
		...(categories.length > 0 && {
			about: categories.map((category) => ({
				'@type': 'Thing',
				name: label(terms.category(category).label),
			})),
		}),
		...(keywords.length > 0 && { keywords }),
		...(url !== undefined && { url: absoluteUrl(urls.postmortem(id)) }),
		isPartOf: {
			'@type': 'WebSite',
			name: knowledgeBase.title,
			...(url !== undefined && { url: absoluteUrl(urls.home()) }),
		},
	};
}

/** The day of `published`, where it names one and no more. */
function publishedDay({ published }: Postmortem): string | undefined {
	const days = new Set(published?.text.match(/\d{4}-\d{2}-\d{2}/g));
	return days.size === 1 ? [...days][0] : undefined;
}

/** As the content of a `script` element, which no text can end: there is no `<` in it. */
export function scriptJson(data: unknown): string {
	return JSON.stringify(data).replaceAll('<', '\\u003c');
}
