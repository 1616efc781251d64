import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSecrets, withoutOverlaps } from '#domain/safety/find-secrets';
import { maskValues } from '#domain/safety/mask-values';
import { spoken } from '#test/spoken';
import { foundValues } from './found-values.ts';
import { harmless, planted } from './planted.ts';

const context = (value: string) => `배포가 끝난 뒤 로그에서\n\n    ${value}\n\n값이 보였다.\n`;

describe('found', () => {
	test.each(Object.entries(planted))('%s', (_, value) => {
		expect(findSecrets(context(value)).length).toBeGreaterThan(0);
		expect(findSecrets(value).length).toBeGreaterThan(0);
	});
});

test.each(harmless)('left alone: %s', (value) => {
	expect(findSecrets(context(value))).toEqual([]);
});

describe('cut in two by what shows nothing', () => {
	const key = planted['AWS access key'] ?? '';
	const [head, tail] = [key.slice(0, 8), key.slice(8)];
	test.each([
		['a zero-width blank', `${head}\u200b${tail}`],
		['a soft hyphen', `${head}\u00ad${tail}`],
		['a tag character', `${head}\u{e0041}${tail}`],
		['emphasis', `${head}**${tail}**`],
		['code', `\`${head}\`\`${tail}\``],
		['strikethrough', `${head}~~${tail}~~`],
		['an escape', `${head.slice(0, 4)}${'\\'}${head.slice(4)}${tail}`.replace('\\', '')],
		['a comment', `${head}<!-- x -->${tail}`],
		['a tag', `${head}<b>${tail}</b>`],
		['a link', `${head}[${tail}](https://example.com)`],
		['a reference', `[${head}][r]${tail}`],
		['a short reference', `[${head}]${tail}`],
		['a decimal reference', `${head}&#${tail.charCodeAt(0)};${tail.slice(1)}`],
		['a hexadecimal reference', `${head}&#x${tail.charCodeAt(0).toString(16)};${tail.slice(1)}`],
		[
			'full-width letters',
			[...key].map((letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0)).join(''),
		],
	])('%s', (_, text) => {
		expect(spoken(findSecrets(`log ${text} end`))).toMatchObject([{ name: { en: 'AWS access key' } }]);
	});

	test('a named reference for the sign', () => {
		expect(findSecrets('password&colon; hunter2').length).toBe(1);
		expect(findSecrets('password\\: hunter2').length).toBe(1);
	});
});

describe('cut in two by what shows', () => {
	const key = planted['AWS access key'] ?? '';
	const [head, tail] = [key.slice(0, 12), key.slice(12)];
	test.each([
		['a blank', ' '],
		['a tab', '\t'],
		['the end of a line', '\n'],
		['the end of a line in a quotation', '\n> '],
		['the end of a shell line', '\\\n'],
		['the end of a shell line of a system with two signs for it', '\\\r\n'],
		['the end of a shell line, indented', '\\\n    '],
		['the end of a shell line in a quotation', '\\\n> '],
		['the end of a shell line after a blank', ' \\\n'],
		['an escaped blank', '\\ '],
	])('%s', (_, cut) => {
		const value = `${head}${cut}${tail}`;
		for (const text of [`log ${value} end`, `<!-- log ${value} -->`])
			expect(foundValues(text)).toEqual([['AWS access key', value]]);
	});

	test.each(['AWS access key', 'GitHub token'])(
		'the word after a whole value is no part of it: %s',
		(kind) => {
			const value = planted[kind] ?? '';
			expect(foundValues(`log ${value} 9MKZ4LPV end`)).toEqual([[kind, value]]);
			expect(foundValues(`log 9MKZ4LPV ${value} end`)).toEqual([[kind, value]]);
		},
	);

	test.each([
		`${head}  ${tail}`,
		`${head} ${tail}0`,
		`${head} and ${tail}`,
		`${key.slice(0, 3)} ${key.slice(3)}`,
	])('left alone: %j', (text) => {
		expect(foundValues(text)).toEqual([]);
	});
});

test('a word alone after `password:` is one where nothing else stands on the line', () => {
	expect(findSecrets('log\nPASSWORD: correcthorse\n')).toHaveLength(1);
	expect(findSecrets('The rule password: correcthorse is no more than a name.\n')).toEqual([]);
});

test.each([
	['a password: `hunter2`.\n', 'hunter2'],
	['key AKIA**Q7RT2XBW9MKZ4LPV** end', 'AKIA**Q7RT2XBW9MKZ4LPV'],
	['<!-- key AKIA**Q7RT2XBW9MKZ4LPV** --> end', 'AKIA**Q7RT2XBW9MKZ4LPV'],
	['[run](https://a.example/?password%3Dhunter2)', 'hunter2'],
	['password: hunter&#50; end', 'hunter&#50;'],
])('the range is the value, in the file: %s', (text, value) => {
	expect(foundValues(text).map(([, found]) => found)).toEqual([value]);
});

test.each([
	['4-6 0-3', '0-3 4-6'],
	['0-3 3-5', '0-3 3-5'],
	['0-3 0-5', '0-5'],
	['0-5 0-3', '0-5'],
	['0-5 4-9 6-8', '0-5 6-8'],
])('of findings that overlap the first stays, and of those at one place the longest: %s', (given, kept) => {
	const found = given.split(' ').map((range) => {
		const [start = 0, end = 0] = range.split('-').map(Number);
		return { range: { start, end } };
	});
	const left = withoutOverlaps(found).map(({ range }) => `${range.start}-${range.end}`);
	expect(left.join(' ')).toBe(kept);
});

test('findings are in order and do not overlap', () => {
	const value = fc.constantFrom(...Object.values(planted), ...harmless);
	fc.assert(
		fc.property(fc.array(value, { maxLength: 12 }), (values) => {
			const text = values.join('\n');
			let end = 0;
			for (const { range } of findSecrets(text)) {
				expect(range.start).toBeGreaterThanOrEqual(end);
				expect(range.end).toBeGreaterThan(range.start);
				end = range.end;
			}
			expect(end).toBeLessThanOrEqual(text.length);
		}),
		{ numRuns: 50 },
	);
});

test('a mask leaves the words and hides the values', () => {
	expect(maskValues('Unexpected link `https://a.example/?access_token=q7Rt2XbW9mKz4LpV8nYc`.')).toBe(
		'Unexpected link `https://a.example/?access_token=••••`.',
	);
	expect(maskValues('Unexpected `010-2345-6789`, `gildong@naver.com` and `900101-1234567`.')).toBe(
		'Unexpected `••••`, `••••` and `••••`.',
	);
	for (const value of Object.values(planted)) expect(findSecrets(maskValues(value))).toEqual([]);
});
