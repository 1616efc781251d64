import type { ParserCheck } from './check.ts';

const causes = (...items: string[]) =>
	`## Causes\n\n${items.map((item, index) => `${index + 1}. ${item}`).join('\n')}\n`;
const timeline = (...items: string[]) => `## Timeline\n\n${items.map((item) => `- ${item}`).join('\n')}\n`;

const ONE_CAUSE = '`#slow-query` `trigger` `capacity` A report query held the table';

/** What the parser itself finds in the four lists that are data. */
export const listChecks: readonly ParserCheck[] = [
	{
		id: 'list-expected',
		family: 'lists',
		severity: 'error',
		scope: 'parser',
		examples: {
			good: { text: timeline('16:05 `started` Orders stopped') },
			bad: { text: '## Timeline\n\n| Time | Event |\n| --- | --- |\n| 16:05 | Orders stopped |\n' },
		},
	},
	{
		id: 'item-text',
		family: 'lists',
		severity: 'error',
		scope: 'parser',
		examples: {
			good: { text: timeline('16:05 `started` Orders stopped') },
			bad: { text: timeline('16:05 `started`') },
		},
	},
	{
		id: 'item-id',
		family: 'lists',
		severity: 'error',
		scope: 'parser',
		asksForMore: true,
		examples: {
			good: { text: causes(ONE_CAUSE) },
			bad: { text: causes('`trigger` `capacity` A report query held the table') },
		},
	},
	{
		id: 'item-id-unique',
		family: 'references',
		severity: 'error',
		scope: 'parser',
		examples: {
			good: { text: causes(ONE_CAUSE, '`#no-limit` `latent` `architecture` Queries had no time limit') },
			bad: { text: causes(ONE_CAUSE, '`#slow-query` `latent` `architecture` Queries had no time limit') },
		},
	},
	{
		id: 'chip-known',
		family: 'vocabulary',
		severity: 'error',
		scope: 'parser',
		examples: {
			good: { text: timeline('16:05 `started` Orders stopped') },
			bad: { text: timeline('16:05 `startd` Orders stopped') },
		},
	},
	{
		id: 'chip-value',
		family: 'vocabulary',
		severity: 'error',
		scope: 'parser',
		examples: {
			good: { text: timeline('16:05 `noticed:customer` A customer wrote in') },
			bad: { text: timeline('16:05 `noticed:client` A customer wrote in') },
		},
	},
	{
		id: 'chip-place',
		family: 'lists',
		severity: 'error',
		scope: 'parser',
		examples: {
			good: { text: timeline('16:05 `mitigated` Rolled back') },
			bad: { text: timeline('16:05 Rolled back `mitigated`') },
		},
	},
	{
		id: 'chip-plain',
		family: 'lists',
		severity: 'error',
		scope: 'parser',
		examples: {
			good: { text: timeline('16:05 `started` `noticed:alert` Orders stopped') },
			bad: { text: timeline('16:05 **`started`** `noticed:alert` Orders stopped') },
		},
	},
	{
		id: 'checkbox-status',
		family: 'lists',
		severity: 'note',
		scope: 'parser',
		examples: {
			good: {
				text: `${causes(ONE_CAUSE)}\n## Countermeasures\n\n- [x] \`#limit\` \`done:2026-03-20\` A time limit\n`,
			},
			bad: {
				text: `${causes(ONE_CAUSE)}\n## Countermeasures\n\n- [x] \`#limit\` \`prevent\` A time limit\n`,
			},
		},
	},
	{
		id: 'chip-once',
		family: 'lists',
		severity: 'error',
		scope: 'parser',
		examples: {
			good: { text: causes(ONE_CAUSE) },
			bad: { text: causes('`#slow-query` `trigger` `capacity` `data` A report query held the table') },
		},
	},
	{
		id: 'internal-mark',
		family: 'lists',
		severity: 'error',
		scope: 'parser',
		examples: {
			good: { text: '## Background\n\n`internal` The customer had warned us in March.\n' },
			bad: { text: '## Background\n\n`intenral` The customer had warned us in March.\n' },
		},
	},
];
