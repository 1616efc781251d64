import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adfToMarkdown } from '#importers/adf';
import { htmlToMarkdown } from '#importers/html-to-markdown';
import { wordsOf } from '#importers/lost-words';

const word = fc.constantFrom(
	'alert',
	'결제',
	'16:05',
	'snake_case',
	'*star*',
	'# one',
	'|',
	'`code`',
	'[a](b)',
	'- x1',
	'&lt',
	'오류율이',
	'1. two',
);
const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((each) => each.join(' '));

function expectKept(source: readonly string[], markdown: string): void {
	const kept = new Set(wordsOf(markdown));
	expect(source.flatMap(wordsOf).filter((each) => !kept.has(each))).toEqual([]);
}

interface Made {
	readonly node: unknown;
	readonly said: readonly string[];
}

const mark = fc.constantFrom('strong', 'em', 'code', 'strike', 'unknown');
const adfText = fc.tuple(words, fc.option(mark)).map(
	([text, type]): Made => ({
		node: { type: 'text', text: `${text} `, ...(type && { marks: [{ type }] }) },
		said: [text],
	}),
);
const container = fc.constantFrom(
	'paragraph',
	'heading',
	'bulletList',
	'orderedList',
	'listItem',
	'blockquote',
	'panel',
	'expand',
	'table',
	'tableRow',
	'tableCell',
	'codeBlock',
	'unknownNode',
	'layoutSection',
);
const { adf } = fc.letrec<{ adf: Made }>((tie) => ({
	adf: fc.oneof(
		{ maxDepth: 4, withCrossShrink: true },
		adfText,
		fc.tuple(container, fc.array(tie('adf'), { maxLength: 3 })).map(
			([type, children]): Made => ({
				node: { type, attrs: { level: 2 }, content: children.map(({ node }) => node) },
				said: children.flatMap(({ said }) => said),
			}),
		),
	),
}));

test('no word of a document of Atlassian is lost, however its nodes are nested', () => {
	fc.assert(
		fc.property(fc.array(adf, { maxLength: 5 }), (parts) => {
			const document = { type: 'doc', content: parts.map(({ node }) => node) };
			expectKept(
				parts.flatMap(({ said }) => said),
				adfToMarkdown(document),
			);
		}),
	);
});

const tag = fc.constantFrom(
	'p',
	'div',
	'span',
	'b',
	'h2',
	'ul',
	'li',
	'td',
	'blockquote',
	'pre',
	'section',
	'dl',
	'dt',
	'dd',
	'a href="#x"',
	'font',
);
const { html } = fc.letrec<{ html: string }>((tie) => ({
	html: fc.oneof(
		{ maxDepth: 4, withCrossShrink: true },
		words.map((each) => each.replaceAll('&', '&amp;')),
		fc
			.tuple(tag, fc.array(tie('html'), { maxLength: 3 }))
			.map(([name, inner]) => `<${name}>${inner.join(' ')}</${name.split(' ')[0]}>`),
		fc
			.array(tie('html'), { minLength: 1, maxLength: 4 })
			.map((cells) => `<table><tr><td>${cells.join('</td></tr><tr><td>')}</td></tr></table>`),
	),
}));

test('no word of a page is lost, and nothing of its scripts is kept', () => {
	fc.assert(
		fc.property(fc.array(html, { maxLength: 5 }), (parts) => {
			const page = `<body><script>evil()</script><style>.evil{}</style>${parts.join('\n')}</body>`;
			const { markdown } = htmlToMarkdown(page);
			expectKept(
				[
					parts
						.join(' ')
						.replace(/<[^>]*>/g, ' ')
						.replaceAll('&amp;', '&'),
				],
				markdown,
			);
			expect(markdown).not.toContain('evil');
		}),
	);
});
