import { phrase } from '#domain/text/phrase';
import type { Finding, Range } from './diagnostic.ts';

/** Line ends of other systems, and of other times. */
const LINE_ENDS = new Set(['\r', '\v', '\f', '\u{85}', '\u{2028}', '\u{2029}']);

/** Blanks without width, which come with text from web pages; the others are put there by someone. */
const COPIED = new Set(['\u{ad}', '\u{200b}', '\u{2060}', '\u{feff}']);

export function controlCharacterFinding(character: string, range: Range): Finding {
	const isLineEnd = LINE_ENDS.has(character);
	return {
		check: 'control-character',
		range,
		message: phrase('characterFindings.controlCharacterFinding', codeName(character)),
		fix: isLineEnd
			? phrase('characterFindings.controlCharacterFindingFix')
			: phrase('characterFindings.removeLogPaste'),
		...(isLineEnd ? { edits: [{ range, text: '\n' }] } : {}),
	};
}

/** What another program put in place of bytes that it could not read. */
export function damagedCharacterFinding(range: Range): Finding {
	return {
		check: 'encoding-utf8',
		severity: 'warning',
		range,
		message: phrase('characterFindings.damagedCharacterFinding'),
		fix: phrase('characterFindings.damagedCharacterFindingFix'),
	};
}

export function hiddenCharacterFinding(character: string, range: Range): Finding {
	const isCopied = COPIED.has(character);
	const name = codeName(character);
	return {
		check: 'hidden-character',
		...(isCopied ? { severity: 'warning' as const } : {}),
		range,
		message: phrase('characterFindings.hiddenCharacterFinding', name),
		fix: phrase('characterFindings.hiddenCharacterFindingFix'),
		edits: [{ range, text: '' }],
	};
}

function codeName(character: string): string {
	return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
