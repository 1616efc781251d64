import { expect, test } from 'vitest';
import { packScans, ScanTexts, unpackScans } from '#build/verify/packed-scans';

const SCANS = new Map([
	[
		'a/index.html',
		{ anchors: new Set(['top', '원인']), links: ['/', '#top'], resources: ['/a.css'], headings: 1 },
	],
	['b/index.html', { anchors: new Set(['top']), links: ['/', '/a/#원인'], resources: [], headings: 0 }],
]);

test('what was seen in pages is the same after it was packed, and each text was packed once', () => {
	const packed = structuredClone(packScans(SCANS));
	expect(unpackScans(packed)).toEqual(SCANS);
	expect(packed.texts).toEqual(['top', '원인', '/', '#top', '/a.css', '/a/#원인']);
});

test('of what is kept of a page each text stands once', () => {
	const seen = {
		anchors: new Set(['x']),
		links: ['/', '/a', '/'],
		resources: ['/i.png', '/i.png'],
		headings: 2,
	};
	expect(new ScanTexts().keep(seen)).toEqual({
		anchors: new Set(['x']),
		links: ['/', '/a'],
		resources: ['/i.png'],
		headings: 2,
	});
});
