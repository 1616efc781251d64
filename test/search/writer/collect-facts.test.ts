import { expect, test } from 'vitest';
import { collectFacts } from '#search/writer/collect-facts';
import { libraryOf } from '#test/search/open-search';

const library = libraryOf({
	'2024-03-05-outage': `
Checkout was down

The lead says what happened.

## Timeline

Times are from the log.

- 10:00 \`started\` orders fail

  Every third order.
- 10:20 \`mitigated\` orders work

## Causes

1. \`#full-disk\` \`trigger\` \`capacity\` the disk was full

## Countermeasures

1. \`#watch-disk\` \`for:full-disk\` \`detect\` \`proposed\` an alert on what is left

## Lessons

- Watch what is left, not what is used.

## Epilogue

An opinion.
`,
});
const facts = collectFacts(library.postmortems[0] as (typeof library.postmortems)[number]);
const summary = facts.map(({ kind, text }) => `${kind}: ${text}`);

test('every place is found in the order of the page', () => {
	expect(summary).toEqual([
		'postmortem: Checkout was down',
		'summary: The lead says what happened.',
		'section: Times are from the log.',
		'timeline: orders fail · Every third order.',
		'timeline: orders work',
		'cause: the disk was full',
		'countermeasure: an alert on what is left',
		'lesson: Watch what is left, not what is used.',
		'opinion: An opinion.',
	]);
});

test('a place has the anchor of its element', () => {
	expect(facts.map(({ anchor }) => anchor)).toEqual([
		'page',
		'page-summary',
		'section-timeline',
		'timeline-1',
		'timeline-2',
		'cause-full-disk',
		'countermeasure-watch-disk',
		'lesson-1',
		'epilogue',
	]);
});

test('a place says what else is known of it', () => {
	expect(facts.find(({ anchor }) => anchor === 'timeline-1')?.label).toBe('10:00');
	expect(facts.find(({ kind }) => kind === 'countermeasure')).toMatchObject({
		countermeasure: 'detect',
		status: 'proposed',
		hidden: ['watch-disk'],
	});
	expect(facts[0]?.hidden).toEqual(['2024-03-05-outage', 'checkout-api', '2024-03-05']);
});
