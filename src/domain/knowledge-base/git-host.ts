import type { KnowledgeBase } from '#domain/knowledge-base';

/** A page of the Git host for a file or a folder, by its path in the repository; absent without a repository. */
export function gitHostUrl(
	{ repository, branch }: Pick<KnowledgeBase, 'repository' | 'branch'>,
	action: 'blob' | 'commits' | 'edit' | 'new',
	path: string,
): string | undefined {
	if (!repository) return undefined;
	const segments = [...branch.split('/'), ...path.split('/')].map(encodeURIComponent).join('/');
	return `${webAddress(repository)}/${isGitLab(repository) ? '-/' : ''}${action}/${segments}`;
}

/** Also of an address that was copied for cloning: `https://host/team/notes.git`. */
function webAddress(repository: string): string {
	const { origin, pathname } = new URL(repository);
	return origin + pathname.replace(/(?<!\/)\/+$/, '').replace(/\.git$/, '');
}

/** The Git host's page of a commit; absent without a repository. */
export function commitUrl(
	{ repository }: Pick<KnowledgeBase, 'repository'>,
	hash: string,
): string | undefined {
	if (!repository) return undefined;
	return `${webAddress(repository)}/${isGitLab(repository) ? '-/' : ''}commit/${hash}`;
}

/** GitLab's own host, or one whose name says so. Every other host is taken to have GitHub's addresses. */
export function isGitLab(repository: string): boolean {
	return URL.parse(repository)?.hostname.split(/[.-]/).includes('gitlab') ?? false;
}
