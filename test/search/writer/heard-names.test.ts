import { afterAll, beforeAll, expect, test } from 'vitest';
import { libraryOf, type OpenSearch, openSearch } from '#test/search/open-search';

const LATIN = '2024-01-01-latin';
const HANGUL = '2024-01-02-hangul';
const texts: Record<string, string> = {
	[LATIN]: `
Orders piled up

The serializers and the SSH job were slow; the allocator and a callback held memory. Guide and merge were fine.
`,
	[HANGUL]: `
주문이 밀렸다

시리얼라이저가 느렸다. 에스에스에이치도 느렸다. 시리얼라이저를 고쳤다. 얼로케이터가 막혔고 얼로케이터를 되돌렸다. 콜백에서 멈췄다. 기대와 매개 변수.
`,
};

const CUT = '2024-01-03-cut';
const STEMS = '2024-01-04-stems';
Object.assign(texts, {
	[CUT]: `
새벽에 화면이 멈췄다

하이드레이션이 늦었다. 스패너가 느려 하이드레이션을 껐다. 체크썸이 달랐고 임계치를 넘었다. 스레숄드를 낮췄다.
`,
	[STEMS]: `
A tab spanned two rows

One tab spanned a row. A span was hot, two spans were not. The checksum was read. 서버를 체크하고 썸머 타임을 껐다.
`,
});

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

test.each([
	['hydration', [CUT]],
	['spanner', [CUT, STEMS]],
	['threshold', [CUT]],
	['체크섬', [CUT, STEMS]],
	['what hydration', [CUT]],
])(
	'“%s” is found where only the other writing system has it, also cut into words, or beside its stem',
	async (query, ids) => {
		expect((await search.ids(query)).slice(0, 2).sort()).toEqual(ids);
		expect((await search.ids(`${query} `)).slice(0, 2).sort()).toEqual(ids);
	},
);
