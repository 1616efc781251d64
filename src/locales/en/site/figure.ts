/** What the figure of a timeline says. */
export const figure = {
	/** Of a month, where there is little room. */
	shortMonth: 'short' as 'short' | 'long',
	spans: { exposure: 'Harm', unshared: 'Known but not shared' },
	open: 'end unknown',
	noticedBy: {
		self: 'Noticed by its author',
		teammate: 'Noticed by a teammate',
		alert: 'Noticed by an alert',
		customer: 'Noticed by a customer',
		'third-party': 'Noticed by a third party',
		audit: 'Noticed in an audit',
	},
	cut: (durations: string) => `Silences cut out: ${durations}.`,
	untimed: (milestones: string) => `Without a known time: ${milestones}.`,
};
