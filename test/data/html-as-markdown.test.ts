import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { expect, test } from 'vitest';
import { htmlAsMarkdown } from '#data/markdown/html-as-markdown';

const markdownOf = (html: string) => htmlAsMarkdown({ html }, 'https://notes.example/p/').trimEnd();
const parse = (markdown: string): Root => remark().use(remarkGfm).parse(markdown);

test.each([
	['<p><strong>강조.</strong>는 <em>(중요)</em>하다</p>', '**강조.**&#45716; *(중요)*&#54616;다'],
	['<p>가<strong>“나”</strong></p>', '&#44032;**“나”**'],
	['<p><strong>a</strong><em>b</em></p>', '**a**<!-- -->*b*'],
	['<p>더 보기!<a href="#x">여기</a></p>', '더 보기\\![여기](https://notes.example/p/#x)'],
	['<p><a href="/a(b)?c=1&amp;copy;=2">x</a></p>', '[x](<https://notes.example/a(b)?c=1&amp;copy;=2>)'],
	['<ul><li>a</li></ul><ul><li>b</li></ul>', '- a\n\n* b'],
	['<ol start="3"><li>a</li><li><p>b</p><ul><li>c</li></ul></li></ol>', '3. a\n4. b\n   - c'],
	['<ul><li><p>a</p><ul><li></li></ul></li></ul>', '- a\n  - <!-- -->'],
	['<ul><li><hr></li></ul>', '- ___'],
	['<h2>C#</h2><h2>a #</h2>', '## C#\n\n## a \\#'],
	['<p><code>a`b</code><br>- c<br>2. d</p>', '``a`b``\\\n\\- c\\\n2\\. d'],
	['<pre><code class="hljs language-ts">```\nx\n</code></pre>', '````ts\n```\nx\n````'],
	[
		'<table><thead><tr><th>a|b</th></tr></thead><tbody><tr><td><code>c\\|d</code></td></tr></tbody></table>',
		'| a\\|b |\n| --- |\n| c\\\\\\|d |',
	],
	['<aside><p>a</p><p>b</p></aside>', '> a\n>\n> b'],
	['<details><summary>a *</summary><p>b</p></details>', '> [!DETAILS] a \\*\n>\n> b'],
	[
		'<p>a<sup><a href="#fn-1" data-footnote-ref>1</a></sup></p><section data-footnotes><h2>Notes</h2><ol><li id="fn-1"><p>b <a href="#r" data-footnote-backref>↩</a></p></li></ol></section>',
		'a[^1]\n\n[^1]: b',
	],
])('%s', (html, markdown) => {
	expect(markdownOf(html)).toBe(markdown);
});

const word = fc.constantFrom(
	'가',
	'나다',
	'ab',
	'(c)',
	'.',
	'“',
	'!',
	'*',
	'_',
	'1.',
	'-',
	'#',
	' ',
	':',
	'`',
);
const text = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(''));
const inline = fc.oneof(
	text,
	...['strong', 'em', 'del'].map((name) => text.map((inner) => `<${name}>${inner}</${name}>`)),
	text.map((inner) => `<a href="/x/">${inner}</a>`),
);
const line = fc.array(inline, { minLength: 1, maxLength: 5 }).map((pieces) => `<p>${pieces.join('')}</p>`);
const block = fc.oneof(
	line,
	fc
		.array(line, { minLength: 1, maxLength: 3 })
		.map((items) => `<ul><li>${items.join('</li><li>')}</li></ul>`),
	line.map((quoted) => `<blockquote>${quoted}</blockquote>`),
);

test('Markdown says what the HTML says, and marks what it marks', () => {
	fc.assert(
		fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (blocks) => {
			const html = blocks.join('');
			const tree = parse(markdownOf(html));
			const withoutBlanks = (said: string) => said.replace(/\s/g, '');
			expect(withoutBlanks(saidBy(tree))).toBe(withoutBlanks(html.replace(/<[^>]*>/g, '')));
			for (const [element, type] of Object.entries(NODES)) {
				const written = html.match(new RegExp(`<${element}\\b[^>]*>(?:<|[^<]*[^< ])`, 'g'));
				expect(countOf(tree, type), type).toBe(written?.length ?? 0);
			}
		}),
		{ numRuns: 300 },
	);
});

const NODES = {
	strong: 'strong',
	em: 'emphasis',
	del: 'delete',
	a: 'link',
	blockquote: 'blockquote',
	ul: 'list',
};

function countOf(node: Nodes, type: string): number {
	const below = 'children' in node ? node.children.map((child) => countOf(child, type)) : [];
	return below.reduce((sum, count) => sum + count, node.type === type ? 1 : 0);
}

/** What a reader sees: comments of HTML are not seen. */
function saidBy(node: Nodes): string {
	if (node.type === 'html') return '';
	return 'children' in node ? node.children.map(saidBy).join('') : textOf(node);
}
