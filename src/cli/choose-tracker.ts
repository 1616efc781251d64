import type { KnowledgeBase } from '#domain/knowledge-base';
import { isGitLab } from '#domain/knowledge-base/git-host';
import type { Text } from '#domain/text/localised';
import { korean } from '#domain/text/particle';
import { quoted } from '#domain/text/wording';
import { githubTracker } from '#tracker/github';
import { gitlabTracker } from '#tracker/gitlab';
import { jiraProject, jiraTracker } from '#tracker/jira';
import type { Tracker, TrackerName } from '#tracker/tracker';
import { Misuse } from './misuse.ts';

export interface TrackerOptions {
	/** The project's address; by default that of the repository in `kb.yaml`. */
	readonly tracker?: string;
	readonly issueType?: string;
}

/** Variables of the environment that hold what lets someone in, the first that is set. */
const TOKENS: Readonly<Record<TrackerName, readonly string[]>> = {
	github: ['GITHUB_TOKEN', 'GH_TOKEN'],
	gitlab: ['GITLAB_TOKEN'],
	jira: ['JIRA_API_TOKEN'],
};

const DEFAULT_ISSUE_TYPE = 'Task';

/**
 * The project that the options name, with what the environment holds to let us in.
 * @param mustLetIn Whether nothing can be done without a token.
 * @throws Misuse
 */
export function chooseTracker(
	name: TrackerName,
	{ tracker: asked, issueType = DEFAULT_ISSUE_TYPE }: TrackerOptions,
	{ repository }: Pick<KnowledgeBase, 'repository'>,
	mustLetIn: boolean,
	environment: NodeJS.ProcessEnv = process.env,
): Tracker {
	const project = projectAddress(name, asked ?? ownRepository(name, repository));
	const token = secretOf(TOKENS[name], environment);
	if (mustLetIn && token === undefined) throw noToken(name);
	switch (name) {
		case 'github':
			return githubTracker(project, token);
		case 'gitlab':
			return gitlabTracker(project, token);
		case 'jira':
			return openJira(project, token, issueType, environment);
	}
}

function openJira(
	project: URL,
	token: string | undefined,
	issueType: string,
	environment: NodeJS.ProcessEnv,
) {
	const named = jiraProject(project);
	if (!named) throw strangeAddress('jira', project.href);
	return jiraTracker(named, { email: secretOf(['JIRA_EMAIL'], environment), token }, issueType);
}

/** The repository is the tracker where both are of one host. */
function ownRepository(name: TrackerName, repository: string | undefined): string | undefined {
	if (repository === undefined || name === 'jira') return undefined;
	return isGitLab(repository) === (name === 'gitlab') ? repository : undefined;
}

function projectAddress(name: TrackerName, address: string | undefined): URL {
	if (address === undefined) throw noAddress(name);
	const url = URL.parse(address);
	if (url === null || url.username !== '' || url.password !== '') throw strangeAddress(name, address);
	if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isOwnMachine(url))) throw inTheOpen(url);
	const project = new URL(url.origin + url.pathname.replace(/\/+$/, '').replace(/\.git$/, ''));
	const folders = project.pathname.split('/').filter(Boolean).length;
	const isShaped = name === 'jira' || (name === 'github' ? folders === 2 : folders >= 2);
	if (!isShaped) throw strangeAddress(name, address);
	return project;
}

function isOwnMachine({ hostname }: URL): boolean {
	return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}

/** A header can hold nothing else, and what refuses it would print it. */
function secretOf(names: readonly string[], environment: NodeJS.ProcessEnv): string | undefined {
	for (const name of names) {
		const value = environment[name]?.trim();
		if (!value) continue;
		if (/^[\x21-\x7e]+$/.test(value)) return value;
		throw new Misuse({
			en: `Unexpected characters in the environment variable \`${name}\`, expected a token without blanks. Set it again.`,
			ko: `환경 변수 \`${name}\`에 토큰에 쓸 수 없는 글자가 있습니다. 공백 없이 다시 설정하세요.`,
		});
	}
	return undefined;
}

const EXAMPLES: Readonly<Record<TrackerName, string>> = {
	github: 'https://github.com/OWNER/REPOSITORY',
	gitlab: 'https://gitlab.com/GROUP/PROJECT',
	jira: 'https://TEAM.atlassian.net/browse/KEY',
};

function noAddress(name: TrackerName): Misuse {
	const example = EXAMPLES[name];
	const inSettings: Text =
		name === 'jira'
			? { en: '', ko: '' }
			: { en: ', or set `repository` in `kb.yaml`', ko: ' `kb.yaml`의 `repository`에 적어도 됩니다.' };
	return new Misuse({
		en: `Unexpected tracker without an address, expected one. Add \`--tracker ${example}\`${inSettings.en}.`,
		ko: `이슈 트래커의 주소를 알 수 없습니다. \`--tracker ${example}\`처럼 적으세요.${inSettings.ko}`,
	});
}

function strangeAddress(name: TrackerName, address: string): Misuse {
	const shown = quoted(address.replace(/\/\/[^/@]*@/, '//…@'));
	return new Misuse({
		en: `Unexpected address ${shown} of the tracker, expected that of a project, such as \`${EXAMPLES[name]}\`, without user and password.`,
		ko: `이슈 트래커의 주소로 쓸 수 없는 ${shown}입니다. \`${EXAMPLES[name]}\`처럼 사용자 이름과 비밀번호 없이 프로젝트 주소를 적으세요.`,
	});
}

function inTheOpen({ origin }: URL): Misuse {
	return new Misuse({
		en: `Unexpected address ${quoted(origin)} of the tracker, expected one with \`https://\`: a token would be sent in the open.`,
		ko: `이슈 트래커의 주소 ${quoted(origin)}는 \`https://\`여야 합니다. 그러지 않으면 토큰이 암호화되지 않은 채 전송됩니다.`,
	});
}

function noToken(name: TrackerName): Misuse {
	const names = name === 'jira' ? '`JIRA_EMAIL` and `JIRA_API_TOKEN`' : `\`${TOKENS[name][0]}\``;
	const namesKo = names.replace(' and ', ', ');
	return new Misuse({
		en: `Unexpected environment without ${names}, expected a token that may open and read issues. Set it, and run the command again.`,
		ko: korean`환경 변수 ${namesKo}이(가) 없습니다. 이슈를 만들고 읽을 수 있는 토큰을 설정한 뒤 다시 실행하세요.`,
	});
}
