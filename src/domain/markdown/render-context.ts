import type { Finding, Range } from '#domain/findings/diagnostic';
import type { Heading, Image, Link } from '#domain/references';
import type { Language } from '#domain/text/localised';
import type { AnchorNames } from './anchors.ts';

/** The files beside `index.md`, by name; width and height in pixels for images. */
export type Companions = Readonly<Record<string, { readonly width?: number; readonly height?: number }>>;

/** What rendering needs to know about the file that it renders. */
export interface RenderContext {
	readonly id: string;
	/** The path the site is served under: begins and ends with `/`. */
	readonly base: string;
	/** The language of the labels that rendering adds: that of the postmortem. */
	readonly language: Language;
	/** True for `postmortems/<id>/index.md`. */
	readonly hasFolder: boolean;
	readonly companions?: Companions | undefined;
	/** The page of the Git host for a file, by its path from the root; absent where no repository is set. */
	readonly repositoryPage?: (path: string) => string;
}

/** What one rendering collects on its way. */
export interface Rendering {
	readonly context: RenderContext;
	readonly anchors: AnchorNames;
	readonly headings: Heading[];
	readonly links: Link[];
	readonly images: Image[];
	readonly findings: Finding[];
	tables: number;
	/** Above zero inside a link, where another link must not be made. */
	linkDepth: number;
	/** Characters of addresses and titles repeated through reference definitions. */
	expandedCharacters: number;
	highlightedCharacters: number;
}

interface Positioned {
	readonly position?:
		| {
				readonly start: { readonly offset?: number | undefined };
				readonly end: { readonly offset?: number | undefined };
		  }
		| undefined;
}

/** The range of a node in the file; empty at 0 for a node that has no place in it. */
export function rangeOf(node: Positioned): Range {
	return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
