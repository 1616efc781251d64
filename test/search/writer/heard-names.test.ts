import { afterAll, beforeAll, expect, test } from 'vitest';
import { libraryOf, type OpenSearch, openSearch } from '#test/search/open-search';

const LATIN = '2024-01-01-latin';
const HANGUL = '2024-01-02-hangul';
const texts = {
	[LATIN]: `
Orders piled up

The serializers and the SSH job were slow; the allocator and a callback held memory. Guide and merge were fine.
`,
	[HANGUL]: `
주문이 밀렸다

시리얼라이저가 느렸다. 에스에스에이치도 느렸다. 시리얼라이저를 고쳤다. 얼로케이터가 막혔고 얼로케이터를 되돌렸다. 콜백에서 멈췄다. 기대와 매개 변수.
`,
};

let search: OpenSearch;
beforeAll(async () => {
	search = await openSearch(libraryOf(texts));
});
afterAll(() => search.close());

test.each([
	'serializer',
	'시리얼라이저',
	'SSH',
	'에스에스에이치',
	'allocator',
	'얼로케이터',
	'앨로케이터',
	'callback',
	'콜백',
])('“%s” is found in both writing systems', async (query) => {
	expect((await search.ids(query)).sort()).toEqual([LATIN, HANGUL]);
});

test('a word of Chinese origin is no name, however it sounds', async () => {
	expect(await search.ids('기대 ')).toEqual([HANGUL]);
	expect(await search.ids('guide ')).toEqual([LATIN]);
	expect(await search.ids('매개 ')).toEqual([HANGUL]);
	expect(await search.ids('merge ')).toEqual([LATIN]);
});
