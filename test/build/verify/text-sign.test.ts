import fc from 'fast-check';
import { expect, test } from 'vitest';
import { signOf, signsIn, signsInSplitText } from '#build/verify/text-sign';

const holds = (text: string, hidden: string) => {
	const sign = signOf(hidden, 'postmortems/a.md');
	return sign !== undefined && signsIn(text, [sign]).length > 0;
};

test.each([
	['<h1>Don&#39;t &amp; <b>won</b>&#39;t pay</h1>', "Don't & won't pay"],
	['{"title":"Line one\\nline two"}', 'Line one line two'],
	['{"headline":"All \\u003cb>orders\\u003c/b> failed"}', 'All orders failed'],
	['ALL ORDERS FAILED', 'All orders failed'],
	['결제 장애가 길게 났다'.normalize('NFD'), '결제 장애가 길게 났다'],
	['결제 장애가 길게 났다', '결제 장애가 길게 났다'.normalize('NFD')],
])('%s holds %s', (text, hidden) => expect(holds(text, hidden)).toBe(true));

test('a text that says something else holds nothing, and a short one is no sign', () => {
	expect(holds('All orders succeeded', 'All orders failed')).toBe(false);
	expect(signOf('장애', 'postmortems/a.md')).toBeUndefined();
	expect(signOf('a - b - c', 'postmortems/a.md')).toBeUndefined();
});

test('finds words that an index has split', () => {
	const sign = signOf('운영서버에서 멈췄다', 'postmortems/a.md') ?? expect.unreachable();
	expect(signsInSplitText("운영'서버'에서 멈추'었다 … 운영'서버'에서 멈췄다", [sign])).toEqual([sign]);
});

test('every text with eight letters is found in a page that shows it', () => {
	const word = fc.stringMatching(/^[a-zA-Z가-힣é]{1,9}$/);
	fc.assert(
		fc.property(fc.array(word, { minLength: 8, maxLength: 12 }), fc.string(), (words, around) => {
			const around2 = around.replace(/[&<>\\]/g, '');
			expect(holds(`${around2} <p>${words.join('</p> <p>')}</p> ${around2}`, words.join(', '))).toBe(true);
		}),
	);
});

test('a number that ends with the text before another is not their number', () => {
	const shows = (text: string) => holds(text, 'Database outage 10');
	expect(shows('<a>Database outage 1</a> <td>0 open</td>')).toBe(false);
	expect(shows('["Database outage 1","0"]')).toBe(false);
	expect(shows('<b>Database</b> outage&nbsp;10, open')).toBe(true);
	expect(shows('Database\u{f8ff} outage \u{f8ff}10')).toBe(true);
	expect(holds('<li>2026-03-14</li>', '2026-03-14')).toBe(true);
});
