import { expect, test } from 'vitest';
import { findCostlyMarkdown } from '#domain/markdown/limits';
import { parseMarkdown } from '#domain/markdown/parse-markdown';
import { toHtml } from '#domain/markdown/serialise';
import { render, renderHtml } from './render-text.ts';

const SIZE = 256 * 1024;

/** Text made to stall or overflow a CommonMark parser, at the size of the largest file. */
const pathological: Readonly<Record<string, string>> = {
	quotations: fill('>'),
	'quotations on many lines': fill(`${'>'.repeat(120)}a\n`),
	'lists in lists': fill('- '),
	'numbered lists in lists': fill('1. '),
	'indented lists': fill(`${' '.repeat(400)}- a\n`),
	emphasis: fill('*a **b '),
	'mixed emphasis': fill('*a_ '),
	'emphasis in Hangul': fill('**가**나'),
	strikethrough: fill('a~~ '),
	brackets: `${'['.repeat(SIZE / 2)}${']'.repeat(SIZE / 2)}`,
	'links in links': `${'['.repeat(SIZE / 6)}${'](a)'.repeat(SIZE / 6)}`,
	'open links': fill('[a](<b'),
	comments: fill('a <!-- '),
	declarations: fill('a <!A '),
	instructions: fill('a <? '),
	'underlined headings': fill('a\n=\n'),
	'many quotations': fill('> a\n\n'),
	'lazy lines': `> a\n${fill('b\n')}`,
	'a wide table': `${'|a'.repeat(200)}\n${'|-'.repeat(200)}\n`,
	'a table that is filled up': `${'|a'.repeat(99)}\n${'|-'.repeat(99)}|\n${'|\n'.repeat(1_000)}`,
	'rows without a table': fill('a|b\n'),
	footnotes: fill('[^a]: b\n'),
	items: fill('- a\n'),
	'pieces of code': fill('`a'),
};

test.each(Object.entries(pathological))('refuses %s before parsing', (_, text) => {
	expect(findCostlyMarkdown(text).length).toBeGreaterThan(0);
});

/** Text that looks as bad and is not. */
const harmless: Readonly<Record<string, string>> = {
	'a long line': fill('a'),
	'a long line of Hangul': fill('가나다 '),
	'a rule': `${'-'.repeat(10_000)}\n`,
	'open brackets': '['.repeat(10_000),
	pipes: `${'|'.repeat(90)}\n`,
	'a log': fill('2017-09-04T16:05:00+09:00 [INFO] worker_pool_1 *done* in 12ms | ok\n').slice(0, 40_000),
	'a log in colours': fill('\u001b[32m[INFO]\u001b[0m started (pid=1)\n').slice(0, 40_000),
	'a quoted mail': fill('> On Monday they *wrote*:\n>\n> > Hello\n').slice(0, 20_000),
	'a table': `| a | b | c |\n|---|---|---|\n${'| 1 | 2 | 3 |\n'.repeat(1_000)}`,
	'nested lists': Array.from({ length: 20 }, (_, depth) => `${'  '.repeat(depth)}- item`).join('\n'),
};

test.each(Object.entries(harmless))('lets %s pass, and the parser takes it', (_, text) => {
	expect(findCostlyMarkdown(text)).toEqual([]);
	expect(parseMarkdown(text).type).toBe('root');
});

test('findings name the line', () => {
	const text = `fine\n\n${'>'.repeat(200)} x\n`;
	expect(findCostlyMarkdown(text)).toMatchObject([{ check: 'nesting-depth', range: { start: 6, end: 208 } }]);
	const table = `fine\r\n\r\n${'|a'.repeat(200)}\r\n${'|-'.repeat(200)}\r\n`;
	expect(findCostlyMarkdown(table)).toMatchObject([
		{ check: 'markdown-too-costly', range: { start: 8, end: 408 } },
	]);
});

test('a long definition that is used often does not multiply', () => {
	const text = `[a]: https://example.com/${'x'.repeat(5_000)}\n\n${'[a] '.repeat(10_000)}`;
	expect(renderHtml(text).length).toBeLessThan(1_500_000);
});

test('emphasis in emphasis without end is reported and does not overflow', () => {
	const { root, findings } = render('*a **b '.repeat(1_200) + 'c** d* '.repeat(1_200));
	expect(findings.map(({ check }) => check)).toContain('nesting-depth');
	expect(toHtml(root)).toContain('c** d*');
});

function fill(piece: string): string {
	return piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE);
}
