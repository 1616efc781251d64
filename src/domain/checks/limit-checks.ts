import type { ParserCheck } from './check.ts';

const why = {
	en: 'Every file is read in full at each check and each build. A few kilobytes made for it can keep a Markdown parser busy for minutes, and then nobody can publish anything.',
	ko: '모든 파일은 검사할 때마다, 빌드할 때마다 전부 읽습니다. 작정하고 만든 몇 킬로바이트가 마크다운 파서를 몇 분씩 붙잡으면 아무도 글을 낼 수 없습니다.',
};

/** Bounds on size, depth and time that are checked before a file is parsed. */
export const limitChecks: readonly ParserCheck[] = [
	{
		id: 'file-size',
		family: 'file',
		severity: 'error',
		scope: 'parser',
		summary: {
			en: 'A postmortem has at most 256 KB, an image at most 10 MB.',
			ko: '포스트모템은 256KB, 이미지는 10MB를 넘지 않는다.',
		},
		why: {
			en: 'The largest real postmortem that we know of has 106 KB. A larger file is a log that was pasted whole, and readers will not read it.',
			ko: '지금까지 본 가장 큰 포스트모템이 106KB입니다. 더 크다면 로그를 통째로 붙인 것이고, 그런 글은 읽히지 않습니다.',
		},
		examples: {
			good: { text: 'Checkout stopped for half an hour.\n' },
			bad: { text: 'The whole log of the day, 300 KB, pasted here.\n' },
		},
	},
	{
		id: 'nesting-depth',
		family: 'file',
		severity: 'error',
		scope: 'parser',
		summary: {
			en: 'Quotations, lists and emphasis lie at most 100 levels deep.',
			ko: '인용, 목록, 강조는 100단계보다 깊이 겹치지 않는다.',
		},
		why,
		examples: {
			good: { text: '> > a quotation in a quotation\n' },
			bad: { text: `${'>'.repeat(101)} too deep\n` },
		},
	},
	{
		id: 'markdown-too-costly',
		family: 'file',
		severity: 'error',
		scope: 'parser',
		summary: {
			en: 'Markdown can be read in a moment: tables have at most 100 columns and 20,000 cells.',
			ko: '마크다운은 금방 읽혀야 한다. 표는 100열, 20,000칸을 넘지 않는다.',
		},
		why,
		examples: {
			good: { text: '| a | b |\n|---|---|\n| 1 | 2 |\n' },
			bad: { text: `${'| a '.repeat(101)}|\n${'|---'.repeat(101)}|\n` },
		},
	},
];
