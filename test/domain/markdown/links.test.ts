import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RenderContext } from '#domain/markdown/render-context';
import { isServedImage, resolveCompanion, resolveLink } from '#domain/markdown/resolve-link';
import { valuesOf, violationsOf } from './html-grammar.ts';
import { CONTEXT, render, renderHtml } from './render-text.ts';

const FLAT: RenderContext = { ...CONTEXT, id: '2017-09-04-x', hasFolder: false, companions: undefined };

test.each([
	['2017-08-typo.md', { kind: 'postmortem', id: '2017-08-typo', href: '/kb/postmortems/2017-08-typo/' }],
	['./2017-08-typo.md', { kind: 'postmortem', id: '2017-08-typo' }],
	[
		'2017-08-typo.md#원인',
		{ anchor: '원인', href: `/kb/postmortems/2017-08-typo/#${encodeURIComponent('원인')}` },
	],
	['2017-08-typo.md#%EC%9B%90%EC%9D%B8', { anchor: '원인' }],
	['2017-08-typo.md#search', { anchor: 'section-search' }],
	['2017-08-typo/index.md', { kind: 'postmortem', id: '2017-08-typo' }],
	['2017-08-typo/', { kind: 'postmortem', id: '2017-08-typo' }],
	['../postmortems/2017-08-typo.md', { kind: 'postmortem', id: '2017-08-typo' }],
	['결제-장애.md', { kind: 'postmortem', id: '결제-장애' }],
	['결제-장애.md'.normalize('NFD'), { kind: 'postmortem', id: '결제-장애' }],
	['#causes', { kind: 'anchor', href: '#causes' }],
	['#', { kind: 'postmortem', id: '2017-09-04-x' }],
	['#a%20b', { kind: 'anchor', href: '#a%20b', anchor: 'a b' }],
	['2017-08-typo.markdown', { kind: 'postmortem', id: '2017-08-typo' }],
	['2017-08-typo/index.markdown', { kind: 'postmortem', id: '2017-08-typo' }],
	['2017-08-TYPO.MD', { kind: 'postmortem', id: '2017-08-TYPO' }],
	['2017-08-typo.md?plain=1', { kind: 'postmortem', href: '/kb/postmortems/2017-08-typo/' }],
	['2017-08-typo.md?plain=1#a', { kind: 'postmortem', href: '/kb/postmortems/2017-08-typo/#a' }],
	['2017-08-typo.md#a?b#c:d', { kind: 'postmortem', id: '2017-08-typo', anchor: 'a?b#c:d' }],
	['2017-08-typo.md?a://b', { kind: 'postmortem', id: '2017-08-typo' }],
	['./2017-08-typo.md#', { kind: 'postmortem', href: '/kb/postmortems/2017-08-typo/' }],
	['x.md.md', { kind: 'postmortem', id: 'x.md' }],
	['/causes/process/', { kind: 'site', href: '/kb/causes/process/' }],
	['/kb/causes/', { kind: 'site', href: '/kb/causes/' }],
	['/kb/', { kind: 'site', href: '/kb/' }],
	['/search/?q=a#b', { kind: 'site', href: '/kb/search/?q=a#b' }],
	['/postmortems/', { kind: 'site', href: '/kb/postmortems/' }],
	['/postmortems/2017-08-typo.md#a', { kind: 'postmortem', id: '2017-08-typo', anchor: 'a' }],
	['/postmortems/2017-08-typo.md?plain=1#a', { href: '/kb/postmortems/2017-08-typo/#a' }],
	['/postmortems/2017-08-typo/', { kind: 'postmortem', href: '/kb/postmortems/2017-08-typo/' }],
	['/kb/postmortems/2017-08-typo/', { kind: 'postmortem', id: '2017-08-typo' }],
	['/postmortems/%EA%B2%B0%EC%A0%9C-x.md', { kind: 'postmortem', id: '결제-x' }],
	['https://example.com/a b', { kind: 'external', href: 'https://example.com/a%20b' }],
	['//example.com/', { kind: 'external', href: 'https://example.com/' }],
	['HTTP://EXAMPLE.COM/A', { kind: 'external', href: 'http://example.com/A' }],
	['mailto:a@example.com', { kind: 'external', href: 'mailto:a@example.com' }],
])('%s leads somewhere', (url, expected) => {
	expect(resolveLink(url, FLAT)).toMatchObject(expected);
});

/** What a reader may be sent to: every page that is there, and what is fetched beside them. */
const sections = readdirSync(new URL('../../../src/site/pages', import.meta.url), { withFileTypes: true })
	.filter((entry) => entry.isDirectory() && !entry.name.startsWith('['))
	.map(({ name }) => name);

