import fc from 'fast-check';
import { expect, test } from 'vitest';
import { errorsIn, importText, wordsLost } from './import.ts';

const word = fc.constantFrom(
	'alert',
	'queue',
	'결제',
	'rolled',
	'back',
	'`started`',
	'**bold**',
	'`capacty`',
	'[a](b.md)',
	'16:05',
	'2026-03-14',
	'4:19 PM',
	'#1',
	'@kim',
	'<b>',
	'- x',
	'|',
	'`internal`',
);
const line = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const heading = fc.constantFrom(
	'# Outage',
	'## Timeline',
	'## 타임라인 (KST)',
	'## Root cause',
	'## Action items',
	'## What went well',
	'## Notes',
	'### 16:20 Later',
	'## March 14, 2026',
);
const item = fc
	.tuple(fc.constantFrom('- ', '* ', '1. ', '- [x] ', '  - ', '> ', ''), line)
	.map((parts) => parts.join(''));
const table = fc
	.array(fc.tuple(line, line), { minLength: 1, maxLength: 3 })
	.map((rows) =>
		[
			'| Time | Event |',
			'|---|---|',
			...rows.map(([one, other]) => `| ${one.replaceAll('|', '')} | ${other.replaceAll('|', '')} |`),
		].join('\n'),
	);
const block = fc.oneof(heading, item, item, table, line, fc.constant('```\ncode 16:05\n```'));
const document = fc.array(block, { maxLength: 14 }).map((blocks) => blocks.join('\n\n'));

test('every word of a source is in the result, which is clean', () => {
	fc.assert(
		fc.property(document, (markdown) => {
			const result = importText(markdown);
			expect(wordsLost(markdown, result)).toEqual([]);
			// A mark is its author's to set right.
			const others = errorsIn(result).filter(
				(error) => !/^internal-mark|^chip-\w+: .*`internal`/.test(error),
			);
			expect(others).toEqual([]);
		}),
		{ numRuns: 300 },
	);
});
