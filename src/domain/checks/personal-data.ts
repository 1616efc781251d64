import { personalDataIn } from '#domain/safety/personal-data-findings';
import type { FileCheck } from './check.ts';

export const personalData: FileCheck = {
	id: 'personal-data',
	family: 'safety',
	severity: 'error',
	scope: 'file',
	examples: {
		good: { text: 'A customer wrote to support@example.com that the order was charged twice.\n' },
		bad: { text: 'A customer (010-2345-6789) called at 22:12.\n' },
	},
	run: ({ text, knowledgeBase }) => personalDataIn(text, knowledgeBase.allowedMailboxes),
};
