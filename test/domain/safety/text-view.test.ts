import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composedView, readableView, type TextView } from '#domain/safety/text-view';

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

test('a range of the readable view reaches from its first character to its last', () => {
	fc.assert(
		fc.property(text, (source) => {
			const view = readableView(source);
			for (let start = 0; start < view.text.length; start += 1) {
				const first = view.rangeOf(start, start + 1);
				const written = source.slice(first.start, first.end);
				if (/^[a-z\n]$/.test(written)) expect(written).toBe(view.text[start]);
				for (let end = start + 1; end <= view.text.length; end += 1) {
					const last = view.rangeOf(end - 1, end);
					expect(view.rangeOf(start, end)).toEqual({ start: first.start, end: last.end });
				}
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

test.each([
	['a**b**`c`~~d~~', 'abcd'],
	['"ab"+"cd"', '"abcd"'],
	["'ab' +\n    'cd'", "'abcd'"],
	['\\"ab\\" + \\"cd\\"', '"abcd"'],
	['"ab" - "cd"', '"ab" - "cd"'],
	['a<b class="x">b</b>c<br/>', 'abc'],
	['1 < 2 > 1 </> 0', '1 < 2 > 1 </> 0'],
	['a<!---->b<!-- x\ny -->c', 'abc'],
	['[ab](https://a.example/?x=1)c', 'abc'],
	['[ab]()c[d][]e[f]', 'abcdef'],
	['[ab](not an address)c', 'ab(not an address)c'],
	['[ab][the reference]c', 'abc'],
	['a\u200b\u00ad\u0007b\t\r\nc', 'ab\t\r\nc'],
	['\\*\\a\\\\', '*\\a\\'],
	['&amp;&AMP;&bogus;&amp', '&&&amp'],
	['&#65;&#x41;&#X5a;&#12345678;', 'AAZ&#12345678;'],
	['&#0;&#x200b;&#xd800;&#xdfff;&#x110000;&#9999999;', ''],
	['&#xd7fb;&#xe000;&#x10ffff;', '\ud7fb\ue000\u{10ffff}'],
	['%41%2f%7F%1f%80', 'A/%1f%80'],
	['！Ａ～', '!A~'],
	['раssѡоrd АКIА', 'passѡord AKIA'],
	['ρασs Ρ', 'paσs P'],
	['Ж 𝐀𝒃𝟙', 'Ж Ab1'],
	['한글 하다'.normalize('NFD'), '한글 하다'],
])('the readable view shows %j as %j', (source, shown) => {
	expect(readableView(source).text).toBe(shown);
});

const shownOf = (view: TextView, part: string, source: string) => {
	const at = view.text.indexOf(part);
	const { start, end } = view.rangeOf(at, at + part.length);
	return source.slice(start, end);
};

test.each([
	['key **ab**cd** end', 'abcd', 'ab**cd'],
	['key ab&#99; end', 'abc', 'ab&#99;'],
	['key &#97;bc', 'abc', '&#97;bc'],
	['key ab&#128512; end', '\u{1f600}', '&#128512;'],
	['key ab\\_', 'ab_', 'ab\\_'],
	['key ab&bogus;cd end', 'cd', 'cd'],
	[`key ${'각'.normalize('NFD')} end`, '각', '각'.normalize('NFD')],
])('in %j the place of what is shown as %j is %j', (source, shown, written) => {
	expect(shownOf(readableView(source), shown, source)).toBe(written);
});

test.each([
	['각하다', '각'],
	['각하다', '하'],
	['각하다', '다'],
	['an é or e', 'é'],
	['an é or e', 'or e'],
	['ệ x', 'x'],
	['\u0301\u0301 é x', 'é'],
	['\u0301\u0301 é x', 'x'],
])('in %j, stored in pieces, the place of %j is that of its pieces', (text, part) => {
	const source = text.normalize('NFD');
	expect(shownOf(composedView(source), part, source)).toBe(part.normalize('NFD'));
});
