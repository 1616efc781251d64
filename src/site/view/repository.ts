import { gitHostUrl } from '#domain/knowledge-base/git-host';
import type { SiteLibrary } from '#domain/library/hand-over';

type Repository = Pick<SiteLibrary, 'knowledgeBase' | 'folder'>;

/** The Git host's page on which a file of the knowledge base is edited; absent without a repository. */
export function editUrl({ knowledgeBase, folder }: Repository, path: string): string | undefined {
	return gitHostUrl(knowledgeBase, 'edit', folder + path);
}

/** The Git host's page with a file's history. */
export function historyUrl({ knowledgeBase, folder }: Repository, path: string): string | undefined {
	return gitHostUrl(knowledgeBase, 'commits', folder + path);
}
