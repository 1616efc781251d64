/** What a new postmortem says where something is still to be written. */
export const template = {
	title: 'What happened, in one line',
	impact: 'Who was harmed, how, and how many.',
	lead: 'One paragraph that a stranger understands: what happened, to whom, for how long, and what ended it.',
	/** In place of a time. */
	unknown: 'unknown',
	introduced: 'When the fault went in. Write times as `16:05`, `2026-03-14 16:05`, `~16:05` or `+10m`.',
	started: 'The first moment that someone was harmed.',
	noticed: 'Who noticed it first: self, teammate, alert, customer, third-party or audit.',
	mitigated: 'The moment from which nobody was harmed any more.',
	informed: 'When those who were affected were told.',
	cause: 'What made it happen, in one line.',
	causeDetails: 'Details, and how we know.',
	countermeasure: 'What we will do so that it does not happen again.',
	lesson: 'One sentence that someone would search for.',
	callsFor: (status: string): string => `\`${status}\` calls for it`,
	/** Beside the snippets that an editor offers. */
	snippets: {
		lead: 'One paragraph that a stranger understands.',
		frontMatter: 'The front matter of a postmortem',
		postmortem: 'The outline of a whole postmortem',
		timeline: 'An entry of the timeline: time, milestone, what happened',
		cause: 'A cause: its id, kind and category',
		countermeasure: 'A countermeasure: the cause it answers, how, how strongly, who and by when',
	},
};
