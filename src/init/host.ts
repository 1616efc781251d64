import { isGitLab } from '#domain/knowledge-base/git-host';

/** The Git host whose pipelines are written; undefined where it has others, or none is known. */
export function hostOf(repository: string | undefined): 'github' | 'gitlab' | undefined {
	if (repository === undefined) return undefined;
	if (isGitLab(repository)) return 'gitlab';
	return URL.parse(repository)?.hostname.split(/[.-]/).includes('github') ? 'github' : undefined;
}
