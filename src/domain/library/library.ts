import type { KnowledgeBase, Term } from '#domain/knowledge-base';
import type { Cause, Countermeasure, Lesson, Postmortem } from '#domain/postmortem';

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
	readonly bySeverity: readonly IndexEntry[];
	readonly byNoticed: readonly IndexEntry[];
	/** Term ids are years, `2017`. Newest first. */
	readonly byYear: readonly IndexEntry[];
	/** Cross-postmortem facts of one postmortem, by id. */
	readonly facts: ReadonlyMap<string, PostmortemFacts>;
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

export interface CauseEntry {
	readonly postmortem: Postmortem;
	readonly cause: Cause;
	/** Live countermeasures of the same file that answer it. */
	readonly countermeasures: readonly Countermeasure[];
	readonly coverage: 'countermeasure' | 'accepted-risk' | 'covered-by' | 'behind' | 'none';
}

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
	readonly cameBack: readonly Recurrence[];
	/** Incidents of the same kind that happened while this was still open. */
	readonly whileOpen: readonly Recurrence[];
}

export interface Recurrence {
	readonly postmortem: Postmortem;
	readonly cause?: Cause;
	readonly categories: readonly string[];
	readonly services: readonly string[];
	/** Days between. */
	readonly days: number;
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
	readonly questions: readonly CountermeasureEntry[];
	/** Countermeasures of earlier postmortems that were still open when this happened. */
	readonly mightHavePrevented: readonly CountermeasureEntry[];
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
