import type { cli as english } from '#locales/en/cli';

export const cli: typeof english = {
	built: ({ entries, published, drafts, refused }) =>
		`파일 ${entries}개: 공개 ${published}개, 초안 ${drafts}개, 거부 ${refused}개.`,
	refused: ({ entries, refused }) =>
		`파일 ${entries}개 가운데 ${refused}개를 거부했습니다. 쓴 것은 없고 지난 사이트가 그대로 있습니다.`,
	moreFiles: (count) => ` (외 파일 ${count}개)`,
	evidence: '근거',
};
