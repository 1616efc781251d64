import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KnowledgeBase } from '#domain/knowledge-base';
import type { ParsedFile, SourceFile } from '#domain/parse/parsed-file';
import { parserVersion } from './parser-version.ts';
import { sealOf } from './state-seal.ts';

const SEAL_LENGTH = 64;

/** Files in the cache beyond which those that this run did not use are deleted. */
const SPARE_FILES = 2_000;

/**
 * Parsed files on disk, by everything that decides their content: code, vocabulary, path, text, companions.
 * It may be deleted, damaged or forged at any time: what does not read back whole, as this machine wrote it, is parsed
 * again.
 */
export interface ParseCache {
	get(source: SourceFile): ParsedFile | undefined;
	/** `json` is the parsed file as JSON. A cache that cannot be written is no fault. */
	put(source: SourceFile, json: string): void;
	/** Deletes what this run did not use, once there is a lot of it. */
	prune(): void;
}

export function openParseCache(state: string, knowledgeBase: KnowledgeBase): ParseCache {
	const folder = join(state, 'cache', 'parsed');
	const prefix = sha256(process.version + parserVersion() + JSON.stringify(knowledgeBase));
	const used = new Set<string>();
	const nameOf = (source: SourceFile): string => {
		const name = sha256(prefix + JSON.stringify([source.path, source.companions ?? null, source.text]));
		used.add(name);
		return name;
	};
	attempt(() => mkdirSync(folder, { recursive: true }));
	// Whoever adds all files to Git does not mean these.
	attempt(() => writeFileSync(join(state, '.gitignore'), '*\n', { flag: 'wx' }));
	return {
		get: (source) => read(join(folder, nameOf(source))),
		put: (source, json) => attempt(() => writeFileSync(join(folder, nameOf(source)), seal(json) + json)),
		prune: () => attempt(() => prune(folder, used)),
	};
}

function read(file: string): ParsedFile | undefined {
	return attempt(() => {
		const content = readFileSync(file, 'utf8');
		const json = content.slice(SEAL_LENGTH);
		return content.slice(0, SEAL_LENGTH) === seal(json) ? JSON.parse(json) : undefined;
	});
}

function prune(folder: string, used: ReadonlySet<string>): void {
	const names = readdirSync(folder);
	if (names.length <= used.size + SPARE_FILES) return;
	for (const name of names) if (!used.has(name)) rmSync(join(folder, name), { force: true });
}

function seal(json: string): string {
	return sealOf(json).toString('hex');
}

function sha256(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}

function attempt<Value>(work: () => Value): Value | undefined {
	try {
		return work();
	} catch {
		return undefined;
	}
}
