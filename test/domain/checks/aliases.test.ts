import { expect, test } from 'vitest';
import { checkTexts, summarise, withHead } from '#test/check-text';

const ABOUT_NAMES = ['alias-free', 'related-known', 'link-target', 'value-expected'];

function findings(files: Record<string, string>, settings?: string) {
	const asked = checkTexts(files, settings).filter(({ check }) => ABOUT_NAMES.includes(check));
	return summarise(asked);
}

test('an alias that nobody else has is fine, in Hangul too', () => {
	expect(
		findings({
			'2026-03-14-a.md': withHead('draft', ['aliases: [2026-03-14-old, 2026-03-결제]']),
			'2026-03-15-b.md': withHead('draft', ['aliases:', '  - 2026-03-15-old']),
		}),
	).toEqual([]);
});

test('an alias is of the form of an id', () => {
	expect(
		findings({ '2026-03-14-a.md': withHead('draft', ['aliases: [checkout, 2026-03-14-Old, ../../x]']) }),
	).toMatchInlineSnapshot(`
		[
		  "5:11 error value-expected: Unexpected \`checkout\`, expected: The name of a postmortem’s file without \`.md\`, in lower case: \`2026-03-14-checkout-outage\`. FIX Write the value in the form shown.",
		  "5:21 error value-expected: Unexpected \`2026-03-14-Old\`, expected: The name of a postmortem’s file without \`.md\`, in lower case: \`2026-03-14-checkout-outage\`. FIX Write the value in the form shown.",
		  "5:37 error value-expected: Unexpected \`../../x\`, expected: The name of a postmortem’s file without \`.md\`, in lower case: \`2026-03-14-checkout-outage\`. FIX Write the value in the form shown.",
		]
	`);
});

test('an address has one owner', () => {
	expect(
		findings(
			{
				'2026-03-14-a.md': withHead('draft', [
					'aliases: [2026-03-14-a, 2026-03-15-b, 2026-03-14-both, 2026-03-14-gone, 2026-03-14-c, 2026-03-14-c]',
				]),
				'2026-03-15-b.md': withHead('draft', ['aliases: [2026-03-14-both]']),
			},
			'removed: [2026-03-14-gone]\n',
		),
	).toMatchInlineSnapshot(`
		[
		  "5:11 error alias-free: Unexpected alias \`2026-03-14-a\`, which is its own id, expected an address that is this postmortem's alone. FIX Take it out of all places but one.",
		  "5:25 error alias-free: Unexpected alias \`2026-03-15-b\`, which is the id of another, expected an address that is this postmortem's alone. FIX Take it out of all places but one.",
		  "5:39 error alias-free: Unexpected alias \`2026-03-14-both\`, which is an alias of \`2026-03-15-b\` too, expected an address that is this postmortem's alone. FIX Take it out of all places but one.",
		  "5:56 error alias-free: Unexpected alias \`2026-03-14-gone\`, which is in \`removed\` of \`kb.yaml\`, expected an address that is this postmortem's alone. FIX Take it out of all places but one.",
		  "5:87 error alias-free: Unexpected alias \`2026-03-14-c\`, which is listed before, expected an address that is this postmortem's alone. FIX Take it out of all places but one.",
		  "5:11 error alias-free: Unexpected alias \`2026-03-14-both\`, which is an alias of \`2026-03-14-a\` too, expected an address that is this postmortem's alone. FIX Take it out of all places but one.",
		]
	`);
});

test('what is published was not taken down', () => {
	const settings = 'removed: [2026-03-14-a, 2026-03-15-b]\n';
	const files = { '2026-03-14-a.md': withHead('review', []), '2026-03-15-b.md': withHead('draft', []) };
	expect(findings(files, settings)).toMatchInlineSnapshot(`
		[
		  "3:9 error alias-free: Unexpected \`2026-03-14-a\` in \`removed\` of \`kb.yaml\`, expected only what is published no more. FIX Take it out of \`removed\`, or make it a draft.",
		]
	`);
});

test('what refers to a former id is told the present one', () => {
	expect(
		findings({
			'2026-03-14-a.md': withHead('draft', ['aliases: [2026-03-14-old]']),
			'2026-03-15-b.md': withHead(
				'draft',
				['related: [{ postmortem: 2026-03-14-old, how: mentions }]'],
				'\nSee [it](2026-03-14-old.md).\n',
			),
		}),
	).toMatchInlineSnapshot(`
		[
		  "5:25 error related-known: Unexpected \`2026-03-14-old\`, expected \`2026-03-14-a\`, as it is called now. FIX Write \`2026-03-14-a\`.",
		  "8:5 error link-target: Unexpected link to \`2026-03-14-old\`, expected a postmortem that exists. FIX It was renamed: write \`2026-03-14-a\` in its place.",
		]
	`);
});
