import type { Range } from '#domain/findings/diagnostic';

export interface Heading {
	readonly depth: number;
	readonly text: string;
	readonly anchor: string;
	/** The id that Git hosts give it, where they give one: what a link is written with. */
	readonly slug?: string;
	readonly range: Range;
}

export interface Link {
	/** As written. */
	readonly url: string;
	/** What is shown of it. */
	readonly text: string;
	readonly range: Range;
	/** Where it points to another postmortem of this knowledge base. */
	readonly postmortem?: { readonly id: string; readonly anchor?: string };
	/** Why it is shown as text and not as a link. */
	readonly refused?: 'scheme' | 'malformed' | 'unresolved';
}

export interface Image {
	/** As written. */
	readonly url: string;
	readonly alt: string;
	readonly range: Range;
	/** The file's name beside `index.md`, where the image is one of the knowledge base. */
	readonly file?: string;
	/** Why it is shown as its alternative text and not as an image. */
	readonly refused?: 'remote' | 'missing' | 'format';
}
