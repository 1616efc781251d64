import { describe, expect, test } from 'vitest';
import { markdown } from '#importers/markdown';
import { errorsIn, importText, readImported, wordsLost } from './import.ts';

function imported(path: string, text: string, beside: readonly string[] = []) {
	const [found] = markdown.read({ path, text, beside, folder: '.', near: () => undefined });
	if (found === undefined) throw new Error('no document');
	const result = importText(found.markdown, found);
	expect(errorsIn(result)).toEqual([]);
	expect(wordsLost(found.markdown, result)).toEqual([]);
	return { ...result, postmortem: readImported(result) };
}

const ID = 'a20190104bcdef0123456789abcdef01';

describe('exports of Notion', () => {
	const page = `# Checkout stopped\n\nDate: March 14, 2026\nSeverity: SEV-2\n\nNobody could pay.\n\n![Untitled](Checkout%20stopped%20${ID}/Untitled.png)\n\n## Timeline\n\n- 16:05 Alert fired\n`;

	test('the id in names of files is no day and no title', () => {
		expect(imported(`Checkout ${ID}.md`, 'Nobody could pay.\n').report).toMatchObject({
			title: 'Checkout',
		});
		expect(imported(`Checkout ${ID}.md`, 'Nobody could pay.\n').report.day).toBeUndefined();
	});

	test('properties below the title are facts, pictures in the folder of the page come along', () => {
		const picture = `Checkout stopped ${ID}/Untitled.png`;
		const { report, images, text } = imported(`Checkout stopped ${ID}.md`, page, [picture]);
		expect(report).toMatchObject({ day: '2026-03-14', severity: 'sev2', timed: 1 });
		expect(images).toEqual([picture]);
		expect(text).toContain('![Untitled](Untitled.png)');
	});
});

describe('exports of HackMD and Outline', () => {
	test('boxes, tags, sizes of pictures and the mark for a table of contents', () => {
		const text =
			'# 검색 지연\n\n[TOC]\n\n###### tags: `search` `index`\n\n:::danger 주의\n되돌리지 마세요\n:::\n\n검색이 느렸습니다.\n\n![부하](load.png =500x300)\n\n```\n:::info\n```\n';
		const { text: result, postmortem } = imported('2026-03-14-search.md', text, ['load.png']);
		expect(postmortem.tags).toEqual(['search', 'index']);
		expect(result).toContain('> **주의**\n>\n> 되돌리지 마세요');
		expect(result).toContain('![부하](load.png)');
		expect(result).not.toContain('TOC');
		expect(result).toContain('```\n:::info\n```');
	});
});

describe('labels as headings', () => {
	test.each([
		[
			'in a list',
			'- **Key events**\n  - First detected 2026-03-14 15:44\n  - Resolved: 2026-03-14 16:09\n\n- **Severity**: SEV-2\n\n- **Root cause**:\n  - A pool of 10\n\n- **Action items**\n\n  - Raise it',
		],
		[
			'in paragraphs',
			'Severity: SEV-2\n\n**Key events:**\n\n- First detected at 2026-03-14 15:44\n- Resolved 2026-03-14 16:09\n\n**Root cause**\n\n- A pool of 10\n\n**Action items**\n\n- Raise it',
		],
	])('%s', (_, body) => {
		const { postmortem, report } = imported('2026-03-14-x.md', `# Checkout stopped\n\n${body}\n`);
		expect(report).toMatchObject({ severity: 'sev2', timed: 2, causes: 1, countermeasures: 1 });
		expect(postmortem.timeline.map(({ whenText, milestones }) => [whenText, ...milestones])).toEqual([
			['15:44'],
			['16:09', 'resolved'],
		]);
	});

	test('emphasis in a document with headings, or once, is none', () => {
		const once = imported('2026-03-14-x.md', '# Title\n\n- **Note**\n  - one\n- two\n');
		expect(once.text).toContain('- **Note**');
		const headed = imported('2026-03-14-x.md', '# T\n\n## A\n\n- **One**\n  - a\n- **Two**\n  - b\n');
		expect(headed.text).toContain('- **One**');
	});
});

describe('what is no timeline', () => {
	test('a table of facts above one', () => {
		const facts =
			'| 항목 | 내용 |\n|---|---|\n| 발생 일시 | 2026-03-14 14:23 KST |\n| 복구 일시 | 2026-03-14 15:41 KST |\n| 심각도 | SEV-2 |';
		const { postmortem, report } = imported(
			'x.md',
			`# 결제 지연\n\n## 장애 개요\n\n${facts}\n\n## 타임라인\n\n- 14:23 알림\n- 14:51 되돌림\n\n작성일: 2026-03-20\n`,
		);
		expect(postmortem.timeline.map(({ whenText }) => whenText)).toEqual(['14:23', '14:51']);
		expect(report).toMatchObject({ day: '2026-03-14', severity: 'sev2' });
	});

	test('sentences that begin with a day, or with words of time', () => {
		const { report, text } = imported(
			'2026-03-14-x.md',
			'# T\n\n## Summary\n\nOn March 14, 2026, we got a call.\nThat evening a test ran.\nOn March 15 it was over.\n\n## Timeline\n\n### 14:00\n\nWe looked.\n\nAt the same time, other errors came.\n',
		);
		expect(report).toMatchObject({ timed: 1, untimed: 0 });
		expect(text).toMatch(/^---\n\nOn March 14, 2026, we got a call\./m);
	});
});

test('a row that is a time alone begins with the text below it', () => {
	const { text } = imported(
		'2026-03-14-x.md',
		'# T\n\n## Timeline\n\n### 14:00\n\nWe looked.\n\nTwice.\n\n### 14:05\n\nDone.\n',
	);
	expect(text).toContain('- 14:00 We looked.\n\n  Twice.');
});

test('KST is the zone of Seoul, a rule in front of a heading is layout', () => {
	const { postmortem, text } = imported(
		'2026-03-14-x.md',
		'# T\n\n## Timeline\n\n- 2026-03-14 14:00 KST Alert\n- 2026-03-14 14:05 KST Done\n\n---\n\n## Notes\n\nNone.\n',
	);
	expect(postmortem.timezone).toBe('Asia/Seoul');
	expect(text.split('\n').filter((line) => line === '---')).toHaveLength(2);
});
