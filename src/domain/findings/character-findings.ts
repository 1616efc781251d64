import { korean } from '#domain/text/particle';
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
		message: {
			en: `Unexpected control character \`${codeName(character)}\`, expected text.`,
			ko: korean`제어 문자 \`${codeName(character)}\`이(가) 있습니다.`,
		},
		fix: isLineEnd
			? { en: 'Replace it by a line end.', ko: '보통 줄바꿈으로 바꾸세요.' }
			: {
					en: 'Remove it; for a log, paste it again from an editor that shows no colours.',
					ko: '지우세요. 로그라면 색 없이 다시 붙여 넣으세요.',
				},
		...(isLineEnd ? { edits: [{ range, text: '\n' }] } : {}),
	};
}

/** What another program put in place of bytes that it could not read. */
export function damagedCharacterFinding(range: Range): Finding {
	return {
		check: 'encoding-utf8',
		severity: 'warning',
		range,
		message: {
			en: 'Unexpected replacement character `U+FFFD`: text was lost here before the file was saved.',
			ko: '대체 문자 `U+FFFD`가 있습니다. 저장하기 전에 글자가 깨졌습니다.',
		},
		fix: { en: 'Type the lost characters again.', ko: '깨진 글자를 다시 적으세요.' },
	};
}

export function hiddenCharacterFinding(character: string, range: Range): Finding {
	const isCopied = COPIED.has(character);
	const name = codeName(character);
	return {
		check: 'hidden-character',
		...(isCopied ? { severity: 'warning' as const } : {}),
		range,
		message: {
			en: `Unexpected invisible character \`${name}\`, expected text that shows what it says.`,
			ko: korean`보이지 않는 문자 \`${name}\`이(가) 있습니다.`,
		},
		fix: { en: 'Remove it.', ko: '지우세요.' },
		edits: [{ range, text: '' }],
	};
}

function codeName(character: string): string {
	return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
