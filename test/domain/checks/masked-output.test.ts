import { expect, test } from 'vitest';
import { checkTexts, withHead } from '#test/check-text';

const TOKEN = 'ghp_q7Rt2XbW9mKz4LpV8nYcQ1sD6fG3hJ5kL0aB';
const PHONE = '010-2345-6789';
const NAME = '2026-03-14-example.md';

test('no value is repeated, neither in a message nor in the reason for which a file accepts a finding', () => {
	const reason = `allow: [{ check: image-alt, because: "Copied with ${TOKEN}." }]`;
	const text = withHead(
		'draft',
		[reason],
		`\n![](a.png)\n\n[The log](https://a.example/${TOKEN}/${PHONE}.md)\n`,
	);
	const found = checkTexts({ [NAME]: text });
	expect(found.map(({ allowedBecause }) => allowedBecause)).toContain('Copied with ••••.');
	expect(JSON.stringify(found.map(({ edits, ...said }) => said))).not.toMatch(
		new RegExp(`${TOKEN}|${PHONE}`),
	);
});
