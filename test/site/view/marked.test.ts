import fc from 'fast-check';
import { expect, test } from 'vitest';
import { marked, unmarked } from '#site/view/marked';

test('what stands in backticks is code, everything else is text', () => {
	expect(marked('Use `a < b`, not <b>.')).toBe('Use <code>a &lt; b</code>, not &lt;b&gt;.');
	expect(unmarked('Use `x`.')).toBe('Use x.');
});

test('no text becomes a tag of its own', () => {
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom('<', '>', '&', '`', 'b', '/', ' ') }), (text) => {
			expect(marked(text).replaceAll(/<\/?code>/g, '')).not.toMatch(/[<>]/);
		}),
	);
});
