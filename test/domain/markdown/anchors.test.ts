import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchorFor, createAnchorNames } from '#domain/markdown/anchors';
import { render } from './render-text.ts';

function anchorsOf(text: string, takenAnchors: string[] = []): string[] {
	return render(text, { takenAnchors }).headings.map(({ anchor }) => anchor);
}

test('headings have the anchors that the Git host gives them', () => {
	expect(anchorsOf('# Root cause?\n\n## 재발 방지 대책\n\n## `code` & *more*\n\n## 재발 방지 대책')).toEqual([
		'root-cause',
		'재발-방지-대책',
		'code--more',
		'재발-방지-대책-1',
	]);
});

test('composed and decomposed Hangul give one anchor', () => {
	expect(anchorFor('결제 장애'.normalize('NFD'))).toBe('결제-장애');
});

test('blanks around a text do not count', () => {
	expect(anchorFor('  Root cause\t')).toBe('root-cause');
});

test('a heading without a letter has a number', () => {
	expect(anchorsOf('## a\n\n## 🔥\n\n## !!\n\n##')).toEqual(['a', 'section-2', 'section-3', 'section-4']);
});

test.each([
	'\\_\\_proto\\_\\_',
	'constructor',
	'pagefind',
	'search',
	'location',
	'Name',
	'odap-main',
	'fn-1',
	'footnote-label',
	'top',
])('%s does not shadow the page', (heading) => {
	expect(anchorsOf(`## ${heading}`)[0]).toMatch(/^section-/);
});

test('anchors of items are not given away again', () => {
	expect(anchorsOf('## Cause a\n\n## Cause a', ['cause-a'])).toEqual(['cause-a-1', 'cause-a-2']);
});

test('thousands of headings of one name are numbered at once', () => {
	const names = createAnchorNames(['a-2']);
	const start = performance.now();
	const anchors = Array.from({ length: 20_000 }, () => names.next('a'));
	expect(anchors.slice(0, 3)).toEqual(['a', 'a-1', 'a-3']);
	expect(anchors.at(-1)).toBe('a-20000');
	// Counted anew for each heading, this takes ten seconds.
	expect(performance.now() - start).toBeLessThan(2_000);
});

test('no two headings of a page share an anchor', () => {
	const heading = fc.constantFrom(
		'a',
		'a-1',
		'a 1',
		'A',
		'a-1-1',
		'🔥',
		'section-1',
		'search',
		'section search',
		'',
	);
	fc.assert(
		fc.property(fc.array(heading, { maxLength: 30 }), (headings) => {
			const names = createAnchorNames(['a-2']);
			const anchors = headings.map((text) => names.next(text));
			expect(new Set(anchors).size).toBe(anchors.length);
			expect(anchors).not.toContain('a-2');
		}),
	);
});
