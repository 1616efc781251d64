export const followUp = {
	'accepted-risk-reason': {
		summary: 'An accepted risk has its reason below it.',
		why: 'To leave a cause as it is can be right. Whoever meets it again needs to know what was weighed against what, to tell whether it still holds. A draft gets a note, a review a warning, a final postmortem an error.',
	},
	'all-weak': {
		summary: 'Where every countermeasure of a serious cause is weak, nothing enforces it.',
		why: 'Training, a policy and “take care” work for as long as people remember them. They are worth having; alone they are what was there the last time. A note only, for severities that `kb.yaml` does not mark as brief: sometimes nothing stronger is worth its price.',
	},
	'came-back': {
		summary: 'An incident shares a cause category and a service with an earlier one, or is related to it, and the countermeasure was done.',
		why: 'It may be chance, and nothing here says that one led to the other. But whether what was decided afterwards worked is the question a postmortem exists for. If it is another fault, say so in the later file: `related: [{ postmortem: ID, how: not-recurrence-of, because: "…" }]`, or `allow: [{ check: came-back, because: "…" }]` for all of them. The reason is shown with the countermeasure.',
	},
	'cause-covered': {
		summary: 'Every cause has a live countermeasure, or is left open on purpose.',
		why: 'A cause that nobody answers will be met again. It is covered by a countermeasure of its own that is neither rejected nor superseded, by `accepted-risk` with a reason, by `covered-by` a countermeasure of another postmortem (one that superseded its own counts too), or when all the causes behind it are covered. Answering the cause in front does not cover the deeper one: that one will find another way out. A draft gets a note, a review a warning, a final postmortem an error.',
	},
	'choice-decided': {
		summary: 'Of alternatives with one `choice`, exactly one is accepted.',
		why: 'Two proposals for one cause look like twice the effort and are often none: each waits for the other. Accept one, reject the rest and write down why. Until the severity’s days for follow-ups are over an open choice is a note, then a warning; two accepted alternatives are an error, and a choice with one alternative is no choice.',
	},
	'countermeasure-has-cause': {
		summary: 'Every countermeasure answers a cause of its file.',
		why: 'A countermeasure without a cause is a good idea that this incident did not ask for, or the sign of a cause that nobody wrote down. Where a file has one cause, `for:` may be left out. A draft gets a note, a review a warning, a final postmortem an error; a `for:` that names nothing is always an error.',
	},
	'countermeasure-tracked': {
		summary: 'A countermeasure that was accepted has an owner and a day by which it is due.',
		why: 'A promise that nobody owns is kept by nobody. The owner is a team or a role, never a person. Without `due:` the day follows from the severity’s `followUpDays` in `kb.yaml`; where there is none either, write one. A draft gets a note, a review a warning, a final postmortem an error.',
	},
	'covered-by-target': {
		summary: 'What `covered-by` names is a live countermeasure of another postmortem.',
		why: 'In a series of incidents the countermeasure stands in the first file and the others point to it. If it is missing, was rejected or is still a draft, their causes are open again.',
	},
	'follow-up-overdue': {
		summary: 'A countermeasure that was promised is not done by its day.',
		why: 'A promise is kept, moved to another day, or dropped with a reason; what must not happen is that it is forgotten. A note for the first 30 days, then a warning. `odap followups` lists them all.',
	},
	'rejected-reason': {
		summary: 'A rejected countermeasure has its reason below it.',
		why: 'A good reason for not doing something saves the next team from proposing it again, and shows when the reason no longer holds. A draft gets a note, a review a warning, a final postmortem an error.',
	},
	'status-date': {
		summary: 'A countermeasure that is done or verified says since when, and the day is plausible.',
		why: 'Only with the day can anyone tell whether an incident came back after a countermeasure was in place or while it was still missing. A day in the future is an error, and so is one before the incident: what was there already is no answer to it. Where the day is not known, `done:2026-03`, `done:~2026-03-20` or `done:unknown` say so.',
	},
	'strength-investigate': {
		summary: 'A countermeasure that investigates has no strength.',
		why: 'Strength says how surely something works without anyone remembering it. An investigation changes nothing yet; what it leads to is the countermeasure that has a strength.',
	},
	'superseded-target': {
		summary: 'A superseded countermeasure names what took its place, and that exists.',
		why: 'Superseded means “look there”. Without the place to look the promise is dropped in silence, and the cause is left uncovered.',
	},
};
