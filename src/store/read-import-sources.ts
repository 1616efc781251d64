import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';

/** A file that may hold write-ups, listed and not yet read. */
export interface ListedSource {
	/** Below what was named, with `/`. */
	readonly path: string;
	readonly bytes: number;
	/** Names of the other files in its folder, and paths of pictures in folders below it. */
	readonly beside: readonly string[];
	/** Its folder by its path below what was named, or by its own name. */
	readonly folder: string;
	/** It was named itself, and not only the folder or the archive that it lies in. */
	readonly isNamed?: true;
	/** What is in it. @throws what the disk says. */
	read(): Uint8Array;
	/** What is in a file by its path from this one's folder; undefined where there is none. */
	near(path: string): Uint8Array | undefined;
}

/** Pictures that a page can show. */
export const PICTURE = /\.(?:png|jpe?g|gif|webp|avif)$/i;

/** Every file at and below these paths, sorted; links are not followed, what tools hide is left out. */
export function listSources(paths: readonly string[]): ListedSource[] {
	return paths.flatMap((path) => {
		const stat = lstatSync(path);
		if (stat.isFile())
			return [{ ...listed(path, basename(path), stat.size, namesIn(dirname(path))), isNamed: true as const }];
		return stat.isDirectory() ? filesBelow(path, path) : [];
	});
}

function filesBelow(folder: string, root: string): ListedSource[] {
	const entries = readdirSync(folder, { withFileTypes: true }).sort((one, other) =>
		one.name < other.name ? -1 : 1,
	);
	const names = namesIn(folder);
	return entries.flatMap((entry) => {
		if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
		const path = join(folder, entry.name);
		if (entry.isDirectory()) return filesBelow(path, root);
		if (!entry.isFile()) return [];
		return [listed(path, relative(root, path).split(sep).join('/'), lstatSync(path).size, names)];
	});
}

/** How far below a write-up its exporter puts the pictures: `attachments/65601/load.png`. */
const DEEPEST_PICTURE = 2;

function namesIn(folder: string): string[] {
	const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
	return [...files.map(({ name }) => name), ...picturesBelow(folder, '', DEEPEST_PICTURE)].sort();
}

function picturesBelow(folder: string, prefix: string, depth: number): string[] {
	const entries = readdirSync(join(folder, prefix), { withFileTypes: true });
	return entries.flatMap((entry) => {
		const path = prefix + entry.name;
		if (entry.isDirectory() && depth > 0 && !entry.name.startsWith('.') && entry.name !== 'node_modules')
			return picturesBelow(folder, `${path}/`, depth - 1);
		return prefix !== '' && entry.isFile() && PICTURE.test(entry.name) ? [path] : [];
	});
}

function listed(file: string, path: string, bytes: number, names: readonly string[]): ListedSource {
	const folder = dirname(path);
	return {
		path: path.normalize('NFC'),
		bytes,
		beside: names.filter((name) => name !== basename(file)),
		folder: (folder === '.' ? basename(dirname(resolve(file))) : folder).normalize('NFC'),
		read: () => readFileSync(file),
		near: (name) => readRegular(join(dirname(file), name)),
	};
}

function readRegular(file: string): Uint8Array | undefined {
	const stat = lstatSync(file, { throwIfNoEntry: false });
	return stat?.isFile() ? readFileSync(file) : undefined;
}
