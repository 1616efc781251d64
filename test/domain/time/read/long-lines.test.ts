import { expect, test } from 'vitest';
import { dayBehindWords, parseHeadingDay } from '#domain/time/read/named-day';
import { parseItemWhen } from '#domain/time/read/when';

/** As long as the largest file that is read. */
const SIZE = 256 * 1024;

/** What a reader of times or days follows, over and over. */
const pieces = [
	'→ ',
	'🔥 ',
	'🔥',
	':a:',
	'KST ',
	'KST → ',
	'at ',
	'Mon ',
	'by ',
	'between ',
	'about ',
	'~',
	'약 ',
	'16:40',
	'16:40 ',
	'16:40 – ',
	'4:40 pm ',
	'2026-03-14 ',
	'3/5 ',
	'오후 ',
	'3시 ',
	'a few ',
	'couple of ',
	'christmas day ',
	'two days later ',
	'the next ',
	'March 5 ',
	'다음 ',
	'다음 날 ',
	'그 주말 ',
	'연휴 ',
	'(',
	'on ',
	' - ',
	'morning of the ',
];

test.each(pieces)('a line of nothing but %j is read at once', (piece) => {
	const near = { date: '2026-03-14', isDay: true };
	for (const end of ['', 'x', '!']) {
		const line = piece.repeat(SIZE / piece.length) + end;
		for (const read of [parseItemWhen, parseHeadingDay, dayBehindWords])
			expect(() => read(line, near)).not.toThrow();
	}
});
