import { expect, test } from 'vitest';
import { checkTexts } from '#test/check-text';

const checksOf = (...lines: string[]) =>
	checkTexts({
		'2026-03-14-x.md': `---\n${lines.join('\n')}\n---\n\n## Timeline\n\n| Time | Event |\n|---|---|\n| 10:00 | Deploy |\n`,
	})
		.filter(({ severity }) => severity === 'error')
		.map(({ check }) => check);

test.each([
	['Jekyll', 'layout: post', 'title: "Outage"', 'author: ops', 'categories: [outage]'],
	['Hugo', 'title: "Outage"', 'date: 2026-03-14', 'draft: false', 'weight: 10', 'severity: high'],
	['a wiki', 'Page-Id: 42', 'space: OPS'],
	['Korean keys', '작성자: 운영팀', '제목: "장애"', 'date: 2026-03-14'],
])('a file of %s is told in one finding, with the way in', (_, ...lines) => {
	expect(checksOf(...lines)).toEqual(['file-foreign']);
});

test.each([
	['without a status', ['title: "X"', 'date: 2026-03-14', 'severity: sev2'], ['key-required']],
	[
		'with slips',
		['title: "X"', 'date: 2026-03-14', 'severty: sev2', 'servces: []'],
		['key-required', 'key-known', 'key-known'],
	],
	[
		'whose status is misspelt',
		['title: "X"', 'date: 2026-03-14', 'statsu: draft', 'jira: A-1', 'epic: B'],
		['key-known', 'key-known', 'key-known'],
	],
	['with a key too many', ['title: "X"', 'date: 2026-03-14', 'jira: A-1'], ['key-required', 'key-known']],
	[
		'with a status',
		['title: "X"', 'date: 2026-03-14', 'status: draft', 'layout: post', 'author: ops'],
		['key-known', 'key-known'],
	],
])('a file of ours %s is told what it lacks', (_, lines, expected) => {
	expect(checksOf(...lines).filter((check) => check !== 'list-expected')).toEqual(expected);
});

test('what is dangerous in a foreign file is told beside it', () => {
	const found = checksOf('layout: post', 'author: ops', 'token: "ghp_a8Kq2Lw9Zx4Rt6Yv1Bn3Mc5Hd7Jf0Gs2Pq4W"');
	expect(found).toContain('file-foreign');
	expect(found).toContain('secret');
});
