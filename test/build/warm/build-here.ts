import { join } from 'node:path';
import { buildSite, type SiteOptions } from '#build/build-site';
import { knowledgeBaseFolder } from '#store/knowledge-base-folder';

export const TODAY = '2026-11-22';

/** Builds in this process, as `odap build` does. */
export function buildHere(root: string, options: Partial<SiteOptions> & { out?: string } = {}) {
	const { out = 'dist', ...more } = options;
	const settings = { audience: 'public', today: TODAY, ...more } as const;
	return buildSite(knowledgeBaseFolder(root), join(root, out), settings, async () => {});
}
