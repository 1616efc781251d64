/** Texts of one postmortem's page. */
export const postmortem = {
	kinds: { incident: 'Incident', 'near-miss': 'Near miss', drill: 'Drill' },
	origins: { here: 'Written here', imported: 'Imported' },
	postmortem: {
		severity: 'Severity',
		impact: 'Impact',
		impactNone: 'Nobody was affected',
		impactUnsaid: 'Not written down.',
		howLong: 'How long',
		howNoticed: 'How it was noticed',
		why: 'Why it happened',
		whatChanged: 'What changed',
		whatShouldChange: 'What should change',
		noCountermeasures: 'No countermeasure is written down.',
		all: (count: number) => `All ${count}`,
		more: (count: number) => `and ${count} more`,
		statuses: { draft: 'Draft: not published', review: 'In review', final: 'Final' },
		readingTime: (minutes: number) => `${minutes} min read`,
		opinion: 'Opinion: one author’s view, not a finding of this postmortem.',
	},
	record: {
		tags: 'Tags',
		owner: 'Written up by',
		reviewBy: 'Final by',
		imported: 'Imported',
		importedFrom: (source: string, day: string) => `from ${source} on ${day}`,
		importedNote:
			'Published as it was found. What it does not say may never be known, and its open countermeasures are of unknown state.',
		linkKinds: {
			ticket: 'Ticket',
			change: 'Change',
			chat: 'Chat',
			dashboard: 'Dashboard',
			'status-page': 'Status page',
			recording: 'Recording',
			document: 'Document',
		},
	},
	duration: {
		derived: 'Computed from the timeline.',
		onlyClaimed: 'As the author states it; the timeline does not confirm it.',
		risk: 'Time at risk: how long the fault was there. No harm is known.',
		unknown: 'Unknown',
		short: 'unknown',
		unknownBecause: 'The timeline does not say when harm began.',
		claimed: (claim: string) => `The author states ${claim}`,
		agrees: ', which agrees.',
		meets: (meeting: string) => `; the two meet only at ${meeting}.`,
		apart: '; the two do not meet.',
	},
	noticed: {
		unsaid: 'The timeline does not say.',
		someone: 'Not said by whom',
		of: (who: string) => `Noticed by: ${who}`,
		after: (time: string) => `${time} after harm began.`,
		before: 'Before any harm.',
		unshared: (time: string) => `Known for ${time} before it was shared.`,
		customer: (time: string) => `A customer noticed after ${time}.`,
	},
	timeline: {
		about: 'about',
		between: 'between',
		later: 'later',
		unknown: 'unknown',
		thatDay: 'that day',
		address: 'Address of this entry: click to copy',
		copied: 'Copied',
		inFigure: 'Show in the figure',
		zone: (zone: string) => `Times are in ${zone}.`,
	},
	choice: {
		undecided: 'Either of these, not decided yet',
		decided: 'Decided between these',
		age: (days: string) => `undecided for ${days} days`,
	},
	coverage: {
		none: 'Nothing answers this cause yet.',
		acceptedRisk: 'Accepted as a risk, for the reason given.',
		behind: 'Answered by what answers the causes behind it.',
		coveredBy: 'Answered in another postmortem:',
		allWeak: 'Only weak countermeasures: nothing enforces this.',
	},
	solved: {
		/** What the two marks mean. */
		legend: { circle: 'every countermeasure is done', slash: 'something is open, or it came back' },
		text: (done: string, total: string, cameBack: boolean) =>
			`${done} of ${total} countermeasures done${cameBack ? ', and it came back since' : ''}`,
	},
	recurrence: {
		cameBack: 'It came back.',
		cameBackWhy:
			'A later incident has the same kind of cause and a shared service, or is related by its authors. Whether this countermeasure failed is for the reader to judge.',
		whileOpen: 'Happened while this was still open:',
		dismissed: 'Looked like a recurrence and was judged not to be:',
		daysAfterDone: (days: string) => `${days} days after it was done`,
		daysAfterIncident: (days: string) => `${days} days after the incident`,
	},
	notices: {
		questions: {
			title: (count: number) =>
				`Seen before: ${count === 1 ? 'a countermeasure was' : `${count} countermeasures were`} done`,
			why: 'Countermeasures against the same kind of cause, for a shared service or in a related postmortem, were done before this happened.',
		},
		openThen: {
			title: (count: number) =>
				`Still open at the time: ${count === 1 ? 'one countermeasure' : `${count} countermeasures`}`,
			why: 'By the record, these countermeasures against the same kind of cause, for a shared service or in a related postmortem, were not done yet when this happened.',
		},
		returned: (count: number) =>
			count === 1
				? 'It came back: one countermeasure is in question'
				: `It came back: ${count} countermeasures are in question`,
	},
	metrics: {
		title: 'In figures',
		lead: 'Computed from the timeline. A range shows how certain a figure is; what the timeline cannot tell is unknown.',
		span: (from: string, to: string) => `From: ${from}. To: ${to}.`,
		asked: (when: string) => `Applies when ${when}.`,
		ofService: (service: string) => `Exposure of ${service}`,
		ofServiceMeans: 'How long this service was harmed, whatever the others did.',
	},
	related: {
		title: 'Related postmortems',
		there: (relation: string) => `${relation} (declared there)`,
		similar: 'Similar:',
		noticedBy: (who: string) => `noticed by ${who.toLowerCase()}`,
		sharedWords: (words: string) => `both mention ${words}`,
		stillOpenThere: (count: number) =>
			count === 1
				? 'One countermeasure there is still open.'
				: `${count} countermeasures there are still open.`,
	},
	tools: {
		title: 'About this page',
		changed: 'Last changed on',
		changeUnknown: 'This build cannot tell when the page was last changed.',
		history: 'History',
		edit: 'Edit this page',
		cite: 'Cite it as',
	},
	pager: { older: 'Earlier', newer: 'Later' },
};
