import { expect, test } from 'vitest';
import { lastEnding } from '#site/view/last-ending';
import { buildLibrary } from '#test/build-library';
import { parseTexts, withHead } from '#test/check-text';

const LINES = [
	'- 16:05 `started` Orders fail',
	'- 16:20 `mitigated` Traffic goes elsewhere',
	'- 18:00 `repaired` The disk is replaced',
	'- 19:00 `resolved` Numbers are corrected',
];

function endingOf(...texts: readonly string[]) {
	const files = texts.map((text, index) => [`2026-03-${14 - index}-x${index}.md`, text] as const);
	const postmortems = parseTexts(Object.fromEntries(files)).flatMap(({ postmortem }) => postmortem ?? []);
	const found = lastEnding({ term: { id: 'checkout' }, postmortems }, buildLibrary(postmortems));
	return found && [found.postmortem.id, ...found.lines.map(({ prose }) => prose.text)];
}

const story = (lines: readonly string[], ...head: readonly string[]) =>
	withHead(
		'draft',
		['services: [checkout]', ...head],
		`\nIt stopped.\n\n## Timeline\n\n${lines.join('\n')}\n`,
	);

test('what ended the newest incident that says so: mitigation and repair, not the end of the clean-up', () => {
	expect(endingOf(story(LINES.slice(0, 1)), story(LINES))).toEqual([
		'2026-03-13-x1',
		'Traffic goes elsewhere',
		'The disk is replaced',
	]);
});

test('neither a drill nor an incident without an end has one', () => {
	expect(endingOf(story(LINES, 'kind: drill'), story(LINES.slice(0, 1)))).toBeUndefined();
});

test('what ended it for another service alone is left out', () => {
	const lines = [
		...LINES.slice(0, 2),
		'- 17:00 `mitigated` `service:search` Search answers',
		...LINES.slice(2),
	];
	expect(endingOf(story(lines))).toEqual(['2026-03-14-x0', 'Traffic goes elsewhere', 'The disk is replaced']);
});
