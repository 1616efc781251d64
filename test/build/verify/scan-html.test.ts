import { expect, test } from 'vitest';
import { cssResources, scanHtml } from '#build/verify/scan-html';

test('finds anchors, links and what a browser fetches', () => {
	const html = `<!doctype html><html><head>
		<link rel="stylesheet" href="/a.css"><link rel=canonical href="https://other.test/"><script src='/b.js'></script>
		<style>body { background: url("/bg.png") }</style></head>
		<body style="background:url(https://evil.test/x)"><h1 id="top">T</h1>
		<a href="/p/?a=1&amp;b=2#x">p</a> <a href=#bare>q</a><img src="/i.png" srcset="/i.png 1x, /i2.png 2x" alt="a > b">
		<form action="https://evil.test/post"></form><area href="/area/"><use xlink:href="#icon"></body></html>`;
	expect(scanHtml(html)).toEqual({
		anchors: new Set(['top']),
		links: ['/p/?a=1&b=2#x', '#bare', '/area/'],
		resources: [
			'/a.css',
			'/b.js',
			'/bg.png',
			'https://evil.test/x',
			'/i.png',
			'/i.png',
			'/i2.png',
			'https://evil.test/post',
			'#icon',
		],
		headings: 1,
	});
});

test('attributes are found without a blank in front of them, as a browser finds them', () => {
	const html =
		'<img/src="https://evil.test/i.png"><img alt=""src="/j.png"><link href="/a.css"rel="stylesheet"><p/id="x">';
	expect(scanHtml(html)).toEqual({
		anchors: new Set(['x']),
		links: [],
		resources: ['https://evil.test/i.png', '/j.png', '/a.css'],
		headings: 0,
	});
});

test('what stands in comments, scripts and texts is no markup', () => {
	const html =
		'<!-- <a href="/no"> --><script>"<a href=/no>"</script><textarea><a href="/no"></textarea><title><img src=/no></title>';
	expect(scanHtml(html)).toEqual({ anchors: new Set(), links: [], resources: [], headings: 0 });
});

test('resolves character references in addresses', () => {
	expect(scanHtml('<a href="&#x68;ttps&#58;//x&quot;y">').links).toEqual(['https://x"y']);
});

test('a style sheet fetches what it imports and draws', () => {
	expect(cssResources('@import "a.css"; @import url(b.css); p { mask: url(\'c.svg\') }')).toEqual([
		'a.css',
		'b.css',
		'c.svg',
	]);
});
