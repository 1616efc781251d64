import type { Text } from '#domain/text/localised';

/** Words that rendering puts into a postmortem. */
export const labels = {
	footnotes: { en: 'Footnotes', ko: '각주' },
	backToReference: { en: 'Back to reference', ko: '본문으로 돌아가기' },
	table: { en: 'Table', ko: '표' },
	taskDone: { en: 'Done', ko: '완료' },
	taskOpen: { en: 'To do', ko: '할 일' },
	details: { en: 'Details', ko: '자세히' },
	diagram: {
		en: 'The source of a Mermaid diagram. The file’s page on the Git host draws it.',
		ko: 'Mermaid 다이어그램의 원본입니다. Git 호스트에서 이 파일을 열면 그림으로 보입니다.',
	},
} as const satisfies Record<string, Text>;

/** The callouts of GitHub's syntax, `> [!NOTE]`. */
export const calloutLabels = {
	note: { en: 'Note', ko: '참고' },
	tip: { en: 'Tip', ko: '도움말' },
	important: { en: 'Important', ko: '중요' },
	warning: { en: 'Warning', ko: '주의' },
	caution: { en: 'Caution', ko: '경고' },
} as const satisfies Record<string, Text>;

export type CalloutKind = keyof typeof calloutLabels;
