import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Beside the compiled templates: the folders of the packages whose code is in them, from the package's own. */
export const PACKAGES_FILE = 'packages.json';

/** The folders of the packages that modules come from, sorted. Modules of our own come from none. */
export function bundledPackages(modules: readonly string[]): string[] {
	const folders = modules.flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id)?.[0] ?? []);
	return [...new Set(folders)].sort();
}

/** The licences of packages whose code was compiled into ours, one after the other. */
export function licencesOf(folders: readonly string[]): string {
	const texts = new Map(folders.map((folder) => licenceOf(folder)));
	return [...texts]
		.sort(([one], [other]) => (one < other ? -1 : 1))
		.map(([name, text]) => `${name}\n${'='.repeat(name.length)}\n\n${text}\n`)
		.join('\n');
}

function licenceOf(folder: string): [name: string, text: string] {
	const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
	const file = readdirSync(folder).find((each) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(each));
	const owner = typeof author === 'string' ? author : author?.name;
	const text = file
		? readFileSync(join(folder, file), 'utf8').trim()
		: [license, owner].filter(Boolean).join(', ');
	return [`${name} ${version}`, text];
}