test.each([...sections, 'feed.xml', 'library.json'])(
	'/%s is a place on the site, a name that it begins is not',
	(section) => {
		expect(resolveLink(`/${section}`, FLAT)).toEqual({ kind: 'site', href: `/kb/${section}` });
		expect(resolveLink(`/kb/${section}?q`, FLAT)).toEqual({ kind: 'site', href: `/kb/${section}?q` });
		expect(resolveLink(`/${section}x`, FLAT)).toEqual({ kind: 'refused', reason: 'unresolved' });
		expect(resolveLink(`/x/${section}`, FLAT)).toEqual({ kind: 'refused', reason: 'unresolved' });
	},
);

test('a site at the root of its host is reached without a base', () => {
	const root = { ...FLAT, base: '/' };
	expect(resolveLink('/', root)).toEqual({ kind: 'site', href: '/' });
	expect(resolveLink('/causes/', root)).toEqual({ kind: 'site', href: '/causes/' });
	expect(resolveLink('/postmortems/2017-08-typo.md', root)).toMatchObject({
		href: '/postmortems/2017-08-typo/',
	});
	expect(resolveLink('/kb/causes/', root)).toEqual({ kind: 'refused', reason: 'unresolved' });
});

test('from a folder, paths are relative to the folder', () => {
	expect(resolveLink('../2017-08-typo.md', CONTEXT)).toMatchObject({ id: '2017-08-typo' });
	expect(resolveLink('../2017-08-typo/index.md#a', CONTEXT)).toMatchObject({
		id: '2017-08-typo',
		anchor: 'a',
	});
	expect(resolveLink('2017-08-typo.md', CONTEXT)).toEqual({ kind: 'refused', reason: 'unresolved' });
	expect(resolveLink('/postmortems/2017-08-typo.md', CONTEXT)).toMatchObject({ id: '2017-08-typo' });
	expect(resolveLink('graph.png', CONTEXT)).toMatchObject({ kind: 'companion' });
	expect(resolveLink('%EA%B7%B8%EB%9E%98%ED%94%84.png', CONTEXT)).toMatchObject({ kind: 'companion' });
	expect(resolveLink('drawing.svg', CONTEXT)).toEqual({ kind: 'refused', reason: 'unresolved' });
});

test('a file beside the postmortem is found by every way of writing its path', () => {
	const context = { ...CONTEXT, companions: { 'graph.png': {}, ['그래프.png'.normalize('NFD')]: {} } };
	const own = '2017-09-04-duplicate-votes';
	for (const url of [
		'graph.png',
		'./graph.png',
		'graph.png?raw=true',
		'graph.png#a?b',
		'graph.png?raw\n',
		`../${own}/graph.png`,
		`../../postmortems/${own}/graph.png`,
	])
		expect(resolveCompanion(url, context)).toBe('graph.png');
	expect(resolveCompanion('그래프.png', context)).toBe('그래프.png'.normalize('NFD'));
	expect(resolveLink(`/postmortems/${own}/graph.png`, context)).toEqual({
		kind: 'companion',
		href: `/kb/postmortems/${own}/graph.png`,
	});
});

test('no other file is one beside the postmortem', () => {
	for (const url of [
		'',
		'%',
		'/graph.png',
		'x/graph.png',
		'../graph.png',
		'../other/graph.png',
		'../../2017-09-04-duplicate-votes/graph.png',
		'../../../postmortems/2017-09-04-duplicate-votes/graph.png',
		'graph.png\n',
		'GRAPH.PNG',
		'https://example.com/graph.png',
	])
		expect(resolveCompanion(url, CONTEXT)).toBeUndefined();
	expect(resolveCompanion('graph.png', { ...CONTEXT, companions: undefined })).toBeUndefined();
});

test('pictures are served in formats that run nothing', () => {
	const names =
		'a.png a.jpg a.jpeg a.gif a.webp a.avif A.PNG a.svg a.svgz a.html a.png.svg a.pngx apng png'.split(' ');
	expect(names.filter(isServedImage)).toEqual(names.slice(0, 7));
});

