import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { postmortemMarkdown } from '#data/markdown/postmortem-markdown';
import type { Postmortem } from '#domain/postmortem';
import { buildLibrary } from '#test/build-library';
import { buildCause, buildLesson, buildPostmortem, buildProse } from '#test/build-postmortem';

const ID = '2026-03-14-open';
const parse = (markdown: string): Root => remark().use(remarkGfm).parse(markdown);
const toldOf = (given: Partial<Omit<Postmortem, 'date'>>) => {
	const postmortem = buildPostmortem(ID, given);
	return postmortemMarkdown(postmortem, buildLibrary([postmortem]));
};
/**
 * Without texts, and without links that the parser makes of addresses even where their signs are escaped: they show
 * where they lead.
 */
const nodesIn = (tree: Root): Nodes[] => {
	const nodes: Nodes[] = [];
	visit(tree, (node) => void nodes.push(node));
	return nodes.filter(
		(node) => node.type !== 'text' && !(node.type === 'link' && showsPlace(node.url, textOf(node))),
	);
};
const showsPlace = (url: string, text: string) => {
	const place = /^(?:mailto:|https?:\/\/)?([^/?#]*)/.exec(url)?.[1] ?? '';
	return place !== '' && text.includes(decodeURI(place));
};
const escaped = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Whatever an author may write into one line, with what is Markdown or HTML far more often than by chance. */
const line = fc
	.array(
		fc.oneof(
			fc.constantFrom(
				...[
					'# ',
					'---',
					'- ',
					'1. ',
					'> ',
					'```',
					'~~~',
					'`',
					'**',
					'_',
					'~~',
					'![a](b)',
					'[a](javascript:b)',
				],
				...[
					'<script>',
					'</h1>',
					'<!--',
					'-->',
					'&lt;',
					'&#35;',
					'|',
					'\\',
					'[^1]',
					'[x] ',
					'[!NOTE]',
					'$$',
					':::',
				],
				...[
					'https://a.example/',
					'www.a.example',
					'a@b.example',
					'강조',
					'**한국어**는',
					'=',
					'+ ',
					'*',
					'한',
				],
			),
			fc.string({ unit: 'binary', maxLength: 4 }),
		),
		{ minLength: 1, maxLength: 8 },
	)
	.map((pieces) =>
		pieces
			.join('')
			.replaceAll(/[\s\p{Cc}\p{Cs}]+/gu, ' ')
			.trim(),
	)
	.filter((text) => text !== '');

test('a text stays a text, whatever it holds', () => {
	const plain = nodesIn(parse(toldOf(filledWith('plain')))).map(({ type }) => type);
	fc.assert(
		fc.property(line, (text) => {
			const markdown = toldOf(filledWith(text));
			const nodes = nodesIn(parse(markdown));
			expect(nodes.map(({ type }) => type)).toEqual(plain);
			const titles = nodes.filter(({ type }) => type === 'heading').map((node) => textOf(node));
			expect(titles[0]).toBe(text);
			expect(titles[1]).toBe(text);
		}),
		{ numRuns: 300 },
	);
});

/** Every kind of place for a text of an author. */
function filledWith(text: string): Partial<Omit<Postmortem, 'date'>> {
	const prose = { ...buildProse(text), html: escaped(text) };
	const lesson = { ...buildLesson(text), prose };
	return {
		title: text,
		impact: text === 'none' ? 'no' : text,
		tags: [text],
		services: [text],
		owner: text,
		status: 'review',
		imported: { from: text, on: '2026-03-20' },
		webLinks: [{ kind: 'ticket', url: 'https://example.com/', title: text }],
		summary: { ...prose, html: `<p>${prose.html}</p>` },
		lessons: [lesson],
		causes: [buildCause('open', { prose })],
		sections: [
			section('lessons', prose),
			{ ...section('causes', prose), anchor: 'causes' },
			{
				...section('lessons', prose),
				kind: 'other',
				blocks: [
					{
						kind: 'prose',
						text,
						html: `<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>${prose.html}</td></tr></tbody></table>`,
						range: prose.range,
					},
				],
			},
		],
	};
}

function section(of: 'lessons' | 'causes', title: Postmortem['sections'][number]['title']) {
	return {
		kind: of,
		title,
		anchor: of as string,
		blocks: [{ kind: 'items' as const, of, first: 0, count: 1 }],
		range: title.range,
	} satisfies Postmortem['sections'][number];
}
