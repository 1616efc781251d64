import type { ParserCheck } from './check.ts';

/** Bounds on size, depth and time that are checked before a file is parsed. */
export const limitChecks: readonly ParserCheck[] = [
	{
		id: 'file-size',
		family: 'file',
		severity: 'error',
		scope: 'parser',
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
		examples: {
			good: { text: '| a | b |\n|---|---|\n| 1 | 2 |\n' },
			bad: { text: `${'| a '.repeat(101)}|\n${'|---'.repeat(101)}|\n` },
		},
	},
];
