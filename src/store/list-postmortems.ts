import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '#domain/findings/diagnostic';
import { idOfPath } from '#domain/parse/id-of-path';
import { findInPath, maskPath } from '#domain/safety/names';
import { isReadme } from '#domain/text/readme-name';
import { errorCode } from './error-code.ts';
import {
	duplicateId,
	folderWithoutIndex,
	LARGEST_FILE_BYTES,
	specialFile,
	symbolicLink,
	tooLarge,
	unreadableFile,
	valueInName,
} from './file-findings.ts';
import { listCompanions } from './list-companions.ts';
import { comparableName, isLeftBehind, refuseFileName } from './postmortem-name.ts';

/** Something in `postmortems/` that stands for a postmortem, or that was refused: nothing else exists. */
export interface Entry {
	/** Relative to the root, with `/`, in NFC; masked where it holds a secret or data of a person. */
	readonly path: string;
	/** The raw name, as the disk spells it. */
	readonly name: string;
	/** Absolute, as the disk spells it. Absent where nothing is to be read. */
	readonly file?: string;
	readonly id: string;
	/** The files beside `index.md`, absolute by NFC name; only where the postmortem has a folder. */
	readonly companions?: ReadonlyMap<string, string>;
	readonly findings: readonly Finding[];
}

/**
 * Lists `postmortems/` without reading a file: sorted by path, links never followed, nothing skipped in silence
 * but what operating systems and editors leave behind.
 */
export function listPostmortems(folder: string): Entry[] {
	const stat = lstatSync(folder, { throwIfNoEntry: false });
	if (stat === undefined) return [];
	if (!stat.isDirectory()) return [refused('', stat.isSymbolicLink() ? symbolicLink() : specialFile())];
	return answered('', () => withDuplicates(readAll(folder).map(withoutValues)).sort(byPath));
}

function readAll(folder: string): Entry[] {
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
		answered(entry.name, () => readEntry(folder, entry)),
	);
}

function readEntry(folder: string, entry: Dirent): Entry[] {
	if (isLeftBehind(entry.name)) return [];
	if (entry.isDirectory()) return readFolder(folder, entry.name);
	if (entry.isSymbolicLink()) return [refused(entry.name, symbolicLink())];
	if (!entry.isFile()) return [refused(entry.name, specialFile())];
	if (isReadme(entry.name)) return [];
	const refusal = refuseFileName(entry.name);
	return [refusal ? refused(entry.name, refusal) : readable(entry.name, join(folder, entry.name))];
}

function readFolder(folder: string, name: string): Entry[] {
	const inside = join(folder, name);
	const index = lstatSync(join(inside, 'index.md'), { throwIfNoEntry: false });
	if (index === undefined) return [refused(name, folderWithoutIndex())];
	const path = `${name}/index.md`;
	if (!index.isFile()) return [refused(path, index.isSymbolicLink() ? symbolicLink() : specialFile())];
	const { companions, strays } = listCompanions(inside);
	const entry = { ...readable(path, join(inside, 'index.md')), companions };
	return [entry, ...strays.map((stray) => refused(`${name}/${stray.name}`, stray.finding))];
}

function readable(name: string, file: string): Entry {
	const { size } = lstatSync(file);
	if (size > LARGEST_FILE_BYTES) return refused(name, tooLarge(size, LARGEST_FILE_BYTES));
	return { ...refused(name), file };
}

/** A file that is named after a secret or a person is not read, so that nothing that is written later repeats the name. */
function withoutValues(entry: Entry): Entry {
	const values = findInPath(entry.path);
	if (values.length === 0) return entry;
	const path = maskPath(entry.path);
	return { path, name: entry.name, id: idOfPath(path), findings: values.map(valueInName) };
}

function withDuplicates(entries: readonly Entry[]): Entry[] {
	const readables = entries.filter(({ file }) => file !== undefined);
	const owners = Map.groupBy(readables, ({ id }) => comparableName(id));
	return entries.map((entry) => {
		const sharers = entry.file === undefined ? [] : (owners.get(comparableName(entry.id)) ?? []);
		const other = sharers.find(({ name }) => name !== entry.name);
		return other === undefined
			? entry
			: { ...entry, findings: [...entry.findings, duplicateOf(entry, other)] };
	});
}

function duplicateOf(entry: Entry, other: Entry): Finding {
	return duplicateId(entry.path, other.path, entry.path === other.path);
}

function refused(name: string, ...findings: Finding[]): Entry {
	const path = pathOf(name);
	return { path, name, id: idOfPath(path), findings };
}

function pathOf(name: string): string {
	return (name === '' ? 'postmortems' : `postmortems/${name}`).normalize('NFC');
}

/** What the disk says, or a refusal that tells why it said nothing. */
function answered(name: string, ask: () => Entry[]): Entry[] {
	try {
		return ask();
	} catch (error) {
		return [refused(name, unreadableFile(errorCode(error)))];
	}
}

function byPath(one: Entry, other: Entry): number {
	if (one.path !== other.path) return one.path < other.path ? -1 : 1;
	return one.name < other.name ? -1 : 1;
}
