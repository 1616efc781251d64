import type { CheckFamily, Example } from '#domain/checks/check';
import type { DiagnosticSeverity, Edit, Range } from '#domain/findings/diagnostic';
import type { KnowledgeBase } from '#domain/knowledge-base';
import type { Postmortem } from '#domain/postmortem';
import type { Language } from '#schemas/languages';

/** What `odap.config.js` exports by default. */
export interface OdapConfig {
	/** The team's own checks. They run after Odapnote's, and are reported like them. */
	readonly checks?: readonly OwnCheck[];
}

/** A text in one language is enough: it is then shown in every language. */
export type OwnText = string | Readonly<Partial<Record<Language, string>>>;

/** A check of the team's own. Give it to `defineCheck`. */
export interface OwnCheck {
	/** The team and the check: `acme/owner-is-a-team`. Permanent, as it stands in reports, addresses and `allow`. */
	readonly id: string;
	/** Where it stands on `/checks/`. A file may accept findings of `follow-up`, `time`, `links` and `wording` in `allow`. */
	readonly family: CheckFamily;
	/** An error keeps the site from being built. */
	readonly severity: DiagnosticSeverity;
	/** What it finds is something that the file lacks: of an imported one that is no more than a note. */
	readonly asksForMore?: boolean;
	/** One sentence: what holds. Words in backticks are shown as code. */
	readonly summary: OwnText;
	/** A short paragraph: why it matters. */
	readonly why: OwnText;
	/** Shown on the check's page and run as tests: `good` raises nothing of this check, `bad` does. */
	readonly examples: { readonly good: OwnExample; readonly bad: OwnExample };
	/**
	 * Looks at one postmortem. Called for each, drafts included, in no order. It answers at once, from what it is handed
	 * alone: no disk, clock or network. May be a generator.
	 */
	readonly run: (subject: OwnSubject) => Iterable<OwnFinding> | undefined;
}

/** A file as an example. Where it names no `settings`, it is read by the knowledge base's own `kb.yaml`. */
export interface OwnExample extends Omit<Example, 'config'> {
	/** The day it is, `YYYY-MM-DD`; by default 2026-11-22. */
	readonly today?: string;
}

/** What a check is handed. All of it is frozen. */
export interface OwnSubject {
	/** The postmortem that is looked at. */
	readonly postmortem: Postmortem;
	/** Its whole file. Ranges count UTF-16 code units in it, as `slice` does. */
	readonly text: string;
	/** All postmortems of the knowledge base, drafts included, sorted by id. */
	readonly all: readonly Postmortem[];
	/** The postmortem of an id. */
	readonly find: (id: string) => Postmortem | undefined;
	/** `kb.yaml` with every default filled in. */
	readonly knowledgeBase: KnowledgeBase;
	/** The day it is in the knowledge base's time zone, or that of `--today`: `YYYY-MM-DD`. */
	readonly today: string;
}

/** What a check found in a postmortem. */
export interface OwnFinding {
	/** Where in the file. Most parts of a postmortem say where they stand: `places['severity']?.value`, `causes[0]?.range`. */
	readonly range?: Range;
	/** "Unexpected X, expected Y." */
	readonly message: OwnText;
	/** One imperative step. */
	readonly fix: OwnText;
	/** Only where it differs from the check's own. */
	readonly severity?: DiagnosticSeverity;
	/** Only where the repair is certain: `odap check --fix` makes it. */
	readonly edits?: readonly Edit[];
	/** Places in other postmortems, by their `path`. */
	readonly related?: readonly { readonly path: string; readonly range?: Range; readonly message: OwnText }[];
}
