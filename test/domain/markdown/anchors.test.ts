import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAnchorNames } from '#domain/markdown/anchors';
import { render } from './render-text.ts';

function anchorsOf(text: string): string[] {
	return render(text).headings.map(({ anchor }) => anchor);
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
	expect(createAnchorNames().next('결제 장애'.normalize('NFD')).anchor).toBe('결제-장애');
});

test('blanks around a text do not count', () => {
	expect(createAnchorNames().next('  Root cause\t').anchor).toBe('root-cause');
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

test('a heading is numbered as on the Git host, also where its first one has another name here', () => {
	expect(render('## Timeline\n\n### Timeline\n').headings.map(({ anchor, slug }) => [anchor, slug])).toEqual([
		['section-timeline', 'timeline'],
		['timeline-1', 'timeline-1'],
	]);
});

test('thousands of headings of one name are numbered at once', () => {
	const names = createAnchorNames();
	const start = process.cpuUsage();
	const anchors = Array.from({ length: 20_000 }, () => names.next('a').anchor);
	expect(anchors.slice(0, 3)).toEqual(['a', 'a-1', 'a-2']);
	expect(anchors.at(-1)).toBe('a-19999');
	// Counted anew for each heading, this takes ten seconds.
	// What other programs take of the machine does not count.
	expect(process.cpuUsage(start).user).toBeLessThan(2_000_000);
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
			const names = createAnchorNames();
			const anchors = headings.map((text) => names.next(text).anchor);
			expect(new Set(anchors).size).toBe(anchors.length);
		}),
	);
});
