import type { ParserCheck } from './check.ts';

export const characterChecks: readonly ParserCheck[] = [
	{
		id: 'encoding-utf8',
		family: 'file',
		severity: 'error',
		scope: 'parser',
		examples: {
			good: { text: '결제가 30분 동안 멈췄다.\n' },
			bad: { text: '결제가 30분 동안 \u{fffd}\u{fffd}.\n' },
		},
	},
	{
		id: 'control-character',
		family: 'safety',
		severity: 'error',
		scope: 'parser',
		examples: {
			good: { text: 'The log said ERROR.\n' },
			bad: { text: 'The log said \u{1b}[31mERROR\u{1b}[0m.\n' },
		},
	},
	{
		id: 'hidden-character',
		family: 'safety',
		severity: 'error',
		scope: 'parser',
		examples: {
			good: { text: 'The family emoji 👨‍👩‍👧 and the Persian word می‌خواهم are fine.\n' },
			bad: { text: 'Run `rm -rf /tmp/\u{202e}cache`.\n' },
		},
	},
	{
		id: 'letters-composed',
		family: 'safety',
		severity: 'note',
		scope: 'parser',
		examples: {
			good: { text: '결제가 30분 동안 멈췄다.\n' },
			bad: { text: `${'결제'.normalize('NFD')}가 30분 동안 멈췄다.\n` },
		},
	},
];
