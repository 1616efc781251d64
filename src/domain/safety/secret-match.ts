import type { Phrase } from '#domain/text/phrase';

/** A secret in a text: what it is and where, never the value itself. */
export interface SecretMatch {
	readonly name: Phrase | string;
	readonly start: number;
	readonly end: number;
}
