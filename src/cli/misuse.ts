import type { Phrase } from '#domain/text/phrase';
import { said } from '#locales/said';

/** The command cannot do what it was told. The message says why, and what to do. */
export class Misuse extends Error {
	readonly text: Phrase;

	constructor(text: Phrase) {
		super(said(text, 'en'));
		this.name = 'Misuse';
		this.text = text;
	}
}
