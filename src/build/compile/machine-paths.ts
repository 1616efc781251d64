import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Stands for every folder of the machine that compiled. Nothing is ever looked for there. */
const NOWHERE = '/odapnote';

/** Rewrites all files below `folder` so that none names one of the folders of this machine. */
export function withoutMachinePaths(folder: string, machineFolders: readonly string[]): void {
	const spellings = machineFolders
		.map(withoutEnd)
		.flatMap((path) => [
			pathToFileURL(path).href.slice('file://'.length),
			JSON.stringify(path).slice(1, -1),
			path,
		]);
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile()) continue;
		const file = join(entry.parentPath, entry.name);
		const text = readFileSync(file, 'utf8');
		const clean = spellings.reduce((before, each) => before.replaceAll(each, NOWHERE), text);
		if (clean !== text) writeFileSync(file, clean);
	}
}

function withoutEnd(path: string): string {
	return path.endsWith(sep) ? path.slice(0, -1) : path;
}
