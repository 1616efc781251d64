import { afterAll, beforeAll, expect, test } from 'vitest';
import { libraryOf, type OpenSearch, openSearch } from '#test/search/open-search';

const SCHEDULER = '2024-01-01-scheduler';
const NAMES = '2024-01-02-names';
const texts = {
	[SCHEDULER]: `
스케줄러가 밤새 멈췄다

스케줄러 하나가 작업을 나누지 못했다. 대기열이 길어졌다. Blackbox saw it.
`,
	[NAMES]: `
Handlebars and TypeScript broke the build

Handlebars was pinned; TypeScript was not. Blackbox failed. 블랙 목록과 박스를 고쳤다. Performs badly.
`,
	'2024-01-03-letters': `
줄이 길었다

줄을 셌다. 러가 빠졌다. 빔을 껐다. 케를 줬다.
`,
};

let search: OpenSearch;
beforeAll(async () => {
	search = await openSearch(libraryOf(texts));
});
afterAll(() => search.close());

test.each([
	['스케쥴로', '스케줄러'],
	['스캐줄러가', '스케줄러'],
	['핸들바스', 'handlebars'],
	['작업스케쥴로', '작업스케줄러'],
	['스캐줄로작업', '스케줄러작업'],
	['블랙박스', 'blackbox'],
	['대기열 hanldebars', '대기열 handlebars'],
	['hanldebars 대기열', 'handlebars 대기열'],
	['Typescrpt', 'typescript'],
	['스케줄러 perfroms', '스케줄러 performs'],
	['tmzpwnffj', '스케줄러'],
])('“%s” is answered as “%s”', async (typed, meant) => {
	expect((await search.correct(`${typed} `))?.query).toBe(meant);
});

test.each(['TMZPWNFFJ', '빔에서', '줄을', '대기열을 나눈', '작업이 길어진'])(
	'“%s” is made of words that are known',
	async (typed) => {
		expect(await search.correct(`${typed} `)).toBeUndefined();
	},
);
