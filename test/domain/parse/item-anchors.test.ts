import { expect, test } from 'vitest';
import { said } from '#locales/said';
import { checkTexts, parseTexts, withHead } from '#test/check-text';

const NAME = '2026-03-14-a.md';
const TEXT = withHead(
	'draft',
	[],
	`
## Timeline

- 10:00 \`started\` Lamps stop
- 10:30 \`mitigated\` Lamps switch

## Causes

1. \`#small\` \`trigger\` \`capacity\` The queue was too small

## Images

See [there](#images), [the second](#timeline-1), [the cause](#cause-small) and [an item](#timeline-2).

### Timeline

Not the data.

### Cause: small

Not the data either.
`,
);

test('a heading keeps the id that Git hosts give it, and an item that would have the same gives way', () => {
	const postmortem = parseTexts({ [NAME]: TEXT })[0]?.postmortem;
	expect(postmortem?.headings.map(({ slug, anchor }) => `${slug} ${anchor}`)).toEqual([
		'timeline section-timeline',
		'causes causes',
		'images section-images',
		'timeline-1 timeline-1',
		'cause-small cause-small',
	]);
	expect(postmortem?.timeline.map(({ anchor }) => anchor)).toEqual(['timeline-1-item', 'timeline-2']);
	expect(postmortem?.causes.map(({ anchor }) => anchor)).toEqual(['cause-small-item']);
	expect(new Set(postmortem?.anchors).size).toBe(postmortem?.anchors.length);
	expect(checkTexts({ [NAME]: TEXT }).filter(({ severity }) => severity === 'error')).toEqual([]);
});

test.each([
	['#Images', '`#images`'],
	['#image', '`#images`'],
	['#section-timelin', '`#timeline`'],
])('advice for %s is an id of the Git host', (written, advised) => {
	const [found] = checkTexts({ [NAME]: TEXT.replace('#images', written) }).filter(
		({ check }) => check === 'link-target',
	);
	expect(said(found?.message ?? '', 'en')).toContain(`\`${written}\``);
	expect(said(found?.fix ?? '', 'en')).toContain(advised);
	expect(said(found?.fix ?? '', 'en')).not.toContain('section-');
});
