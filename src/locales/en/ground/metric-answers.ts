/** What stands in place of a metric's value, and beside it. */
export const metricAnswers = {
	unknown: 'unknown',
	notApplicable: 'does not apply',
	missing: (labels: readonly string[]): string =>
		`The timeline does not say when ${labels.map((label) => `“${label}”`).join(' and ')} ${labels.length > 1 ? 'were' : 'was'}.`,
	beforeHarm: 'Noticed before any harm.',
	acknowledgedBefore: (early: string): string =>
		`Acknowledged ${early} before the first signal from outside the team.`,
	sharedBefore: (early: string): string => `Shared ${early} before the first signal from outside the team.`,
	healedBefore: (early: string): string => `Healed ${early} before anyone noticed.`,
	toldBefore: (early: string, isByCustomer: boolean): string =>
		`Told ${early} before ${isByCustomer ? 'a customer' : 'anyone'} noticed.`,
};
