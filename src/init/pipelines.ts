import type { FolderInRepository, Release } from './answers.ts';

/** The workflows of GitHub, by path from the top of the repository. */
export function githubWorkflows(release: Release, folder: FolderInRepository): [string, string][] {
	const { pages, followups } = release.pipelines;
	return [
		['.github/workflows/postmortems-check.yml', checkWorkflow(release.action, folder)],
		['.github/workflows/postmortems-pages.yml', atUsers(pages, folder)],
		['.github/workflows/postmortems-followups.yml', atUsers(followups, folder)],
	];
}

/** The pipeline of GitLab: Odapnote's own without its tests. */
export function gitlabPipeline({ pipelines }: Release, folder: FolderInRepository): [string, string] {
	const text = asInstalled(pipelines.gitlab).replace(/^test:\n(?:[ \t].*\n|\n)+/m, '');
	if (folder === '') return ['.gitlab-ci.yml', text];
	const inFolder = text
		.replace('variables:\n', () => `variables:\n  ODAP_FOLDER: ${JSON.stringify(withoutEnd(folder))}\n`)
		.replaceAll('- cd "$ODAP_BASE"', () => '- cd "$ODAP_BASE/$ODAP_FOLDER"')
		.replaceAll('--root "$CI_PROJECT_DIR"', () => '--root "$CI_PROJECT_DIR/$ODAP_FOLDER"')
		.replace(/^( +- )dist\/?$/gm, (_, before) => `${before}${JSON.stringify(`${folder}dist`)}`)
		.replace('publish: dist', () => `publish: ${JSON.stringify(`${folder}dist`)}`)
		.replace(/^pages:[\s\S]*?script:\n/m, (head) => `${head}    - cd "$ODAP_FOLDER"\n`);
	return ['.gitlab-ci.yml', inFolder];
}

function checkWorkflow(action: string, folder: FolderInRepository): string {
	const paths = folder === '' ? '' : `\n    paths: [${JSON.stringify(`${folder}**`)}]`;
	const inputs =
		folder === '' ? '' : `\n        with:\n          folder: ${JSON.stringify(withoutEnd(folder))}`;
	return `# What a pull request is told about its postmortems. The base branch's odapnote and rules judge it.
name: Postmortems

on:
  pull_request:${paths}

permissions: {}

concurrency:
  group: postmortems-\${{ github.ref }}
  cancel-in-progress: true

jobs:
  check:
    name: Check
    runs-on: ubuntu-24.04
    timeout-minutes: 15
    permissions:
      contents: read # to check out both branches
    steps:
      - name: Check, build, keep the site as a preview
        uses: ${action}${inputs}
`;
}

/** A workflow of Odapnote's own repository, as it is for whoever has installed it. */
function atUsers(workflow: string, folder: FolderInRepository): string {
	const text = asInstalled(workflow);
	if (folder === '') return text;
	const steps = `permissions: {}\n\ndefaults:\n  run:\n    working-directory: ${JSON.stringify(withoutEnd(folder))}\n`;
	return text
		.replace('permissions: {}\n', () => steps)
		.replace(/^( +path: )dist$/m, (_, before) => `${before}${JSON.stringify(`${folder}dist`)}`);
}

function asInstalled(text: string): string {
	return text.replaceAll('npm run --silent odap -- ', 'npx --no -- odap ');
}

function withoutEnd(folder: FolderInRepository): string {
	return folder.replace(/\/$/, '');
}
