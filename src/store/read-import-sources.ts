import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { decodeText } from '#domain/markdown/decode';

/** A file that may hold write-ups, listed and not yet read. */
export interface ListedSource {
	/** Absolute. */
	readonly file: string;
	/** Below what was named, with `/`. */
	readonly path: string;
	readonly bytes: number;
	/** Names of the other files in its folder. */
	readonly beside: readonly string[];
}

/** Every file at and below these paths, sorted; links are not followed, what tools hide is left out. */
export function listSources(paths: readonly string[]): ListedSource[] {
	return paths.flatMap((path) => {
		const stat = lstatSync(path);
		if (stat.isFile()) return [listed(path, basename(path), stat.size, readdirSync(dirname(path)))];
		return stat.isDirectory() ? filesBelow(path, path) : [];
	});
}

/** The text of a source, or undefined where it is none. */
export function readSource(file: string): string | undefined {
	const decoded = decodeText(readFileSync(file));
	return decoded.ok ? decoded.text : undefined;
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
	return {
		file,
		path: path.normalize('NFC'),
		bytes,
		beside: names.filter((name) => name !== basename(file)),
	};
}
