import type { ParserCheck } from './check.ts';

export const rawHtml: ParserCheck = {
	id: 'raw-html',
	family: 'safety',
	severity: 'warning',
	scope: 'parser',
	examples: {
		good: { text: 'Wait for **green**.\n\n<!-- seen by reviewers only -->\n' },
		bad: { text: 'Wait for <font color="green">green</font>.\n' },
	},
};
