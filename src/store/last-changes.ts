import { idOfPath } from '#domain/parse/id-of-path';
import { askGit, splitPaths } from './git.ts';

/** Marks a commit's line: no path begins with it, because Git's paths are relative. */
const COMMIT = '/';

/**
 * The day of the last commit that changed each postmortem (`YYYY-MM-DD`, as its committer's calendar had it), by id,
 * from one `git log`. Empty outside of a repository, and in a shallow clone, whose history is cut off.
 */
export async function readLastChanges(root: string): Promise<ReadonlyMap<string, string>> {
	const [shallow, log] = await Promise.all([
		askGit(root, 'rev-parse', '--is-shallow-repository'),
		askGit(
			root,
			'log',
			'--relative',
			'--no-renames',
			'-z',
			'--name-only',
			`--format=${COMMIT}%cs`,
			'--',
			'postmortems',
		),
	]);
	return shallow?.trim() === 'false' && log !== undefined ? datesByPostmortem(log) : new Map();
}

function datesByPostmortem(log: string): Map<string, string> {
	const dates = new Map<string, string>();
	let date = '';
	for (const line of splitPaths(log)) {
		const text = line.replace(/^\n/, '');
		if (text.startsWith(COMMIT)) {
			date = text.slice(COMMIT.length);
			continue;
		}
		const id = postmortemOf(text);
		if (id !== undefined && !dates.has(id)) dates.set(id, date);
	}
	return dates;
}

/** An image beside `index.md` counts for its postmortem. */
export function postmortemOf(path: string): string | undefined {
	const [, name] = /^postmortems\/([^/]+)/.exec(path) ?? [];
	return name === undefined ? undefined : idOfPath(name);
}
