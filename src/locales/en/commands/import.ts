export const readZip = {
	broken: 'Unexpected content, expected a ZIP archive. Export it again, or unpack it and name the folder.',
	leadsOut: 'Unexpected path or link in the archive, expected files below it. Unpack it where you trust it, and name the folder.',
	tooMuch: (files: number) => `Unexpected size of the archive, expected at most ${files} files of 256 MB in all. Unpack it and name the folder.`,
};

export const json = {
	brokenJson: (reason: string) => `Unexpected content, expected JSON (${reason}). Export it again.`,
	unknown: 'Unexpected JSON, expected an export of PagerDuty, Opsgenie, Jira, GitHub, GitLab, incident.io, FireHydrant, Rootly or Slack. Export incidents with their text, or write them as Markdown.',
};

export const slack = {
	messagesOf: (day: string) => `Unexpected content of \`${day}\`, expected the messages of a day as JSON. Export the channel again.`,
};

export const importRead = {
	sourcesIn: (path: string) => `Unexpected path \`${path}\`, expected a file or folder that exists. Correct it.`,
	tooLarge: "Unexpected size, expected at most 64 MB a file (256 MB a ZIP). Split it, for example with `jq -c '.incidents[]' FILE | split -l 500 --additional-suffix=.jsonl`.",
	tooDeep: 'Unexpected depth, expected fewer levels in one another. Take out what is nested hundreds of levels deep.',
	notText: 'Unexpected bytes, expected UTF-8 text. Save it as UTF-8.',
};

export const original = {
	original: 'From the original',
};

export const importCommand = {
	readMap: (file: string, problem: string) => `Unexpected content of \`${file}\`: ${problem}. Expected \`headings\`, \`severities\`, \`milestones\`, \`categories\`, \`services\`, \`people\` and \`zones\`, each a map from words to what they mean.`,
	existingFolder: (root: string) => `Unexpected path \`${root}\`, expected a folder that exists. Correct \`--root\`.`,
};
