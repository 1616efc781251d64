import { expect, test } from 'vitest';
import { newFileLink, newPostmortemLink } from '#domain/knowledge-base/new-postmortem-link';
import { parseKnowledgeBase } from '#domain/parse/parse-knowledge-base';
import { checkTexts } from '#test/check-text';

function linkFor(settings: string, date = '2026-03-14'): URL | undefined {
	const link = newPostmortemLink(parseKnowledgeBase(settings).knowledgeBase, date);
	return link === undefined ? undefined : new URL(link);
}

test('GitHub: the editor in the folder, with a name and a text', () => {
	const link = linkFor('repository: https://github.com/team/notes/\nbranch: trunk/main');
	expect(link?.origin).toBe('https://github.com');
	expect(link?.pathname).toBe('/team/notes/new/trunk/main/postmortems');
	expect([...(link?.searchParams.keys() ?? [])]).toEqual(['filename', 'value']);
	expect(link?.searchParams.get('filename')).toBe('2026-03-14-what-happened.md');
});

test('a knowledge base in a folder of its repository', () => {
	const { knowledgeBase } = parseKnowledgeBase('repository: https://github.com/team/mono');
	const link = newPostmortemLink(knowledgeBase, '2026-03-14', { folder: 'docs/장애 기록/' }) ?? '';
	expect(decodeURIComponent(new URL(link).pathname)).toBe('/team/mono/new/main/docs/장애 기록/postmortems');
});

test.each([
	'https://github.com/team/notes.git',
	'https://github.com/team/notes.git/',
	'https://someone:secret@github.com/team/notes?tab=readme#top',
])('the address as it is copied for cloning, or from the browser: %s', (repository) => {
	expect(linkFor(`repository: ${repository}`)?.href).toMatch(
		/^https:\/\/github\.com\/team\/notes\/new\/main\/postmortems\?filename=/,
	);
});

test.each([
	'https://gitlab.com/team/notes',
	'https://gitlab.example.org/a/b/notes',
	'https://our-gitlab.example.org/a/notes',
])('GitLab: %s', (repository) => {
	const link = linkFor(`repository: ${repository}`);
	expect(link?.pathname).toBe(`${new URL(repository).pathname}/-/new/main/postmortems`);
	expect([...(link?.searchParams.keys() ?? [])]).toEqual(['file_name', 'content']);
});

test('no link without a repository', () => {
	expect(linkFor('title: "Notes"')).toBeUndefined();
});

test.each(['en', 'ko'])('the text that is filled in is a draft without a fault: %s', (language) => {
	const settings = `repository: https://github.com/team/notes\nlanguage: ${language}\n`;
	const text = linkFor(settings)?.searchParams.get('value') ?? '';
	const found = checkTexts({ '2026-03-14-what-happened.md': text }, settings);
	expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
	expect(text).toContain(language === 'ko' ? '## 교훈' : '## Lessons');
});

test('placeholders for the day are named as what is to be filled in', () => {
	const text =
		linkFor('repository: https://github.com/team/notes', 'YYYY-MM-DD')?.searchParams.get('value') ?? '';
	const found = checkTexts({ 'YYYY-MM-DD-what-happened.md': text });
	expect(new Set(found.map(({ check }) => check))).toEqual(new Set(['date-format', 'id-form']));
});

test('an address that servers would refuse gets the brief template', () => {
	const settings = `repository: https://github.com/team/notes\nlanguage: ko\nbranch: ${'b'.repeat(6000)}\n`;
	const link = linkFor(settings);
	expect(link?.href.length).toBeLessThan(8000);
	expect(link?.searchParams.get('value')).not.toContain('타임라인');
});

test.each(['https://github.com/team/notes', 'https://gitlab.com/team/notes'])(
	'a whole file, or its name alone where the text makes no address: %s',
	(repository) => {
		const { knowledgeBase } = parseKnowledgeBase(`repository: ${repository}`);
		const file = { name: '2026-03-14-결제.md', text: '한 줄\n', folder: 'docs/' };
		const [name = '', value = ''] = repository.includes('gitlab')
			? ['file_name', 'content']
			: ['filename', 'value'];
		const whole = newFileLink(knowledgeBase, file);
		expect(whole?.isWhole).toBe(true);
		expect(new URL(whole?.href ?? '').searchParams.get(value)).toBe(file.text);
		const long = newFileLink(knowledgeBase, { ...file, text: '긴 글 '.repeat(1_000) });
		expect(long?.isWhole).toBe(false);
		expect([...new URL(long?.href ?? '').searchParams]).toEqual([[name, file.name]]);
	},
);
