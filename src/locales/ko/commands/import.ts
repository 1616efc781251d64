import type * as en from '#locales/en/commands/import';

export const readZip: typeof en.readZip = {
	broken: 'ZIP 파일을 읽을 수 없습니다. 다시 내보내거나, 압축을 풀고 그 폴더를 지정하세요.',
	leadsOut: '압축 파일 밖을 가리키는 경로나 링크가 들어 있습니다. 믿을 수 있을 때만 압축을 풀고 그 폴더를 지정하세요.',
	tooMuch: (files) => `압축 파일이 너무 큽니다. 파일 ${files}개, 모두 256 MB까지 읽습니다. 압축을 풀고 그 폴더를 지정하세요.`,
};

export const json: typeof en.json = {
	brokenJson: (reason) => `JSON이 아닙니다(${reason}). 다시 내보내세요.`,
	unknown: 'PagerDuty, Opsgenie, Jira, GitHub, GitLab, incident.io, FireHydrant, Rootly, Slack에서 내보낸 JSON이 아닙니다. 장애를 본문과 함께 내보내거나 Markdown으로 적으세요.',
};

export const slack: typeof en.slack = {
	messagesOf: (day) => `\`${day}\` 파일이 하루치 메시지의 JSON이 아닙니다. 채널을 다시 내보내세요.`,
};

export const importRead: typeof en.importRead = {
	sourcesIn: (path) => `\`${path}\` 경로에 파일도 폴더도 없습니다. 경로를 바로잡으세요.`,
	tooLarge: "파일이 너무 큽니다. 파일 하나는 64 MB(ZIP은 256 MB)까지 읽습니다. 예를 들어 `jq -c '.incidents[]' FILE | split -l 500 --additional-suffix=.jsonl` 명령으로 나누세요.",
	tooDeep: '너무 깊게 중첩되어 있습니다. 수백 단계로 중첩된 부분을 들어내세요.',
	notText: 'UTF-8 텍스트가 아닙니다. UTF-8로 저장하세요.',
};

export const original: typeof en.original = {
	original: '원문에서',
};

export const importCommand: typeof en.importCommand = {
	readMap: (file, problem) => `\`${file}\`의 내용을 읽을 수 없습니다: ${problem}. \`headings\`, \`severities\`, \`milestones\`, \`categories\`, \`services\`, \`people\`, \`zones\` 아래에 낱말과 그 뜻을 짝지어 적으세요.`,
	existingFolder: (root) => `\`${root}\` 폴더가 없습니다. \`--root\`를 바로잡으세요.`,
};
