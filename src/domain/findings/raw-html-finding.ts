import { quoted } from '#domain/text/wording';
import type { Finding, Range } from './diagnostic.ts';

export function rawHtmlFinding(html: string, range: Range): Finding {
	const tag = quoted(html.slice(0, 200).replace(/\s+/g, ' ').trim());
	return {
		check: 'raw-html',
		range,
		message: {
			en: `Unexpected HTML ${tag}, expected Markdown.`,
			ko: `예상하지 못한 HTML ${tag}: 마크다운이어야 합니다.`,
		},
		fix: {
			en: 'Write it in Markdown, or put it in backticks to show it as code.',
			ko: '마크다운으로 바꾸거나, 코드로 보여 주려면 백틱으로 감싸세요.',
		},
	};
}
