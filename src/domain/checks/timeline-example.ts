interface Given {
	readonly status?: 'draft' | 'review' | 'final';
	readonly date?: string;
	readonly severity?: string;
	/** More lines of front matter. */
	readonly head?: readonly string[];
}

/** A whole postmortem for the examples of the checks of time: the items of its timeline, and what else is given. */
export function timelineExample(items: readonly string[], given: Given = {}): string {
	return [
		'---',
		'title: "Checkout refused cards for half an hour"',
		`status: ${given.status ?? 'review'}`,
		`date: ${given.date ?? '2026-03-14'}`,
		`severity: ${given.severity ?? 'sev3'}`,
		'causes: [change-management]',
		'impact: "A third of all card payments failed"',
		...(given.head ?? []),
		'---',
		'',
		'A release left out the new payment key, and a third of all card payments failed until it was rolled back.',
		'',
		'## Timeline',
		'',
		...items.map((item) => `- ${item}`),
		'',
	].join('\n');
}

export const STARTED = '16:05 `started` Card payments begin to fail';
export const NOTICED = '16:20 `noticed:alert` An alert fires';
export const MITIGATED = '16:35 `mitigated` The release is rolled back';
