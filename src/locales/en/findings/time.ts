export const dateOfStart = {
	message: (date: string, first: string, milestone: string) => `Unexpected ${date}, expected ${first}, the day of \`${milestone}\`.`,
	fix: (first: string) => `Write \`date: ${first}\`, and a date in front of bare times of other days; or correct the timeline.`,
	here: (milestone: string) => `It is \`${milestone}\` here.`,
};

export const durationClaim = {
	fix: 'Correct the duration or the timeline; where it is quoted and cannot be mended, say so with `allow`.',
	disagreement: (written: string, derived: string) => `Unexpected ${written}, expected ${derived}: that is what the timeline gives, and the two do not meet.`,
	whatTimelineGives: (written: string, derived: string, meeting: string) => `Unexpected ${written}, expected ${derived}: that is what the timeline gives, and the two meet only at ${meeting}.`,
};

export const episodesFarApart = {
	message: (gap: string) => `Unexpected \`started\` ${gap} after the last \`mitigated\`, expected less than a day between two outages of one incident.`,
	fix: 'Give the second one a file of its own and relate it as `recurrence-of`, or leave it where it is one incident after all.',
};

export const milestoneExpected = {
	message: (names: string, severity: string) => `Unexpected timeline without ${names}, which severity ${severity} calls for.`,
	fix: (one: string) => `Put ${one} behind the time of the item where it happened, or add \`unknown\` with the milestone where nobody can tell.`,
};

export const publishedBeforeEnd = {
	message: (published: string, whenText: string) => `Unexpected ${published}, before the event at ${whenText}, expected a day or time after the last event.`,
	fix: 'Correct `published` or the timeline; where events were added later, write the day of that version.',
	happenedAfterWas: 'This happened after it was published.',
};

export const tildeStrikes = {
	finding: (inside: string) => `Unexpected pair of \`~\`: GitHub strikes out ${inside}.`,
	findingFix: 'Write `~~` on both sides to strike it out, or `\\~` to keep it.',
	writeBoth: 'Write `\\~` for both.',
};

export const timeImplausible = {
	yearsOffByOne: (shown: string, date: string) => `Unexpected year in ${shown}, about a year from the incident's date ${date}.`,
	yearsOffByOneFix: (meant: string) => `Write ${meant}, if that is what was meant.`,
	future: (shown: string, today: string) => `Unexpected ${shown}, expected a time that has passed: today is ${today}.`,
	futureFix: 'Correct the date.',
	endsBeforeItBegins: (label: string, value: string, to: string) => `Unexpected “${label}” of ${value}, expected no less than nothing: “${to}” comes too early.`,
	endsBeforeItBeginsFix: 'Correct the times, or move the milestone to the item where it belongs.',
	longerThanTimeline: (claimedDuration: string, whole: string) => `Unexpected ${claimedDuration}, longer than the whole timeline of ${whole}.`,
	longerThanTimelineFix: 'Correct the duration, or add the items that are missing from the timeline.',
};

export const timelineOrder = {
	outOfOrder: (written: string, by: string, writtenAbove: string) => `Unexpected ${written}, ${by} before the item above it (${writtenAbove}), expected the order of time.`,
	outOfOrderFix: 'Correct the time, write its date, or move the item up.',
	itemAbove: 'This is the item above.',
};
