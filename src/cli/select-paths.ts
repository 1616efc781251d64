import { realpathSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { isBelowPostmortems } from '#domain/parse/id-of-path';
import type { Postmortem } from '#domain/postmortem';
import { maskPath } from '#domain/safety/names';
import { phrase } from '#domain/text/phrase';
import { type Changes, findBaseBranch, readChanges } from '#store/changed-files';
import type { KnowledgeBaseFolder } from '#store/knowledge-base-folder';
import { type ReadFiles, readTexts } from '#store/read-knowledge-base';
import { Misuse } from './misuse.ts';
import { noChanges } from './no-changes.ts';

/** True for a path, relative to the root. */
export type IsSelected = (path: string) => boolean;

/** What is to be reported on, and why. */
export interface Selection {
	readonly isSelected: IsSelected;
	/** What was asked for by name or touched by the branch: a part of what is selected. Nothing where all is asked for. */
	readonly isReviewed: IsSelected;
	/** Some files were asked for: by name, or by `--changed`. */
	readonly isAsked: boolean;
	/** Where `--changed` was given. */
	readonly changes?: Changes;
}

type Known = ReturnType<typeof readTexts>;

/**
 * What the arguments of `odap check` ask to be reported on. `kb.yaml` and what it names are always part of it: with faults in them
 * nothing else can be trusted.
 * @throws Misuse for a path that names nothing of this knowledge base, or where Git does not know `--changed`.
 */
export async function selectPaths(
	folder: KnowledgeBaseFolder,
	read: ReadFiles,
	paths: readonly string[],
	changed: string | true | undefined,
): Promise<Selection> {
	const known = readTexts(read);
	const named = paths.map((path) => selectOne(folder, known, path));
	const isNamed: IsSelected = (path) => named.length === 0 || named.some((matches) => matches(path));
	if (changed === undefined) {
		return {
			isAsked: named.length > 0,
			isSelected: (path) => !isBelowPostmortems(path) || isNamed(path),
			isReviewed: (path) => named.length > 0 && isNamed(path),
		};
	}
	const changes = await changesSince(folder, read, changed);
	const isTouched = touchedBy(changes);
	const isConcerned = concernedBy(changes, known, isTouched);
	return {
		isAsked: true,
		changes,
		isSelected: (path) => !isBelowPostmortems(path) || (isNamed(path) && isConcerned(path)),
		isReviewed: (path) => isNamed(path) && isTouched(path),
	};
}

/** Without a base to compare with, a file that is named is taken as new while it is a draft. */
export function isNew({ path, status }: Postmortem, changes: Selection['changes']): boolean {
	return changes?.added.has(path) ?? status === 'draft';
}

function selectOne(folder: KnowledgeBaseFolder, { paths }: Known, argument: string): IsSelected {
	const inRoot = relative(realpathSync(folder.root), realPath(argument)).split(sep).join('/');
	const path = maskPath(inRoot.normalize('NFC'));
	const shown = maskPath(argument);
	const matches: IsSelected = (candidate) =>
		path === '' || candidate === path || candidate.startsWith(`${path}/`) || belongsBeside(candidate, path);
	if (paths.some(matches)) return matches;
	throw new Misuse(phrase('selectPaths.selectOne', shown, folder.root));
}

async function changesSince(
	{ root }: KnowledgeBaseFolder,
	{ settings: { knowledgeBase } }: ReadFiles,
	changed: string | true,
): Promise<Changes> {
	const base = changed === true ? await findBaseBranch(root, knowledgeBase.branch) : changed;
	const changes = await readChanges(root, base);
	if (typeof changes === 'string') throw noChanges(changes, base, root);
	return withMaskedPaths(changes);
}

/** A name that holds a secret or data of a person is masked wherever it is read. */
function withMaskedPaths({ present, added, removed }: Changes): Changes {
	return {
		present: new Set([...present].map(maskPath)),
		added: new Set([...added].map(maskPath)),
		removed: new Map([...removed].map(([from, to]) => [maskPath(from), to && maskPath(to)])),
	};
}

function touchedBy({ present }: Changes): IsSelected {
	return (path) => present.has(path) || [...present].some((file) => belongsBeside(path, file));
}

/** Also files that the branch does not touch, but may put in the wrong. */
function concernedBy(changes: Changes, { texts }: Known, isTouched: IsSelected): IsSelected {
	// Another vocabulary may put any postmortem in the wrong.
	if (changes.present.has('kb.yaml') || changes.removed.has('kb.yaml')) return () => true;
	const ids = [...changes.removed.keys()].flatMap((path) => idOfRemoved(path) ?? []);
	return (path) => isTouched(path) || ids.some((id) => texts.get(path)?.includes(id));
}

function idOfRemoved(path: string): string | undefined {
	return /^postmortems\/([^/]+?)(?:\.md|\/index\.md)$/.exec(path)?.[1];
}

/** An image beside `index.md` concerns that postmortem. */
function belongsBeside(path: string, changed: string): boolean {
	const folder = /^(postmortems\/[^/]+\/)index\.md$/.exec(path)?.[1];
	return folder !== undefined && changed.startsWith(folder);
}

function realPath(argument: string): string {
	try {
		return realpathSync(argument);
	} catch {
		return resolve(argument);
	}
}
