import type { Text } from './localised.ts';

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

/** `a`, `b` or `c`, in both languages. More than twelve are cut, and the rest counted. */
export function alternatives(values: readonly string[]): Text {
	const shown = values.slice(0, 12).map(quoted);
	const rest = values.length - shown.length;
	if (rest > 0) return { en: `${shown.join(', ')} and ${rest} more`, ko: `${shown.join(', ')} 외 ${rest}개` };
	const last = shown.pop() ?? '';
	if (shown.length === 0) return { en: last, ko: last };
	return { en: `${shown.join(', ')} or ${last}`, ko: `${shown.join(', ')}, ${last} 중 하나` };
}

function escapeCharacter(character: string): string {
	return character === '`'
		? 'ˋ'
		: `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
