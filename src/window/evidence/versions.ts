import { askGit, askGitAbout } from '#store/git';
import { isMoving, type Tag } from './tags.ts';

/**
 * The commits of deployed versions, from one call of git. A version is a tag, or an id of a commit, also as `git
 * describe` gives it; branches, `HEAD` and names that move (`latest`) are none.
 */
export async function readVersions(
	repo: string,
	versions: readonly string[],
	tags: readonly Tag[],
): Promise<ReadonlyMap<string, string>> {
	if (versions.length === 0) return new Map();
	const byName = new Map(tags.filter(({ name }) => /\d/.test(name)).map((tag) => [tag.name, tag.commit]));
	const heads =
		(await askGit(repo, 'for-each-ref', '--format=%(refname:strip=2)', 'refs/heads', 'refs/remotes')) ?? '';
	const branches = new Set(heads.split('\n'));
	const found = new Map<string, string>();
	const ids: string[] = [];
	for (const version of new Set(versions)) {
		const names = [
			version,
			version.replace(/^refs\/tags\//, ''),
			`v${version}`,
			version.replace(/^[vV](?=\d)/, ''),
		];
		const name = names.find((each) => byName.has(each) && !isMoving(each, tags));
		if (name !== undefined) found.set(version, byName.get(name) ?? '');
		else if (!branches.has(version) && !byName.has(version) && ID.test(version)) ids.push(version);
	}
	const checked = await askGitAbout(
		repo,
		ids.map((id) => `${id}^{commit}\n`).join(''),
		'cat-file',
		'--batch-check',
	);
	for (const [index, line] of (checked ?? '').trimEnd().split('\n').entries()) {
		const [, commit] = /^([0-9a-f]+) commit /.exec(line) ?? [];
		if (commit && ids[index]) found.set(ids[index], commit);
	}
	return found;
}

/** An id, or what `git describe` makes of one. */
const ID = /^(?:\S+-\d+-g)?[0-9a-fA-F]{7,64}$/;
