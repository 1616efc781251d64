import type { KnowledgeBase } from '#domain/knowledge-base';
import { gitHostUrl } from '#domain/knowledge-base/git-host';

/** The Git host's page on which a file of the knowledge base is edited; absent without a repository. */
export function editUrl(knowledgeBase: KnowledgeBase, path: string): string | undefined {
	return gitHostUrl(knowledgeBase, 'edit', path);
}

/** The Git host's page with a file's history. */
export function historyUrl(knowledgeBase: KnowledgeBase, path: string): string | undefined {
	return gitHostUrl(knowledgeBase, 'commits', path);
}
