export const openFolder = {
	noKnowledgeBase: (path: string) => `Unexpected folder \`${path}\`, expected \`postmortems/\` or \`kb.yaml\` in it. Name the knowledge base with \`--root DIR\`, or start one with \`odap init\`.`,
	pathFolderExists: (path: string) => `Unexpected path \`${path}\`, expected a folder that exists. Correct \`--root\`.`,
	notOurs: (link: string) => `Unexpected symbolic link \`${link}\`, expected what odap itself made: through it a build would write elsewhere. Delete it.`,
	underVersionControl: (tracked: string) => `Unexpected \`${tracked}\` under version control, expected only what odap made on this machine: what is in it is not checked again. Run \`git rm -r .odap\` and add \`.odap/\` to \`.gitignore\`.`,
};

export const writableState = {
	withoutCache: (state: string, meaning: string, code: string) => `Building without a cache: \`${state}\` cannot be written: ${meaning} (${code}).`,
	buildRuns: (root: string) => `Another build of \`${root}\` is running. Wait for it to end, then run this one again.`,
};

export const initRefusals = {
	refusalsOf: (message: string, fix: string) => `${message} ${fix}`,
	noAddress: (text: string) => `Unexpected repository \`${text}\`, expected a web address such as \`https://github.com/team/postmortems\`. Correct it.`,
};

export const initPrompts = {
	askInitAnswers: 'What is it called?',
	whichTimeZone: 'In which time zone are times that name none?',
	repositoryWebAddress: 'Where is the repository? (its web address, or nothing)',
};

export const initAnswers = {
	titles: 'Postmortems',
};

export const initCheck = {
	same: (version: string) => `Version ${version} would write nothing differently.`,
};

export const initWords = {
	see: '`npx odap dev` shows the site in the browser, and every change as you save it.',
	write: '`npx odap new` writes your first postmortem; `npx odap check` names what is missing.',
	commit: 'Commit everything, `package-lock.json` too, and push.',
	leftWords: (path: string) => `${path} is left as it is. Add to it:`,
	left: (path: string) => `${path} is left as it is.`,
	sayNextSteps: 'Next:',
	github: 'On GitHub choose Settings → Pages → Source: GitHub Actions; main is then published.',
	gitlab: 'GitLab checks merge requests and publishes the default branch to GitLab Pages.',
	other: '`npx odap build` makes `dist/`, plain files for any web host.',
};

export const initWrite = {
	writeAllOrNone: (path: string, meaning: string) => `Unexpected refusal to write \`${path}\`: ${meaning}. Nothing was written; choose a folder that you may write to, and run the command again.`,
};

export const initIssueForm = {
	next: 'Commit it. From then on “New issue” on GitHub offers the form; `odap import` makes a postmortem of an issue, as the first line of the file says.',
};

export const initSamples = {
	left: '(is there already)',
	added: '`odap init --remove-samples` takes them away again.',
	removed: '(removed)',
	changed: '(left: it was changed)',
	none: 'No samples are here.',
};

export const initCommand = {
	alreadyStarted: (settings: string) => `Unexpected \`${settings}\`, expected a folder without a knowledge base. Choose another folder, or run \`odap init --check\` there to see what this version would write differently.`,
	refuseFile: (path: string) => `Unexpected file \`${path}\`, expected a folder. Name another folder.`,
};

export const settingsText = {
	introduction: 'The settings and words of your team. Every key has a default: your editor lists them.',
};

export const example = {
	bodies: `---
title: "Example: checkout stopped for half an hour"
status: review
date: DAY
severity: sev2
causes: [capacity]
services: [checkout]
impact: "About 1,200 orders failed"
---

This is an example: write over it, or delete the file. For half an hour nobody could pay, because a report query held the orders table.

## Timeline

- 16:05 \`introduced\` A nightly report was moved to the afternoon
- +10m..20m \`started\` Orders began to time out
- 16:40 \`noticed:customer\` Support received the first messages
- 16:45 \`informed\` The status page named the outage
- 16:52 \`mitigated\` \`repaired\` The query was cancelled, the report moved back

## Causes

1. \`#slow-query\` \`trigger\` \`capacity\` The report read the whole table, and orders waited behind it

## Countermeasures

1. \`#query-limit\` \`for:slow-query\` \`prevent\` \`strong\` \`proposed\` Queries end after ten seconds

## Lessons

- A query that is harmless at night can stop a shop in the afternoon.
`,
};
