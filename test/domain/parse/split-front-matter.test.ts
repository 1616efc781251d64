import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from '#domain/parse/split-front-matter';
import { said } from '#locales/said';

const FENCES = '---\n---\n';
const fault = (text: string) => {
	const split = splitFrontMatter(text);
	return 'check' in split
		? { check: split.check, range: split.range, en: said(split.message, 'en') }
		: undefined;
};

test.each([
	['a line feed', '---\na: 1\n---\nBody', 'a: 1\n', 4, 12],
	['CRLF', '---\r\na: 1\r\n---\r\nBody', 'a: 1\r\n', 5, 14],
	['blanks after both fences', '--- \t\na: 1\n---\t \nBody', 'a: 1\n', 6, 14],
	['the end of the file', '---\na: 1\n---', 'a: 1\n', 4, 12],
	['a second pair of fences', '---\na: 1\n---\n---\nb: 2\n---\n', 'a: 1\n', 4, 12],
	['nothing between the fences', FENCES, '', 4, 7],
	['a comment alone', '---\n# nothing yet\n---\n', '# nothing yet\n', 4, 21],
	['a comment and blank lines', '---\n\n  # a\n#\n\n---\n', '\n  # a\n#\n\n', 4, 17],
	['dashes inside a line', '---\na: "x --- y"\n---\n', 'a: "x --- y"\n', 4, 20],
])('cuts at %s', (_, text, yaml, yamlStart, end) => {
	expect(splitFrontMatter(text)).toMatchObject({ yaml, yamlStart, range: { start: 0, end } });
});

test('reads what stands between the fences, and only that', () => {
	const split = splitFrontMatter('---\r\na: 1\r\n\r\nb: 010\r\n---\r\nc: 3\r\n');
	expect('document' in split && split.document.toJS()).toEqual({ a: 1, b: 10 });
});

test.each([
	['an indented fence', 'a: |\n  ---\n', { a: '---\n' }],
	['blank lines first', '\n\na: 1\n', { a: 1 }],
	['a block of blanks', ' \n\t\n', null],
])('%s is no end', (_, yaml, expected) => {
	const split = splitFrontMatter(`---\n${yaml}---\n`);
	expect('document' in split && split.document.toJS()).toEqual(expected);
});

test.each(['--- a', '---a', '----', '---js', '---\u00A0'])(
	'a block that gray-matter would end sooner, at %j, is refused',
	(line) => {
		expect(fault(`---\na: 1\n${line}\nb: 2\n---\n`)).toEqual({
			check: 'front-matter-fence',
			range: { start: 0, end: 3 },
			en: 'Unexpected front matter: two readers of it disagree about where it ends.',
		});
	},
);

describe('the first line is refused as a whole', () => {
	const NO_FENCE = 'Unexpected first line, expected `---`: a postmortem begins with its front matter.';
	const TAGGED = 'Unexpected characters after the opening `---`, expected the three dashes alone.';

	test.each([
		['# Outage', 8, NO_FENCE],
		['# Outage\nx\n', 8, NO_FENCE],
		['# Outage\r\nx\r\n', 8, NO_FENCE],
		['a ---js\n---\n', 7, NO_FENCE],
		['', 0, NO_FENCE],
		['\n---\na: 1\n---\n', 0, NO_FENCE],
		['---js\n1\n---\n', 5, TAGGED],
		['---js', 5, TAGGED],
		['----\na: 1\n----\n', 4, TAGGED],
		['--- js\n1\n---\n', 6, NO_FENCE],
	])('%j', (text, end, en) => {
		expect(fault(text)).toEqual({ check: 'front-matter-fence', range: { start: 0, end }, en });
	});
});

test.each(['---\n', '---\na: 1\n ---\n', '---\na: 1\n--- x\n'])('%j has no closing line', (text) => {
	expect(fault(text)).toMatchObject({ check: 'front-matter-fence', range: { start: 0, end: 3 } });
	expect(fault(text)?.en).toMatch(/^Unexpected end of the file/);
});

describe('a block is read up to a size', () => {
	const TOO_LARGE = {
		check: 'front-matter-size',
		range: { start: 0, end: 3 },
		en: 'Unexpected size of the front matter, expected at most 64 KB and 2,000 lines.',
	};
	const fenced = (yaml: string) => `---\n${yaml}---\n`;
	const characters = (count: number) => fenced(`a: ${'x'.repeat(count - 4)}\n`);

	test('of characters', () => {
		expect(fault(characters(65_536))).toBeUndefined();
		expect(fault(characters(65_537))).toEqual(TOO_LARGE);
	});

	test('of lines', () => {
		expect(fault(fenced('# x\n'.repeat(2_000)))).toBeUndefined();
		expect(fault(fenced('# x\n'.repeat(2_001)))).toEqual(TOO_LARGE);
	});
});
