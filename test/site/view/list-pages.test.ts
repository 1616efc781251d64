import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstPage, listPages } from '#site/view/list-pages';

const place = { home: '/causes/expiry/', path: 'lessons/' };
const upTo = (count: number) => Array.from({ length: count }, (_, at) => at);

test('every item stands on exactly one page, in order', () => {
	fc.assert(
		fc.property(fc.nat(700), fc.integer({ min: 1, max: 120 }), (count, rows) => {
			const pages = listPages(upTo(count), { ...place, rows });
			expect(pages.flatMap(({ shown }) => shown)).toEqual(upTo(count));
			expect(pages.map(({ number }) => number)).toEqual(pages.map((_, at) => at + 1));
			expect(pages.slice(1).every(({ shown }) => shown.length > 0 && shown.length <= rows)).toBe(true);
		}),
	);
});

test('a list that is hardly longer than a page stays whole', () => {
	expect(firstPage(upTo(62), place)).toMatchObject({ shown: upTo(62), addresses: ['/causes/expiry/'] });
	expect(firstPage(upTo(63), place).addresses).toEqual(['/causes/expiry/', '/causes/expiry/lessons/2/']);
});
