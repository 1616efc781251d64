import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KnowledgeBase } from '#domain/knowledge-base';
import { type FileOutline, outlineFile } from '#domain/parse/file-outline';
import type { ParsedFile, SourceFile } from '#domain/parse/parsed-file';
import { parserVersion } from './parser-version.ts';
import { readFirstLine } from './read-first-line.ts';
import { sealOf } from './state-seal.ts';

const SEAL_LENGTH = 64;

/** Files in the cache beyond which those that this run did not use are deleted. */
const SPARE_FILES = 2_000;

/**
 * Parsed files on disk, by everything that decides their content: code, vocabulary, path, text, companions.
 * It may be deleted, damaged or forged at any time: what does not read back whole, as this machine wrote it under that
 * name, is parsed again.
 */
export interface ParseCache {
	get(source: SourceFile): ParsedFile | undefined;
	/** What the checks of other files may ask of it: the first line of what is kept, and a tenth of it. */
	getOutline(source: SourceFile): FileOutline | undefined;
	/** `json` is the parsed file as JSON. A cache that cannot be written is no fault. */
	put(source: SourceFile, file: ParsedFile, json: string): void;
	/** Deletes what this run did not use, once there is a lot of it. */
	prune(): void;
}

export function openParseCache(state: string, knowledgeBase: KnowledgeBase): ParseCache {
	const folder = join(state, 'cache', 'parsed');
	const prefix = sha256(process.version + parserVersion() + JSON.stringify(knowledgeBase));
	const used = new Set<string>();
	const nameOf = (source: SourceFile): string => {
		const beside = JSON.stringify([prefix, source.path, source.companions ?? null]);
		const name = createHash('sha256').update(`${beside}\n`).update(source.text).digest('hex');
		used.add(name);
		return name;
	};
	attempt(() => mkdirSync(folder, { recursive: true }));
	// Whoever adds all files to Git does not mean these.
	attempt(() => writeFileSync(join(state, '.gitignore'), '*\n', { flag: 'wx' }));
	return {
		get: (source) =>
			attempt(() => {
				const name = nameOf(source);
				const kept = readFileSync(join(folder, name));
				return opened(name, kept.subarray(kept.indexOf('\n') + 1));
			}),
		getOutline: (source) =>
			attempt(() => {
				const name = nameOf(source);
				return opened(name, readFirstLine(join(folder, name)));
			}),
		put: (source, file, json) =>
			attempt(() => {
				const name = nameOf(source);
				const outline = JSON.stringify(outlineFile(file));
				writeFileSync(join(folder, name), `${sealed(name, outline)}\n${sealed(name, json)}`);
			}),
		prune: () => attempt(() => prune(folder, used)),
	};
}

function prune(folder: string, used: ReadonlySet<string>): void {
	const names = readdirSync(folder);
	if (names.length <= used.size + SPARE_FILES) return;
	for (const name of names) if (!used.has(name)) rmSync(join(folder, name), { force: true });
}

function sealed(name: string, json: string): string {
	return sealFor(name, json) + json;
}

/** The seal is of the bytes as they lie on the disk: thousands of files are opened at a time. */
function opened(name: string, bytes: Buffer) {
	const seal = bytes.toString('latin1', 0, SEAL_LENGTH);
	const json = bytes.subarray(SEAL_LENGTH);
	return seal === sealFor(name, json) ? JSON.parse(json.toString('utf8')) : undefined;
}

function sealFor(name: string, json: string | Uint8Array): string {
	return sealOf(`${name}\n`, json).toString('hex');
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
