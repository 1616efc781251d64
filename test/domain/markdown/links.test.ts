import { describe, expect, test } from 'vitest';
import type { RenderContext } from '#domain/markdown/render-context';
import { resolveLink } from '#domain/markdown/resolve-link';
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
	['/causes/process/', { kind: 'site', href: '/kb/causes/process/' }],
	['/kb/causes/', { kind: 'site', href: '/kb/causes/' }],
	['/kb/', { kind: 'site', href: '/kb/' }],
	['/search/?q=a#b', { kind: 'site', href: '/kb/search/?q=a#b' }],
	['/postmortems/', { kind: 'site', href: '/kb/postmortems/' }],
	['/postmortems/2017-08-typo.md#a', { kind: 'postmortem', id: '2017-08-typo', anchor: 'a' }],
	['/postmortems/2017-08-typo/', { kind: 'postmortem', href: '/kb/postmortems/2017-08-typo/' }],
	['/kb/postmortems/2017-08-typo/', { kind: 'postmortem', id: '2017-08-typo' }],
	['/postmortems/%EA%B2%B0%EC%A0%9C-x.md', { kind: 'postmortem', id: '결제-x' }],
	['https://example.com/a b', { kind: 'external', href: 'https://example.com/a%20b' }],
	['//example.com/', { kind: 'external', href: 'https://example.com/' }],
	['mailto:a@example.com', { kind: 'external', href: 'mailto:a@example.com' }],
])('%s leads somewhere', (url, expected) => {
	expect(resolveLink(url, FLAT)).toMatchObject(expected);
});

test('from a folder, paths are relative to the folder', () => {
	expect(resolveLink('../2017-08-typo.md', CONTEXT)).toMatchObject({ id: '2017-08-typo' });
	expect(resolveLink('../2017-08-typo/index.md#a', CONTEXT)).toMatchObject({
		id: '2017-08-typo',
		anchor: 'a',
	});
	expect(resolveLink('2017-08-typo.md', CONTEXT)).toEqual({ kind: 'refused', reason: 'unresolved' });
	expect(resolveLink('graph.png', CONTEXT)).toMatchObject({ kind: 'companion' });
	expect(resolveLink('%EA%B7%B8%EB%9E%98%ED%94%84.png', CONTEXT)).toMatchObject({ kind: 'companion' });
	expect(resolveLink('drawing.svg', CONTEXT)).toEqual({ kind: 'refused', reason: 'unresolved' });
});

describe('refused', () => {
	test.each([
		['javascript:alert(1)', 'scheme'],
		['data:text/html,x', 'scheme'],
		['file:///etc/passwd', 'scheme'],
		['C:\\x', 'malformed'],
		['java\nscript:alert(1)', 'malformed'],
		[' javascript:alert(1)', 'malformed'],
		['/\\example.com', 'malformed'],
		['\u0001x', 'malformed'],
		['', 'malformed'],
		['https:example.com', 'malformed'],
		['https://', 'malformed'],
		['cpu-100%.md', 'malformed'],
		['#100%', 'malformed'],
		['../README.md', 'unresolved'],
		['../../../etc/passwd', 'unresolved'],
		['..', 'unresolved'],
		['a/b/c.md', 'unresolved'],
		['%2e%2e/x.md', 'unresolved'],
		['x.txt', 'unresolved'],
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
			{ url: 'javascript:x', refused: 'scheme', range: { start: 2, end: 19 } },
		]);
	});
});

test('links are recorded as written, with what they lead to and their place', () => {
	expect(render('[a](../2017-08-typo.md#b) www.example.com a@example.com').links).toEqual([
		{
			url: '../2017-08-typo.md#b',
			range: { start: 0, end: 25 },
			postmortem: { id: '2017-08-typo', anchor: 'b' },
		},
		{ url: 'http://www.example.com', range: { start: 26, end: 41 } },
		{ url: 'mailto:a@example.com', range: { start: 42, end: 55 } },
	]);
});

test('an address and a title never leave their attribute', () => {
	const html = renderHtml('[a](https://example.com/"onclick=x "b\\"<c>")');
	expect(violationsOf(html)).toEqual([]);
	expect(valuesOf(html, 'title')).toEqual(['b"<c>']);
});
