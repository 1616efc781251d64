import type { KnowledgeBase, Term } from '#domain/knowledge-base';
import type { Cause, Countermeasure, Lesson, Postmortem } from '#domain/postmortem';
import type { PostmortemOutline } from '#domain/postmortem-outline';
import type { Few } from './few.ts';
import type { OwedPostmortem } from './owed.ts';
import type { RecurrenceIndex } from './recurrence.ts';
import type { CauseReference, CountermeasureReference, Recurrence } from './references.ts';

/** Everything the site shows, derived once: pages only look up. Drafts are not in it. */
export interface Library {
	readonly knowledgeBase: KnowledgeBase;
	/** `YYYY-MM-DD`: the day that decides what is overdue. */
	readonly today: string;
	/** Published postmortems, newest first, then by id. */
	readonly postmortems: readonly Postmortem[];
	readonly byId: ReadonlyMap<string, Postmortem>;
	readonly causes: readonly CauseEntry[];
	readonly countermeasures: readonly CountermeasureEntry[];
	readonly lessons: readonly { readonly postmortem: Postmortem; readonly lesson: Lesson }[];
	/** Indexes hold every term of the vocabulary that is used, and every category and kind even when unused. */
	readonly byCategory: readonly IndexEntry[];
	readonly byCountermeasureKind: readonly IndexEntry[];
	readonly byService: readonly IndexEntry[];
	readonly byTag: readonly IndexEntry[];
	readonly bySeverity: readonly IndexEntry[];
	readonly byNoticed: readonly IndexEntry[];
	/** Term ids are years, `2017`. Newest first. */
	readonly byYear: readonly IndexEntry[];
	/** Every status of a countermeasure, even when unused, in the order of the vocabulary. */
	readonly byCountermeasureStatus: readonly IndexEntry[];
	/** Cross-postmortem facts of one postmortem, by id. */
	readonly facts: ReadonlyMap<string, PostmortemFacts>;
	readonly followUps: FollowUps;
	/** Choices between alternatives, the oldest undecided first, then the decided ones, newest first. */
	readonly choices: readonly ChoiceEntry[];
	readonly coverage: CoverageMatrix;
	/** Themes are the categories of the lessons' postmortems. Only themes that have lessons. */
	readonly lessonsByTheme: readonly LessonTheme[];
	/** Incidents of earlier years on this day of the year or up to three days from it, the nearest first. */
	readonly onThisDay: readonly Anniversary[];
	/** What later incidents say of each countermeasure, in full. */
	readonly recurrences: RecurrenceIndex;
}

export interface IndexEntry {
	readonly term: Term;
	readonly postmortems: readonly Postmortem[];
	readonly causes: readonly CauseEntry[];
	readonly countermeasures: readonly CountermeasureEntry[];
	/** First and last date, `YYYY-MM-DD`, where there is a postmortem. */
	readonly first?: string;
	readonly last?: string;
}

export interface CauseEntry<Known extends PostmortemOutline = Postmortem> {
	readonly postmortem: Postmortem;
	readonly cause: Cause;
	/** Live countermeasures of the same file that answer it. */
	readonly countermeasures: readonly Countermeasure[];
	readonly coverage: Coverage;
	/** The causes that lie behind this one. */
	readonly behind: readonly Cause[];
	/** Countermeasures of other postmortems that cover it or superseded its own, where they are published. */
	readonly coveredBy: readonly CountermeasureReference<Known>[];
}

/** `unknown`: of an imported postmortem, whose source names nothing. */
export type Coverage = 'countermeasure' | 'accepted-risk' | 'covered-by' | 'behind' | 'unknown' | 'none';

export interface CountermeasureEntry {
	readonly postmortem: Postmortem;
	readonly countermeasure: Countermeasure;
	readonly causes: readonly Cause[];
	/** proposed, accepted or in-progress. */
	readonly isOpen: boolean;
	readonly isOverdue: boolean;
	/** The day it is due: its own `due`, else by severity from the incident's date. Absent when closed or proposed. */
	readonly dueDate?: string;
	/** Later incidents with the same cause category and a shared service after this was done. */
	readonly cameBack: Few<Recurrence>;
	/** Incidents of the same kind that happened while this was still open. */
	readonly whileOpen: Few<Recurrence>;
	/** What would stand in `cameBack`, had the later postmortem not dismissed it with a reason. */
	readonly dismissed: Few<DismissedRecurrence>;
	/** Days from the incident to today, never negative. */
	readonly ageDays: number;
	/** Days since it was due; present only where it is overdue. */
	readonly overdueDays?: number;
	/** What superseded it, where that is published. */
	readonly successor?: CountermeasureReference;
	/** What it superseded. */
	readonly predecessors: readonly CountermeasureReference[];
	/** Causes of other postmortems that name it in `covered-by`. */
	readonly coversElsewhere: readonly CauseReference[];
}

