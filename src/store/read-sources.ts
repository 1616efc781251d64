import { readFileSync } from 'node:fs';
import type { Finding } from '#domain/findings/diagnostic';
import { type DecodedText, decodeText } from '#domain/markdown/decode';
import type { SourceFile } from '#domain/parse/parsed-file';
import { errorCode } from './error-code.ts';
import { unreadableFile } from './file-findings.ts';
import { type ImageSize, readImageSize } from './image-sizes.ts';
import type { Entry } from './list-postmortems.ts';

/** What was found out about an entry before its text is parsed: the text, or why there is none. */
export interface ReadEntry {
	readonly entry: Entry;
	readonly source?: SourceFile;
	/** Of the entry itself. */
	readonly findings: readonly Finding[];
	/** As much of the text as could be decoded, where that is not all of it: findings are placed in it. */
	readonly readable?: string;
	/** What was refused of the files beside it. */
	readonly beside: readonly { readonly path: string; readonly finding: Finding }[];
}

/** Reads the text of an entry and the sizes of its images. */
export async function readEntry(entry: Entry): Promise<ReadEntry> {
	const { path, findings, file } = entry;
	const base = { entry, findings, beside: [] };
	if (file === undefined) return base;
	const decoded = readText(file);
	if (!decoded.ok) return { ...base, findings: [...findings, decoded.finding], readable: decoded.readable };
	if (entry.companions === undefined) return { ...base, source: { path, text: decoded.text } };
	const { sizes, beside } = await readImages(path, entry.companions);
	return { ...base, beside, source: { path, text: decoded.text, companions: sizes } };
}

/** The text of a file, or the finding that says why it cannot be read. */
export function readText(file: string): DecodedText {
	try {
		return decodeText(readFileSync(file));
	} catch (error) {
		return { ok: false, finding: unreadableFile(errorCode(error)), readable: '' };
	}
}

async function readImages(indexPath: string, companions: ReadonlyMap<string, string>) {
	const sizes: Record<string, ImageSize> = {};
	const beside: { path: string; finding: Finding }[] = [];
	for (const [name, file] of companions) {
		const answer = await readImageSize(file);
		if ('width' in answer) sizes[name] = answer;
		else beside.push({ path: indexPath.replace(/index\.md$/, () => name), finding: answer });
	}
	return { sizes, beside };
}
