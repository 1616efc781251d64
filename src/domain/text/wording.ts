import { type Phrase, phrase } from './phrase.ts';

/** Values as messages show them: in backticks, control characters made visible, never longer than a line. */
export function quoted(value: string): string {
	const shown = [...value]
		.map((character) =>
			/[\p{Cc}\p{Cf}\u2028\u2029`]/u.test(character) ? escapeCharacter(character) : character,
		)
		.join('');
	const cut = shown.length > 80 ? `${shown.slice(0, 79)}…` : shown;
	return `\`${cut}\``;
}

/** `a`, `b` or `c`. More than twelve are cut, and the rest counted. */
export function alternatives(values: readonly string[]): Phrase {
	return phrase('common.alternatives', values.slice(0, 12).map(quoted), Math.max(0, values.length - 12));
}

function escapeCharacter(character: string): string {
	return character === '`'
		? 'ˋ'
		: `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
