import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatGithub } from '#report/github';
import { formatJson } from '#report/json';
import { formatRdjsonl } from '#report/rdjsonl';
import { formatSarif } from '#report/sarif';
import { formatText } from '#report/text';
import { formatUnix } from '#report/unix';
import { visible, visibleJson } from '#report/visible';
import { plain, reportOf, severityKnown } from './sample.ts';

const hostileText = fc
	.string({ unit: 'binary', maxLength: 40 })
	.map((text) => `  ::error::${text}\n::error::\u001b[2K\r\u202e ##[error]x ##vso[x]y`);

test('writes escapes for what would act on a terminal, and leaves the rest alone', () => {
	expect(visible('가\u001b[31m나\u202e다\n::error::')).toBe('가\\u{1b}[31m나\\u{202e}다\\u{a}::error::');
	expect(visible('‘한글’ 👩‍💻 שלום')).toBe('‘한글’ 👩‍💻 שלום');
});

test.each([
	['##[error]x', '#\\u{23}[error]x'],
	['see ###[add-mask]x', 'see ##\\u{23}[add-mask]x'],
	['##vso[task.complete]', '#\\u{23}vso[task.complete]'],
	['::error::x', '\\u{3a}:error::x'],
	['  ::stop-commands::x', '  \\u{3a}:stop-commands::x'],
	['std::move, # [a], ## Heading [a], a[##]', 'std::move, # [a], ## Heading [a], a[##]'],
])('what a CI runner would obey is written so that it does not: %j', (text, shown) => {
	expect(visible(text)).toBe(shown);
});

test('the JSON of any value reads back as that value', () => {
	fc.assert(
		fc.property(fc.oneof(fc.string({ unit: 'binary' }), hostileText), (text) => {
			expect(JSON.parse(visibleJson({ text }))).toEqual({ text });
		}),
	);
});

test('no format lets content reach the terminal or start a workflow command', () => {
	fc.assert(
		fc.property(hostileText, hostileText, (path, text) => {
			const both = plain(text);
			const report = reportOf([{ ...severityKnown, path, message: both, fix: both }]);
			const outputs = [
				formatText(report),
				formatUnix(report),
				formatJson(report),
				formatRdjsonl(report, () => text),
				formatSarif(report, { version: '1' }),
				formatGithub(report).replace(/^::error file=/, ''),
			];
			for (const output of outputs) {
				// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
				expect(output).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
				expect(output).not.toMatch(/^\s*::/m);
				expect(output).not.toMatch(/##\w*\[/);
			}
		}),
	);
});
