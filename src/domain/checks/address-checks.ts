import type { ParserCheck } from './check.ts';

/** Addresses that are read otherwise than they look. */
export const addressChecks: readonly ParserCheck[] = [
	{
		id: 'address-end',
		family: 'links',
		severity: 'note',
		scope: 'parser',
		examples: {
			good: { text: '자세한 내용은 <https://tracker.example.org/issues/12>에서 볼 수 있다.\n' },
			bad: { text: '자세한 내용은 https://tracker.example.org/issues/12에서 볼 수 있다.\n' },
		},
	},
	{
		id: 'address-blank',
		family: 'links',
		severity: 'error',
		scope: 'parser',
		examples: {
			good: { text: 'The runbook is [here](https://example.com/the%20runbook).\n' },
			bad: { text: '![Requests fell to zero](./graph of requests.png)\n' },
		},
	},
];
