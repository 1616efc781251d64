import { utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { signOf } from '#build/verify/text-sign';
import { SiteVerifier, verifySite } from '#build/verify/verify-site';
import { said } from '#locales/said';
import { temporaryFolder } from '#test/store/temporary-folder';

const page = (body = '', title = 'Title') => `<html><body><h1 id="top">${title}</h1>${body}</body></html>`;

function faults(
	files: Record<string, string | Uint8Array>,
	more: Partial<Parameters<typeof verifySite>[1]> = {},
) {
	const expectation = { base: '/', published: ['a'], gone: [], hiddenSigns: [], ...more };
	const site = { 'index.html': page(), 'postmortems/a/index.html': page(), ...files };
	return verifySite(temporaryFolder(site), expectation).map(
		({ path, message }) => `${path}: ${said(message, 'en')}`,
	);
}

test('accepts a site whose links and anchors lead somewhere', () => {
	const body =
		'<a href="/postmortems/a/#top">a</a><a href="../../">home</a><a href="#top">up</a><a href="https://other.test/">out</a><a href="mailto:a@b.test">m</a>';
	expect(faults({ 'postmortems/a/index.html': page(body) })).toEqual([]);
});

test.each([
	['/postmortems/b/', 'a page that is not there'],
	['/postmortems/a', 'a folder without its slash'],
	['/postmortems/a/#nowhere', 'an anchor that is not there'],
	['#nowhere', 'an anchor of this page'],
	['missing.png', 'a file'],
	['http://[', 'no address at all'],
])('refuses a link to %s: %s', (href) => {
	expect(faults({ 'index.html': page(`<a href="${href}">x</a>`) })).toEqual([
		`index.html: Unexpected link \`${href}\`, which leads nowhere.`,
	]);
});

test('finds Hangul pages and anchors by their encoded addresses', () => {
	const body = '<a href="/postmortems/%EA%B2%B0%EC%A0%9C/#%EC%9B%90%EC%9D%B8">x</a>';
	const target = page('<h2 id="원인">원인</h2>');
	const files = { 'index.html': page(body), 'postmortems/결제/index.html': target };
	expect(faults(files, { published: ['a', '결제'] })).toEqual([]);
});

test.each([
	'<script src="https://cdn.test/x.js"></script>',
	'<img src="//cdn.test/x.png">',
	'<link rel="preconnect" href="https://cdn.test/">',
	'<p style="background: url(https://cdn.test/x)"></p>',
	'<form action="https://cdn.test/"></form>',
])('refuses a request to another origin: %s', (body) => {
	expect(faults({ 'index.html': page(body) })[0]).toMatch(
		/^index\.html: Unexpected request to another origin/,
	);
});

test('refuses a style sheet that fetches from elsewhere', () => {
	expect(faults({ 'a.css': '@import "https://fonts.test/a.css";' })).toEqual([
		'a.css: Unexpected request to another origin, `https://fonts.test/a.css`.',
	]);
});

test('each published postmortem has one page, with a heading, and no other has one', () => {
	expect(faults({}, { published: ['a', 'b'] })).toEqual([
		'postmortems/b/index.html: Unexpected absence, expected a page.',
	]);
	expect(faults({}, { published: [] })).toEqual([
		'postmortems/a/index.html: Unexpected page of no published postmortem.',
	]);
	expect(faults({ 'postmortems/a/index.html': '' })).toEqual([
		'postmortems/a/index.html: Unexpected page without its one heading.',
	]);
});

test('an address under a base is one of the site, and one outside of it is not', () => {
	const body = '<a href="/kb/postmortems/a/">a</a>';
	expect(faults({ 'index.html': page(body) }, { base: '/kb/' })).toEqual([]);
	expect(faults({ 'index.html': page('<a href="/">a</a>') }, { base: '/kb/' })).toHaveLength(1);
});

test('finds the text of a draft in every kind of file, split by marks and compressed', () => {
	const hiddenSigns = [signOf('Secret pricing outage', 'postmortems/a.md') ?? expect.unreachable()];
	const leaks = {
		'index.html': page('<b>Secret</b> pricing&#32;outage'),
		'a.html': page('<meta name="description" content="On > Secret pricing, outage">'),
		'b.html': page('<img alt="secret" title="pricing"><a aria-label="outage" href="/index.html">x</a>'),
		'feed.xml': '<title>SECRET PRICING OUTAGE</title>',
		'pagefind/fragment/a.pf_fragment': gzipSync('{"content":"secret pri\'cing outage"}'),
		'pagefind/pagefind.js': '// secret pricing outage: the program, the same in every site',
	};
	const found = faults(leaks, { hiddenSigns });
	expect(found.map((line) => line.split(':')[0])).toEqual([
		'a.html',
		'feed.xml',
		'index.html',
		'pagefind/fragment/a.pf_fragment',
	]);
	expect(found[1]).toContain('from `postmortems/a.md`');
});

const LONG_AGO = new Date('2026-01-01T00:00:00Z');
const expectation = { base: '/', published: [], gone: [], hiddenSigns: [] };

function linkingTo(address: string): string {
	return page(`<a href="${address}">x</a>`);
}

test('a page that was looked through ahead is looked through again only where it has changed', () => {
	const folder = temporaryFolder({ 'index.html': linkingTo('/a/') });
	const path = join(folder, 'index.html');
	const verifier = new SiteVerifier(folder, expectation);
	utimesSync(path, LONG_AGO, LONG_AGO);
	verifier.lookAhead('index.html');
	writeFileSync(path, linkingTo('/b/'));
	utimesSync(path, LONG_AGO, LONG_AGO);
	expect(addressesIn(verifier)).toEqual(['/a/']);
	writeFileSync(path, linkingTo('/b/'));
	expect(addressesIn(verifier)).toEqual(['/b/']);
});

function addressesIn(verifier: SiteVerifier): (string | undefined)[] {
	return verifier.faults().map(({ message }) => /`(.*)`/.exec(said(message, 'en'))?.[1]);
}
