import type { KnowledgeBase } from '#domain/knowledge-base';
import { isGitLab } from '#domain/knowledge-base/git-host';
import { type Phrase, phrase } from '#domain/text/phrase';
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
		throw new Misuse(phrase('chooseTracker.secretOf', name));
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
	const inSettings: Phrase =
		name === 'jira' ? phrase('chooseTracker.noAddress') : phrase('chooseTracker.set');
	return new Misuse(phrase('chooseTracker.trackerWithoutAddress', example, inSettings));
}

function strangeAddress(name: TrackerName, address: string): Misuse {
	const shown = quoted(address.replace(/\/\/[^/@]*@/, '//…@'));
	return new Misuse(phrase('chooseTracker.strangeAddress', shown, EXAMPLES[name]));
}

function inTheOpen({ origin }: URL): Misuse {
	return new Misuse(phrase('chooseTracker.inTheOpen', quoted(origin)));
}

function noToken(name: TrackerName): Misuse {
	const names = name === 'jira' ? ['JIRA_EMAIL', 'JIRA_API_TOKEN'] : TOKENS[name].slice(0, 1);
	return new Misuse(phrase('chooseTracker.noToken', names.map(quoted)));
}
