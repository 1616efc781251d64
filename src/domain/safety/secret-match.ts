import type { Text } from '#domain/text/localised';

/** A secret in a text: what it is and where, never the value itself. */
export interface SecretMatch {
	readonly name: Text;
	readonly start: number;
	readonly end: number;
}
