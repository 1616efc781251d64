import { expect, test } from 'vitest';
import { TEMPLATE_FOLDERS } from '#build/compile/template-folders';
import { PARSER_FOLDERS } from '#store/parser-version';
import { houseFaults, importedBelow, languageFaults, wordingFaults } from '#test/house';

const from = (file: string, to: string) => ({ from: file, line: 1, to });

test('imports lead down only, and no files form a circle', () => expect(houseFaults()).toEqual([]));

test.each([
	['src/domain/parse/a.ts', 'src/domain/checks/b.ts'],
	['src/domain/text/a.ts', 'src/domain/postmortem.ts'],
	['src/domain/time/a.ts', 'src/domain/time/read/b.ts'],
	['src/build/dev/a.ts', 'src/cli/b.ts'],
	['src/domain/checks/a.ts', 'src/locales/books.ts'],
	['src/site/a.ts', 'src/store/b.ts'],
	['src/store/a.ts', 'src/report/b.ts'],
	['src/report/a.ts', 'node:fs'],
	['src/domain/a.ts', 'node:fs/promises'],
	['src/somewhere/a.ts', 'src/domain/b.ts'],
])('%s may not import %s', (file, to) => expect(houseFaults([from(file, to)])).toHaveLength(1));

test.each([
	['src/domain/checks/a.ts', 'src/domain/parse/b.ts'],
	['src/window/evidence/a.ts', 'src/store/b.ts'],
	['src/build/verify/a.ts', 'src/build/b.ts'],
	['src/report/a.ts', 'node:util'],
	['src/store/a.ts', 'node:fs'],
])('%s may import %s', (file, to) => expect(houseFaults([from(file, to)])).toEqual([]));

test('a circle is named once, with all its files', () => {
	const [one, two, three] = ['src/cli/a.ts', 'src/cli/b.ts', 'src/cli/c.ts'];
	const circle = [from(one, two), from(two, three), from(three, one), from('src/cli/d.ts', one)];
	expect(houseFaults(circle)).toEqual([expect.stringContaining(`${one} ↔ ${two} ↔ ${three}`)]);
});

test('which language it is, only the books ask', () => expect(languageFaults()).toEqual([]));

test('a question for the language is named with its place', () => {
	const text = "const a = 1;\nconst b = language === 'ko' ? '건' : '';\n";
	expect(
		languageFaults([
			['src/report/a.ts', text],
			['src/locales/ko/a.ts', text],
		]),
	).toEqual([expect.stringContaining("src/report/a.ts:2: Unexpected `=== 'ko'`")]);
});

test('what is said, only the books say', () => expect(wordingFaults()).toEqual([]));

test('words in a language are named with their place', () => {
	const text = "const a = 1;\nconst b = { en: 'one', ko: '하나' };\n";
	expect(
		wordingFaults([
			['src/cli/a.ts', text],
			['src/locales/a.ts', text],
			['schemas/a.ts', text],
		]),
	).toEqual([expect.stringContaining('src/cli/a.ts:2: Unexpected words in a language')]);
});

test.each([
	['what a postmortem is parsed to', 'src/store', PARSER_FOLDERS],
	['what a page is made of', 'src/site', TEMPLATE_FOLDERS],
])('%s is known by folders that hold all that it imports', (_, path, folders) => {
	const reached = importedBelow(path);
	expect(reached.length).toBeGreaterThan(100);
	expect(reached.filter((file) => !folders.some((folder) => file.startsWith(`${folder}/`)))).toEqual([]);
});
