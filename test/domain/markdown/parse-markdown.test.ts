import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { parseMarkdown } from '#domain/markdown/parse-markdown';

test('every node has its place, those around bare addresses too', () => {
	const source = 'Mail a@example.com &amp; b@example.com, or www.example.com.\nThen *c@example.com*.';
	const places: [string, string][] = [];
	visit(parseMarkdown(source), (node: Nodes) => {
		const { start, end } = node.position ?? { start: {}, end: {} };
		if (node.type === 'text') places.push([node.value, source.slice(start.offset, end.offset)]);
	});
	expect(places).toEqual([
		['Mail ', 'Mail '],
		['a@example.com', 'a@example.com'],
		[' & ', ' &amp; '],
		['b@example.com', 'b@example.com'],
		[', or ', ', or '],
		['www.example.com', 'www.example.com'],
		['.\nThen ', '.\nThen '],
		['c@example.com', 'c@example.com'],
		['.', '.'],
	]);
});

test('whatever the text, every node lies inside its parent', () => {
	const piece = fc.oneof(
		fc.constantFrom(
			'a@b.co ',
			'www.a.co ',
			'*',
			'**',
			'[',
			'](x)',
			'\n',
			'\n\n',
			'> ',
			'- ',
			'`',
			'&amp;',
			'\\',
			'|',
			'|-|\n',
			'[^1]',
			'![',
			'~~',
			'<b>',
			'가',
		),
		fc.string({ maxLength: 4 }),
	);
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
			const source = pieces.join('');
			visit(parseMarkdown(source), (node: Nodes, _, parent) => {
				const [start = -1, end = -1] = [node.position?.start.offset, node.position?.end.offset];
				expect(start).toBeGreaterThanOrEqual(parent?.position?.start.offset ?? 0);
				expect(end).toBeGreaterThanOrEqual(start);
				expect(end).toBeLessThanOrEqual(parent?.position?.end.offset ?? source.length);
			});
		}),
	);
});
