import { expect, test } from 'vitest';
import { render, renderHtml } from './render-text.ts';

test('Korean ranges are not struck out, and emphasis closes before particles', () => {
	expect(renderHtml('약 3~40분, **"커밋"**로 **장애(Outage)**가 ~~아니다~~')).toMatchInlineSnapshot(
		`"<p>약 3~40분, <strong>"커밋"</strong>로 <strong>장애(Outage)</strong>가 <del>아니다</del></p>"`,
	);
});

test('a quotation of details is folded up below its title, and stays a quotation where it has nothing to fold', () => {
	expect(renderHtml('> [!DETAILS] The `pager` log\n> First.\n>\n> - Second')).toMatchInlineSnapshot(`
		"<details><summary>The pager log</summary>
		<p>First.</p>
		<ul>
		<li>Second</li>
		</ul>
		</details>"
	`);
	expect(renderHtml('> [!details]\n>\n> First.', { language: 'ko' })).toContain('<summary>자세히</summary>');
	expect(renderHtml('> [!DETAILS] One  \n> **two**')).toContain('<summary>One</summary>');
	expect(
		renderHtml('> [!DETAILS] One\n>\n> > [!DETAILS] Two\n> >\n> > Three').match(/<details>/g),
	).toHaveLength(2);
	for (const plain of [
		'> [!DETAILS] Alone',
		'> [!DETAILS] [A](https://a.example/)\n> b',
		'> [!DETAIL] No\n> b',
	])
		expect(renderHtml(plain)).toContain('<blockquote>');
});

test('a diagram is shown as its source, which says so', () => {
	expect(renderHtml('```mermaid\ngraph LR\n  A --> B\n```')).toMatchInlineSnapshot(`
		"<figure><pre tabindex="0"><code class="hljs language-mermaid">graph LR
		  A --> B
		</code></pre><figcaption>The source of a Mermaid diagram. The file’s page on the Git host draws it.</figcaption></figure>"
	`);
	expect(renderHtml('```Mermaid\nA\n```', { language: 'ko' })).toContain('원본입니다.');
});

test('callouts get a title in the language of the postmortem', () => {
	expect(
		renderHtml('> [!WARNING]\n> 다시 *하지* 말 것\n>\n> - 둘째', { language: 'ko' }),
	).toMatchInlineSnapshot(`
		"<aside class="callout callout-warning" role="note"><p class="callout-title">주의</p>
		<p>다시 <em>하지</em> 말 것</p>
		<ul>
		<li>둘째</li>
		</ul>
		</aside>"
	`);
	expect(renderHtml('> [!NOTE] not a callout')).toContain('<blockquote>');
	expect(renderHtml('> [!NOTES]\n> neither')).toContain('<blockquote>');
});

test.each([
	['> [a]: https://first.example/\n\n[a]: https://second.example/', 'in a quotation'],
	['- [a]: https://first.example/\n\n[a]: https://second.example/', 'in a list'],
	['[^n]: Note.\n\n    [a]: https://first.example/\n\n[a]: https://second.example/', 'in a footnote'],
	[
		'[^n]: Note.\n\n    > [a]: https://first.example/\n\n[A]: https://second.example/\n\n[^m]: Other.',
		'in a quotation in a footnote',
	],
])('the first definition counts, wherever it stands: %j (%s)', (definitions) => {
	expect(renderHtml(`See [this][a].\n\n${definitions}`)).toContain('href="https://first.example/"');
	expect(renderHtml(`${definitions}\n\nSee [this][a].`)).toContain('href="https://first.example/"');
});

test('a footnote in a footnote is found, and the first of two counts', () => {
	const html = renderHtml(
		'One[^a].\n\n[^a]: First[^b].\n\n    [^b]: Inner.\n\n[^b]: Outer.\n\n[^a]: Second.',
	);
	expect(html).toContain('Inner.');
	expect(html).not.toMatch(/Outer|Second/);
});

