/** What an example of an own check may be. */
export const DRAFT = '---\ntitle: "Checkout stopped"\nstatus: draft\ndate: 2026-03-14\n---\n';

/** `odap.config.js` with one check. */
export function configWith(run: string, more = ''): string {
	return `import { defineCheck } from 'odapnote';

export default {
	checks: [
		defineCheck({
			id: 'acme/no-stopped',
			family: 'wording',
			severity: 'warning',
			summary: 'Nothing is said to have stopped.',
			why: 'It says too little.',
			examples: { good: { text: 'All is well.\\n' }, bad: { text: 'It stopped.\\n' } },
			${run},
		}),
		${more}
	],
};
`;
}

/** Finds what its examples say, and every title with that word. */
export const FINDS = `*run({ postmortem, text }) {
				const start = text.indexOf('stopped');
				if (start < 0) return;
				yield { range: { start, end: start + 7 }, message: 'Unexpected word, expected another.', fix: 'Write another.' };
			}`;
