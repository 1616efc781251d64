import type { Diagnostic } from '#domain/findings/diagnostic';
import type { Library } from '#domain/library/library';
import type { Postmortem } from '#domain/postmortem';
import type { Report } from './report.ts';

/** What a reviewer is told of a branch: plain data, sorted by path. */
export interface Review {
	readonly report: Report;
	/** With the drafts under review in it, so that they have facts too. */
	readonly library: Library;
	readonly postmortems: readonly ReviewedPostmortem[];
	/** Files that are new or changed, and too broken to show. */
	readonly unreadable: readonly string[];
	/** `kb.yaml` is part of the branch: its words decide what is right in every file. */
	readonly changesVocabulary: boolean;
	/** The address of a file as the branch has it, for example at a line; undefined where it has none. */
	readonly addressOf: (path: string, line?: number) => string | undefined;
}

export interface ReviewedPostmortem {
	readonly postmortem: Postmortem;
	readonly isNew: boolean;
	/** What would be an error if it were `final`, and is none now. */
	readonly missingForFinal: readonly Diagnostic[];
}