test('footnotes come apart from the body, with ids that their links name', () => {
	const { root, footnotes, anchors } = render('One[^a], two[^한글].\n\n[^a]: First.\n[^한글]: 둘째.');
	expect(root.children.some((node) => node.type === 'element' && node.tagName === 'section')).toBe(false);
	expect(footnotes?.tagName).toBe('section');
	expect(anchors).toEqual(expect.arrayContaining(['fn-a', 'fnref-a', 'footnote-label']));
	expect(renderHtml('각주[^a]\n\n[^a]: 하나', { language: 'ko' })).toMatchInlineSnapshot(`
		"<p>각주<sup><a href="#fn-a" id="fnref-a" data-footnote-ref aria-describedby="footnote-label">1</a></sup></p>
		<section data-footnotes class="footnotes"><h2 class="visually-hidden" id="footnote-label">각주</h2>
		<ol>
		<li id="fn-a">
		<p>하나 <a href="#fnref-a" data-footnote-backref="" aria-label="본문으로 돌아가기 1" class="data-footnote-backref">↩</a></p>
		</li>
		</ol>
		</section>"
	`);
});

test('a table scrolls by keyboard, aligns by class and has no empty heading', () => {
	expect(renderHtml('| a | |\n|--:|---|\n| 1 | 2 |')).toMatchInlineSnapshot(`
		"<section class="table-scroll" tabindex="0" aria-label="Table 1"><table>
		<thead>
		<tr>
		<th class="align-right" scope="col">a</th>
		<td></td>
		</tr>
		</thead>
		<tbody>
		<tr>
		<td class="align-right">1</td>
		<td>2</td>
		</tr>
		</tbody>
		</table></section>"
	`);
});

test('a task is a sign with a name, not a form control', () => {
	expect(renderHtml('- [x] done\n- [ ] open\n  - [x] nested')).toMatchInlineSnapshot(`
		"<ul class="contains-task-list">
		<li class="task-list-item"><span class="task-box" role="img" aria-label="Done">☑</span> done</li>
		<li class="task-list-item"><span class="task-box" role="img" aria-label="To do">☐</span> open
		<ul class="contains-task-list">
		<li class="task-list-item"><span class="task-box" role="img" aria-label="Done">☑</span> nested</li>
		</ul>
		</li>
		</ul>"
	`);
});

