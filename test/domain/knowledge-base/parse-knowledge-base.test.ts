import { expect, test } from 'vitest';
import { parseKnowledgeBase } from '#domain/parse/parse-knowledge-base';
import { said } from '#locales/said';

const read = (text: string) => {
	const { knowledgeBase, findings } = parseKnowledgeBase(text);
	return { knowledgeBase, checks: findings.map(({ check }) => check) };
};

test('a zone that does not exist is named, and UTC stands in for it', () => {
	const { knowledgeBase, checks } = read('timezone: KST\n');
	expect(checks).toEqual(['timezone-known']);
	expect(knowledgeBase.timezone).toBe('UTC');
});

const BASES = [
	'/../../x/',
	'/a/../',
	'/./',
	'/../',
	'/a/./b/',
	'//',
	'//x/',
	'/a//b/',
	'/a',
	'a/',
	'x',
	'/a/?q',
	'/a b/',
	'/ /',
	'"/a/ "',
	'/%2e%2e/',
	'/a%20b/',
	'/a#b/',
	'"/a/\\n"',
	'/a\\b/',
	'https://x.example/',
	'/한글/',
];

test.each(BASES)('base %s is an error on its line, and `/` stands in for it', (base) => {
	const { knowledgeBase, findings } = parseKnowledgeBase(`title: "KB"\nbase: ${base}\n`);
	expect(findings.map(({ check, range }) => [check, (range?.start ?? 0) >= 12])).toEqual([
		['value-expected', true],
	]);
	expect(knowledgeBase.base).toBe('/');
});

test.each(['/', '/a/', '/a/b.c/', '/.well-known/', '/..a/', '/a../', '/.../', '/~team/', '/a_b-c/'])(
	'base %s is a path',
	(base) => expect(read(`base: ${base}\n`)).toMatchObject({ checks: [], knowledgeBase: { base } }),
);

const ADDRESSES = [
	'"https://x.example/a b"',
	'" https://x.example"',
	'"https://x.example "',
	'https://x.example/a/../b',
	'https://x.example/./b',
	'https://x.example/%zz',
	'https://x.example/%',
	'https:///x.example',
	'https:x.example',
	'"https:\\\\\\\\x.example"',
	'"https://x.example\\\\@evil.example"',
	'https://x.example:99999',
	'https://',
	'ftp://x.example',
	'git@x.example:team/notes.git',
	'ssh://git@x.example/team/notes',
	'"javascript:alert(1)"',
	'x.example',
];

test.each(ADDRESSES)('the address %s is an error on its line', (address) => {
	for (const key of ['url', 'repository'] as const) {
		const { knowledgeBase, checks } = read(`${key}: ${address}\n`);
		expect([key, checks.filter((check) => check === 'value-expected')]).toEqual([key, ['value-expected']]);
		expect(knowledgeBase[key]).toBeUndefined();
	}
});

test.each([
	'https://x.example',
	'https://x.example/',
	'http://localhost:3000',
	'http://10.0.0.1:8080',
	'https://git',
	'https://[::1]',
	'https://한글.example',
	'HTTPS://x.example',
])('the address %s is one', (address) => {
	for (const key of ['url', 'repository']) expect(read(`${key}: ${address}\n`).checks).toEqual([]);
});

test.each(['https://x.example/team/notes', 'https://x.example/team/notes.git', 'https://x.example/~a/b%20c'])(
	'a repository is at %s',
	(address) => expect(read(`repository: ${address}\n`).checks).toEqual([]),
);

test.each(['https://x.example/?q', '"https://x.example/#a"', 'https://user@x.example'])(
	'the site is not at %s',
	(address) => expect(read(`url: ${address}\n`).checks).toEqual(['value-expected']),
);

test('the path of `url` is that of `base`, or none', () => {
	expect(read('url: https://x.example/notes\nbase: /notes/\n').checks).toEqual([]);
	expect(read('url: https://x.example/notes/\n').checks).toEqual(['value-expected']);
	expect(read('url: https://x.example/a/\nbase: /b/\n').checks).toEqual(['value-expected']);
});

test('a fault in one service leaves it and the others known', () => {
	const { knowledgeBase, checks } = read('services:\n  - { id: kbs, lable: x }\n  - { id: mbc }\n');
	expect(checks).toEqual(['key-known']);
	expect(knowledgeBase.services.map(({ id }) => id)).toEqual(['kbs', 'mbc']);
});

test('an entry without an id is left out, and the others are known', () => {
	const { knowledgeBase, checks } = read('services:\n  - { label: { en: "KBS" } }\n  - { id: mbc }\n');
	expect(checks).toContain('key-required');
	expect(knowledgeBase.services.map(({ id }) => id)).toEqual(['mbc']);
});

test.each([
	['{ en: "Checkout" }', 'Unexpected end of the block, expected the key `ko`.'],
	['{ en: "Checkout", ko: "결제", ja: "x" }', 'Unexpected key `ja`, expected `en` or `ko`.'],
	['{ en: "Checkout", ko: "" }', 'Unexpected empty value, expected: In Korean.'],
	['3', 'Unexpected `3`, expected: A text: one for both languages, or `{ en: "…", ko: "…" }`.'],
])('what is wrong with a text in two languages is told of the form that it has: %s', (label, message) => {
	const { findings } = parseKnowledgeBase(`services:\n  - { id: checkout, label: ${label} }\n`);
	expect(findings.map((finding) => said(finding.message, 'en'))).toEqual([message]);
});