/** A countermeasure of an earlier postmortem, and what a later incident says about it. */
export interface EarlierEvidence {
	readonly entry: CountermeasureEntry;
	readonly recurrence: Recurrence;
}

export interface DismissedRecurrence extends Recurrence {
	readonly because: string;
}

/** The lists of `odap followups` and of the board. Sorted by due day, then oldest incident first. */
export interface FollowUps {
	/** proposed, accepted or in-progress. */
	readonly open: readonly CountermeasureEntry[];
	readonly overdue: readonly CountermeasureEntry[];
	/** accepted or in-progress without an owner. */
	readonly unowned: readonly CountermeasureEntry[];
	/** done, but not verified. */
	readonly unverified: readonly CountermeasureEntry[];
	/** Countermeasures that a later incident puts in question. */
	readonly questioned: readonly CountermeasureEntry[];
	readonly undecided: readonly ChoiceEntry[];
	/** Postmortems that are not final by their day, the longest overdue first. */
	readonly owed: readonly OwedPostmortem[];
	/** The open ones, the oldest incident first. */
	readonly openLongest: readonly CountermeasureEntry[];
}

/** Countermeasures of one postmortem that share a `choice`: alternatives of which one is to be accepted. */
export interface ChoiceEntry {
	readonly postmortem: Postmortem;
	readonly name: string;
	readonly alternatives: readonly CountermeasureEntry[];
	/** Accepted, in progress, done or verified. More than one is a fault that `choice-decided` names. */
	readonly chosen: readonly CountermeasureEntry[];
	/** One was chosen, or none is left to choose from. */
	readonly isDecided: boolean;
	/** Days from the incident to today, never negative. */
	readonly ageDays: number;
}

/** Cause categories against countermeasure kinds: every category and kind of the vocabulary, used or not. */
export interface CoverageMatrix {
	readonly kinds: readonly Term[];
	readonly rows: readonly CoverageRow[];
	readonly postmortems: readonly PostmortemCoverage[];
	readonly causeCount: number;
	readonly gapCount: number;
}

export interface CoverageRow {
	readonly category: Term;
	readonly causes: readonly CauseEntry[];
	/** Causes of the category that nothing covers. */
	readonly gaps: readonly CauseEntry[];
	/** One a kind, in the order of `kinds`: live countermeasures that answer a cause of the category. */
	readonly cells: readonly CoverageCell[];
}

export interface CoverageCell {
	readonly kind: Term;
	readonly countermeasures: readonly CountermeasureEntry[];
}

export interface PostmortemCoverage {
	readonly postmortem: Postmortem;
	readonly causes: readonly CauseEntry[];
	readonly gaps: readonly CauseEntry[];
	/** One a kind, in the order of `kinds`: its own live countermeasures that answer a cause. */
	readonly cells: readonly CoverageCell[];
}

export interface LessonTheme {
	readonly term: Term;
	readonly postmortems: readonly { readonly postmortem: Postmortem; readonly lessons: readonly Lesson[] }[];
	readonly lessonCount: number;
}

export interface Anniversary {
	readonly postmortem: Postmortem;
	readonly years: number;
	/** Days from this year's anniversary to today: negative when it is still to come. */
	readonly daysAgo: number;
}

export interface PostmortemFacts {
	readonly newer?: Postmortem;
	readonly older?: Postmortem;
	/** Declared in this file or in the other, each once. */
	readonly related: readonly {
		readonly postmortem: Postmortem;
		readonly how: string;
		readonly declaredHere: boolean;
		readonly because?: string;
	}[];
	readonly similar: readonly Similarity[];
	readonly causes: readonly CauseEntry[];
	readonly countermeasures: readonly CountermeasureEntry[];
	/** Countermeasures of earlier postmortems that this incident puts in question. */
	readonly questions: Few<EarlierEvidence>;
	/** Countermeasures of earlier postmortems that were still open when this happened. */
	readonly mightHavePrevented: Few<EarlierEvidence>;
	/** Its own choices, in the order of the file. */
	readonly choices: readonly ChoiceEntry[];
}

export interface Similarity {
	readonly postmortem: Postmortem;
	readonly score: number;
	readonly categories: readonly string[];
	readonly services: readonly string[];
	readonly noticedBy?: string;
	readonly terms: readonly string[];
	readonly openCountermeasures: readonly CountermeasureEntry[];
}