test('whatever is written as an address, it leads to http, https, mailto or a path of the site, or is refused', () => {
	const piece = fc.oneof(
		fc.constantFrom(
			'/',
			'//',
			'..',
			'.',
			':',
			'#',
			'?',
			'%',
			'%2e',
			'%2F',
			'%5C',
			'%09',
			'@',
			'https',
			'mailto',
		),
		fc.constantFrom(
			'postmortems',
			'causes',
			'x.md',
			'graph.png',
			'/kb/',
			'javascript',
			'data',
			'\\',
			'\t',
			' ',
		),
		fc.string({ unit: 'grapheme', maxLength: 4 }),
	);
	const address = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
	fc.assert(
		fc.property(address, fc.constantFrom(CONTEXT, FLAT, { ...FLAT, base: '/' }), (url, context) => {
			const resolved = resolveLink(url, context);
			if (resolved.kind === 'refused') return;
			const { protocol, origin } = new URL(resolved.href, 'https://site.invalid/kb/postmortems/x/');
			expect(['http:', 'https:', 'mailto:']).toContain(protocol);
			if (resolved.kind !== 'external') expect(origin).toBe('https://site.invalid');
		}),
	);
});

describe('refused', () => {
	test.each([
		['javascript:alert(1)', 'scheme'],
		['data:text/html,x', 'scheme'],
		['file:///etc/passwd', 'scheme'],
		['ftp://example.com/', 'scheme'],
		['ftp://', 'scheme'],
		['x+y-1.z:a', 'scheme'],
		['httpsx://example.com/', 'scheme'],
		['C:\\x', 'malformed'],
		['java\nscript:alert(1)', 'malformed'],
		[' javascript:alert(1)', 'malformed'],
		['/\\example.com', 'malformed'],
		['\u0001x', 'malformed'],
		['', 'malformed'],
		['https:example.com', 'malformed'],
		['https:/example.com', 'malformed'],
		['https:x//example.com', 'malformed'],
		['https://', 'malformed'],
		['//', 'malformed'],
		['x.md ', 'malformed'],
		['x%0Ay.md', 'malformed'],
		['x%5Cy.md', 'malformed'],
		['%20x.md', 'malformed'],
		['%2Fx.md', 'malformed'],
		['x.md#100%', 'malformed'],
		['/postmortems/x%5Cy.md', 'malformed'],
		['/postmortems//x.md', 'malformed'],
		['cpu-100%.md', 'malformed'],
		['#100%', 'malformed'],
		['../README.md', 'unresolved'],
		['../../../etc/passwd', 'unresolved'],
		['..', 'unresolved'],
		['.', 'unresolved'],
		['../../postmortems/x.md', 'unresolved'],
		['../x/postmortems/x.md', 'unresolved'],
		['a/b:c.md', 'unresolved'],
		['/x.md', 'unresolved'],
		['/.//example.com/', 'unresolved'],
		['/causes/../..//example.com/', 'unresolved'],
		['/postmortems/a/b.md', 'unresolved'],
		['a/b/c.md', 'unresolved'],
		['%2e%2e/x.md', 'unresolved'],
		['x.txt', 'unresolved'],
		['x.mdx', 'unresolved'],
		['x.amd', 'unresolved'],
		['x-md', 'unresolved'],
		['.md', 'unresolved'],
		['x/indexes.md', 'unresolved'],
		['x/index-md', 'unresolved'],
		['?q=1', 'unresolved'],
		['/etc/passwd', 'unresolved'],
		['/README.md', 'unresolved'],
		['/pagefind/pagefind.js', 'unresolved'],
		['/postmortems/../kb.yaml', 'unresolved'],
		['/postmortems/x.txt', 'unresolved'],
	])('%j', (url, reason) => {
		expect(resolveLink(url, FLAT)).toEqual({ kind: 'refused', reason });
	});

	test('a refused link keeps its words and is recorded', () => {
		expect(renderHtml('[the *words*](javascript:x)')).toBe(
			'<p><span class="link-refused">the <em>words</em></span></p>',
		);
		expect(render('a [b](javascript:x)').links).toEqual([
			{ url: 'javascript:x', text: 'b', refused: 'scheme', range: { start: 2, end: 19 } },
		]);
	});
});

test('links are recorded as written, with what they lead to and their place', () => {
	expect(render('[a](../2017-08-typo.md#b) www.example.com a@example.com').links).toEqual([
		{
			url: '../2017-08-typo.md#b',
			text: 'a',
			range: { start: 0, end: 25 },
			postmortem: { id: '2017-08-typo', anchor: 'b' },
		},
		{ url: 'http://www.example.com', text: 'www.example.com', range: { start: 26, end: 41 } },
		{ url: 'mailto:a@example.com', text: 'a@example.com', range: { start: 42, end: 55 } },
	]);
});

test('an address and a title never leave their attribute', () => {
	const html = renderHtml('[a](https://example.com/"onclick=x "b\\"<c>")');
	expect(violationsOf(html)).toEqual([]);
	expect(valuesOf(html, 'title')).toEqual(['b"<c>']);
});
