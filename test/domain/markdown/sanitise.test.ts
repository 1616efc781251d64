import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attacks } from '#test/e2e/attacks';
import { valuesOf, violationsOf } from './html-grammar.ts';
import { renderHtml } from './render-text.ts';

test.each(attacks)('renders to inert HTML: %s', (attack) => {
	expect(violationsOf(renderHtml(attack))).toEqual([]);
});

test('mutations of attacks render to inert HTML', () => {
	const piece = fc.oneof(
		fc.constantFrom(...attacks),
		fc.constantFrom(
			'<',
			'>',
			'"',
			"'",
			'`',
			'\n',
			'\n\n',
			'    ',
			'> ',
			'- ',
			'| ',
			'[',
			'](',
			')',
			'<!--',
			'-->',
			'&#x',
			'\\',
			'\u0000',
			'\u2028',
		),
		fc.string({ maxLength: 6 }),
	);
	const cut = fc
		.tuple(fc.array(piece, { minLength: 1, maxLength: 5 }), fc.nat(), fc.nat(12))
		.map(([pieces, at, length]) => {
			const body = pieces.join('');
			const from = at % (body.length + 1);
			return body.slice(0, from) + body.slice(from + length);
		});
	fc.assert(
		fc.property(cut, (body) => {
			expect(violationsOf(renderHtml(body))).toEqual([]);
		}),
		{ numRuns: 700 },
	);
});

describe('the grammar of the test itself', () => {
	test.each([
		'<script>x</script>',
		'<p onclick="x">y</p>',
		'<p style="x">y</p>',
		'<a href="javascript:x">y</a>',
		'<a href="//x">y</a>',
		'<img src="https://x/y.png">',
		'<p data-pagefind-body="">x</p>',
		'<p>x',
		'<p><em>x</p></em>',
		'<p class="site-header">x</p>',
		'a < b',
	])('sees what is wrong with %s', (html) => {
		expect(violationsOf(html)).not.toEqual([]);
	});
});

/** Written in any way that some parser reads as a scheme. */
const schemes = fc
	.tuple(
		fc.constantFrom(
			'javascript',
			'JaVaScRiPt',
			'vbscript',
			'data',
			'file',
			'blob',
			'filesystem',
			'view-source',
			'ws',
			'ftp',
			'intent',
		),
		fc.constantFrom(
			'',
			'\t',
			'&Tab;',
			'&#10;',
			'&NewLine;',
			'&#x0d;',
			'\u0001',
			'&#0;',
			'\u200b',
			'\u00ad',
			'%09',
			' ',
		),
		fc.nat(10),
		fc.constantFrom(':', '&colon;', '&#58;', '&#x3a;', '\\:', '%3a', ':\\/\\/', '：'),
		fc.constantFrom('', '//', '\\\\', '//example.com/%0a', '/*'),
		fc.constantFrom(
			(url: string) => `[x](<${url}>)`,
			(url: string) => `[x](${url})`,
			(url: string) => `<${url}>`,
			(url: string) => `![x](${url})`,
			(url: string) => `[x][r]\n\n[r]: ${url}`,
		),
	)
	.map(([scheme, noise, at, colon, slashes, write]) =>
		write(`${scheme.slice(0, at)}${noise}${scheme.slice(at)}${colon}${slashes}alert(1)`),
	);

test('no spelling of a scheme resolves to anything but http, https, mailto or the site', () => {
	fc.assert(
		fc.property(schemes, (body) => {
			const html = renderHtml(body);
			for (const value of [...valuesOf(html, 'href'), ...valuesOf(html, 'src')]) {
				const url = new URL(value, 'https://site.invalid/kb/postmortems/x/');
				expect(['http:', 'https:', 'mailto:']).toContain(url.protocol);
			}
			for (const value of valuesOf(html, 'src')) {
				expect(new URL(value, 'https://site.invalid/').origin).toBe('https://site.invalid');
			}
		}),
		{ numRuns: 1000 },
	);
});
