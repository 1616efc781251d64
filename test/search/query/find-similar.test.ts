import { afterAll, beforeAll, expect, test } from 'vitest';
import { findSimilar } from '#search/query/find-similar';
import { loadPageHits } from '#search/query/page-hits';
import { libraryOf, type OpenSearch, openSearch } from '#test/search/open-search';

let search: OpenSearch;
beforeAll(async () => {
	search = await openSearch(
		libraryOf({
			'2021-01-01-pool': `Connection pool of the database exhausted

Requests waited.

## Timeline

- 10:00 \`started\` Requests wait for connections
- 10:40 \`mitigated\` The pool was enlarged

## Countermeasures

1. \`#alert\` \`detect\` \`done\` Alert when the pool is nearly empty
2. \`#later\` \`prevent\` \`proposed\` Split the pool
`,
			'2021-02-02-disk': 'Disk full\n\nThe database stopped.',
			'2022-03-03-cert': '인증서 만료로 결제가 멈췄다\n\n인증서를 갱신하지 않았다.',
			'2022-04-04-queue': 'Queue blocked\n\nNothing moved.',
		}),
	);
});
afterAll(() => search.close());

const similar = (text: string) => findSimilar(text, search.vocabulary, search.engine, { service: {} });

test('a description finds what is like it, with what ended that, whatever was said', async () => {
	const [first] = await similar('requests time out, the connection pool\nseems to be empty?');
	expect(first?.shared).toEqual(expect.arrayContaining(['requests', 'connection pool']));
	const page = first && (await loadPageHits(first));
	expect(page?.address).toBe('/postmortems/2021-01-01-pool/');
	const endings = page?.endings.map(({ kind, ended, status, excerpt }) => [
		kind,
		ended ?? status,
		excerpt.map(({ text }) => text).join(''),
	]);
	expect(endings).toEqual([
		['timeline', ['mitigated'], 'The pool was enlarged'],
		['countermeasure', 'done', 'Alert when the pool is nearly empty'],
	]);
});

test('one shared word is no likeness, and a text of nothing known has none', async () => {
	expect(await similar('the database is slow, the queue grows')).toEqual([]);
	expect(await similar('giraffes everywhere')).toEqual([]);
	expect(await similar('  ')).toEqual([]);
});

test('a description in Korean is split as the index is', async () => {
	const found = await similar('결제 인증서가 만료된 것 같은데요, 확인 부탁드립니다');
	expect(found.map(({ shared }) => shared.includes('인증서가'))).toEqual([true]);
});
