import { expect, test } from 'vitest';
import { nearest } from '#domain/text/nearest';
import { checkTexts, withHead } from '#test/check-text';

/** What `--fix` would write, of a file whose cause and countermeasure are as given. */
function written({ item = '', cause = '', countermeasure = '' }): string[] {
	const body = `
Lead.

## Timeline

- 16:00 \`started\` A
${item}

## Causes

${cause || '1. `#queue` `trigger` `capacity` The queue'}

## Countermeasures

${countermeasure || '1. `#bigger` `for:queue` `prevent` `proposed` Bigger'}
`;
	const text = withHead('draft', ['severity: sev3', 'causes: [capacity]'], body);
	return checkTexts({ '2026-03-14-x.md': text }).flatMap(({ edits = [] }) => edits.map((edit) => edit.text));
}

test.each([
	{ countermeasure: '1. `#bigger` `for:queue` `prevent` `done:03/04/2026` Bigger' },
	{ item: '- 16:40 `shard` 3 was full' },
	{ cause: '1. `queue` `trigger` `capacity` The queue' },
	{ cause: '1. <b>`#queue`</b> `trigger` `capacity` The queue' },
	{ countermeasure: '- [✓] `#bigger` `for:queue` `prevent` Bigger' },
	{ countermeasure: '- ☑ `#bigger` `for:queue` `prevent` Bigger' },
])('what can be read in two ways is left to the author: %j', (given) => {
	expect(written(given)).toEqual([]);
});

test('what has one reading is mended', () => {
	expect(written({ countermeasure: '1. `#bigger` `for:queue` `prevent` `done:23/04/2026` Bigger' })).toEqual([
		'done:2026-04-23',
	]);
	expect(written({ cause: '1. `trigger` `capacity` The queue' })).not.toEqual([]);
});

test('a name of one or two letters is near none other', () => {
	expect(nearest('a', ['b'])).toEqual([]);
	expect(nearest('ab', ['ac'])).toEqual([]);
	expect(nearest('abd', ['abc'])).toEqual(['abc']);
});
