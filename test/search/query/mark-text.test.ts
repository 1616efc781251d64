import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptOf, markedText } from '#search/query/mark-text';

const show = (segments: readonly { text: string; marked: boolean }[]) =>
	segments.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

test.each<[string, [number, string[]][], string]>([
	['운영서버에 반영', [[0, ['서버']]], '운영[서버]에 반영'],
	[
		'단일 장애점이다.',
		[
			[0, ['단일']],
			[1, ['장애', '점']],
		],
		'[단일] [장애점]이다.',
	],
	['(Rollback) failed', [[0, ['rollback']]], '([Rollback]) failed'],
	['알렸다.', [[0, ['알리']]], '[알렸다].'],
	['“되돌리기”', [[0, ['']]], '“[되돌리기]”'],
	['café', [[0, ['cafe']]], '[café]'],
])('in “%s” it marks what was looked for', (text, marks, expected) => {
	expect(show(markedText(text.split(' '), new Map(marks)))).toBe(expected);
});

test('an excerpt of a long text stands around most of its marks', () => {
	const words = Array.from({ length: 200 }, (_, index) => `w${index}`);
	const excerpt = show(
		excerptOf(
			words,
			new Map([
				[10, ['w10']],
				[150, ['w150']],
				[152, ['w152']],
			]),
		),
	);
	expect(excerpt).toMatch(/^… w144 .*\[w150\] w151 \[w152\].* …$/u);
	expect(excerpt).not.toContain('w10 ');
});

test('marks take nothing from the text', () => {
	const words = fc.array(fc.stringMatching(/^[가-힣a-z.,"]{1,8}$/u), { minLength: 1, maxLength: 20 });
	fc.assert(
		fc.property(words, fc.nat(), fc.string(), (list, at, shown) => {
			const segments = markedText(list, new Map([[at % list.length, [shown]]]));
			expect(segments.map(({ text }) => text).join('')).toBe(list.join(' '));
		}),
	);
});
