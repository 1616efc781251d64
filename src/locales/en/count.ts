/** A number with the text that shows it, so that a sentence can agree with it. */
export interface Count {
	readonly count: number;
	readonly text: string;
}

const PLURALS = new Intl.PluralRules('en');

/** `1 cause`, `2 causes`. */
export function counted({ count, text }: Count, one: string, other: string): string {
	return `${text} ${PLURALS.select(count) === 'one' ? one : other}`;
}
