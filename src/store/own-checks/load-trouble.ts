import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, isAbsolute, relative } from 'node:path';
import { missingModule, notLoaded } from '#domain/checks/own/config-troubles';
import type { CodePlace, Trouble } from '#domain/checks/own/trouble';
import { lineStartsOf, positionOf } from '#domain/findings/line-starts';
import { errorCode } from '#store/error-code';
import { explainThrown } from './team-place.ts';

/** Why a configuration could not be loaded, and where. */
export function loadTrouble(error: unknown, file: string): Trouble {
	const missing = missingName(error, file);
	if (missing !== undefined) {
		const at = placeOfText(missing, file);
		return { ...missingModule(missing), ...(at && { at }) };
	}
	const { reason, at = placeOfSyntax(error, file) ?? { file, line: 1, column: 1 } } = explainThrown(error);
	return { ...notLoaded({ en: reason, ko: reason }), at };
}

/** What the file asked for in vain, as it is written there. */
function missingName(error: unknown, file: string): string | undefined {
	if (errorCode(error) !== 'ERR_MODULE_NOT_FOUND' || !(error instanceof Error)) return undefined;
	const name = /^Cannot find (?:package|module) '(.+?)'/.exec(error.message)?.[1];
	return name !== undefined && isAbsolute(name) ? `./${relative(dirname(file), name)}` : name;
}

/** An import of a file is told by its whole path: its last part is what the source says of it too. */
function placeOfText(name: string, file: string): CodePlace | undefined {
	const text = readFileSync(file, 'utf8');
	const last = name.split(/[\\/]/).at(-1) ?? name;
	const offset = [name, last].map((each) => text.indexOf(each)).find((at) => at >= 0);
	return offset === undefined ? undefined : { file, ...positionOf(offset, lineStartsOf(text)) };
}

/** Node tells the place of a syntax error on standard error alone. */
function placeOfSyntax(error: unknown, file: string): CodePlace | undefined {
	if (!(error instanceof SyntaxError)) return undefined;
	const stack = error.stack ?? '';
	const text = stack.startsWith('/') || stack.startsWith('file:') ? stack : syntaxCheck(file);
	const [, line] = /^(?:file:\/\/)?[^\n]+?:(\d+)\n/.exec(text) ?? [];
	if (line === undefined) return undefined;
	const caret = /^([ \t]*)\^+$/m.exec(text)?.[1]?.length ?? 0;
	return { file, line: Number(line), column: caret + 1 };
}

function syntaxCheck(file: string): string {
	return spawnSync(process.execPath, ['--check', file], { encoding: 'utf8', timeout: 10_000 }).stderr;
}
