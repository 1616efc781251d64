import type { ParserCheck } from './check.ts';

/** A heading above a list that would be data under another name: its facts would be lost. */
export const sectionName: ParserCheck = {
	id: 'section-name',
	family: 'lists',
	severity: 'warning',
	scope: 'parser',
	examples: {
		good: { text: '## Timeline of events\n\n- 16:05 `started` Orders stopped\n' },
		bad: { text: '## What we saw\n\n- 16:05 `started` Orders stopped\n' },
	},
};
