import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composedView, readableView } from '#domain/safety/text-view';

const piece = fc.oneof(
	fc.constantFrom(
		'**',
		'`',
		'<b>',
		'<!-- x -->',
		'&amp;',
		'&#65;',
		'&#0;',
		'&bogus;',
		'\\*',
		'\u200b',
		'가',
		'가'.normalize('NFD'),
		'각'.normalize('NFD'),
		'Ａ',
		'é'.normalize('NFD'),
		'](x)',
		'[',
		'ab',
		'\n',
	),
	fc.string({ unit: 'grapheme', maxLength: 3 }),
);
const text = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''));

test.each([
	['readable', readableView],
	['composed', composedView],
] as const)('every place of the %s view is a place of the source, in order', (_, viewOf) => {
	fc.assert(
		fc.property(text, (source) => {
			const view = viewOf(source);
			let last = 0;
			for (let at = 0; at < view.text.length; at += 1) {
				const { start, end } = view.rangeOf(at, at + 1);
				expect(start).toBeGreaterThanOrEqual(last);
				expect(end).toBeGreaterThanOrEqual(start);
				expect(end).toBeLessThanOrEqual(source.length);
				last = start;
			}
		}),
	);
});

test('the composed view is NFC', () => {
	fc.assert(
		fc.property(text, (source) => {
			expect(composedView(source).text).toBe(source.normalize('NFC'));
		}),
	);
});

test('plain text is the same in both', () => {
	const plain = 'Plain text, 한국어 1 - 2.\n';
	for (const view of [readableView(plain), composedView(plain)]) {
		expect(view.text).toBe(plain);
		expect(view.rangeOf(7, 11)).toEqual({ start: 7, end: 11 });
	}
});
