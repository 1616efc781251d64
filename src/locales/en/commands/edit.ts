import { quoted } from '#domain/text/wording';
export const noChanges = {
	folderGitRepository: (root: string) => `Unexpected \`--changed\` in \`${root}\`, expected a folder in a Git repository. Leave it out to check everything.`,
	absencePathAsks: 'Unexpected absence of `git`, expected it on the PATH: `--changed` asks it. Install Git, or leave the option out to check everything.',
	ownerUserWho: (root: string) => `Unexpected owner of \`${root}\`, expected the user who runs this: Git refuses a repository of someone else. Run \`git config --global --add safe.directory "${root}"\` with the path of the repository, if you trust it.`,
	ambiguous: (base: string) => `Unexpected base \`${base}\`, expected one commit: several begin with it. Write more of its hash.`,
	shallow: (root: string, base: string) => `Unexpected shallow clone in \`${root}\`, expected a history that reaches where this branch left \`${base}\`. Run \`git fetch --unshallow\`, or check out with the full history.`,
	unknown: (base: string, root: string) => `Unexpected base \`${base}\`, expected a branch or commit that Git knows in \`${root}\`. Fetch it, or name another with \`--changed BASE\`.`,
	unrelated: (base: string) => `Unexpected base \`${base}\`, expected one that has a commit in common with this branch. Name another with \`--changed BASE\`.`,
	pathInPlaceOfBase: (path: string) => `Unexpected path \`${path}\` behind \`--changed\`, expected a branch or commit. Write the path in front: \`odap check ${path} --changed\`.`,
};

export const findCountermeasure = {
	findCountermeasure: (id: string, postmortem: string, expected: string) => `Unexpected countermeasure ${id}, expected one of ${postmortem}: ${expected}.`,
	noCountermeasures: (id: string, postmortem: string, path: string) => `Unexpected countermeasure ${id}, expected none: ${postmortem} lists no countermeasures. Add it in ${path} first.`,
	faultyForm: (item: string, path: string) => `Unexpected form of ${item} in ${path}, expected one that \`odap check\` finds no fault in. Nothing was written.`,
	findPostmortem: (id: string, count: number, expected: string) => `Unexpected postmortem ${id}, expected ${count > 0 ? expected : 'the name of a file in `postmortems/`, without `.md`'}.`,
	unreadable: (path: string) => `Unexpected front matter in ${quoted(path)}, expected one that can be read. Run \`odap check ${path}\`.`,
};

export const writeEdited = {
	writeEdited: (path: string) => `Unexpected change of ${path} while it was edited. Nothing was written; run the command again.`,
};

export const changeStatus = {
	changeStatus: (id: string | undefined, status: string | undefined) => `${id} is ${status} already; nothing was changed.`,
	nowWas: (path: string, id: string | undefined, status: string | undefined, was: string | undefined) => `${path}: ${id} is now ${status}, it was ${was}.`,
};

export const followUpFilter = {
	refuseUnknown: (unknown: string, option: string, expected: string) => `Unexpected ${unknown} after \`${option}\`, expected ${expected}.`,
	noneKnown: (value: string, option: string) => `Unexpected ${value} after \`${option}\`, expected none: no postmortem names any. Leave the option out.`,
};

export const followups = {
	needs: (option: string, other: string) => `Unexpected \`${option}\`, expected \`${other}\` beside it. Add the tracker: \`${other} github\`.`,
	warnOfUnread: (count: number, path: string) => `Left out because they cannot be read: ${count}, among them ${path}. Run \`odap check\`.`,
};

export const setStatus = {
	daySince: (date: string, today: string) => `Unexpected day ${date} after \`--on\`, expected ${quoted(today)} or before. For a day to come use \`odap accept\` with \`--due\`.`,
	dayOf: (text: string, option: string) => `Unexpected day ${text} after \`${option}\`, expected a real one as \`YYYY-MM-DD\`.`,
	successorOf: (by: string) => `Unexpected ${by} after \`--by\`, expected another countermeasure: \`#ID\` of the same file or \`POSTMORTEM#ID\`.`,
	ownerOf: (owner: string) => `Unexpected ${owner} after \`--owner\`, expected the id of a team or role, such as \`on-call\`: a letter, then letters, digits, \`-\`, \`_\` or \`.\`. Write it so.`,
	noOwner: 'Unexpected countermeasure without an owner, expected `--owner TEAM-OR-ROLE`.',
	noReason: 'Unexpected empty reason, expected a sentence after `--because`.',
};

export const renameRefusals = {
	sameName: (to: string) => `Unexpected new name ${to}, expected another than it has. Nothing was written.`,
	wrongForm: (to: string) => `Unexpected new name ${to}, expected \`YYYY-MM-DD-slug\` (or \`YYYY-MM-slug\`) in lower case, with hyphens between words. Write it so.`,
	taken: (other: string) => `Unexpected new name ${other}, which is taken. Nothing was written; choose another.`,
	formerName: (to: string, owner: string) => `Unexpected new name ${to}, which is an alias of ${owner}: its address leads there. Choose another.`,
	removedName: (to: string) => `Unexpected new name ${to}, which \`removed\` of \`kb.yaml\` says is gone. Choose another.`,
	uncommitted: (shown: string, rest: number) => `Unexpected uncommitted changes in ${shown}${rest > 0 ? ` and ${rest} more` : ''}, which the renaming would edit or move. Nothing was written; commit or stash them first.`,
	changedMeanwhile: (path: string) => `Unexpected change of ${path} while it was edited. Nothing was renamed; run the command again.`,
	faultyPlan: (path: string) => `Unexpected form of ${path}, expected one in which the name can be replaced without changing more. Nothing was written; see what \`odap check\` says of it, or rename by hand.`,
};

export const rename = {
	sayDry: 'Nothing was written. Run it without `--dry-run` to do so.',
	sayElsewhere: (id: string) => `What names it outside of the postmortems: \`git grep -n ${id}\`.`,
};
