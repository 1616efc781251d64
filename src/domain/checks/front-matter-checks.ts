import type { ParserCheck } from './check.ts';

const head = (...lines: string[]) => `---\n${lines.join('\n')}\n---\n`;
const DRAFT = ['title: "Checkout stopped"', 'status: draft', 'date: 2026-03-14'];

/** What the parser itself finds in the front matter and in `kb.yaml`. */
export const frontMatterChecks: readonly ParserCheck[] = [
	{
		id: 'front-matter-fence',
		family: 'front-matter',
		severity: 'error',
		scope: 'parser',
		examples: {
			good: { text: head(...DRAFT) },
			bad: { text: '# Checkout stopped\n\nNo front matter above.\n', isWhole: true },
		},
	},
	{
		id: 'file-foreign',
		family: 'front-matter',
		severity: 'error',
		scope: 'parser',
		examples: {
			good: { text: head(...DRAFT) },
			bad: { text: head('layout: post', 'title: "Checkout stopped"', 'author: ops') },
		},
	},
	{
		id: 'front-matter-size',
		family: 'front-matter',
		severity: 'error',
		scope: 'parser',
		examples: {
			good: { text: head(...DRAFT) },
			bad: { text: head(...DRAFT, ...Array.from({ length: 2_001 }, () => '')) },
		},
	},
	{
		id: 'yaml-syntax',
		family: 'front-matter',
		severity: 'error',
		scope: 'parser',
		examples: { good: { text: head(...DRAFT) }, bad: { text: head(...DRAFT, 'status: final') } },
	},
	{
		id: 'key-known',
		family: 'front-matter',
		severity: 'error',
		scope: 'parser',
		examples: {
			good: { text: head(...DRAFT, 'severity: sev2') },
			bad: { text: head(...DRAFT, 'severty: sev2') },
		},
	},
	{
		id: 'key-required',
		family: 'front-matter',
		severity: 'error',
		scope: 'parser',
		examples: {
			good: { text: head(...DRAFT) },
			bad: { text: head('title: "Checkout stopped"', 'status: draft') },
		},
	},
	{
		id: 'value-expected',
		family: 'front-matter',
		severity: 'error',
		scope: 'parser',
		examples: {
			good: { text: head(...DRAFT, 'kind: near-miss') },
			bad: { text: head(...DRAFT, 'kind: nearmiss') },
		},
	},
	{
		id: 'value-quoted',
		family: 'front-matter',
		severity: 'error',
		scope: 'parser',
		examples: {
			good: { text: head('title: "PR #9 merged twice"', 'status: draft', 'date: 2026-03-14') },
			bad: { text: head('title: PR #9 merged twice', 'status: draft', 'date: 2026-03-14') },
		},
	},
	{
		id: 'timezone-known',
		family: 'front-matter',
		severity: 'error',
		scope: 'parser',
		examples: {
			good: { text: head(...DRAFT, 'timezone: Asia/Seoul') },
			bad: { text: head(...DRAFT, 'timezone: KST') },
		},
	},
];
