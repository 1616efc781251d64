import type { CheckBase, CheckId } from '#domain/findings/check-facts';
import type { Finding } from '#domain/findings/diagnostic';
import type { KnowledgeBase } from '#domain/knowledge-base';
import type { Postmortem } from '#domain/postmortem';
import type { PostmortemOutline, PublishedOutline } from '#domain/postmortem-outline';

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
	/** Without what is marked internal, where anything is: as the public knows it. */
	readonly asPublished?: Postmortem | undefined;
	/** All postmortems of the knowledge base, itself and drafts included, sorted by id. */
	readonly all: readonly PostmortemOutline[];
	readonly byId: ReadonlyMap<string, PostmortemOutline>;
	/** Those in which something is marked internal, without it. */
	readonly published: ReadonlyMap<string, PublishedOutline>;
	/** Ids of files that are there but too faulty to tell what they are: what refers to them is not at fault. */
	readonly unread: ReadonlySet<string>;
	readonly knowledgeBase: KnowledgeBase;
	/** `YYYY-MM-DD`. */
	readonly today: string;
	/** The team's own checks; absent where they were not loaded. */
	readonly own?: readonly CheckFacts[] | undefined;
}
