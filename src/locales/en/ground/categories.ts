/**
 * Root-cause categories. Ideas: Google SRE Workbook appendix C (triggers and causes), Atlassian's incident
 * handbook, and the public lists of postmortems; the definitions are ours.
 */
export const categories = {
	'change-management': {
		label: 'Change management',
		definition:
			'A change of code or system was tested, reviewed or rolled out in a way that let the fault through.',
		helps: 'Staged rollout, automatic rollback, tests that run on the very artefact that ships.',
	},
	configuration: {
		label: 'Configuration',
		definition: 'A setting, flag, rule or route was wrong while the code did what it was told.',
		helps:
			'Validation before a setting takes effect, rollout in stages as for code, one place where it is set.',
	},
	'software-bug': {
		label: 'Software bug',
		definition: 'The code did something other than what its authors meant.',
		helps: 'A test that fails without the repair, fuzzing, limits that contain a runaway.',
	},
	capacity: {
		label: 'Capacity',
		definition: 'Load met a limit: of memory, connections, quota, disk or people.',
		helps:
			'Load tests beyond the peak, shedding of load, alerts on what is left rather than on what is used.',
	},
	dependency: {
		label: 'Dependency',
		definition: 'Something that is run or written by others failed, slowed down or changed.',
		helps: 'Timeouts, a fallback that is exercised, pinned versions, a second provider where it pays.',
	},
	infrastructure: {
		label: 'Infrastructure',
		definition: 'Hardware, power, cooling, network or the platform below the service failed.',
		helps: 'Independent failure domains, and regular drills that take one of them away.',
	},
	architecture: {
		label: 'Architecture',
		definition:
			'The way the parts hang together let a small failure grow: coupling, a single point of failure, no isolation.',
		helps: 'Isolation, bulkheads, fewer shared parts, a control plane that is not needed to recover itself.',
	},
	data: {
		label: 'Data',
		definition: 'Data was lost, corrupted, inconsistent or not what the reader of it expected.',
		helps: 'Restores that are rehearsed, constraints in the store, checks on data as it comes in.',
	},
	security: {
		label: 'Security',
		definition: 'An attack, or more access than was needed.',
		helps: 'Least privilege, credentials that expire, detection that watches what is normal.',
	},
	observability: {
		label: 'Observability',
		definition: 'What was going on could not be seen, or not in time, or not afterwards.',
		helps:
			'Alerts on what users feel, a record of every deployment, monitoring that survives what it watches.',
	},
	communication: {
		label: 'Communication',
		definition:
			'What one part of the organisation knew did not reach those who could act, or those affected.',
		helps: 'A low threshold for declaring an incident, one channel, a named role that tells customers.',
	},
	process: {
		label: 'Process',
		definition: 'A procedure was missing, unclear, out of date, or impossible to follow on the day.',
		helps: 'Turning the procedure into a tool, and the rest of it into a short checklist that is rehearsed.',
	},
	expiry: {
		label: 'Expiry',
		definition:
			'A date arrived: a certificate, licence, token or domain ran out, or a clock or calendar did the unexpected.',
		helps: 'Automatic renewal, an inventory with owners, alerts weeks ahead, tests with tomorrow’s date.',
	},
	unknown: {
		label: 'Unknown',
		definition: 'The cause has not been found, and this is said rather than guessed.',
	},
};
