import type { FollowUpState } from '#domain/library/follow-up-list';

type Counts = Readonly<Record<FollowUpState, number>>;

/** What `odap followups` says around what is to be done. */
export const followUps = {
	states: {
		overdue: 'Overdue',
		open: 'Open',
		unowned: 'Without an owner',
		undecided: 'Undecided',
		unverified: 'Done, not verified',
		owed: 'Postmortems not final by their day',
	} satisfies Record<FollowUpState, string>,
	/** In the order of the table. */
	columns: {
		due: 'Due',
		owner: 'Owner',
		countermeasure: 'Countermeasure',
		postmortem: 'Postmortem',
		status: 'Status',
	},
	overdue: (day: string, days: number) => `${day} (${days} ${days === 1 ? 'day' : 'days'} ago)`,
	choice: (choice: string) => `choice ${choice} undecided`,
	questioned: (count: number) => `${count} similar ${count === 1 ? 'incident' : 'incidents'} since`,
	total: ({ overdue, open, unowned, undecided, unverified, owed }: Counts, today: string) =>
		`${overdue} overdue, ${open} open, ${unowned} without an owner, ${undecided} undecided, ${unverified} not verified${owed > 0 ? `, ${owed} owed` : ''} on ${today}.`,
};
