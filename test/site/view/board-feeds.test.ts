import { expect, test } from 'vitest';
import { readSite } from '#site/site';
import { boardFeeds } from '#site/view/board-feeds';
import { atomFeed, jsonFeed } from '#site/view/feed';
import { buildCountermeasure, buildPostmortem, buildProse } from '#test/build-postmortem';
import { provide } from '#test/site/provide';

const url = 'https://example.org';
const accepted = { status: 'accepted', owners: ['on-call'] } as const;

function feeds() {
	const library = provide(
		[
			buildPostmortem('2024-03-05-x', {
				title: 'Checkout <stopped>',
				countermeasures: [
					buildCountermeasure('early', { ...accepted, due: '2026-05-01' }),
					buildCountermeasure('late', {
						...accepted,
						due: '2026-11-21',
						prose: buildProse('Retry\nless & log'),
					}),
					buildCountermeasure('to-come', { ...accepted, due: '2026-11-22' }),
					buildCountermeasure('finished', { status: 'done', statusDate: '2026-01-01', due: '2025-01-01' }),
				],
			}),
			buildPostmortem('2026-03-05-y', { status: 'review', reviewBy: '2026-04-01', owner: 'platform' }),
		],
		{ url, title: 'KB' },
	);
	const [overdue, owed] = boardFeeds(readSite());
	return { library, overdue: overdue ?? expect.unreachable(), owed: owed ?? expect.unreachable() };
}

test('what became overdue last stands first, since the day after it was due', () => {
	const { library, overdue } = feeds();
	expect(jsonFeed(library, overdue)).toMatchObject({
		title: 'KB · Overdue countermeasures',
		home_page_url: `${url}/countermeasures/`,
		feed_url: `${url}/countermeasures/overdue/feed.json`,
		items: [
			{
				id: `${url}/postmortems/2024-03-05-x/?due=2026-11-21#late`,
				url: `${url}/postmortems/2024-03-05-x/#late`,
				title: 'Retry less & log',
				content_text: 'Due 21 November 2026 · Owner: on-call · From “Checkout <stopped>”',
				date_modified: '2026-11-22T00:00:00.000Z',
			},
			{ id: `${url}/postmortems/2024-03-05-x/?due=2026-05-01#early` },
		],
	});
	const atom = atomFeed(library, overdue);
	expect(atom).toContain('Retry less &amp; log');
	expect(atom).toContain('Checkout &lt;stopped&gt;');
	expect(atom).toContain('<updated>2026-11-22T00:00:00.000Z</updated>');
});

test('a postmortem is owed since the day after it was to be final', () => {
	const { library, owed } = feeds();
	expect(jsonFeed(library, owed).items).toMatchObject([
		{
			id: `${url}/postmortems/2026-03-05-y/?due=2026-04-01`,
			url: `${url}/postmortems/2026-03-05-y/`,
			content_text: 'To be final by 1 April 2026 · Owner: platform',
			date_modified: '2026-04-02T00:00:00.000Z',
		},
	]);
});
