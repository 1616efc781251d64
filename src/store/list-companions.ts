import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '#domain/findings/diagnostic';
import { findInPath, maskPath } from '#domain/safety/names';
import {
	LARGEST_IMAGE_BYTES,
	specialFile,
	strayCompanion,
	symbolicLink,
	tooLarge,
	valueInName,
} from './file-findings.ts';
import { comparableName, isLeftBehind } from './postmortem-name.ts';

/** The images that may stand beside `index.md`. SVG is not one: opened by itself it is a page that runs scripts. */
const IMAGE = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}_.-]*\.(?:png|jpe?g|gif|webp|avif)$/iu;

export interface CompanionListing {
	/** Absolute paths by name in NFC, sorted by name. */
	readonly companions: ReadonlyMap<string, string>;
	readonly strays: readonly { readonly name: string; readonly finding: Finding }[];
}

/** Lists what stands beside `index.md`. */
export function listCompanions(folder: string): CompanionListing {
	const strays: { name: string; finding: Finding }[] = [];
	const files = new Map<string, string>();
	const taken = new Set<string>();
	for (const entry of sortedEntries(folder)) {
		if (entry.name === 'index.md' || isLeftBehind(entry.name)) continue;
		const name = entry.name.normalize('NFC');
		const finding = refusal(folder, entry, taken);
		if (finding !== undefined) strays.push({ name: maskPath(name), finding });
		else files.set(name, join(folder, entry.name));
		taken.add(comparableName(name));
	}
	return { companions: files, strays };
}

function refusal(folder: string, entry: Dirent, taken: ReadonlySet<string>): Finding | undefined {
	const name = entry.name.normalize('NFC');
	const [value] = findInPath(name);
	if (value !== undefined) return valueInName(value);
	if (entry.isSymbolicLink()) return symbolicLink();
	if (entry.isDirectory() || !IMAGE.test(name) || taken.has(comparableName(name)))
		return strayCompanion(name);
	if (!entry.isFile()) return specialFile();
	const { size } = lstatSync(join(folder, entry.name));
	return size > LARGEST_IMAGE_BYTES ? tooLarge(size, LARGEST_IMAGE_BYTES) : undefined;
}

function sortedEntries(folder: string): Dirent[] {
	return readdirSync(folder, { withFileTypes: true }).sort((one, other) => (one.name < other.name ? -1 : 1));
}
