import type { Edit, Range } from '#domain/findings/diagnostic';
import type { KnowledgeBase } from '#domain/knowledge-base';
import type { Postmortem } from '#domain/postmortem';
import type { Text } from '#domain/text/localised';

/** What an own check may look at: one postmortem, beside all others. */
export interface OwnCheckSubject {
	readonly postmortem: Postmortem;
	/** The whole file. Ranges of findings count its UTF-16 code units. */
	readonly text: string;
	/** All postmortems of the knowledge base, drafts included, sorted by id. */
	readonly all: readonly Postmortem[];
	readonly knowledgeBase: KnowledgeBase;
	/** `YYYY-MM-DD`. */
	readonly today: string;
}

/** Something that an own check found. */
export interface OwnFinding {
	/** "Unexpected X, expected Y.", in one language or in both. */
	readonly message: string | Text;
	/** One imperative step. */
	readonly fix: string | Text;
	/** Where it stands in the text; without it, the file as a whole. */
	readonly range?: Range;
	/** Only where the repair is certain: `odap check --fix` applies it. */
	readonly edits?: readonly Edit[];
}

/** A check of a team's own, in `odap.config.js`. */
export interface OwnCheck {
	/** Permanent, in kebab case, and begins with `own-`, so that it never meets one of ours. */
	readonly id: `own-${string}`;
	readonly severity: 'error' | 'warning' | 'note';
	/** One sentence: what is reported. */
	readonly summary: string | Text;
	run(subject: OwnCheckSubject): Iterable<OwnFinding>;
}

/** What `odap.config.js` exports by default. */
export interface OdapConfig {
	readonly checks?: readonly OwnCheck[];
}

/** Gives a check its type; the check itself is returned as it is. */
export function defineCheck(check: OwnCheck): OwnCheck {
	return check;
}
