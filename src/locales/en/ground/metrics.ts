/** The metrics of CONTRACT's table, in the order in which they are shown. */
export const metrics = {
	exposure: {
		label: 'Exposure',
		definition: 'How long someone was harmed, gaps between outages left out.',
		from: 'each start of harm',
		to: 'the last mitigation before harm starts again',
		appliesIf: 'someone was harmed',
	},
	risk: {
		label: 'Time at risk',
		definition: 'How long the fault was there, harm or not.',
		from: 'introduced',
		to: 'last repaired',
		appliesIf: 'it is known when the fault came in',
	},
	detect: {
		label: 'Time to detect',
		definition: 'How long harm went on before anyone knew; negative where it was noticed before any harm.',
		from: 'first started',
		to: 'first noticed by anyone',
		appliesIf: 'someone was harmed',
	},
	'customer-detect': {
		label: 'Time until a customer noticed',
		definition: 'How long harm went on before a customer spoke up.',
		from: 'first started',
		to: 'first noticed by a customer',
		appliesIf: 'a customer noticed',
	},
	acknowledge: {
		label: 'Time to acknowledge',
		definition: 'How long a signal from outside the team waited for an answer.',
		from: 'earliest noticed by a customer, an alert, a third party or an audit',
		to: 'first acknowledged',
		appliesIf: 'someone or something outside the team noticed',
	},
	escalate: {
		label: 'Time to escalate',
		definition:
			'How long from a signal from outside the team until a colleague who can act knew what was known.',
		from: 'earliest noticed by a customer, an alert, a third party or an audit',
		to: 'first shared',
		appliesIf: 'someone or something outside the team noticed',
	},
	unshared: {
		label: 'Known but not shared',
		definition: 'How long someone in the team knew before a colleague who can act did.',
		from: 'first noticed, by whoever made the change or a teammate',
		to: 'first shared',
		appliesIf: 'the team noticed first',
	},
	inform: {
		label: 'Time to inform',
		definition: 'How long those affected waited to be told.',
		from: 'first noticed by a customer, else first noticed',
		to: 'first informed',
		appliesIf: 'someone noticed',
	},
	mitigate: {
		label: 'Time to mitigate',
		definition: 'How long from the first notice until nobody was harmed.',
		from: 'first noticed',
		to: 'first mitigated',
		appliesIf: 'someone was harmed',
	},
	resolve: {
		label: 'Time to resolve',
		definition: 'How long from the first notice until everything was cleaned up.',
		from: 'first noticed',
		to: 'last resolved',
		appliesIf: 'someone noticed',
	},
};
