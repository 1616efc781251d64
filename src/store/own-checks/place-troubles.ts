import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { CodePlace, Trouble } from '#domain/checks/own/trouble';
import type { Finding } from '#domain/findings/diagnostic';
import { lineStartsOf } from '#domain/findings/line-starts';
import type { ParsedFile } from '#domain/parse/parsed-file';
import type { FoundConfig } from './find-own-config.ts';

/** A file of the team's code with its text, and what is to be told there. */
export interface FaultyCode extends ParsedFile {
	readonly text: string;
}

/** Puts each fault into the file that it is in, by line and column; into the configuration where it names none of the folder's. */
export function placeTroubles(
	config: FoundConfig,
	folder: string,
	troubles: readonly Trouble[],
): FaultyCode[] {
	const placed = troubles.map((trouble) => {
		const path = trouble.at && pathIn(folder, trouble.at.file);
		return path === undefined ? { path: config.name, trouble } : { path, trouble, at: trouble.at };
	});
	return [...Map.groupBy(placed, ({ path }) => path)].map(([path, all]) => {
		const text = textOf(all[0]?.at?.file ?? config.file);
		const lineStarts = lineStartsOf(text);
		const findings = all.map(({ trouble, at }) => findingOf(trouble, at, lineStarts));
		return { path, id: path, text, lineStarts, findings };
	});
}

function pathIn(folder: string, file: string): string | undefined {
	const path = relative(folder, file);
	return path.startsWith('..') || path === '' ? undefined : path.split(sep).join('/').normalize('NFC');
}

function textOf(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return '';
	}
}

function findingOf(
	{ check = 'config-loads', message, fix }: Trouble,
	at: CodePlace | undefined,
	lineStarts: readonly number[],
): Finding {
	const start = at && (lineStarts[at.line - 1] ?? 0) + at.column - 1;
	return {
		check,
		severity: 'error',
		message,
		fix,
		...(start !== undefined && { range: { start, end: start } }),
	};
}
