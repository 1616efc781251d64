interface Given {
	readonly status?: 'draft' | 'review' | 'final';
	readonly date?: string;
	readonly severity?: string;
	/** More lines of front matter. */
	readonly head?: readonly string[];
	readonly causes: readonly string[];
	readonly countermeasures: readonly string[];
}

/** A whole postmortem for the examples of follow-up checks: one category, one service, the lists as given. */
export function followUpExample(given: Given): string {
	return [
		'---',
		'title: "Checkout refused cards for half an hour"',
		`status: ${given.status ?? 'final'}`,
		`date: ${given.date ?? '2026-03-14'}`,
		`severity: ${given.severity ?? 'sev2'}`,
		'duration: 30m',
		'causes: [change-management]',
		'services: [checkout]',
		'impact: "A third of all card payments failed"',
		...(given.head ?? []),
		'---',
		'',
		'A release left out the new payment key, and a third of all card payments failed until it was rolled back.',
		'',
		'## Causes',
		'',
		...given.causes.map((item, index) => `${index + 1}. ${item}`),
		'',
		'## Countermeasures',
		'',
		...given.countermeasures.map((item, index) => `${index + 1}. ${item}`),
		'',
	].join('\n');
}

/** An item's head with the detail below it. */
export function withDetail(head: string, detail: string): string {
	return `${head}\n\n   ${detail}`;
}

export const CAUSE = '`#key-left-out` `trigger` `change-management` The release lacked the new payment key';
export const DEEPER_CAUSE =
	'`#no-staging` `latent` `change-management` `behind:key-left-out` Nothing between the laptop and production tries a release';
export const COUNTERMEASURE =
	'`#try-first` `for:key-left-out` `prevent` `strong` `done:2026-03-20` Every release pays once in a test shop before it goes out';
