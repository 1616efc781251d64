import type { KnowledgeBase } from '#domain/knowledge-base';

/** A page of the Git host for a file or a folder of the knowledge base; absent without a repository. */
export function gitHostUrl(
	{ repository, branch }: Pick<KnowledgeBase, 'repository' | 'branch'>,
	action: 'blob' | 'commits' | 'edit' | 'new',
	path: string,
): string | undefined {
	if (!repository) return undefined;
	const segments = [...branch.split('/'), ...path.split('/')].map(encodeURIComponent).join('/');
	return `${repository.replace(/(?<!\/)\/+$/, '')}/${isGitLab(repository) ? '-/' : ''}${action}/${segments}`;
}

/** GitLab's own host, or one whose name says so. Every other host is taken to have GitHub's addresses. */
export function isGitLab(repository: string): boolean {
	return URL.parse(repository)?.hostname.split('.').includes('gitlab') ?? false;
}
