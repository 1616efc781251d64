import type { Text } from '#domain/text/localised';
import type { DiagnosticSeverity } from './diagnostic.ts';

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

/** What the books say of each of our checks, by its id: `src/locales/phrases.ts` says which there are. */
// biome-ignore lint/suspicious/noEmptyInterface: it is filled in from above.
export interface CheckWords {}

export type CheckId = keyof CheckWords & string;

/** What there is to say of a check: plain data. */
export interface CheckBase {
	/** Permanent, kebab-case: shared by file, fixture folder, page and the table of CHECKS.md. */
	readonly id: string;
	readonly family: CheckFamily;
	readonly severity: DiagnosticSeverity;
	/** What it finds is something that the file lacks: of an imported one that is no more than a note. */
	readonly asksForMore?: true;
	/** Of a team's own check, one sentence: what is reported. Of ours the books speak. */
	readonly summary?: Text;
	/** Of a team's own check, a short paragraph: why it matters. */
	readonly why?: Text;
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
	/** `odap.config.js`, where it matters. */
	readonly config?: string;
}
