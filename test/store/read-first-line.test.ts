import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFirstLine } from '#store/read-first-line';
import { temporaryFolder } from './temporary-folder.ts';

test.for([
	['a line', 'one\ntwo\n', 'one'],
	['one line alone', 'one', 'one'],
	['no line', '', ''],
	[
		'a letter that is cut by the end of what is read at once',
		`${'a'.repeat(4_095)}한${'b'.repeat(9_000)}\nrest`,
		`${'a'.repeat(4_095)}한${'b'.repeat(9_000)}`,
	],
	['an end where the next part begins', `${'a'.repeat(4_096)}\nrest`, 'a'.repeat(4_096)],
] as const)('reads %s', ([, text, line]) => {
	const root = temporaryFolder({ file: text });
	expect(readFirstLine(join(root, 'file')).toString('utf8')).toBe(line);
});
