import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';

/** A file that may hold write-ups, listed and not yet read. */
export interface ListedSource {
	/** Below what was named, with `/`. */
	readonly path: string;
	readonly bytes: number;
	/** Names of the other files in its folder. */
	readonly beside: readonly string[];
	/** Its folder by its path below what was named, or by its own name. */
	readonly folder: string;
	/** What is in it. @throws what the disk says. */
	read(): Uint8Array;
	/** What is in a file by its path from this one's folder; undefined where there is none. */
	near(path: string): Uint8Array | undefined;
}

/** Every file at and below these paths, sorted; links are not followed, what tools hide is left out. */
export function listSources(paths: readonly string[]): ListedSource[] {
	return paths.flatMap((path) => {
		const stat = lstatSync(path);
		if (stat.isFile()) return [listed(path, basename(path), stat.size, readdirSync(dirname(path)))];
		return stat.isDirectory() ? filesBelow(path, path) : [];
	});
}

function filesBelow(folder: string, root: string): ListedSource[] {
	const entries = readdirSync(folder, { withFileTypes: true }).sort((one, other) =>
		one.name < other.name ? -1 : 1,
	);
	const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
	return entries.flatMap((entry) => {
		if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
		const path = join(folder, entry.name);
		if (entry.isDirectory()) return filesBelow(path, root);
		if (!entry.isFile()) return [];
		return [listed(path, relative(root, path).split(sep).join('/'), lstatSync(path).size, names)];
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
