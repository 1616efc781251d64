import type { Said } from '#domain/text/phrase';

export type DiagnosticSeverity = 'error' | 'warning' | 'note';

/** A half-open span of UTF-16 code units in a file's decoded text (byte order mark removed). */
export interface Range {
	readonly start: number;
	readonly end: number;
}

/** One replacement in the file's text. An insertion has an empty range. */
export interface Edit {
	readonly range: Range;
	readonly text: string;
}

/**
 * What a parser or a check found, before it is placed in a file by line and column.
 * `message` says "Unexpected X, expected Y."; `fix` is one imperative step. Values stand in backticks.
 */
export interface Finding {
	/** The permanent id of the check that this belongs to. */
	readonly check: string;
	/** Only where it differs from the check's own severity. */
	readonly severity?: DiagnosticSeverity;
	/** Absent only where no place in the text can be named, for example for an unreadable file. */
	readonly range?: Range;
	readonly message: Said;
	readonly fix: Said;
	/** Present only where the repair is mechanical and certain: applied by `--fix`. */
	readonly edits?: readonly Edit[];
	readonly related?: readonly RelatedPlace[];
}

export interface RelatedPlace {
	readonly path: string;
	readonly range?: Range;
	readonly message: Said;
}

/** A place in a file. Lines and columns count from 1; columns are UTF-16 code units. The end is exclusive. */
export interface Place {
	readonly line: number;
	readonly column: number;
	readonly endLine: number;
	readonly endColumn: number;
}

/** A finding with its severity settled and its place known: what every report prints. */
export interface Diagnostic {
	readonly check: string;
	readonly severity: DiagnosticSeverity;
	/** Relative to the knowledge base's root, with `/`. */
	readonly path: string;
	readonly place?: Place;
	readonly message: Said;
	readonly fix: Said;
	readonly edits?: readonly Edit[];
	readonly related?: readonly { path: string; place?: Place; message: Said }[];
	/** The reason for which the file's front matter accepts this; the severity is then `note`. */
	readonly allowedBecause?: string;
}
