/** The words of the closed vocabulary, each by its id, in the order in which they are shown. */
export const terms = {
	/** Idea: Google SRE Workbook (trigger and cause are two facets), CCADB incident reports. */
	causeKinds: {
		trigger: { label: 'Trigger', definition: 'What set the incident off on the day.' },
		contributing: { label: 'Contributing', definition: 'What made it possible or worse on the day.' },
		latent: { label: 'Latent', definition: 'What was there long before, waiting.' },
		'detection-gap': { label: 'Detection gap', definition: 'Why it was not noticed, or not sooner.' },
		'response-gap': { label: 'Response gap', definition: 'Why it took longer to deal with than it had to.' },
	},
	/** Idea: VERIS discovery methods, CCADB. */
	noticedBy: {
		self: { label: 'Whoever made the change', definition: 'The role that made the change saw it.' },
		teammate: { label: 'A teammate', definition: 'Another role in the team saw it.' },
		alert: { label: 'An alert', definition: 'Monitoring saw it.' },
		customer: {
			label: 'A customer',
			definition: 'Those who use it said so; for a platform, internal users too.',
		},
		'third-party': { label: 'A third party', definition: 'A vendor, a researcher or the press said so.' },
		audit: { label: 'An audit', definition: 'A review or audit came upon it.' },
	},
	/** Idea: CCADB, Google SRE book appendix D. */
	countermeasureKinds: {
		prevent: { label: 'Prevent', definition: 'It keeps the cause from arising.' },
		detect: { label: 'Detect', definition: 'It makes the fault seen sooner, or seen at all.' },
		mitigate: { label: 'Mitigate', definition: 'It limits the harm by itself, without anyone acting.' },
		recover: { label: 'Recover', definition: 'It makes the way back shorter or surer.' },
		respond: {
			label: 'Respond',
			definition: 'It lets people act faster: runbooks, on-call, who tells whom.',
		},
		investigate: { label: 'Investigate', definition: 'It finds out what is not known yet.' },
	},
	/** Idea: the action hierarchy of RCA² (National Patient Safety Foundation, 2015). */
	strengths: {
		weak: { label: 'Weak', definition: 'It rests on people remembering: training, a policy, “take care”.' },
		intermediate: {
			label: 'Intermediate',
			definition: 'It helps people remember: a checklist, a reminder, a second pair of eyes, redundancy.',
		},
		strong: {
			label: 'Strong',
			definition:
				'It works without anyone remembering: a forcing function, automation, a change of architecture.',
		},
	},
	/** Idea: CCADB, incident.io ("not doing" is an answer too). */
	countermeasureStatuses: {
		proposed: { label: 'Proposed', definition: 'Written down; nobody has agreed to it yet.' },
		accepted: { label: 'Accepted', definition: 'It will be done; it has an owner and a due date.' },
		'in-progress': { label: 'In progress', definition: 'Work on it has begun.' },
		done: { label: 'Done', definition: 'It is in place.' },
		verified: { label: 'Verified', definition: 'It is in place and was seen to work.' },
		rejected: { label: 'Rejected', definition: 'It will not be done, for a reason that is written down.' },
		superseded: { label: 'Superseded', definition: 'Another countermeasure took its place.' },
		unknown: {
			label: 'State unknown',
			definition: 'It came with an imported postmortem, and nobody has said since what became of it.',
		},
	},
	/** Idea: CCADB's related incidents. */
	relations: {
		'recurrence-of': { label: 'Recurrence of', definition: 'The same fault came back.' },
		'not-recurrence-of': {
			label: 'Not a recurrence of',
			definition: 'It looks like the other and is another fault; the reason is written with it.',
		},
		'same-cause': { label: 'Same cause', definition: 'Both come from one cause.' },
		mentions: { label: 'Mentions', definition: 'One speaks of the other.' },
		follows: { label: 'Follows', definition: 'It happened after the other and in connection with it.' },
		'duplicate-of': { label: 'Duplicate of', definition: 'Both tell of one incident.' },
		supersedes: { label: 'Supersedes', definition: 'It replaces the other account.' },
	},
	/** Idea of the levels: PagerDuty's incident response guide. */
	severities: {
		sev1: {
			label: 'SEV1 critical',
			definition: 'Most users cannot use the service at all, or data is lost or exposed.',
		},
		sev2: {
			label: 'SEV2 major',
			definition: 'A core function fails for many users, and there is no way around it.',
		},
		sev3: {
			label: 'SEV3 moderate',
			definition: 'A function fails or is wrong for some users, or there is a way around it.',
		},
		sev4: {
			label: 'SEV4 minor',
			definition: 'A nuisance that few users notice: slow, late or untidy, but working.',
		},
		sev5: {
			label: 'SEV5 negligible',
			definition: 'No user was affected, yet there is something worth writing down.',
		},
		unknown: { label: 'Severity unknown', definition: 'The impact cannot be told from what is known.' },
	},
	/** Each "the moment from which …" (CONTRACT, Milestones), in their usual order. */
	milestones: {
		introduced: { label: 'Introduced', definition: 'The moment from which the fault was there.' },
		started: { label: 'Started', definition: 'The moment from which someone was harmed.' },
		noticed: {
			label: 'Noticed',
			definition: 'The moment from which someone knew of it; who it was stands behind the colon.',
		},
		acknowledged: { label: 'Acknowledged', definition: 'The moment from which someone answered for it.' },
		shared: {
			label: 'Shared',
			definition:
				'The moment from which a colleague who can act knew what was known, or an incident was declared.',
		},
		mitigated: {
			label: 'Mitigated',
			definition: 'The moment from which nobody was harmed any more. A partial recovery has no milestone.',
		},
		repaired: { label: 'Repaired', definition: 'The moment from which the cause was gone.' },
		informed: { label: 'Informed', definition: 'The moment from which those affected were told.' },
		resolved: {
			label: 'Resolved',
			definition: 'The moment from which the clean-up was done and the incident closed.',
		},
	},
};
