export const deployments = {
	problem: (index: number, time: string) => `Unexpected entry ${index} of the deployments (time \`${time}\`), expected a version and a time with its offset, such as \`2026-03-14T16:17+09:00\`.`,
	form: 'Unexpected form of the deployments, expected JSON such as `[{"time": "2026-03-14T16:17+09:00", "version": "v1.4.0"}]`, or CSV with the columns `time` and `version`.',
};

export const gitWindow = {
	notRepository: (repo: string) => `Unexpected folder \`${repo}\`, expected a git repository. Name one with \`--repo DIR\`.`,
	fixedTooEarly: (name: string, short: string) => `Unexpected \`${name}\` after \`--fixed\`, expected a commit that came behind \`${short}\`, which brought the fault. Name the commit that took it away, or swap the two.`,
	deepen: ' This clone is shallow: run `git fetch --unshallow --tags` and try again.',
	unknownCommit: (name: string, option: string, isShallow: boolean, DEEPEN: string) => `Unexpected \`${name}\` after \`${option}\`, expected a commit of this repository.${isShallow ? DEEPEN : ' Fetch it, or correct the name.'}`,
	ambiguous: (name: string, option: string) => `Unexpected \`${name}\` after \`${option}\`, which several commits begin with, expected one. Write more of its digits.`,
	notLanded: (short: string, branch: string, isShallow: boolean, DEEPEN: string) => `Commit \`${short}\` never came to \`${branch}\`: neither itself, nor the same change, nor a commit whose message says that it brings it.${isShallow ? DEEPEN : ' If another branch is deployed, name it with `--branch`.'}`,
};

export const windowTarget = {
	written: (name: string, count: number, milestones: string) => `Written to ${name}.${count > 0 ? ` It had ${milestones} before: keep the one that is right, or both where harm began again.` : ''}`,
	nothingNew: (name: string) => `${name} has these lines already; nothing was changed.`,
	noTarget: (name: string) => `Unexpected ${name} after \`--write\`, expected a postmortem of this knowledge base that \`odap check\` can read.`,
	noPlace: (name: string) => `Found no place in the timeline of ${name}, so nothing was written. Copy the lines above into it.`,
	changedMeanwhile: (name: string) => `${name} changed while it was edited. Nothing was written; run the command again.`,
};

export const windowCommand = {
	severalLines: (expected: string) => `Unexpected \`--write\` for several lines of releases, so nothing was written. Name the one that was deployed with \`--branch\`, or its package with \`--tags\`: ${expected}.`,
	noDeployments: (name: string) => `Unexpected \`${name}\` after \`--deployments\`, expected a file. Correct its path.`,
};
