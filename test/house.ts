import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Room, rooms } from '#test/house-rooms';

/** One import: who, on which line, and what; `to` is a file of the repository, or a module such as `node:fs`. */
export interface Import {
	readonly from: string;
	readonly line: number;
	readonly to: string;
}

const IMPORT = /(?:\bfrom|\bimport\(?)\s*'([^'\n]+)'/g;
const DISK = /^node:(?:fs(?:\/promises)?|child_process)$/;

/** What breaks the rules of the house, a line each: imports that lead up or aside, disk, and circles of files. */
export function houseFaults(imports: readonly Import[] = readImports()): string[] {
	return [
		...imports.flatMap((each) => roomFault(each) ?? []),
		...circlesOf(imports).map(
			(files) =>
				`Unexpected circle of files: ${files.join(' ↔ ')}. A type that two files share has a file of its own below both.`,
		),
	];
}

function readImports(): Import[] {
	return readSources().flatMap(([path, text]) => importsOf(path, text));
}

function readSources(): [path: string, text: string][] {
	return ['schemas', 'src'].flatMap((folder) =>
		readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.map((name) => join(folder, name))
			.filter((path) => /\.(?:ts|astro)$/.test(path))
			.map((path): [string, string] => [path, readFileSync(path, 'utf8')]),
	);
}

function importsOf(from: string, text: string): Import[] {
	return [...text.matchAll(IMPORT)].map(({ 1: name = '', index }) => ({
		from,
		line: text.slice(0, index).split('\n').length,
		to: resolved(from, name),
	}));
}

function resolved(from: string, name: string): string {
	if (!/^[#.]/.test(name)) return name;
	const path = name.startsWith('#')
		? name.replace(/^#(?!schemas\/)/, 'src/').replace(/^#/, '')
		: join(dirname(from), name);
	return existsSync(path) ? path : `${path}.ts`;
}

function roomFault({ from, line, to }: Import): string | undefined {
	const own = roomOf(from);
	const other = roomOf(to);
	if (own === undefined)
		return `${from}: Unexpected folder, expected one of test/house-rooms.ts. Name its floor there.`;
	if (other === own || mayImport(own, to, other)) return undefined;
	const rule = other === undefined || isBelow(other, own) ? own.rule : other.rule;
	return `${from}:${line}: Unexpected import of \`${to}\`. ${rule}`;
}

function mayImport(own: Room, to: string, other: Room | undefined): boolean {
	if (other === undefined) return own.touchesDisk === true || !DISK.test(to);
	if (!isBelow(other, own)) return false;
	return (
		own.knows === undefined ||
		own.knows.some((path) => other.path === path || other.path.startsWith(`${path}/`))
	);
}

/** Whether a file lies in a folder; `*` is any one. */
function isUnder(file: string, folder: string): boolean {
	const names = file.split('/');
	const path = folder.split('/');
	return names.length > path.length && path.every((name, at) => name === '*' || name === names[at]);
}

function isBelow(room: Room, above: Room): boolean {
	return rooms.indexOf(room) < rooms.indexOf(above);
}

function roomOf(path: string): Room | undefined {
	return rooms
		.filter((room) => isUnder(path, room.path))
		.toSorted((one, other) => other.path.length - one.path.length)[0];
}

/** Every file of the repository that the files below a path import, or what those import. */
export function importedBelow(path: string, imports: readonly Import[] = readImports()): string[] {
	const targets = Map.groupBy(imports, ({ from }) => from);
	const reached = [...targets.keys()]
		.filter((from) => isUnder(from, path))
		.flatMap((from) => [...reachedFrom(from, targets)]);
	return [...new Set(reached)].filter((file) => /^(?:schemas|src)\//.test(file)).toSorted();
}

/** Every group of files that import each other, types included. */
function circlesOf(imports: readonly Import[]): string[][] {
	const targets = Map.groupBy(imports, ({ from }) => from);
	const reached = new Map<string, Set<string>>();
	for (const file of targets.keys()) reached.set(file, reachedFrom(file, targets));
	const circles = [...targets.keys()].map((file) =>
		[...(reached.get(file) ?? [])].filter((other) => reached.get(other)?.has(file)).toSorted(),
	);
	return [...new Map(circles.filter(({ length }) => length > 0).map((each) => [each.join(), each])).values()];
}

function reachedFrom(file: string, targets: ReadonlyMap<string, readonly Import[]>): Set<string> {
	const seen = new Set<string>();
	const open = [file];
	for (let next = open.pop(); next !== undefined; next = open.pop()) {
		for (const { to } of targets.get(next) ?? []) {
			if (seen.has(to)) continue;
			seen.add(to);
			open.push(to);
		}
	}
	return seen;
}

/** Where code outside the books asks which language it is in, a line each: there, every language has its own words. */
export function languageFaults(
	files: readonly (readonly [path: string, text: string])[] = readSources(),
): string[] {
	return files
		.filter(([path]) => !path.startsWith('src/locales/'))
		.flatMap(([path, text]) =>
			[...text.matchAll(/[!=]== '(?:en|ko)'/g)].map(({ 0: asked, index }) => {
				const line = text.slice(0, index).split('\n').length;
				return `${path}:${line}: Unexpected \`${asked}\`: what differs by language stands in its folder of src/locales.`;
			}),
		);
}

/** Where code says something in a language by itself, a line each: a finding and a refusal are a phrase with values. */
export function wordingFaults(
	files: readonly (readonly [path: string, text: string])[] = readSources(),
): string[] {
	return files
		.filter(([path]) => !/^(?:schemas|src\/locales)\//.test(path))
		.flatMap(([path, text]) =>
			[...text.matchAll(/(?<=[{,\s])ko: *(?=['"`\n[{]|korean`)/g)].map(({ index }) => {
				const line = text.slice(0, index).split('\n').length;
				return `${path}:${line}: Unexpected words in a language, expected a \`phrase\` whose words stand in src/locales.`;
			}),
		);
}

if (import.meta.main) {
	const faults = [...houseFaults(), ...languageFaults(), ...wordingFaults()];
	for (const fault of faults) process.stderr.write(`${fault}\n`);
	process.stdout.write(`${rooms.length} floors, ${faults.length} faults.\n`);
	process.exitCode = faults.length === 0 ? 0 : 1;
}
