import { type Phrase, phrase } from '#domain/text/phrase';
import type { NoChanges } from '#store/changed-files';
import { Misuse } from './misuse.ts';

/** Says why `--changed` cannot be answered, and what to do. */
export function noChanges(reason: NoChanges, base: string, root: string): Misuse {
	const isPath = /^postmortems\/|\.md$/.test(base);
	return new Misuse(isPath && reason === 'unknown' ? pathInPlaceOfBase(base) : WORDINGS[reason](base, root));
}

const WORDINGS: Readonly<Record<NoChanges, (base: string, root: string) => Phrase>> = {
	'no-repository': (_, root) => phrase('noChanges.folderGitRepository', root),
	'no-git': () => phrase('noChanges.absencePathAsks'),
	'foreign-owner': (_, root) => phrase('noChanges.ownerUserWho', root),
	ambiguous: (base) => phrase('noChanges.ambiguous', base),
	shallow: (base, root) => phrase('noChanges.shallow', root, base),
	unknown: (base, root) => phrase('noChanges.unknown', base, root),
	unrelated: (base) => phrase('noChanges.unrelated', base),
};

/** `--changed` takes the word behind it. */
function pathInPlaceOfBase(path: string): Phrase {
	return phrase('noChanges.pathInPlaceOfBase', path);
}
