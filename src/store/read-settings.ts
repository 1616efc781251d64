import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { lineStartsOf } from '#domain/findings/line-starts';
import type { KnowledgeBase } from '#domain/knowledge-base';
import type { DecodedText } from '#domain/markdown/decode';
import type { SettingsReading } from '#domain/parse/parse-knowledge-base';
import type { LookReading } from '#domain/parse/parse-look';
import type { ParsedFile, SourceFile } from '#domain/parse/parsed-file';
import { specialFile, symbolicLink } from './file-findings.ts';
import type { KnowledgeBaseFolder } from './knowledge-base-folder.ts';
import { parserVersion } from './parser-version.ts';
import { readText } from './read-sources.ts';
import { readSealed, writeSealed } from './sealed-file.ts';

/** `kb.yaml` as it was read, with every default filled in. */
export interface Settings {
	readonly knowledgeBase: KnowledgeBase;
	/** How its site looks, as far as the file alone says, and which files say the rest. */
	readonly look: Pick<LookReading, 'look' | 'files'>;
	/** Its findings. */
	readonly file: ParsedFile;
	readonly source: SourceFile;
}

/**
 * Reads `kb.yaml`. A file that is missing means all defaults; one with faults has them as findings. A link is not
 * followed: a pull request may bring it, to a file of another's or to a device that never ends.
 */
export async function readSettings(path: string): Promise<Settings> {
	const read = readPlainFile(path);
	return settingsOf(read, await parse(read?.ok ? read.text : undefined));
}

/** The same, and what the same text was parsed to is kept: every command begins with it, and it is rarely changed. */
export async function readKnownSettings({ settings, state }: KnowledgeBaseFolder): Promise<Settings> {
	const read = readPlainFile(settings);
	if (!read?.ok) return settingsOf(read, await parse(undefined));
	const file = join(state, 'cache', 'settings');
	const purpose = `${process.version} ${parserVersion()}\n${read.text}`;
	const kept = readSealed(file, purpose);
	if (kept !== undefined) return settingsOf(read, JSON.parse(kept));
	const reading = await parse(read.text);
	await writeSealed(file, purpose, JSON.stringify(reading));
	return settingsOf(read, reading);
}

/** Parsing brings half of the program with it: it is loaded where nothing is known. */
async function parse(text: string | undefined): Promise<SettingsReading> {
	const { parseKnowledgeBase } = await import('#domain/parse/parse-knowledge-base');
	return parseKnowledgeBase(text);
}

function settingsOf(
	read: DecodedText | undefined,
	{ knowledgeBase, look, files, findings }: SettingsReading,
): Settings {
	const text = read === undefined ? '' : read.ok ? read.text : read.readable;
	const all = read?.ok === false ? [read.finding] : findings;
	const file: ParsedFile = { path: 'kb.yaml', id: 'kb.yaml', findings: all, lineStarts: lineStartsOf(text) };
	return { knowledgeBase, look: { look, files }, file, source: { path: file.path, text } };
}

function readPlainFile(path: string): DecodedText | undefined {
	const stat = lstatSync(path, { throwIfNoEntry: false });
	if (stat === undefined) return undefined;
	if (stat.isFile() || stat.isDirectory()) return readText(path);
	const finding = stat.isSymbolicLink() ? symbolicLink() : specialFile();
	return { ok: false, finding, readable: '' };
}
