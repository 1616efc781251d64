import type { cli as english } from '#locales/en/cli';

export const cli: typeof english = {
	built: ({ entries, published, drafts, refused }) =>
		`파일 ${entries}개: 공개 ${published}개, 초안 ${drafts}개, 거부 ${refused}개.`,
	refused: ({ entries, refused }) =>
		`파일 ${entries}개 가운데 ${refused}개를 거부했습니다. 아무것도 쓰지 않았고, 전에 만든 사이트가 있다면 그대로입니다.`,
	moreFiles: (count) => ` (외 파일 ${count}개)`,
	evidence: '근거',
};
