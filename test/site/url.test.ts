import fc from 'fast-check';
import { expect, test } from 'vitest';
import { absoluteUrl, urls } from '#site/url';
import { provide } from './provide.ts';

test('every address begins with the base and ends with a slash', () => {
	provide([], { base: '/wiki/' });
	expect(urls.home()).toBe('/wiki/');
	expect(urls.postmortem('2017-09-04-x')).toBe('/wiki/postmortems/2017-09-04-x/');
	expect(urls.countermeasures('odap-open')).toBe('/wiki/countermeasures/#odap-open');
	expect(urls.search({ q: '중복 투표' })).toBe('/wiki/search/?q=%EC%A4%91%EB%B3%B5+%ED%88%AC%ED%91%9C');
});

test('an id stays one segment of the path, whatever it holds', () => {
	provide([]);
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (id) => {
			fc.pre(id !== '.' && id !== '..');
			const { pathname, search, hash } = new URL(urls.service(id), 'https://example.org');
			expect([search, hash]).toEqual(['', '']);
			expect(decodeURIComponent(pathname.replace(/^\/services\/(.*)\/$/, '$1'))).toBe(id);
		}),
	);
});

test('addresses are absolute only where the site knows its own', () => {
	provide([]);
	expect(absoluteUrl(urls.home())).toBe('/');
	provide([], { url: 'https://example.org', base: '/wiki/' });
	expect(absoluteUrl(urls.causes())).toBe('https://example.org/wiki/causes/');
});

test('pages cannot be made without a library', () => {
	Reflect.deleteProperty(globalThis, Symbol.for('odapnote.library'));
	expect(() => urls.home()).toThrow('not started by `odap build`, `odap dev`');
});
