import type { Finding } from '#domain/findings/diagnostic';
import type { Companions } from '#domain/markdown/render-context';
import type { Postmortem } from '#domain/postmortem';

/** What the parser is given. Text is decoded; everything about the disk has been answered already. */
export interface SourceFile {
	/** Relative to the knowledge base's root, with `/`, in NFC. */
	readonly path: string;
	readonly text: string;
	readonly companions?: Companions;
}

/** What the parser returns, once a file: safe to write as JSON and to cache by content. */
export interface ParsedFile {
	readonly path: string;
	readonly id: string;
	/** Absent where the front matter is too broken to tell what this is. */
	readonly postmortem?: Postmortem;
	/** The postmortem without what is marked internal, where anything is: what a public build may know of. */
	readonly published?: Postmortem;
	/** Findings of the parser and of every check that needs this file alone. */
	readonly findings: readonly Finding[];
	/** Start offsets of the lines, to place findings without the text. */
	readonly lineStarts: readonly number[];
}
