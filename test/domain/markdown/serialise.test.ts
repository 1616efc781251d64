import fc from 'fast-check';
import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { toHtml, toPlainText } from '#domain/markdown/serialise';
import { render } from './render-text.ts';

test('plain text keeps blocks, cells and words apart, and leaves labels out', () => {
	const text = [
		'# 제목 **굵게**',
		'한 줄\n두 줄<br>세 줄[^1] `code`',
		'- [x] 하나\n- 둘\n  - 셋',
		'| a | b |\n|---|---|\n| 1 | 2 |',
		'> [!NOTE]\n> 참고할 것',
		'```js\nlet a;\n  b\n```',
		'![그래프](graph.png "캡션")',
		'[^1]: 각주',
	].join('\n\n');
	expect(toPlainText(render(text).root)).toMatchInlineSnapshot(`
		"제목 굵게
		한 줄 두 줄
		세 줄 code
		하나
		둘
		셋
		a b
		1 2
		참고할 것
		let a;
		b
		그래프
		캡션"
	`);
});

test('HTML and text of several nodes are those of a root', () => {
	const { root } = render('a & <b>\n\nc');
	expect(toHtml(root.children)).toBe(toHtml(root));
	expect(toPlainText(root.children)).toBe(toPlainText(root));
	expect(toHtml([])).toBe('');
	expect(toPlainText([])).toBe('');
});

test('plain text has one blank for each run of blanks, and none beside the end of a line', () => {
	const texts = fc.array(fc.constantFrom('a', ' ', '  ', '\t', '\n', '\u00a0', '\u3000', '가'), {
		maxLength: 12,
	});
	fc.assert(
		fc.property(texts, (pieces) => {
			const value = pieces.join('');
			const node: Element = {
				type: 'element',
				tagName: 'pre',
				properties: {},
				children: [{ type: 'text', value }],
			};
			const shown = value.replace(/[^\S\n]+/g, ' ').replace(/ ?\n[ \n]*/g, '\n');
			expect(toPlainText(node)).toBe(shown.trim());
		}),
	);
});
