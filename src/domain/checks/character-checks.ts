import type { Finding, Range } from '#domain/diagnostic';
import type { ParserCheck } from './check.ts';

/** Line ends of other systems, and of other times. */
const LINE_ENDS = new Set(['\r', '\v', '\f', '\u{85}', '\u{2028}', '\u{2029}']);

/** Blanks without width, which come with text from web pages; the others are put there by someone. */
const COPIED = new Set(['\u{ad}', '\u{200b}', '\u{2060}', '\u{feff}']);

export const characterChecks: readonly ParserCheck[] = [
	{
		id: 'encoding-utf8',
		family: 'file',
		severity: 'error',
		scope: 'parser',
		summary: { en: 'A postmortem is UTF-8.', ko: '포스트모템은 UTF-8로 저장한다.' },
		why: {
			en: 'A file in another encoding would be read as other characters, and text would be lost without a word.',
			ko: '다른 인코딩으로 저장한 파일은 글자가 깨진 채 읽히고, 내용이 조용히 사라집니다.',
		},
		examples: {
			good: { text: '결제가 30분 동안 멈췄다.\n' },
			bad: { text: '결제가 30분 동안 \u{fffd}\u{fffd}.\n' },
		},
	},
	{
		id: 'control-character',
		family: 'safety',
		severity: 'error',
		scope: 'parser',
		summary: {
			en: 'The text has no control characters but tabs and line ends.',
			ko: '탭과 줄바꿈 말고는 제어 문자를 쓰지 않는다.',
		},
		why: {
			en: 'Terminals act on them: a pasted log can clear a screen, hide a line or forge one, and feeds with them cannot be read.',
			ko: '터미널은 제어 문자를 명령으로 받아들입니다. 붙여 넣은 로그가 화면을 지우거나 줄을 감추고 꾸며 낼 수 있고, 피드는 읽히지 않습니다.',
		},
		examples: {
			good: { text: 'The log said ERROR.\n' },
			bad: { text: 'The log said \u{1b}[31mERROR\u{1b}[0m.\n' },
		},
	},
	{
		id: 'hidden-character',
		family: 'safety',
		severity: 'error',
		scope: 'parser',
		summary: {
			en: 'The text has no characters that show nothing or reorder what is shown.',
			ko: '보이지 않거나 보이는 순서를 바꾸는 문자를 쓰지 않는다.',
		},
		why: {
			en: 'With them a command reads differently from what is run when it is copied, a secret passes a search, and a reviewer approves what nobody saw.',
			ko: '이런 문자가 있으면 복사해 실행한 명령이 보던 것과 다르고, 비밀 값이 검색에 걸리지 않으며, 리뷰어는 아무도 못 본 내용을 승인하게 됩니다.',
		},
		examples: {
			good: { text: 'The family emoji 👨‍👩‍👧 and the Persian word می‌خواهم are fine.\n' },
			bad: { text: 'Run `rm -rf /tmp/\u{202e}cache`.\n' },
		},
	},
	{
		id: 'letters-composed',
		family: 'safety',
		severity: 'note',
		scope: 'parser',
		summary: {
			en: 'Letters are stored whole (NFC), not in parts.',
			ko: '글자는 자모로 나뉘지 않은 형태(NFC)로 저장한다.',
		},
		why: {
			en: 'Names of files copied from macOS come in parts: they look the same, but searching the repository and comparing two versions of a line take them for other words. Code, links and quotations stay as they are.',
			ko: 'macOS에서 복사한 파일 이름은 자모가 나뉘어 있습니다. 보기에는 같아도 저장소를 검색하거나 두 판의 줄을 견줄 때 다른 낱말로 여겨집니다. 코드와 링크, 인용문은 그대로 둡니다.',
		},
		examples: {
			good: { text: '결제가 30분 동안 멈췄다.\n' },
			bad: { text: `${'결제'.normalize('NFD')}가 30분 동안 멈췄다.\n` },
		},
	},
];

export function controlCharacterFinding(character: string, range: Range): Finding {
	const isLineEnd = LINE_ENDS.has(character);
	return {
		check: 'control-character',
		range,
		message: {
			en: `Unexpected control character \`${codeName(character)}\`, expected text.`,
			ko: `제어 문자 \`${codeName(character)}\`이(가) 있습니다.`,
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
			ko: `보이지 않는 문자 \`${name}\`이(가) 있습니다.`,
		},
		fix: { en: 'Remove it.', ko: '지우세요.' },
		edits: [{ range, text: '' }],
	};
}

function codeName(character: string): string {
	return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
