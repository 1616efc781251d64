import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits } from '#domain/apply-edits';

const edit = (start: number, end: number, text: string) => ({ range: { start, end }, text });

test('applies repairs wherever they stand', () => {
	expect(applyEdits('one two three', [[edit(8, 13, 'drei')], [edit(0, 3, 'eins'), edit(4, 7, 'zwei')]])).toBe(
		'eins zwei drei',
	);
	expect(applyEdits('ab', [[edit(1, 1, '-')]])).toBe('a-b');
});

test('of two repairs at one place the first wins, whole', () => {
	expect(applyEdits('one two', [[edit(0, 5, 'X')], [edit(4, 7, 'Y'), edit(6, 7, 'Z')]])).toBe('Xwo');
	expect(applyEdits('ab', [[edit(1, 1, '1')], [edit(1, 1, '2')]])).toBe('a1b');
});

test('equal repairs count once', () => {
	expect(applyEdits('ab', [[edit(1, 1, '-')], [edit(1, 1, '-')]])).toBe('a-b');
});

test('an edit outside of the text changes nothing', () => {
	expect(applyEdits('ab', [[edit(1, 9, 'x')], [edit(2, 1, 'y')]])).toBe('ab');
});

test('what no edit touches stays as it is', () => {
	const edits = fc.array(
		fc.record({ at: fc.nat(30), length: fc.nat(4), text: fc.stringMatching(/^[A-Z]{0,3}$/) }),
	);
	fc.assert(
		fc.property(fc.stringMatching(/^[a-z]{0,30}$/), edits, (text, list) => {
			const repairs = list.map(({ at, length, text: inserted }) => [edit(at, at + length, inserted)]);
			const kept = applyEdits(text, repairs).replace(/[A-Z]/g, '');
			let at = 0;
			for (const character of kept) {
				at = text.indexOf(character, at) + 1;
				expect(at).toBeGreaterThan(0);
			}
		}),
	);
});
