import { expect, test } from 'vitest';
import { styleFetches } from '#domain/safety/style-fetches';

test.each([
	'.a { color: red; background: none }',
	'.a { background: url("data:image/svg+xml,%3Csvg/%3E"); filter: url(#blur) }',
	'.a { content: "https://example.com" } /* url(https://example.com) */',
	'@media (width < 40rem) { .a { background: image-set(url("data:image/png;base64,AA==") 1x type("image/png")) } }',
	'@font-face { font-family: Ours; src: local("Ours") }',
])('%s fetches nothing', (css) => {
	expect(styleFetches(css)).toEqual([]);
});

test.each([
	['@import "https://example.com/a.css";', '@import'],
	['@\\49mport url(a.css);', '@\\49mport'],
	['a { background: url(https://example.com/a.png) }', 'url(https://example.com/a.png)'],
	['a { background: u\\72l( "//example.com/a.png" ) }', '"//example.com/a.png"'],
	['a { background: url(logo.svg) }', 'url(logo.svg)'],
	['a { background: -webkit-image-set("a.png" 1x) }', '"a.png"'],
	['a { background: image-set(url("data:image/png;base64,AA==") 1x, "b.png" 2x) }', '"b.png"'],
	['@font-face { src: url("data:font/woff2;base64,AA==") }', '"data:font/woff2;base64,AA=="'],
	['a { background: src("https://example.com") }', '"https://example.com"'],
	['a { background: url(a b) }', 'url(a b)'],
])('%s does', (css, source) => {
	const [found] = styleFetches(css);
	expect(found?.source).toBe(source);
	expect(css.slice(found?.range.start, found?.range.end)).toBe(source);
});
