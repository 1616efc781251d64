import { expect, test } from 'vitest';
import { atomFeed } from '#site/view/feed';
import { buildPostmortem } from '#test/build-postmortem';
import { provide } from '#test/site/provide';

const url = 'https://example.org';

test('a title is text in the feed, whatever it holds, and no control character is left', () => {
	const title = `]]><script>alert("1")</script> & \u0000\u0008\u000b`;
	const feed = atomFeed(provide([buildPostmortem('2024-03-05-x', { title })], { url }));
	expect(feed).toContain(']]&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; ]]></title>');
	expect(feed).not.toContain('<script');
	// biome-ignore lint/suspicious/noControlCharactersInRegex: their absence is what is tested.
	expect(feed).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
});

test('the knowledge base is the author, so that each entry has one', () => {
	const feed = atomFeed(provide([buildPostmortem('2024-03-05-x')], { url, title: 'A & <b>' }));
	expect(feed).toMatch(/<author>\s*<name>A &amp; &lt;b&gt;<\/name>\s*<\/author>/);
	expect(feed.indexOf('<author>')).toBeLessThan(feed.indexOf('<entry>'));
});

const updatesOf = (feed: string) => [...feed.matchAll(/<updated>(.*?)<\/updated>/g)].map(([, date]) => date);

test('an entry is as new as its last commit, and the feed as its newest entry', () => {
	const site = provide([buildPostmortem('2024-03-05-x'), buildPostmortem('2024-03-04-y')], { url });
	const lastChanged = new Map([
		['2024-03-05-x', '2025-06-07'],
		['2024-03-04-y', '2026-01-02'],
	]);
	expect(updatesOf(atomFeed({ ...site, lastChanged })).sort()).toEqual([
		'2025-06-07T00:00:00.000Z',
		'2026-01-02T00:00:00.000Z',
		'2026-01-02T00:00:00.000Z',
	]);
});

test('where Git cannot tell, the latest day of which the file tells', () => {
	const published = { text: '2024-04-01', interval: { earliest: null, latest: Date.UTC(2024, 3, 1) / 1000 } };
	const updated = (changes: Parameters<typeof buildPostmortem>[1]) =>
		updatesOf(atomFeed(provide([buildPostmortem('2024-03-05-x', changes)], { url })))[0];
	expect(updated({ published })).toBe('2024-04-01T00:00:00.000Z');
	expect(updated({ published: { ...published, interval: { earliest: null, latest: null } } })).toBe(
		'2024-03-05T00:00:00.000Z',
	);
});

test('dates are those that authors wrote', () => {
	const feed = atomFeed(provide([buildPostmortem('2024-03-05-x')], { url }));
	expect([...feed.matchAll(/<updated>(.*?)<\/updated>/g)].map(([, date]) => date)).toEqual([
		'2024-03-05T00:00:00.000Z',
		'2024-03-05T00:00:00.000Z',
	]);
});

test('an empty notebook has a feed too', () => {
	expect(atomFeed(provide([], { url }))).toContain('<updated>1970-01-01T00:00:00.000Z</updated>');
});
