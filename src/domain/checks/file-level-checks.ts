import type { ParserCheck } from './check.ts';

const DRAFT = '---\ntitle: "Checkout stopped"\nstatus: draft\ndate: 2026-03-14\n---\n';

/** What is found while the folder is read, before a file is parsed. */
export const fileLevelChecks: readonly ParserCheck[] = [
	{
		id: 'file-unexpected',
		family: 'file',
		severity: 'error',
		scope: 'parser',
		examples: { good: { text: DRAFT }, bad: { text: DRAFT, name: '2026-03-14-checkout.mdx' } },
	},
	{
		id: 'file-unreadable',
		family: 'file',
		severity: 'error',
		scope: 'parser',
		examples: { good: { text: DRAFT }, bad: { text: DRAFT } },
	},
	{
		id: 'file-limit',
		family: 'file',
		severity: 'error',
		scope: 'parser',
		examples: { good: { text: DRAFT }, bad: { text: DRAFT } },
	},
	{
		id: 'id-form',
		family: 'file',
		severity: 'error',
		scope: 'parser',
		examples: { good: { text: DRAFT }, bad: { text: DRAFT, name: 'postmortem 14.md' } },
	},
	{
		id: 'id-unique',
		family: 'file',
		severity: 'error',
		scope: 'parser',
		examples: {
			good: { text: DRAFT },
			bad: { text: DRAFT, name: '2026-03-14-결제.md', beside: { '2026-03-14-결제/index.md': DRAFT } },
		},
	},
	{
		id: 'config-loads',
		family: 'file',
		severity: 'error',
		scope: 'parser',
		examples: {
			good: { text: DRAFT, config: 'export default { checks: [] };\n' },
			bad: { text: DRAFT, config: 'export default { check: [] };\n' },
		},
	},
];
