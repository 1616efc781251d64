import type { DiagnosticSeverity, Finding } from '#domain/findings/diagnostic';
import type { KnowledgeBase } from '#domain/knowledge-base';
import type { Postmortem } from '#domain/postmortem';
import type { Text } from '#domain/text/localised';

export type CheckFamily =
	| 'file'
	| 'front-matter'
	| 'lists'
	| 'vocabulary'
	| 'references'
	| 'follow-up'
	| 'time'
	| 'links'
	| 'safety'
	| 'wording';

/** A finding without its check's id, which the runner adds. */
export type CheckFinding = Omit<Finding, 'check'>;

interface CheckBase {
	/** Permanent, kebab-case: shared by file, fixture folder, page and the table of CHECKS.md. */
	readonly id: string;
	readonly family: CheckFamily;
	readonly severity: DiagnosticSeverity;
	/** What it finds is something that the file lacks: of an imported one that is no more than a note. */
	readonly asksForMore?: true;
	/** One sentence: what is reported. */
	readonly summary: Text;
	/** A short paragraph: why it matters. */
	readonly why: Text;
	/** Shown on the check's page and run as tests: `good` raises nothing of this check, `bad` does. */
	readonly examples: { readonly good: Example; readonly bad: Example };
}

export interface Example {
	/** Name under `postmortems/`; `2026-03-14-example.md` where it does not matter. */
	readonly name?: string;
	/** A whole file, or (where it does not begin with `---`) a body that is put below a draft's front matter. */
	readonly text: string;
	/** The text is the whole file although it does not begin with `---`. */
	readonly isWhole?: boolean;
	/** Other files under `postmortems/`, by name. */
	readonly beside?: Readonly<Record<string, string>>;
	/** `kb.yaml`, where it matters. */
	readonly settings?: string;
}

/** Raised while reading or parsing: the parser itself makes the findings. */
export interface ParserCheck extends CheckBase {
	readonly scope: 'parser';
}

/** Needs one file and the vocabulary only; its result is cached with the file. */
export interface FileCheck extends CheckBase {
	readonly scope: 'file';
	run(file: FileSubject): Iterable<CheckFinding>;
}

/** Needs the other postmortems, or the day. */
export interface LibraryCheck extends CheckBase {
	readonly scope: 'library';
	/** All that it finds are notes: it is not run where nobody reads them. */
	readonly tellsOnlyNotes?: true;
	run(file: LibrarySubject): Iterable<CheckFinding>;
}

export type Check = ParserCheck | FileCheck | LibraryCheck;

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
}
