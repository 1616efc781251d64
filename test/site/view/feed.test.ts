import { expect, test } from 'vitest';
import { atomFeed } from '#site/view/feed';
import { buildPostmortem } from '#test/build-postmortem';
import { provide } from '#test/site/provide';

const url = 'https://example.org';

test('a title is text in the feed, whatever it holds, and no control character is left', () => {
	const title = `]]><script>alert("1")</script> & \u0000\u0008\u000b`;
	const feed = atomFeed(provide([buildPostmortem('2024-03-05-x', { title })], { url }));
	expect(feed).toContain(']]&gt;&lt;script&gt;alert("1")&lt;/script&gt; &amp; ]]></title>');
	expect(feed).not.toContain('<script');
	// biome-ignore lint/suspicious/noControlCharactersInRegex: their absence is what is tested.
	expect(feed).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
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
