import fc from 'fast-check';
import { remark } from 'remark';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyGfmStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkGfm from 'remark-gfm';
import { expect, test } from 'vitest';
import { endBareAddresses } from '#domain/markdown/address-end';
import { flattenDepth } from '#domain/markdown/flatten-depth';
import { needlessConstructs } from '#domain/markdown/needless-constructs';
import { parseMarkdown } from '#domain/markdown/parse-markdown';
import { restorePositions } from '#domain/markdown/restore-positions';

const strikethrough = { singleTilde: false };
const unspared = remark()
	.use(remarkGfm, strikethrough)
	.use(remarkCjkFriendly)
	.use(remarkCjkFriendlyGfmStrikethrough, strikethrough)
	.freeze();

function parseUnspared(text: string) {
	return endBareAddresses(restorePositions(flattenDepth(unspared.parse(text), text), text), text);
}

const ADDRESSES = [
	'a@example.com',
	'A.b+c_d-e@Example.co.kr',
	'mailto:a@example.com',
	'xmpp:a@example.com/room',
	'www.example.com',
	'WwW.example.com/a_b?c=(d)',
	'http://example.com',
	'HTTPS://Example.com/a).',
];

/** Written so that only the finished tree has the sign, or that it has none at all. */
const DISGUISED = [
	'a&#64;example.com',
	'a&commat;example.com',
	'a\\@example.com',
	'ww&#119;.example.com',
	'&#87;WW.example.com',
	'h&#116;tp://example.com',
	'http\\://example.com',
	'a＠example.com',
	'ftp://example.com',
	'example.com',
	'w w.example.com',
];

const PLACES = [
	(address: string) => address,
	(address: string) => `Words before ${address}, and after.`,
	(address: string) => `값은${address}이다. (${address})`,
	(address: string) => `One.\n\nTwo *${address}* three.\n\nFour.`,
	(address: string) => `> - ${address}\n\n[${address}](b) \`${address}\``,
	(address: string) => `| a | b |\n|---|---|\n| 1 | ${address} |\n\n[^1]\n\n[^1]: ${address}`,
	(address: string) => `[a][b] ${address}\n\n[b]: https://example.org\n\n# ${address}`,
];

test.each([...ADDRESSES, ...DISGUISED])(
	'%s becomes what remark-gfm makes of it, wherever it stands',
	(address) => {
		for (const place of PLACES) expect(parseMarkdown(place(address))).toEqual(parseUnspared(place(address)));
	},
);

const TABLES = [
	'|a|\n|-|',
	'a|b\n-|-\nc',
	'a\n:-',
	'a\n-:\nb\n\nc',
	'a | b\n:-: | -\n1 | 2',
	'|a|\n|  -  |',
	'|a|\n|\t:--\t|\n| \\| |',
	'> | a |\n> | - |\n| lazy |',
	'> | a |\n| - |',
	'- | a |\n  |:-|\n- b',
	'1. a\n   -|\n   b',
	'para\n| a |\n|-|\n# b',
	'a\n-',
	'a\n--\n:-',
	'a\n- |',
	'|a|\n|&#45;|',
	'|a|\n|\\-|',
	'| a |\n\n|-|',
	'a\r\n-:\r\nb',
];

test.each(TABLES)('%j is the table that remark-gfm makes of it, or none', (table) => {
	for (const text of [
		table,
		`Before.\n\n${table}\n\nAfter.`,
		`[^1]\n\n[^1]: x\n${table.replace(/^/gm, '    ')}`,
	])
		expect(parseMarkdown(text)).toEqual(parseUnspared(text));
});

test('whatever the text, the tree is that of remark-gfm', () => {
	const piece = fc.oneof(
		{ weight: 3, arbitrary: fc.constantFrom(...ADDRESSES, ...DISGUISED, ...TABLES) },
		{
			weight: 6,
			arbitrary: fc.constantFrom(
				...['@', 'www', '.', 'http', '://', ':', '/', '\\', '&#64;', '&amp;', 'a', ' ', '가', '_', '-', '+'],
				...[
					'*',
					'**',
					'[',
					']',
					'](x)',
					'![',
					'`',
					'<',
					'>',
					'~~',
					'\n',
					'\n\n',
					'- ',
					'> ',
					'|',
					'|-|\n',
					'\t',
				],
			),
		},
		{ weight: 1, arbitrary: fc.string({ maxLength: 4 }) },
	);
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 16 }), (pieces) => {
			const text = pieces.join('');
			expect(parseMarkdown(text)).toEqual(parseUnspared(text));
		}),
		{ numRuns: 2_000 },
	);
});

test('a construct is spared only where its sign is missing', () => {
	expect(needlessConstructs('Nothing here.')).toEqual([
		'emailAutolink',
		'protocolAutolink',
		'wwwAutolink',
		'table',
	]);
	expect(needlessConstructs('a@b HTTP')).toEqual(['wwwAutolink', 'table']);
	expect(needlessConstructs('Www -  |')).toEqual(['emailAutolink', 'protocolAutolink']);
});
