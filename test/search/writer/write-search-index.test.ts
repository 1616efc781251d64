import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { resolveKnowledgeBase } from '#domain/knowledge-base/resolve-knowledge-base';
import { searchablePart } from '#search/writer/searchable';
import { writeSearchIndex } from '#search/writer/write-search-index';
import { libraryOf, type OpenSearch, openSearch } from '#test/search/open-search';

const TITLE = '"><img src=x onerror=alert(1)> & {{7*7}} \\u0041';
const texts = {
	'2024-03-05-attack': `
${TITLE}

<span data-pagefind-filter="severity:sev1" data-pagefind-weight="10" data-pagefind-meta="title:Stolen">poison</span>
and data-pagefind-ignore, ___PAGEFIND_WEIGHT___10 ___END_PAGEFIND_WEIGHT___ ___PAGEFIND_ANCHOR___a:9:stolen

## Lessons

- \`<script>alert(1)</script>\` 서버를 롤백했다 &lt;b&gt;
`,
	'2023-01-02-second': '둘째 장애\n\n## 교훈\n\n- 커밋을 확인한다\n',
};
const library = libraryOf(texts);

let search: OpenSearch;
beforeAll(async () => {
	search = await openSearch(library);
});
afterAll(() => search.close());

test('the same library gives the same bytes, in whatever order it holds its postmortems', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'odapnote-search-'));
	await writeSearchIndex({ ...library, postmortems: [...library.postmortems].reverse() }, folder);
	expect(filesOf(folder)).toEqual(filesOf(search.folder));
	rmSync(folder, { recursive: true });
});

test('the searchable part alone gives the same bytes', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'odapnote-search-'));
	const postmortems = library.postmortems.map(searchablePart);
	await writeSearchIndex({ ...library, postmortems: structuredClone(postmortems) }, folder);
	expect(filesOf(folder)).toEqual(filesOf(search.folder));
	expect(JSON.stringify(postmortems)).not.toMatch(/"(?:html|range|places)":/);
	rmSync(folder, { recursive: true });
});

test('writes nothing before it may', async () => {
	const folder = join(mkdtempSync(join(tmpdir(), 'odapnote-search-')), 'pagefind');
	const mayWrite = Promise.reject(new Error('refused'));
	mayWrite.catch(() => {});
	await expect(writeSearchIndex(library, folder, mayWrite)).rejects.toThrow('refused');
	expect(existsSync(folder)).toBe(false);
});

test('one script holds the worker whole, and names what is asked for before the first query', () => {
	const names = readdirSync(search.folder);
	const script = readFileSync(join(search.folder, 'search-worker.js'), 'utf8');
	expect(names).not.toContain('pagefind-worker.js');
	expect(script).not.toContain('importScripts(');
	for (const name of names.filter((each) => /pagefind-entry|pf_meta$|^wasm/u.test(each)))
		expect(script).toContain(`"${name}"`);
	expect(() => new Function(script)).not.toThrow();
});

test('says how many postmortems it holds and how many bytes', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'odapnote-search-'));
	const { pages, bytes } = await writeSearchIndex(library, folder);
	expect(pages).toBe(2);
	expect(bytes).toBe(Object.values(filesOf(folder)).reduce((sum, content) => sum + content.length / 2, 0));
	rmSync(folder, { recursive: true });
});

test('a library without postmortems has an index in which nothing is found', async () => {
	const empty = await openSearch(libraryOf({}));
	for (const query of ['롤백', 'rollback', 'ㆍ']) expect(await empty.ids(query)).toEqual([]);
	empty.close();
});

test('content cannot set filters, weights or titles of the index', async () => {
	expect(await search.engine.filters()).toEqual({
		severity: { sev3: 2 },
		service: { 'checkout-api': 2 },
		year: { 2023: 1, 2024: 1 },
		language: { en: 2 },
	});
	const [page] = await search.find('poison');
	expect(page?.title.map(({ text }) => text).join('')).toBe(TITLE);
});

test('texts come back character for character, with no trace of the index', async () => {
	const [page] = await search.find('롤백');
	const lesson = page?.hits.find(({ kind }) => kind === 'lesson');
	expect(lesson?.excerpt).toEqual([
		{ text: '<script>alert(1)</script> 서버를 ', marked: false },
		{ text: '롤백', marked: true },
		{ text: '했다 <b>', marked: false },
	]);
	const [summary] = await search.find('poison');
	const shown = summary?.hits.flatMap(({ excerpt }) => excerpt.map(({ text }) => text)).join(' ');
	expect(shown).toContain('___PAGEFIND_WEIGHT___10');
});

test('labels are those of the vocabulary, in the language of the interface', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'odapnote-search-'));
	await writeSearchIndex(libraryOf(texts, resolveKnowledgeBase({ language: 'ko' })), folder);
	const labels = JSON.parse(readFileSync(join(folder, 'labels.json'), 'utf8'));
	expect(labels.category.capacity).toBe('용량');
	rmSync(folder, { recursive: true });
});

test('the vocabulary names no operating system, so that it is the same on all', () => {
	const bytes = readFileSync(join(search.folder, 'hangul.pf_words'));
	expect(bytes[9]).toBe(0xff);
	expect(gunzipSync(bytes).toString()).toContain('롤백');
});

function filesOf(folder: string): Record<string, string> {
	const names = (readdirSync(folder, { recursive: true }) as string[]).sort();
	const files = names.filter((name) => statSync(join(folder, name)).isFile());
	return Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name), 'hex')]));
}
