import type { ParserCheck } from './check.ts';

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
