import { expect, test } from 'vitest';
import { readSite } from '#site/site';
import { scriptJson, techArticle } from '#site/view/json-ld';
import { buildPostmortem } from '#test/build-postmortem';
import { provide } from '#test/site/provide';

const url = 'https://example.org';

test('no text of an author ends the element that it stands in, and each stays what it was', () => {
	const title = '</script><!--<script>alert("1")</script> & \u2028 \\u003c';
	const postmortem = buildPostmortem('2024-03-05-x', { title });
	provide([postmortem], { url, title });
	const text = scriptJson(techArticle(postmortem, readSite()));
	expect(text).not.toContain('<');
	expect(JSON.parse(text)).toMatchObject({ headline: title, isPartOf: { name: title, url: `${url}/` } });
});

test('what is known is told: dates of the incident, of publication and of the last commit', () => {
	const interval = { earliest: 0, latest: 1 };
	const postmortem = buildPostmortem('2024-03-05-x', {
		date: '~2024-03-05',
		published: { text: '2024-04-01 12:00..24:00', interval },
		tags: ['black-friday'],
		services: ['checkout'],
		language: 'ko',
	});
	const library = provide([postmortem], { url });
	Reflect.set(globalThis, Symbol.for('odapnote.library'), {
		...library,
		lastChanged: new Map([['2024-03-05-x', '2025-06-07']]),
	});
	expect(techArticle(postmortem, readSite())).toMatchObject({
		'@type': 'TechArticle',
		inLanguage: 'ko',
		temporalCoverage: '2024-03-02/2024-03-08',
		datePublished: '2024-04-01',
		dateModified: '2025-06-07',
		about: [{ '@type': 'Thing', name: 'Process' }],
		keywords: ['checkout', 'black-friday'],
		url: `${url}/postmortems/2024-03-05-x/`,
	});
});

test('what is not known is left out', () => {
	const published = { text: '2024-04-01..2024-04-03', interval: { earliest: 0, latest: 1 } };
	const postmortem = buildPostmortem('2024-03-05-x', { published, categories: [] });
	provide([postmortem]);
	const told = techArticle(postmortem, readSite());
	for (const key of ['datePublished', 'dateModified', 'about', 'keywords', 'url'])
		expect(told).not.toHaveProperty(key);
});
