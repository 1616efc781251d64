/** What `odap window` says. */
export const window = {
	change: (id: string, subject: string, branch: string) => `${id} “${subject}” on ${branch}`,
	landed: {
		'same-change': (id: string, subject: string) =>
			`It came there as ${id} “${subject}”: the same change, cherry-picked or rebased.`,
		squashed: (id: string, subject: string) =>
			`It came there as part of ${id} “${subject}”: its branch, squashed.`,
		named: (id: string, subject: string) => `It came there with ${id} “${subject}”, whose message names it.`,
		quoted: (id: string, subject: string) =>
			`It seems to have come there with ${id} “${subject}”, whose message quotes its subject.`,
	},
	turn: (id: string, subject: string, isBad: boolean | undefined) =>
		isBad === undefined
			? `${id} “${subject}” may take it back or bring it back, in whole or in part.`
			: isBad
				? `Brought there or back by ${id} “${subject}”.`
				: `Taken back by ${id} “${subject}”.`,
	wentLive: (time: string, name: string) => `Went live    ${time}  (${name})`,
	takenBack: (time: string, name: string) => `Taken back   ${time}  (${name})`,
	stillLive: 'No release that is known here takes it back.',
	mayLast: 'Whether that took it away, nobody knows here: it may be live still.',
	line: (name: string) => `${name.includes(', ') ? 'Lines' : 'Line'} of releases up to ${name}:`,
	forTimelineOf: (name: string) => `For the timeline, where the line up to ${name} was deployed:`,
	liveFor: (duration: string) => `Was live for ${duration}`,
	notBefore: (time: string) => `not before ${time}`,
	never:
		'No release that is known here holds it without also taking it back. If something else is deployed here, say what with --by.',
	neverRecorded: 'No deployed version holds it without also taking it back.',
	neverForCertain:
		'Nothing that is known here holds it for certain. Whether something else did, nobody knows here.',
	evidence: {
		deployments: 'Rests on the record of deployments: each took effect at its time.',
		tags: 'Rests on release tags, each taken to be live before the next one was made.',
		merges: 'Rests on the commits of the branch itself, each merge taken to be live before the next one.',
		commits: 'Rests on commit times alone: a commit goes live at no known time after it was made, or never.',
	},
	narrower: {
		deployments: '',
		tags: 'A record of deployments would narrow it: --deployments FILE.',
		merges: 'Release tags made when deploying, or a record of deployments, would narrow it.',
		commits: 'Merge commits, release tags or a record of deployments would narrow it.',
	},
	shallow:
		'This clone is shallow: what came before is not known here. `git fetch --unshallow --tags` brings it.',
	unknownVersions: (count: number, names: string) =>
		`${count} deployed ${count === 1 ? 'version is' : 'versions are'} unknown here and may hold it or not (${names}). A branch or a name that moves is no version: write the tag or the commit into the record, and fetch what is missing.`,
	unsureTags: (names: string, rest: number) =>
		`Whether these hold it, nobody knows here: ${names}${rest > 0 ? ` and ${rest} more` : ''}.`,
	tagsToCome: (names: string, rest: number) =>
		`Releases to come are left out, though they hold it too: ${names}${rest > 0 ? ` and ${rest} more` : ''}.`,
	lightweight:
		'Some tags are lightweight: they carry the time of their commit, and may have been made later.',
	quoted: 'That is weak evidence: two commits may have the same subject.',
	outOfOrder: 'Some times run backwards along the branch: clocks disagreed, so take the edges with care.',
	forTimeline: 'For the timeline:',
};
