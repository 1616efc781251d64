import type { Text } from '#domain/text/localised';

/** The command cannot do what it was told. The message says why, and what to do. */
export class Misuse extends Error {
	readonly text: Text;

	constructor(text: Text) {
		super(text.en);
		this.name = 'Misuse';
		this.text = text;
	}
}
