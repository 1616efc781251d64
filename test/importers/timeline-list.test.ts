import { expect, test } from 'vitest';
import { applyEdits } from '#domain/apply-edits';
import { parseKnowledgeBase } from '#domain/parse/parse-knowledge-base';
import { timelineListRepairs } from '#importers/timeline-list';

const { knowledgeBase } = parseKnowledgeBase('');
const HEAD = '---\ntitle: "Checkout stopped"\nstatus: draft\ndate: 2026-03-14\n---\n\n';

function mended(body: string): string {
	const text = HEAD + body;
	const repairs = timelineListRepairs({ text, day: '2026-03-14', timezone: 'UTC', knowledgeBase });
	return applyEdits(text, repairs).slice(HEAD.length);
}

test('a table of times and events becomes the list', () => {
	expect(
		mended(
			'## Timeline\n\nAs told.\n\n| Time | Event |\n|---|---|\n| 16:05 | Started: orders timed out |\n| 4:52 PM | [Query](https://x.example/1) cancelled |\n\n## Lessons\n\n- One.\n',
		),
	).toBe(
		'## Timeline\n\nAs told.\n\n- 16:05 `started` Started: orders timed out\n- 16:52 [Query](https://x.example/1) cancelled\n\n## Lessons\n\n- One.\n',
	);
	expect(mended('## 타임라인\n\n| 시각 | 내용 |\n|---|---|\n| 16:05 | 주문이 멈췄다 |\n')).toBe(
		'## 타임라인\n\n- 16:05 주문이 멈췄다\n',
	);
});

test('headings with times become items, with what stands below them as their detail', () => {
	expect(
		mended('## Timeline\n\n### 16:05 Orders timed out\n\nFor all.\n\n### 16:52 Mitigated: cancelled\n'),
	).toBe(
		'## Timeline\n\n- 16:05 Orders timed out\n\n  For all.\n\n- 16:52 `mitigated` Mitigated: cancelled\n',
	);
});

test.each([
	['a column that says more', '| Time | Who | Event |\n|---|---|---|\n| 16:05 | on-call | It stopped |\n'],
	['another zone', '| Time (PST) | Event |\n|---|---|\n| 16:05 | It stopped |\n'],
	['a row without a time', '| Time | Event |\n|---|---|\n| 16:05 | It stopped |\n| soon | It went on |\n'],
	['midnight between', '| Time | Event |\n|---|---|\n| 23:50 | It stopped |\n| 00:10 | It went on |\n'],
	['a range, which may be a span', '| Time | Event |\n|---|---|\n| 16:05-16:25 | It stopped |\n'],
	['a list between headings', '### 16:05 It stopped\n\n- 16:10 Somebody looked\n'],
])('stays where it can be read in two ways: %s', (_why, timeline) => {
	const body = `## Timeline\n\n${timeline}`;
	expect(mended(body)).toBe(body);
});

test('a table elsewhere stays a table', () => {
	const body = '## Numbers\n\n| Time | Event |\n|---|---|\n| 16:05 | It stopped |\n';
	expect(mended(body)).toBe(body);
});
