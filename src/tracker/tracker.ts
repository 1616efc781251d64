import type { Phrase } from '#domain/text/phrase';

export const trackerNames = ['github', 'gitlab', 'jira'] as const;

export type TrackerName = (typeof trackerNames)[number];

/** One project of an issue tracker. Every method asks over the network, and throws a `TrackerFault` where that fails. */
export interface Tracker {
	readonly name: TrackerName;
	/** Who is asked. */
	readonly host: string;
	/** The project, as people name it. */
	readonly project: string;
	/** Of an address of this project's issues: the issue's number or key. */
	issueOf(address: string): string | undefined;
	/** The issue whose body holds a mark, where one was opened before. */
	find(mark: string): Promise<TrackedIssue | undefined>;
	open(text: IssueText): Promise<TrackedIssue>;
	read(issue: string): Promise<IssueState>;
}

/** An issue as a postmortem links it. */
export interface TrackedIssue {
	readonly address: string;
	readonly label: string;
}

/** What an issue says, as plain text, before it is written in the markup of a tracker. */
export interface IssueText {
	readonly title: string;
	readonly facts: readonly IssueFact[];
	/** What closing it means. */
	readonly note: string;
	/** By which it is found again: letters and digits. */
	readonly mark: string;
}

export interface IssueFact {
	readonly label: string;
	readonly text: string;
	/** An http or https address. */
	readonly url?: string;
}

/**
 * What became of an issue. Dropped: it was closed, but not because it was done. Reopened: it had been closed before.
 * The moment in seconds since 1970.
 */
export type IssueState =
	| { readonly kind: 'open' | 'reopened' }
	| { readonly kind: 'done'; readonly closedAt: number }
	| { readonly kind: 'dropped'; readonly closedAt: number; readonly reason: Phrase };