test('code is coloured by classes; diagrams and unknown languages stay plain', () => {
	expect(renderHtml('```js\nconst a = "</code>";\n```')).toMatchInlineSnapshot(`
		"<pre tabindex="0"><code class="hljs language-js"><span class="hljs-keyword">const</span> a = <span class="hljs-string">"&#x3C;/code>"</span>;
		</code></pre>"
	`);
	expect(renderHtml('```mermaid\n%%{init: {"securityLevel": "loose"}}%%\n```')).toBe(
		'<figure><pre tabindex="0"><code class="hljs language-mermaid">%%{init: {"securityLevel": "loose"}}%%\n</code></pre>' +
			'<figcaption>The source of a Mermaid diagram. The file’s page on the Git host draws it.</figcaption></figure>',
	);
	expect(renderHtml('```__proto__\nx\n```')).toBe('<pre tabindex="0"><code>x\n</code></pre>');
	expect(renderHtml(`\`\`\`js\n${'a = `${'.repeat(5_000)}\n\`\`\``)).not.toContain('hljs-');
});

test('an image beside the file has its size; with a title, alone, it is a figure', () => {
	expect(renderHtml('![Requests fell](graph.png)')).toMatchInlineSnapshot(
		`"<p><a href="/kb/postmortems/2017-09-04-duplicate-votes/graph.png" class="zoom"><img src="/kb/postmortems/2017-09-04-duplicate-votes/graph.png" alt="Requests fell" width="640" height="480" loading="lazy" decoding="async"></a></p>"`,
	);
	expect(renderHtml('![Requests fell](./graph.png "At 16:15")')).toMatchInlineSnapshot(
		`"<figure><a href="/kb/postmortems/2017-09-04-duplicate-votes/graph.png" class="zoom"><img src="/kb/postmortems/2017-09-04-duplicate-votes/graph.png" alt="Requests fell" width="640" height="480" loading="lazy" decoding="async"></a><figcaption>At 16:15</figcaption></figure>"`,
	);
});

test('a picture that may be wider than its column leads to its file, others do not', () => {
	const companions = { 'graph.png': { width: 320, height: 80 }, 'old.png': {} };
	expect(renderHtml('![A lamp](graph.png)', { companions })).not.toContain('<a');
	expect(renderHtml('[![Requests](old.png)](https://example.com)', { companions })).not.toContain('zoom');
	expect(renderHtml('![](old.png)', { companions })).toContain(
		'class="zoom" aria-label="Picture in full size"><img',
	);
});

test('other images become their text or a link', () => {
	const text =
		'![a](https://example.com/a.png) ![b](drawing.svg) ![c](../other/c.png) ![d](data:image/png;base64,xx)';
	expect(renderHtml(text)).toMatchInlineSnapshot(
		`"<p><a href="https://example.com/a.png" rel="noopener">a</a> <span class="image-refused">b</span> <span class="image-refused">c</span> <span class="image-refused">d</span></p>"`,
	);
	expect(render(text).images.map(({ refused }) => refused)).toEqual([
		'remote',
		'format',
		'missing',
		'missing',
	]);
});

test('a badge in a link is one link', () => {
	expect(renderHtml('[![build](https://example.com/b.svg)](https://example.com/)')).toMatchInlineSnapshot(
		`"<p><a href="https://example.com/" rel="noopener"><span class="image-refused">build</span></a></p>"`,
	);
});

test('HTML is shown as it was typed; comments are dropped, and a line break is one', () => {
	expect(renderHtml('a <b onclick=x>b</b> c<br>d <!-- e -->f')).toMatchInlineSnapshot(
		`"<p>a <span class="raw-html">&#x3C;b onclick=x></span>b<span class="raw-html">&#x3C;/b></span> c<br>d f</p>"`,
	);
	expect(renderHtml('<div>\n<!-- x -->kept\n</div>')).toMatchInlineSnapshot(`
		"<pre class="raw-html" tabindex="0"><code>&#x3C;div>
		kept
		&#x3C;/div>
		</code></pre>"
	`);
	expect(renderHtml('<!-- never closed\n\n# not lost')).toContain('not lost');
	expect(render('<!-- x -->\n\n<br>\n').findings).toEqual([]);
	expect(render('<b>x</b>').findings.map(({ check }) => check)).toEqual(['raw-html', 'raw-html']);
});

test('CRLF and LF give the same HTML', () => {
	const text =
		'# a\n\nb\nc\\\nd\n\n- e\n  f\n\n```js\ng\n\nh\n```\n\n| i |\n|---|\n| j |\n\n> [!NOTE]\n> k\n\n<div>\nl\n</div>\n';
	expect(renderHtml(text.replaceAll('\n', '\r\n'))).toBe(renderHtml(text));
});

test('every top-level node keeps the place it has in the file', () => {
	const text =
		'# a\n\n> [!NOTE]\n> b\n\n| c |\n|---|\n| d |\n\n![e](graph.png "f")\n\n<div>g</div>\n\n```js\nh\n```\n\n- i\n';
	const { root } = render(text);
	const starts = root.children.flatMap((node) =>
		node.type === 'element' ? [node.position?.start.offset] : [],
	);
	expect(starts).toEqual([0, 5, 20, 39, 60, 74, 87]);
});

test('rendering does not change the tree', async () => {
	const { parseMarkdown } = await import('#domain/markdown/parse-markdown');
	const { renderMarkdown } = await import('#domain/markdown/render-markdown');
	const { CONTEXT } = await import('./render-text.ts');
	const tree = parseMarkdown('> [!NOTE]\n> a [b](x.md) ![c](graph.png "d")\n\n- [x] e\n\n| f |\n|---|');
	const before = JSON.stringify(tree);
	renderMarkdown(tree, CONTEXT);
	expect(JSON.stringify(tree)).toBe(before);
});

test('a language within another is coloured without a span of its own', () => {
	const html = renderHtml('```html\n<style>a{b:c}</style>\n```');
	expect(html).toContain('<span class="hljs-selector-tag">a</span>{');
	expect(html).not.toContain('class=""');
	expect(html.replace(/<[^>]*>/g, '')).toBe('&#x3C;style>a{b:c}&#x3C;/style>\n');
});
