import type { CheckBase, CheckId } from '#domain/findings/check-facts';
import type { Finding } from '#domain/findings/diagnostic';
import type { KnowledgeBase } from '#domain/knowledge-base';
import type { Postmortem } from '#domain/postmortem';

export type { CheckFamily, CheckId, Example } from '#domain/findings/check-facts';

/** A finding without its check's id, which the runner adds. */
export type CheckFinding = Omit<Finding, 'check'>;

interface OurCheck extends CheckBase {
	readonly id: CheckId;
}

/** Raised while reading or parsing: the parser itself makes the findings. */
export interface ParserCheck extends OurCheck {
	readonly scope: 'parser';
}

/** Needs one file and the vocabulary only; its result is cached with the file. */
export interface FileCheck extends OurCheck {
	readonly scope: 'file';
	run(file: FileSubject): Iterable<CheckFinding>;
}

/** Needs the other postmortems, or the day. */
export interface LibraryCheck extends OurCheck {
	readonly scope: 'library';
	/** All that it finds are notes: it is not run where nobody reads them. */
	readonly tellsOnlyNotes?: true;
	run(file: LibrarySubject): Iterable<CheckFinding>;
}

export type Check = ParserCheck | FileCheck | LibraryCheck;

/** What there is to say of a check, whatever runs it. */
export type CheckFacts = CheckBase & Pick<Check, 'scope'>;

export interface FileSubject {
	readonly text: string;
	readonly postmortem: Postmortem;
	readonly knowledgeBase: KnowledgeBase;
}

export interface LibrarySubject {
	readonly postmortem: Postmortem;
	/** All postmortems of the knowledge base, drafts included, sorted by id. */
	readonly all: readonly Postmortem[];
	readonly byId: ReadonlyMap<string, Postmortem>;
	/** Those in which something is marked internal, without it: as the public knows them. */
	readonly published: ReadonlyMap<string, Postmortem>;
	/** Ids of files that are there but too faulty to tell what they are: what refers to them is not at fault. */
	readonly unread: ReadonlySet<string>;
	readonly knowledgeBase: KnowledgeBase;
	/** `YYYY-MM-DD`. */
	readonly today: string;
	/** The team's own checks; absent where they were not loaded. */
	readonly own?: readonly CheckFacts[] | undefined;
}
