import { type AddedLines, followStatuses, type StatusHistory } from '#domain/library/status-history';
import { askGit } from './git.ts';
import { postmortemOf } from './last-changes.ts';

/** Marks a commit's line: every line of a patch begins with another sign. */
const COMMIT = '/';

const LOG = [
	'log',
	'--reverse',
	'--relative',
	'--no-renames',
	'--no-color',
	'--no-ext-diff',
	'--no-textconv',
	'--src-prefix=a/',
	'--dst-prefix=b/',
	'-p',
	'-U0',
	`--format=${COMMIT}%H %cs`,
	'--',
	'postmortems',
];

/** The last answer: an edit that is not committed changes nothing here, and a server asks at every edit. */
let known: { readonly key: string; readonly history: StatusHistory } | undefined;

/**
 * What became of each countermeasure, commit by commit, from one `git log`. Empty outside of a repository, and in
 * a shallow clone, whose history is cut off.
 */
export async function readStatusHistory(root: string): Promise<StatusHistory> {
	const [shallow, head] = await Promise.all([
		askGit(root, 'rev-parse', '--is-shallow-repository'),
		askGit(root, 'rev-parse', 'HEAD'),
	]);
	if (shallow?.trim() !== 'false' || head === undefined) return new Map();
	const key = `${root}\0${head}`;
	if (known?.key === key) return known.history;
	const history = followStatuses(readPatches((await askGit(root, ...LOG)) ?? ''));
	known = { key, history };
	return history;
}

function* readPatches(log: string): Generator<AddedLines> {
	let [commit, day] = ['', ''];
	let file: { readonly postmortem: string; readonly lines: string[] } | undefined;
	let isHeader = true;
	for (const line of log.split('\n')) {
		if (line.startsWith(COMMIT) || line.startsWith('diff --git ')) {
			if (file) yield { ...file, commit, day };
			file = undefined;
			isHeader = true;
			if (line.startsWith(COMMIT)) [commit = '', day = ''] = line.slice(COMMIT.length).split(' ');
		} else if (line.startsWith('@@')) isHeader = false;
		else if (isHeader && line.startsWith('+++ ')) file = startFile(line);
		else if (!isHeader && line.startsWith('+')) file?.lines.push(line.slice(1));
	}
	if (file) yield { ...file, commit, day };
}

function startFile(header: string): { readonly postmortem: string; readonly lines: string[] } | undefined {
	const postmortem = postmortemOf(header.slice('+++ b/'.length).replace(/\t$/, '').normalize('NFC'));
	return postmortem === undefined ? undefined : { postmortem, lines: [] };
}
