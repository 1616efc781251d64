import { describe, expect, test } from 'vitest';
import { allowanceFor, findLineAllowances } from '#domain/safety/line-allowance';

const REASON = '<!-- odap-allow: secret because the account is gone -->';
const isAllowed = (text: string, value: string, check = 'secret') => {
	const start = text.indexOf(value);
	return allowanceFor(findLineAllowances(text), check, { start, end: start + value.length }) !== undefined;
};

describe('accepts', () => {
	test.each([
		['its own line', `VALUE ${REASON}`],
		['its own line in a list', `- a\n- 16:05 VALUE ${REASON}\n- b`],
		['the next line where it stands alone', `${REASON}\nVALUE`],
		['the next line after a blank one', `${REASON}\n\nVALUE`],
		['a fenced block', `${REASON}\n\`\`\`\na\nVALUE\n\`\`\`\n`],
		['a fenced block with CRLF', `${REASON}\r\n~~~ log\r\na\r\nVALUE\r\n~~~\r\n`],
	])('%s', (_, text) => {
		expect(isAllowed(text, 'VALUE')).toBe(true);
	});
});

describe('does not accept', () => {
	test.each([
		['another line', `a ${REASON}\nVALUE`],
		['the line after the next', `${REASON}\na\nVALUE`],
		['what follows the fenced block', `${REASON}\n\`\`\`\na\n\`\`\`\nVALUE`],
		['without a reason', 'VALUE <!-- odap-allow: secret -->'],
		['with an empty reason', 'VALUE <!-- odap-allow: secret because -->'],
		['another check', 'VALUE <!-- odap-allow: personal-data because x -->'],
		['a comment that is not closed', 'VALUE <!-- odap-allow: secret because x'],
	])('%s', (_, text) => {
		expect(isAllowed(text, 'VALUE')).toBe(false);
	});
});

test('a comment that says nothing useful is known, to be reported', () => {
	expect(findLineAllowances('<!-- odap-allow secret -->')).toMatchObject([{ check: '', because: '' }]);
	expect(findLineAllowances('<!-- odap-allow: secret because a --> b')).toMatchObject([
		{ check: 'secret', because: 'a', range: { start: 0, end: 37 } },
	]);
});
